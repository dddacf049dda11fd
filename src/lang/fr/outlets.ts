import type { OutletWords, PlatformWords } from '../language.ts'

/** Ce que le français dit en plus des noms de `lang/world/outlets.ts`. */
// biome-ignore format: one entry a line
export const OUTLETS: readonly OutletWords[] = [
  { id: 'xinhua', names: ['Chine nouvelle', 'Agence Chine nouvelle'] },
  { id: 'al-jazeera', names: ['Al-Jazira'] },
  { id: 'dpa', names: ['agence de presse allemande'] },
  { id: 'apa', names: ['agence de presse autrichienne'] },
  { id: 'voa', names: ["Voix de l'Amérique", "La Voix de l'Amérique", 'VOA Afrique'] },
  { id: 'peoples-daily', names: ['Le Quotidien du peuple', 'Quotidien du peuple'] },
  { id: 'keystone-sda', names: ['Agence télégraphique suisse'] },
  { id: 'spa', names: ['agence de presse saoudienne'] },
  { id: 'kcna', names: ['agence officielle nord-coréenne'] },
  { id: 'cna-taiwan', names: ['agence centrale de presse taïwanaise'] },
]

/** Ce que le français dit en plus des noms de `lang/world/platforms.ts`. */
export const PLATFORMS: readonly PlatformWords[] = []
