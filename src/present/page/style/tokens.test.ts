import { describe, expect, it } from 'vitest'
import { DARK, HUES, LIGHT, type Palette } from './tokens.ts'

/** WCAG 2.2: relative luminance and contrast ratio. */
function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
}

function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (light! + 0.05) / (dark! + 0.05)
}

describe.each([
  ['light', LIGHT],
  ['dark', DARK],
])('the colours of the %s theme', (_, palette: Palette) => {
  it.each(['ink', 'quiet', 'link'] as const)('%s can be read on every ground (4.5:1)', (ink) => {
    for (const ground of ['paper', 'sheet', 'tint'] as const)
      expect(contrast(palette[ink], palette[ground])).toBeGreaterThanOrEqual(4.5)
  })

  it('a citation can be read on its ground', () => {
    // 55 % of the line colour over the paper, as `.cite` has it.
    const mixed = `#${[1, 3, 5]
      .map((at) =>
        Math.round(
          0.55 * Number.parseInt(palette.line.slice(at, at + 2), 16) +
            0.45 * Number.parseInt(palette.paper.slice(at, at + 2), 16),
        )
          .toString(16)
          .padStart(2, '0'),
      )
      .join('')}`
    expect(contrast(palette.link, mixed)).toBeGreaterThanOrEqual(4.5)
  })

  it.each(['edge', 'focus', 'neutral'] as const)('%s can be seen on every ground (3:1)', (line) => {
    for (const ground of ['paper', 'sheet'] as const)
      expect(contrast(palette[line], palette[ground])).toBeGreaterThanOrEqual(3)
  })

  it('the neutral letter can be read', () =>
    expect(contrast(palette['on-neutral'], palette.neutral)).toBeGreaterThanOrEqual(4.5))
})

describe('the hues of positions', () => {
  it.each(HUES)('a letter on $hue can be read', ({ hue, ink }) =>
    expect(contrast(hue, ink)).toBeGreaterThanOrEqual(4.5),
  )

  it('puts no red beside a green at the beginning, where most questions end', () => {
    expect(HUES.slice(0, 4).map(({ hue }) => hue)).toEqual(['#0072b2', '#e69f00', '#cc79a7', '#56b4e9'])
  })
})
