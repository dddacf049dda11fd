import type { EventRecord, Naming } from '../../model/dossier.ts'
import { NAMING_REFERENTS, type NamingReferent, type NamingVoice } from '../../model/vocabulary.ts'
import type { ClaimEntry, Ledger } from '../ledger.ts'

/** All names for those or that which one event is about. */
export interface NamingGroup {
  readonly referent: NamingReferent
  /** Null where the text ties the names to no event. */
  readonly event: EventRecord | null
  /** Those used most first. */
  readonly names: readonly NamingRow[]
  readonly uses: number
}

/** One name, in all its wordings. */
export interface NamingRow {
  readonly lemma: string
  /** Wordings, in the order in which they are met; capitals make no other wording. */
  readonly words: readonly string[]
  readonly uses: readonly NamingUse[]
}

export interface NamingUse {
  readonly naming: Naming
  readonly claim: ClaimEntry
  /** `denied` where the word stands in a denial, whatever the voice. */
  readonly as: NamingVoice | 'denied'
}

/** Who calls what which: groups with several names first, then those with most uses. */
export function namingView({ dossier, claims, events }: Ledger): readonly NamingGroup[] {
  const groups = new Map<string, { referent: NamingReferent; event: EventRecord | null; uses: NamingUse[] }>()
  for (const naming of dossier.namings ?? []) {
    const claim = claims.get(naming.claim)
    if (!claim) continue
    const event = events.get(naming.event ?? '') ?? null
    const key = `${naming.referent} ${event?.id ?? ''}`
    const group = groups.get(key) ?? { referent: naming.referent, event, uses: [] }
    groups.set(key, group)
    group.uses.push({ naming, claim, as: naming.polarity === 'negated' ? 'denied' : naming.voice })
  }
  return [...groups.values()]
    .map(({ referent, event, uses }) => ({ referent, event, names: namesOf(uses), uses: uses.length }))
    .sort(
      (a, b) =>
        Number(b.names.length > 1) - Number(a.names.length > 1) ||
        b.uses - a.uses ||
        NAMING_REFERENTS.indexOf(a.referent) - NAMING_REFERENTS.indexOf(b.referent),
    )
}

function namesOf(uses: readonly NamingUse[]): NamingRow[] {
  const rows = new Map<string, NamingUse[]>()
  for (const use of uses) rows.set(use.naming.lemma, [...(rows.get(use.naming.lemma) ?? []), use])
  return [...rows]
    .map(([lemma, own]) => ({ lemma, words: wordingsOf(own), uses: own }))
    .sort((a, b) => b.uses.length - a.uses.length)
}

function wordingsOf(uses: readonly NamingUse[]): string[] {
  const words = new Map<string, string>()
  for (const { naming } of uses) {
    const key = naming.word.toLowerCase()
    if (!words.has(key)) words.set(key, naming.word)
  }
  return [...words.values()]
}
