import type { ActorKind } from '../../model/vocabulary.ts'

/**
 * Kinds of state bodies and offices that a country, region or town may have. Together with a place they name one actor
 * ("Peruvian army" is the army of Peru); the words for them are in `lang/<code>/bodies.ts` and `lang/<code>/portfolios.ts`.
 */
export interface BodyFacts {
  readonly id: string
  readonly kind: ActorKind
  /** What it is a part of: its word is that part's word. `apart` answers to nobody here (a hospital, an ombudsman, the opposition). */
  readonly part: 'government' | 'armed-forces' | 'police' | 'legislature' | 'judiciary' | 'apart'
  /** The body that it is a part of, where there is a nearer one than `part`. */
  readonly within?: string
}

// biome-ignore format: one entry a line
export const BODIES = [
  // The state as a whole, and who leads it
  { id: 'government', kind: 'government', part: 'government' },
  { id: 'authorities', kind: 'government', part: 'government' },
  { id: 'junta', kind: 'government', part: 'government' },
  { id: 'interim-government', kind: 'government', part: 'government' },
  { id: 'cabinet', kind: 'government', part: 'government' },
  { id: 'presidency', kind: 'government', part: 'government' },
  { id: 'prime-ministers-office', kind: 'government', part: 'government' },
  { id: 'royal-court', kind: 'government', part: 'government' },
  { id: 'local-authorities', kind: 'government', part: 'government' },
  { id: 'regional-government', kind: 'government', part: 'government' },
  { id: 'governors-office', kind: 'government', part: 'government', within: 'regional-government' },
  { id: 'municipality', kind: 'government', part: 'government', within: 'local-authorities' },
  { id: 'mayors-office', kind: 'government', part: 'government', within: 'municipality' },
  { id: 'city-council', kind: 'government', part: 'government', within: 'municipality' },
  { id: 'de-facto-authorities', kind: 'government', part: 'apart' },
  { id: 'occupation-authorities', kind: 'government', part: 'apart' },
  { id: 'rebel-administration', kind: 'armed-group', part: 'apart' },

  // Ministries: their words are made from lang/<code>/portfolios.ts
  { id: 'ministry', kind: 'government', part: 'government' },
  { id: 'foreign-ministry', kind: 'government', part: 'government' },
  { id: 'defence-ministry', kind: 'government', part: 'government' },
  { id: 'interior-ministry', kind: 'government', part: 'government' },
  { id: 'security-ministry', kind: 'government', part: 'government' },
  { id: 'justice-ministry', kind: 'government', part: 'government' },
  { id: 'finance-ministry', kind: 'government', part: 'government' },
  { id: 'economy-ministry', kind: 'government', part: 'government' },
  { id: 'health-ministry', kind: 'government', part: 'government' },
  { id: 'education-ministry', kind: 'government', part: 'government' },
  { id: 'science-ministry', kind: 'government', part: 'government' },
  { id: 'information-ministry', kind: 'government', part: 'government' },
  { id: 'communications-ministry', kind: 'government', part: 'government' },
  { id: 'emergencies-ministry', kind: 'government', part: 'government' },
  { id: 'transport-ministry', kind: 'government', part: 'government' },
  { id: 'public-works-ministry', kind: 'government', part: 'government' },
  { id: 'energy-ministry', kind: 'government', part: 'government' },
  { id: 'oil-ministry', kind: 'government', part: 'government' },
  { id: 'mines-ministry', kind: 'government', part: 'government' },
  { id: 'water-ministry', kind: 'government', part: 'government' },
  { id: 'environment-ministry', kind: 'government', part: 'government' },
  { id: 'agriculture-ministry', kind: 'government', part: 'government' },
  { id: 'fisheries-ministry', kind: 'government', part: 'government' },
  { id: 'planning-ministry', kind: 'government', part: 'government' },
  { id: 'trade-ministry', kind: 'government', part: 'government' },
  { id: 'industry-ministry', kind: 'government', part: 'government' },
  { id: 'labour-ministry', kind: 'government', part: 'government' },
  { id: 'social-affairs-ministry', kind: 'government', part: 'government' },
  { id: 'women-ministry', kind: 'government', part: 'government' },
  { id: 'youth-ministry', kind: 'government', part: 'government' },
  { id: 'sports-ministry', kind: 'government', part: 'government' },
  { id: 'culture-ministry', kind: 'government', part: 'government' },
  { id: 'tourism-ministry', kind: 'government', part: 'government' },
  { id: 'religious-affairs-ministry', kind: 'government', part: 'government' },
  { id: 'housing-ministry', kind: 'government', part: 'government' },
  { id: 'local-government-ministry', kind: 'government', part: 'government' },
  { id: 'territories-ministry', kind: 'government', part: 'government' },
  { id: 'migration-ministry', kind: 'government', part: 'government' },
  { id: 'human-rights-ministry', kind: 'government', part: 'government' },
  { id: 'humanitarian-affairs-ministry', kind: 'government', part: 'government' },
  { id: 'reconciliation-ministry', kind: 'government', part: 'government' },
  { id: 'veterans-ministry', kind: 'government', part: 'government' },
  { id: 'development-ministry', kind: 'government', part: 'government' },
  { id: 'europe-ministry', kind: 'government', part: 'government' },
  { id: 'digital-ministry', kind: 'government', part: 'government' },
  { id: 'civil-service-ministry', kind: 'government', part: 'government' },

  // Armed forces
  { id: 'armed-forces', kind: 'armed-force', part: 'armed-forces' },
  { id: 'army', kind: 'armed-force', part: 'armed-forces' },
  { id: 'navy', kind: 'armed-force', part: 'armed-forces' },
  { id: 'air-force', kind: 'armed-force', part: 'armed-forces' },
  { id: 'marines', kind: 'armed-force', part: 'armed-forces' },
  { id: 'air-defence', kind: 'armed-force', part: 'armed-forces' },
  { id: 'general-staff', kind: 'armed-force', part: 'armed-forces' },
  { id: 'military-command', kind: 'armed-force', part: 'armed-forces' },
  { id: 'special-forces', kind: 'armed-force', part: 'armed-forces' },
  { id: 'presidential-guard', kind: 'armed-force', part: 'armed-forces' },
  { id: 'national-guard', kind: 'armed-force', part: 'armed-forces' },
  { id: 'military-intelligence', kind: 'armed-force', part: 'armed-forces' },
  { id: 'military-police', kind: 'armed-force', part: 'armed-forces' },
  { id: 'security-forces', kind: 'armed-force', part: 'armed-forces' },
  { id: 'paramilitary-force', kind: 'armed-force', part: 'armed-forces' },
  { id: 'border-guard', kind: 'armed-force', part: 'armed-forces' },
  { id: 'coast-guard', kind: 'armed-force', part: 'armed-forces' },
  { id: 'gendarmerie', kind: 'armed-force', part: 'police' },

  // Police, intelligence, rescue
  { id: 'police', kind: 'armed-force', part: 'police' },
  { id: 'riot-police', kind: 'armed-force', part: 'police', within: 'police' },
  { id: 'intelligence-service', kind: 'government', part: 'government' },
  { id: 'security-service', kind: 'government', part: 'government' },
  { id: 'civil-defence', kind: 'government', part: 'government' },
  { id: 'fire-service', kind: 'government', part: 'government' },
  { id: 'ambulance-service', kind: 'organization', part: 'apart' },
  { id: 'rescue-service', kind: 'government', part: 'government' },
  { id: 'prison-service', kind: 'government', part: 'government' },
  { id: 'customs', kind: 'government', part: 'government' },

  // Authorities and agencies
  { id: 'health-authorities', kind: 'government', part: 'government', within: 'health-ministry' },
  { id: 'security-authorities', kind: 'government', part: 'government' },
  { id: 'electoral-commission', kind: 'government', part: 'apart' },
  { id: 'central-bank', kind: 'government', part: 'apart' },
  { id: 'statistics-office', kind: 'government', part: 'government' },
  { id: 'weather-service', kind: 'government', part: 'government' },
  { id: 'seismological-institute', kind: 'government', part: 'government' },
  { id: 'disaster-agency', kind: 'government', part: 'government' },
  { id: 'nuclear-agency', kind: 'government', part: 'government' },
  { id: 'aviation-authority', kind: 'government', part: 'government' },
  { id: 'accident-investigators', kind: 'government', part: 'apart' },
  { id: 'space-agency', kind: 'government', part: 'government' },
  { id: 'environment-agency', kind: 'government', part: 'government' },
  { id: 'audit-office', kind: 'government', part: 'apart' },
  { id: 'anti-corruption-agency', kind: 'government', part: 'apart' },
  { id: 'human-rights-commission', kind: 'organization', part: 'apart' },
  { id: 'ombudsman', kind: 'organization', part: 'apart' },
  { id: 'inquiry', kind: 'organization', part: 'apart' },
  { id: 'state-media', kind: 'outlet', part: 'government' },
  { id: 'state-television', kind: 'outlet', part: 'government', within: 'state-media' },
  { id: 'state-news-agency', kind: 'outlet', part: 'government', within: 'state-media' },

  // Abroad
  { id: 'embassy', kind: 'government', part: 'government', within: 'foreign-ministry' },
  { id: 'consulate', kind: 'government', part: 'government', within: 'embassy' },
  { id: 'un-mission', kind: 'government', part: 'government', within: 'foreign-ministry' },

  // Law
  { id: 'prosecutors-office', kind: 'government', part: 'judiciary' },
  { id: 'judiciary', kind: 'government', part: 'judiciary' },
  { id: 'court', kind: 'organization', part: 'judiciary' },
  { id: 'supreme-court', kind: 'organization', part: 'judiciary' },
  { id: 'constitutional-court', kind: 'organization', part: 'judiciary' },
  { id: 'high-court', kind: 'organization', part: 'judiciary' },
  { id: 'appeals-court', kind: 'organization', part: 'judiciary' },
  { id: 'military-court', kind: 'organization', part: 'judiciary' },
  { id: 'coroners-office', kind: 'government', part: 'judiciary' },

  // Parliament
  { id: 'parliament', kind: 'organization', part: 'legislature' },
  { id: 'upper-house', kind: 'organization', part: 'legislature', within: 'parliament' },
  { id: 'lower-house', kind: 'organization', part: 'legislature', within: 'parliament' },
  { id: 'parliamentary-committee', kind: 'organization', part: 'legislature', within: 'parliament' },

  // Apart from the state
  { id: 'opposition', kind: 'group', part: 'apart' },
  { id: 'ruling-party', kind: 'organization', part: 'apart' },
  { id: 'red-cross-society', kind: 'organization', part: 'apart' },
  { id: 'hospital', kind: 'organization', part: 'apart' },
  { id: 'morgue', kind: 'organization', part: 'apart' },
  { id: 'university', kind: 'organization', part: 'apart' },
  { id: 'church', kind: 'organization', part: 'apart' },
  { id: 'trade-union', kind: 'organization', part: 'apart' },
  { id: 'company', kind: 'organization', part: 'apart' },
  { id: 'airline', kind: 'organization', part: 'apart' },
  { id: 'football-federation', kind: 'organization', part: 'apart' },
] as const satisfies readonly BodyFacts[]

export type BodyId = (typeof BODIES)[number]['id']
