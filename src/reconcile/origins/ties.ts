import type { Linked } from '../../model/studied.ts'
import { namedStatements } from './named-statements.ts'
import { sharedNumbers } from './shared-numbers.ts'
import { sharedQuotations } from './shared-quotations.ts'
import { sharedRecordings } from './shared-recordings.ts'
import type { Standing } from './standing.ts'
import type { Tie } from './tie.ts'

/** All that shows one source behind two documents; each tie depends on its two documents alone. */
export function tiesOf(linked: Linked, standing: Standing): Tie[] {
  return [
    ...sharedNumbers(linked, standing),
    ...sharedQuotations(linked, standing),
    ...sharedRecordings(linked, standing),
    ...namedStatements(linked, standing),
  ]
}
