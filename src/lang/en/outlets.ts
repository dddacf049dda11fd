import type { OutletWords, PlatformWords } from '../language.ts'

/** What English says beside the names of `lang/world/outlets.ts`. */
// biome-ignore format: one entry a line
export const OUTLETS: readonly OutletWords[] = [
  { id: 'afp', names: ['French news agency'] },
  { id: 'dpa', names: ['German Press Agency', 'German news agency'] },
  { id: 'apa', names: ['Austrian Press Agency', 'Austria Press Agency'] },
  { id: 'efe', names: ['Spanish news agency'] },
  { id: 'pap', names: ['Polish Press Agency'] },
  { id: 'ctk', names: ['Czech News Agency'] },
  { id: 'stt', names: ['Finnish News Agency'] },
  { id: 'anp', names: ['Dutch news agency'] },
  { id: 'map', names: ['Moroccan Press Agency'] },
  { id: 'rts', names: ['Swiss public broadcaster'] },
  { id: 'dr', names: ['Danish Broadcasting Corporation'] },
  { id: 'rai', names: ['Italian state broadcaster'] },
  { id: 'nhk', names: ['Japanese public broadcaster'] },
]

/** What English says beside the names of `lang/world/platforms.ts`. */
export const PLATFORMS: readonly PlatformWords[] = []
