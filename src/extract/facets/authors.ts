import type { FoundClaim, Happening, SourcePhrase } from '../../model/findings.ts'
import type { Range } from '../../model/span.ts'
import { relationIs } from '../../model/tree.ts'
import { nounPhrase, type Reading, tokenFrom } from '../reading.ts'
import { agentOf } from '../sources.ts'
import { isPersonNoun, isSpeaker } from '../speakers.ts'
import { isForce } from './presence.ts'
import type { Found, Stance } from './stance.ts'

/** Families of happenings of which it can be asked who did it. */
const CULPABLE: ReadonlySet<string> = new Set(['violence', 'abduction', 'downing', 'grave', 'unrest'])

/** Who is said to have done it: the agent of a killing, an attack, a burial; whom an accusation names. */
export function authors(reading: Reading, { claims, happenings }: Found): Stance[] {
  const found: Stance[] = []
  happenings.forEach((happening, index) => {
    if (!CULPABLE.has(happening.family)) return
    for (const { phrase, role } of happening.participants) {
      if (role !== 'agent' || !canAct(reading, phrase.head)) continue
      found.push({
        token: happening.head,
        aspect: 'who-did-it',
        at: upToHead(reading, phrase),
        side: 'open',
        topic: happening.family,
        about: phrase,
        happening: index,
        by: 'extract/facet-agent@1',
      })
    }
  })
  claims.forEach((claim, c) => {
    if (claim.act !== 'accuse') return
    const culprit = culpritOf(reading, claim)
    if (culprit < 0) return
    const happening = happenings.findIndex(
      (h) => h.claim === c && CULPABLE.has(h.family) && isDeed(reading, h.head, claim.head),
    )
    if (happening < 0) return
    const already = found.some((f) => f.happening === happening && f.about?.head === culprit)
    if (already) return
    found.push({
      token: happenings[happening]!.head,
      aspect: 'who-did-it',
      at: upToHead(reading, nounPhrase(reading, culprit)),
      side: 'open',
      topic: happenings[happening]!.family,
      about: nounPhrase(reading, culprit),
      happening,
      by: 'extract/facet-accused@1',
    })
  })
  return [...found, ...identified(reading, happenings), ...helpers(reading, happenings)]
}

/** What somebody is accused of: the word that governs the accusation's content, or its object; not what that serves ("to discredit an operation"). */
function isDeed({ tokens, tree }: Reading, happening: number, content: number): boolean {
  let token = happening
  for (let steps = 0; steps < 3 && token >= 0; steps++) {
    if (token === content) return true
    if (relationIs(tokens[token]!, 'advcl')) return false
    token = tokens[token]!.head
  }
  return tree.ancestors(content).slice(0, 2).includes(happening)
}

/** Somebody, or a force; not a risk, a decision or a recording. */
const canAct = (reading: Reading, head: number) =>
  isForce(reading, head) || isSpeaker(reading, head) || isPersonNoun(reading, head)

/** Whom an accusation names: its object, or what it links the deed to. */
function culpritOf(reading: Reading, { target, cue, head }: FoundClaim): number {
  const token = cue ? tokenFrom(reading, cue.end - 1) : -1
  const frames = token < 0 ? undefined : reading.lexicon.verbs.get(reading.tokens[token]!.lemma.toLowerCase())?.frames
  const linked = frames?.has('np-to-np') || frames?.has('np-on') || frames?.has('np-with')
  const culprit = linked ? head : (target?.head ?? -1)
  return culprit >= 0 && canAct(reading, culprit) ? culprit : -1
}

/** "these were Russian mercenaries": who those were of whom the sentences before tell. */
function identified(reading: Reading, happenings: readonly Happening[]): Stance[] {
  const { tree, tokens, lexicon } = reading
  return tokens.flatMap((token, t): Stance[] => {
    if (token.upos !== 'NOUN' || tree.child(t, 'cop') < 0 || !isForce(reading, t)) return []
    const subject = tree.child(t, 'nsubj')
    if (subject < 0 || !lexicon.plays('demonstrative', reading.word(subject))) return []
    const happening = happenings.findLastIndex(
      (h) => h.head < t && CULPABLE.has(h.family) && token.sentence - tokens[h.head]!.sentence <= 4,
    )
    if (happening < 0) return []
    return [stance(reading, t, t, happening, happenings, 'extract/facet-identified@1')]
  })
}

/** "aided by Russian mercenaries": who took part beside the agent. */
function helpers(reading: Reading, happenings: readonly Happening[]): Stance[] {
  return happenings.flatMap((happening, index) =>
    happening.participants.flatMap(({ phrase, role }) => {
      if (role !== 'agent') return []
      return reading.tree.childrenBy(phrase.head, 'acl').flatMap((participle): Stance[] => {
        const agent = agentOf(reading, participle)
        if (agent < 0 || !CULPABLE.has(happening.family) || !canAct(reading, agent)) return []
        return [stance(reading, happening.head, agent, index, happenings, 'extract/facet-helper@1')]
      })
    }),
  )
}

function stance(
  reading: Reading,
  token: number,
  head: number,
  happening: number,
  happenings: readonly Happening[],
  by: string,
): Stance {
  const about = nounPhrase(reading, head)
  return {
    token,
    aspect: 'who-did-it',
    at: about.at,
    side: 'open',
    topic: happenings[happening]!.family,
    about,
    happening,
    by,
  }
}

/** The name without what follows it: "Russian mercenaries" of "Russian mercenaries in a staging"; a body keeps the "of" that says whose it is. */
function upToHead({ tokens, tree, lexicon, word }: Reading, { head, at }: SourcePhrase): Range {
  const of = tree
    .childrenBy(head, 'nmod', 'flat', 'appos')
    .some((c) => relationIs(tokens[c]!, 'flat', 'appos') || lexicon.plays('owner', word(tree.child(c, 'case'))))
  return of ? at : { start: at.start, end: Math.max(tokens[head]!.end, at.start + 1) }
}
