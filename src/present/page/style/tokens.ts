/** Colours by name, for light and dark. A test computes the contrast of every pair that meets on the page. */
export type Palette = Readonly<Record<(typeof NAMES)[number], string>>

export const NAMES = [
  'paper',
  'sheet',
  'ink',
  'quiet',
  'line',
  'edge',
  'link',
  'tint',
  'focus',
  'neutral',
  'on-neutral',
  'grid',
] as const

export const LIGHT: Palette = {
  paper: '#faf9f6',
  sheet: '#ffffff',
  ink: '#1d1c1a',
  quiet: '#5b5852',
  line: '#dedad1',
  edge: '#8a867d',
  link: '#1a4f8b',
  tint: '#fdeeb5',
  focus: '#0b5fd0',
  neutral: '#66625b',
  'on-neutral': '#ffffff',
  grid: '#e7e3da',
}

export const DARK: Palette = {
  paper: '#161614',
  sheet: '#1f1e1c',
  ink: '#ece8e0',
  quiet: '#aba69b',
  line: '#393732',
  edge: '#858075',
  link: '#9cc4f0',
  tint: '#3f360f',
  focus: '#7db4ff',
  neutral: '#a39e94',
  'on-neutral': '#161614',
  grid: '#302e2a',
}

/** The hues of Okabe and Ito, in the order in which positions take them, each with the ink that can be read on it. */
export const HUES: readonly { readonly hue: string; readonly ink: string }[] = [
  { hue: '#0072b2', ink: '#ffffff' },
  { hue: '#e69f00', ink: '#000000' },
  { hue: '#cc79a7', ink: '#000000' },
  { hue: '#56b4e9', ink: '#000000' },
  { hue: '#d55e00', ink: '#000000' },
  { hue: '#009e73', ink: '#000000' },
  { hue: '#f0e442', ink: '#000000' },
  { hue: '#999999', ink: '#000000' },
]

/** The tokens as custom properties. */
export function properties(palette: Palette): string {
  return NAMES.map((name) => `--${name}:${palette[name]}`).join(';')
}

export function hueRules(): string {
  const rules = HUES.map(({ hue, ink }, i) => `.p${i + 1}{--hue:${hue};--on-hue:${ink}}`)
  return [...rules, '.p0{--hue:var(--neutral);--on-hue:var(--on-neutral)}'].join('\n')
}
