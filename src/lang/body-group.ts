/** Bodies that are a country's government as such: what "Peru says" and "the Peruvian government says" have in common. */
const GOVERNMENT: ReadonlySet<string> = new Set(['government', 'authorities', 'junta', 'interim-government', 'cabinet'])
/** Bodies that are a country's armed forces as such. */
const ARMED_FORCES: ReadonlySet<string> = new Set(['armed-forces', 'army', 'general-staff'])

/** The body that a body of `world/bodies.ts` speaks as: one id for all that are a country's government, or its armed forces, as such. */
export function bodyGroup(body: string): string {
  if (GOVERNMENT.has(body)) return 'government'
  if (ARMED_FORCES.has(body)) return 'armed-forces'
  return body
}
