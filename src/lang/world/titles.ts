import type { BodyId } from './bodies.ts'

/**
 * Titles and roles of persons, and on whose behalf their bearers speak. The words are in `lang/<code>/titles.ts`; those of ministers
 * are made from `lang/<code>/portfolios.ts`, with the id `<ministry>/minister`.
 */
export interface TitleFacts {
  readonly id: string
  readonly kind: TitleKind
  /**
   * `office`: one holds it of something ("mayor of"); `rank`: of an order ("Gen."); `address`: before any name ("Mr"); `trade`: what
   * somebody does ("lawyer").
   */
  readonly sort: 'office' | 'rank' | 'address' | 'trade'
  /** Whether the bearer's words are, as a rule, those of the body. */
  readonly speaks: boolean
  /** The body that the title derives from; `complement` is the one that the words beside it name ("spokesman for the army"). */
  readonly body?: BodyId | 'complement'
  /** The title that it is another word for, where persons are compared: whoever is "the union's leader" may be "the head of the union". */
  readonly like?: string
  /** Set where one person at a time holds it in a country. */
  readonly sole?: true
}

export const TITLE_KINDS = [
  'government',
  'legislature',
  'military',
  'police',
  'armed-group',
  'royal',
  'diplomatic',
  'party',
  'religious',
  'civil-society',
  'international',
  'academic',
  'medical',
  'rescue',
  'business',
  'legal',
  'media',
  'sport',
  'culture',
  'community',
  'any',
] as const
export type TitleKind = (typeof TITLE_KINDS)[number]

// biome-ignore format: one entry a line
export const TITLES = [
  // Speaking for something
  { id: 'spokesperson', kind: 'any', sort: 'office', speaks: true, body: 'complement' },
  { id: 'deputy-spokesperson', kind: 'any', sort: 'office', speaks: true, body: 'complement' },
  { id: 'government-spokesperson', kind: 'government', sort: 'office', speaks: true, body: 'government' },
  { id: 'presidential-spokesperson', kind: 'government', sort: 'office', speaks: true, body: 'presidency' },
  { id: 'military-spokesperson', kind: 'military', sort: 'office', speaks: true, body: 'armed-forces' },
  { id: 'army-spokesperson', kind: 'military', sort: 'office', speaks: true, body: 'army' },
  { id: 'police-spokesperson', kind: 'police', sort: 'office', speaks: true, body: 'police' },
  { id: 'press-officer', kind: 'any', sort: 'office', speaks: true, body: 'complement' },
  { id: 'representative', kind: 'any', sort: 'office', speaks: true, body: 'complement' },

  // Heading something
  { id: 'head', kind: 'any', sort: 'office', speaks: true, body: 'complement' },
  { id: 'deputy-head', kind: 'any', sort: 'office', speaks: true, body: 'complement' },
  { id: 'director', kind: 'any', sort: 'office', speaks: true, body: 'complement', like: 'head' },
  { id: 'director-general', kind: 'any', sort: 'office', speaks: true, body: 'complement', like: 'head' },
  { id: 'secretary-general', kind: 'any', sort: 'office', speaks: true, body: 'complement', like: 'head' },
  { id: 'chair', kind: 'any', sort: 'office', speaks: true, body: 'complement', like: 'head' },
  { id: 'president-of', kind: 'any', sort: 'office', speaks: true, body: 'complement', like: 'head' },
  { id: 'coordinator', kind: 'any', sort: 'office', speaks: true, body: 'complement' },
  { id: 'commissioner', kind: 'any', sort: 'office', speaks: true, body: 'complement' },
  { id: 'founder', kind: 'any', sort: 'office', speaks: true, body: 'complement' },
  { id: 'leader', kind: 'any', sort: 'office', speaks: true, body: 'complement', like: 'head' },
  { id: 'member', kind: 'any', sort: 'office', speaks: false, body: 'complement' },
  { id: 'official', kind: 'government', sort: 'office', speaks: false, body: 'complement' },
  { id: 'adviser', kind: 'government', sort: 'office', speaks: false, body: 'complement' },
  { id: 'aide', kind: 'government', sort: 'office', speaks: false, body: 'complement' },
  { id: 'envoy', kind: 'diplomatic', sort: 'office', speaks: true, body: 'complement' },

  // Government
  { id: 'president', kind: 'government', sort: 'office', speaks: true, body: 'presidency', sole: true },
  { id: 'vice-president', kind: 'government', sort: 'office', speaks: true, body: 'presidency' },
  { id: 'first-lady', kind: 'government', sort: 'office', speaks: false, body: 'presidency' },
  { id: 'prime-minister', kind: 'government', sort: 'office', speaks: true, body: 'government', sole: true },
  { id: 'deputy-prime-minister', kind: 'government', sort: 'office', speaks: true, body: 'government' },
  { id: 'chancellor', kind: 'government', sort: 'office', speaks: true, body: 'government', sole: true },
  { id: 'head-of-state', kind: 'government', sort: 'office', speaks: true, body: 'presidency', sole: true },
  { id: 'head-of-government', kind: 'government', sort: 'office', speaks: true, body: 'government', sole: true },
  { id: 'chief-executive-territory', kind: 'government', sort: 'office', speaks: true, body: 'government' },
  { id: 'supreme-leader', kind: 'government', sort: 'office', speaks: true, body: 'government', sole: true },
  { id: 'junta-leader', kind: 'government', sort: 'office', speaks: true, body: 'junta', sole: true },
  { id: 'interim-president', kind: 'government', sort: 'office', speaks: true, body: 'interim-government', sole: true },
  { id: 'ruler', kind: 'government', sort: 'office', speaks: true, body: 'government' },
  { id: 'minister', kind: 'government', sort: 'office', speaks: true, body: 'ministry' },
  { id: 'minister-of-state', kind: 'government', sort: 'office', speaks: true, body: 'government' },
  { id: 'us-secretary-of-state', kind: 'government', sort: 'office', speaks: true, body: 'foreign-ministry' },
  { id: 'attorney-general', kind: 'legal', sort: 'office', speaks: true, body: 'justice-ministry' },
  { id: 'national-security-adviser', kind: 'government', sort: 'office', speaks: true, body: 'presidency' },
  { id: 'presidential-chief-of-staff', kind: 'government', sort: 'office', speaks: true, body: 'presidency' },
  { id: 'permanent-secretary', kind: 'government', sort: 'office', speaks: true, body: 'ministry' },
  { id: 'foreign-policy-chief', kind: 'international', sort: 'office', speaks: true, body: 'foreign-ministry' },
  { id: 'governor', kind: 'government', sort: 'office', speaks: true, body: 'governors-office' },
  { id: 'prefect', kind: 'government', sort: 'office', speaks: true, body: 'regional-government' },
  { id: 'mayor', kind: 'government', sort: 'office', speaks: true, body: 'municipality' },
  { id: 'deputy-mayor', kind: 'government', sort: 'office', speaks: true, body: 'municipality' },
  { id: 'councillor', kind: 'government', sort: 'office', speaks: false, body: 'city-council' },
  { id: 'intelligence-chief', kind: 'government', sort: 'office', speaks: true, body: 'intelligence-service' },
  { id: 'health-official', kind: 'medical', sort: 'office', speaks: true, body: 'health-authorities' },
  { id: 'central-banker', kind: 'government', sort: 'office', speaks: true, body: 'central-bank' },
  { id: 'electoral-chief', kind: 'government', sort: 'office', speaks: true, body: 'electoral-commission' },

  // Parliament and parties
  { id: 'speaker', kind: 'legislature', sort: 'office', speaks: true, body: 'parliament' },
  { id: 'senator', kind: 'legislature', sort: 'office', speaks: false, body: 'upper-house' },
  { id: 'member-of-parliament', kind: 'legislature', sort: 'office', speaks: false, body: 'parliament' },
  { id: 'representative-us', kind: 'legislature', sort: 'office', speaks: false, body: 'lower-house' },
  { id: 'majority-leader', kind: 'legislature', sort: 'office', speaks: false, body: 'parliament' },
  { id: 'committee-chair', kind: 'legislature', sort: 'office', speaks: true, body: 'parliamentary-committee' },
  { id: 'party-leader', kind: 'party', sort: 'office', speaks: true, body: 'complement' },
  { id: 'opposition-leader', kind: 'party', sort: 'office', speaks: true, body: 'opposition' },
  { id: 'politician', kind: 'party', sort: 'trade', speaks: false },
  { id: 'candidate', kind: 'party', sort: 'office', speaks: false },
  { id: 'dissident', kind: 'party', sort: 'trade', speaks: false },

  // Monarchs
  { id: 'king', kind: 'royal', sort: 'rank', speaks: true, body: 'royal-court' },
  { id: 'queen', kind: 'royal', sort: 'rank', speaks: true, body: 'royal-court' },
  { id: 'emperor', kind: 'royal', sort: 'rank', speaks: true, body: 'royal-court' },
  { id: 'emir', kind: 'royal', sort: 'rank', speaks: true, body: 'royal-court' },
  { id: 'sultan', kind: 'royal', sort: 'rank', speaks: true, body: 'royal-court' },
  { id: 'crown-prince', kind: 'royal', sort: 'rank', speaks: true, body: 'royal-court' },
  { id: 'prince', kind: 'royal', sort: 'rank', speaks: false, body: 'royal-court' },
  { id: 'princess', kind: 'royal', sort: 'rank', speaks: false, body: 'royal-court' },
  { id: 'noble', kind: 'royal', sort: 'rank', speaks: false },

  // Diplomats and international officials
  { id: 'ambassador', kind: 'diplomatic', sort: 'office', speaks: true, body: 'embassy' },
  { id: 'consul', kind: 'diplomatic', sort: 'office', speaks: true, body: 'consulate' },
  { id: 'diplomat', kind: 'diplomatic', sort: 'trade', speaks: false, body: 'foreign-ministry' },
  { id: 'special-rapporteur', kind: 'international', sort: 'office', speaks: false, body: 'complement' },
  { id: 'special-representative', kind: 'international', sort: 'office', speaks: true, body: 'complement' },
  { id: 'high-commissioner', kind: 'international', sort: 'office', speaks: true, body: 'complement' },
  { id: 'humanitarian-coordinator', kind: 'international', sort: 'office', speaks: true, body: 'complement' },
  { id: 'country-director', kind: 'international', sort: 'office', speaks: true, body: 'complement' },
  { id: 'mediator', kind: 'international', sort: 'office', speaks: false, body: 'complement' },
  { id: 'peacekeeper', kind: 'international', sort: 'trade', speaks: false },

  // Armed forces
  { id: 'chief-of-staff', kind: 'military', sort: 'office', speaks: true, body: 'general-staff' },
  { id: 'commander-in-chief', kind: 'military', sort: 'office', speaks: true, body: 'armed-forces' },
  { id: 'army-chief', kind: 'military', sort: 'office', speaks: true, body: 'army' },
  { id: 'military-chief', kind: 'military', sort: 'office', speaks: true, body: 'armed-forces' },
  { id: 'navy-chief', kind: 'military', sort: 'office', speaks: true, body: 'navy' },
  { id: 'air-force-chief', kind: 'military', sort: 'office', speaks: true, body: 'air-force' },
  { id: 'commander', kind: 'military', sort: 'office', speaks: true, body: 'complement' },
  { id: 'warlord', kind: 'armed-group', sort: 'office', speaks: true, body: 'complement' },
  { id: 'rebel-leader', kind: 'armed-group', sort: 'office', speaks: true, body: 'complement' },
  { id: 'military-official', kind: 'military', sort: 'office', speaks: false, body: 'armed-forces' },
  { id: 'military-officer', kind: 'military', sort: 'trade', speaks: false, body: 'armed-forces' },
  { id: 'soldier', kind: 'military', sort: 'trade', speaks: false, body: 'armed-forces' },
  { id: 'fighter', kind: 'armed-group', sort: 'trade', speaks: false },
  { id: 'field-marshal', kind: 'military', sort: 'rank', speaks: false, body: 'armed-forces' },
  { id: 'general', kind: 'military', sort: 'rank', speaks: false, body: 'armed-forces' },
  { id: 'brigadier', kind: 'military', sort: 'rank', speaks: false, body: 'armed-forces' },
  { id: 'colonel', kind: 'military', sort: 'rank', speaks: false, body: 'armed-forces' },
  { id: 'major', kind: 'military', sort: 'rank', speaks: false, body: 'armed-forces' },
  { id: 'captain', kind: 'military', sort: 'rank', speaks: false, body: 'armed-forces' },
  { id: 'lieutenant', kind: 'military', sort: 'rank', speaks: false, body: 'armed-forces' },
  { id: 'sergeant', kind: 'military', sort: 'rank', speaks: false },
  { id: 'corporal', kind: 'military', sort: 'rank', speaks: false, body: 'armed-forces' },
  { id: 'private', kind: 'military', sort: 'rank', speaks: false, body: 'armed-forces' },
  { id: 'admiral', kind: 'military', sort: 'rank', speaks: false, body: 'navy' },
  { id: 'naval-captain', kind: 'military', sort: 'rank', speaks: false, body: 'navy' },
  { id: 'air-marshal', kind: 'military', sort: 'rank', speaks: false, body: 'air-force' },

  // Police and rescue
  { id: 'police-chief', kind: 'police', sort: 'office', speaks: true, body: 'police' },
  { id: 'police-commissioner', kind: 'police', sort: 'office', speaks: true, body: 'police' },
  { id: 'police-superintendent', kind: 'police', sort: 'rank', speaks: true, body: 'police' },
  { id: 'police-inspector', kind: 'police', sort: 'rank', speaks: true, body: 'police' },
  { id: 'police-officer', kind: 'police', sort: 'rank', speaks: false, body: 'police' },
  { id: 'police-official', kind: 'police', sort: 'office', speaks: false, body: 'police' },
  { id: 'sheriff', kind: 'police', sort: 'rank', speaks: true, body: 'police' },
  { id: 'detective', kind: 'police', sort: 'rank', speaks: false, body: 'police' },
  { id: 'fire-chief', kind: 'rescue', sort: 'office', speaks: true, body: 'fire-service' },
  { id: 'firefighter', kind: 'rescue', sort: 'trade', speaks: false, body: 'fire-service' },
  { id: 'rescuer', kind: 'rescue', sort: 'trade', speaks: false, body: 'rescue-service' },

  // Law
  { id: 'prosecutor', kind: 'legal', sort: 'office', speaks: true, body: 'prosecutors-office' },
  { id: 'prosecutor-general', kind: 'legal', sort: 'office', speaks: true, body: 'prosecutors-office' },
  { id: 'judge', kind: 'legal', sort: 'office', speaks: false, body: 'court' },
  { id: 'chief-justice', kind: 'legal', sort: 'office', speaks: true, body: 'supreme-court' },
  { id: 'lawyer', kind: 'legal', sort: 'trade', speaks: false, body: 'complement' },
  { id: 'investigator', kind: 'legal', sort: 'trade', speaks: false, body: 'complement' },
  { id: 'coroner', kind: 'legal', sort: 'office', speaks: true, body: 'coroners-office' },
  { id: 'ombudsman', kind: 'legal', sort: 'office', speaks: true, body: 'ombudsman' },

  // Religion
  { id: 'pope', kind: 'religious', sort: 'rank', speaks: true, body: 'church' },
  { id: 'cardinal', kind: 'religious', sort: 'rank', speaks: false, body: 'church' },
  { id: 'archbishop', kind: 'religious', sort: 'rank', speaks: true, body: 'church' },
  { id: 'bishop', kind: 'religious', sort: 'rank', speaks: true, body: 'church' },
  { id: 'patriarch', kind: 'religious', sort: 'rank', speaks: true, body: 'church' },
  { id: 'priest', kind: 'religious', sort: 'rank', speaks: false },
  { id: 'nun', kind: 'religious', sort: 'rank', speaks: false },
  { id: 'monk', kind: 'religious', sort: 'trade', speaks: false },
  { id: 'pastor', kind: 'religious', sort: 'rank', speaks: false },
  { id: 'rabbi', kind: 'religious', sort: 'rank', speaks: false },
  { id: 'imam', kind: 'religious', sort: 'rank', speaks: false },
  { id: 'ayatollah', kind: 'religious', sort: 'rank', speaks: false },
  { id: 'mullah', kind: 'religious', sort: 'rank', speaks: false },
  { id: 'sheikh', kind: 'religious', sort: 'rank', speaks: false },
  { id: 'cleric', kind: 'religious', sort: 'trade', speaks: false },
  { id: 'religious-leader', kind: 'religious', sort: 'office', speaks: false },

  // Community and civil society
  { id: 'village-chief', kind: 'community', sort: 'office', speaks: true, body: 'local-authorities' },
  { id: 'community-leader', kind: 'community', sort: 'office', speaks: false },
  { id: 'activist', kind: 'civil-society', sort: 'trade', speaks: false },
  { id: 'organiser', kind: 'civil-society', sort: 'office', speaks: true, body: 'complement' },
  { id: 'campaigner', kind: 'civil-society', sort: 'trade', speaks: false, body: 'complement' },
  { id: 'rights-defender', kind: 'civil-society', sort: 'trade', speaks: false },
  { id: 'union-leader', kind: 'civil-society', sort: 'office', speaks: true, body: 'trade-union' },
  { id: 'aid-worker', kind: 'civil-society', sort: 'trade', speaks: false },
  { id: 'volunteer', kind: 'civil-society', sort: 'trade', speaks: false },

  // Learning and medicine
  { id: 'professor', kind: 'academic', sort: 'rank', speaks: false },
  { id: 'lecturer', kind: 'academic', sort: 'office', speaks: false },
  { id: 'researcher', kind: 'academic', sort: 'trade', speaks: false, body: 'complement' },
  { id: 'scientist', kind: 'academic', sort: 'trade', speaks: false },
  { id: 'analyst', kind: 'academic', sort: 'trade', speaks: false, body: 'complement' },
  { id: 'expert', kind: 'academic', sort: 'trade', speaks: false },
  { id: 'historian', kind: 'academic', sort: 'trade', speaks: false },
  { id: 'economist', kind: 'academic', sort: 'trade', speaks: false },
  { id: 'engineer', kind: 'academic', sort: 'trade', speaks: false },
  { id: 'meteorologist', kind: 'academic', sort: 'trade', speaks: false },
  { id: 'teacher', kind: 'academic', sort: 'trade', speaks: false },
  { id: 'student', kind: 'academic', sort: 'trade', speaks: false },
  { id: 'dean', kind: 'academic', sort: 'office', speaks: true, body: 'university' },
  { id: 'doctor', kind: 'medical', sort: 'address', speaks: false },
  { id: 'physician', kind: 'medical', sort: 'trade', speaks: false },
  { id: 'nurse', kind: 'medical', sort: 'trade', speaks: false },
  { id: 'paramedic', kind: 'medical', sort: 'trade', speaks: false },
  { id: 'hospital-director', kind: 'medical', sort: 'office', speaks: true, body: 'hospital' },
  { id: 'pathologist', kind: 'medical', sort: 'trade', speaks: false },

  // Business
  { id: 'chief-executive', kind: 'business', sort: 'office', speaks: true, body: 'complement' },
  { id: 'business-chair', kind: 'business', sort: 'office', speaks: true, body: 'complement' },
  { id: 'executive', kind: 'business', sort: 'office', speaks: false, body: 'complement' },
  { id: 'manager', kind: 'business', sort: 'office', speaks: false, body: 'complement' },
  { id: 'owner', kind: 'business', sort: 'office', speaks: false, body: 'complement' },
  { id: 'businessperson', kind: 'business', sort: 'trade', speaks: false },
  { id: 'shopkeeper', kind: 'business', sort: 'trade', speaks: false },
  { id: 'farmer', kind: 'community', sort: 'trade', speaks: false },
  { id: 'driver', kind: 'community', sort: 'trade', speaks: false },
  { id: 'pilot', kind: 'community', sort: 'trade', speaks: false },

  // Media and culture
  { id: 'journalist', kind: 'media', sort: 'trade', speaks: false, body: 'complement' },
  { id: 'correspondent', kind: 'media', sort: 'trade', speaks: true, body: 'complement' },
  { id: 'editor', kind: 'media', sort: 'office', speaks: true, body: 'complement' },
  { id: 'photographer', kind: 'media', sort: 'trade', speaks: false, body: 'complement' },
  { id: 'presenter', kind: 'media', sort: 'trade', speaks: false, body: 'complement' },
  { id: 'columnist', kind: 'media', sort: 'trade', speaks: false, body: 'complement' },
  { id: 'blogger', kind: 'media', sort: 'trade', speaks: false },
  { id: 'author', kind: 'culture', sort: 'trade', speaks: false },
  { id: 'artist', kind: 'culture', sort: 'trade', speaks: false },
  { id: 'actor', kind: 'culture', sort: 'trade', speaks: false },
  { id: 'singer', kind: 'culture', sort: 'trade', speaks: false },
  { id: 'film-director', kind: 'culture', sort: 'trade', speaks: false },
  { id: 'coach', kind: 'sport', sort: 'office', speaks: false, body: 'complement' },
  { id: 'athlete', kind: 'sport', sort: 'trade', speaks: false },

  // Address
  { id: 'mr', kind: 'any', sort: 'address', speaks: false },
  { id: 'mrs', kind: 'any', sort: 'address', speaks: false },
  { id: 'sir', kind: 'any', sort: 'address', speaks: false },
  { id: 'lady', kind: 'any', sort: 'address', speaks: false },
  { id: 'excellency', kind: 'any', sort: 'address', speaks: false },
] as const satisfies readonly TitleFacts[]

export type TitleId = (typeof TITLES)[number]['id'] | `${BodyId}/minister`
