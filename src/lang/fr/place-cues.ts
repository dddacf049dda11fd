import type { PlaceCues } from '../language.ts'

/** Words beside a name that say that it is a place's. */
export const PLACE_CUES: PlaceCues = {
  // "à Vale", "près de Vale"
  before: ['à', 'vers', 'dans', 'près', 'autour', 'depuis'],
  // biome-ignore format: a list of words
  nouns: ['ville', 'village', 'commune', 'district', 'province', 'région', 'cercle', 'préfecture', 'localité', 'quartier', 'hameau', 'île', 'port', 'aéroport', 'camp', 'base', 'vallée', 'département', 'canton', 'bourg', 'cité'],
}
