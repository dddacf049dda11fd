import type { BodyId } from '../../lang/world/bodies.ts'

/**
 * Bodies of which a country has many: beside its adjective the word is no name ("a Peruvian court", "the Peruvian company") unless it is
 * written as one.
 */
export const SHARED_BODIES: ReadonlySet<string> = new Set<BodyId>([
  'ministry',
  'local-authorities',
  'regional-government',
  'governors-office',
  'municipality',
  'mayors-office',
  'city-council',
  'inquiry',
  'consulate',
  'court',
  'high-court',
  'appeals-court',
  'military-court',
  'coroners-office',
  'parliamentary-committee',
  'hospital',
  'morgue',
  'university',
  'church',
  'trade-union',
  'company',
  'airline',
  'paramilitary-force',
  'rebel-administration',
])

/** Bodies of a state that are agencies: set up for one task, apart from its ministries. */
export const AGENCIES: ReadonlySet<string> = new Set<BodyId>([
  'intelligence-service',
  'security-service',
  'civil-defence',
  'fire-service',
  'rescue-service',
  'prison-service',
  'customs',
  'electoral-commission',
  'statistics-office',
  'weather-service',
  'seismological-institute',
  'disaster-agency',
  'nuclear-agency',
  'aviation-authority',
  'accident-investigators',
  'space-agency',
  'environment-agency',
  'audit-office',
  'anti-corruption-agency',
])
