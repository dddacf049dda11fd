import type { Entry, Rule } from './codebook.ts'
import { notRecorded } from './field.ts'
import type { Incident } from './incident.ts'

/** Types of events that are accidents or forces of nature, as far as their words say. */
const NO_ARMS: ReadonlySet<string> = new Set([
  'accident',
  'collapse',
  'crash',
  'disaster',
  'earthquake',
  'flood',
  'leak',
  'sinking',
  'storm',
])

/** What a codebook of armed violence would record: nothing of an accident or a flood, unless somebody brought it about. */
export function inScope({ event }: Incident, entry: Entry, rule: Rule): Entry {
  if (!NO_ARMS.has(event.type)) return entry
  const nothing = notRecorded('scope', 'Whether it is recorded', [rule])
  const why = `Unless somebody brought “${event.label}” about by force. Then it would be:`
  const open = [{ why, value: entry.headline }]
  return { ...entry, headline: 'outside its scope', marks: [], fields: [{ ...nothing, open }] }
}
