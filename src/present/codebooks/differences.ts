import { boundsInWords, groupDigits } from '../words/numbers.ts'
import type { Entry, Field } from './codebook.ts'
import type { CodebookId } from './codebook-ids.ts'
import { countInWords } from './count.ts'
import type { Incident } from './incident.ts'

/** A difference between what codebooks would record, in a sentence, and the rules that make it. */
export interface Difference {
  readonly says: string
  readonly rules: readonly string[]
}

/** Where the codebooks differ on one incident, and by which rule. */
export function differencesOf({ measure, counts }: Incident, entries: readonly Entry[]): Difference[] {
  const of = (id: CodebookId) => entries.find(({ codebook }) => codebook === id)
  const field = (id: CodebookId, name: string) => of(id)?.fields.find((one) => one.name === name)
  if (counts.length === 0) return []
  const acled = field('acled', 'fatalities')
  const low = field('ucdp', 'low')
  const high = field('ucdp', 'high')
  const civilians = field('airwars', `civilians ${measure}`)
  return [
    ...notRecordedBy(measure, entries),
    ...belowAll(acled, low),
    ...oneNumber(acled, low, high),
    ...civiliansOnly(civilians, low),
  ]
}

const idsOf = (...fields: readonly (Field | undefined)[]) => [
  ...new Set(fields.flatMap((field) => field?.rules.map(({ id }) => id) ?? [])),
]

function notRecordedBy(measure: string, entries: readonly Entry[]): Difference[] {
  const silent = entries.filter(({ fields }) => fields.every(({ state }) => state === 'not-recorded'))
  if (silent.length === 0) return []
  const names = silent.map(({ codebook }) => NAMES[codebook]).join(' and ')
  return [
    {
      says: `${names} would record nothing of the ${measure} here.`,
      rules: idsOf(...silent.flatMap(({ fields }) => fields)),
    },
  ]
}

const NAMES: Readonly<Record<CodebookId, string>> = {
  acled: 'ACLED',
  ucdp: 'UCDP GED',
  airwars: 'Airwars',
  'every-casualty': 'Every Casualty',
}

/** Words without a number are one of their unit to ACLED, and their least plural to the others. */
function belowAll(acled: Field | undefined, low: Field | undefined): Difference[] {
  const [count] = acled?.counts ?? []
  if (acled?.value === undefined || low?.value === undefined || acled.value === low.value || count?.vague === undefined)
    return []
  const says = `ACLED would record ${acled.value} of ${countInWords(count)}, one of the unit; the others keep what a plural says at least, and UCDP’s low would be ${low.value}.`
  return [{ says, rules: idsOf(acled, low) }]
}

function oneNumber(acled: Field | undefined, low: Field | undefined, high: Field | undefined): Difference[] {
  if (acled?.value === undefined || low?.min === undefined || high?.min === undefined || low.min === high.min) return []
  const says = `ACLED would record one number, ${acled.value}, the most conservative; UCDP ${low.value} as low and ${high.value} as high, with the best between them left to a coder or given apart; Every Casualty may record the range.`
  return [{ says, rules: [...idsOf(acled, low, high), 'every-casualty/range@1'] }]
}

function civiliansOnly(civilians: Field | undefined, low: Field | undefined): Difference[] {
  if (civilians === undefined) return []
  const all = low?.min === undefined || low.min === null ? undefined : groupDigits(low.min)
  if (civilians.value === undefined)
    return [
      {
        says: 'Airwars would record civilians by themselves, and no count says that civilians are meant; the others take everybody.',
        rules: idsOf(civilians),
      },
    ]
  const own = boundsInWords({ min: civilians.min ?? null, max: civilians.max ?? null })
  if (civilians.counts.length > 0 && own === all) return []
  return [
    {
      says: `Airwars would record civilians by themselves, ${own}; the others take everybody together.`,
      rules: idsOf(civilians),
    },
  ]
}
