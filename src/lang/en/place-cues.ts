import type { PlaceCues } from '../language.ts'

/** Words beside a name that say that it is a place's. */
export const PLACE_CUES: PlaceCues = {
  // "in Vale"
  before: ['in', 'near', 'outside', 'around', 'inside', 'across', 'into', 'toward', 'towards', 'throughout'],
  // "Vale town", "the town of Vale"
  // biome-ignore format: a list of words
  nouns: ['town', 'city', 'village', 'district', 'province', 'region', 'county', 'governorate', 'prefecture', 'commune', 'municipality', 'suburb', 'neighbourhood', 'neighborhood', 'area', 'island', 'port', 'locality', 'hamlet', 'airport', 'cercle', 'borough', 'settlement', 'camp', 'base', 'barracks', 'valley'],
}
