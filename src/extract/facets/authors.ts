import type { FoundClaim, Happening, SourcePhrase } from '../../model/findings.ts'
import type { Range } from '../../model/span.ts'
import { relationIs } from '../../model/tree.ts'
import { nounPhrase, type Reading, tokenFrom } from '../reading.ts'
import { agentOf, subjectOf } from '../sources.ts'
import { isPersonNoun, isSpeaker } from '../speakers.ts'
import { isNobody, lemmaOf } from './clause-words.ts'
import { isForce, keyOf } from './presence.ts'
import { antecedentOf } from './relative.ts'
import type { Found, Stance } from './stance.ts'

/** Families of happenings of which it can be asked who did it. */
export const CULPABLE: ReadonlySet<string> = new Set(['violence', 'abduction', 'downing', 'grave', 'unrest'])

/** Types of happenings that are fires, whoever let them break out. */
export const FIRES: ReadonlySet<string> = new Set(['fire', 'arson'])

/** Who is said to have done it: the agent of a killing, an attack, a burial; whom an accusation names. */
export function authors(reading: Reading, { claims, happenings }: Found): Stance[] {
  const found: Stance[] = []
  happenings.forEach((happening, index) => {
    if (!CULPABLE.has(happening.family)) return
    for (const { phrase, role } of happening.participants) {
      const head = antecedentOf(reading, phrase.head)
      if (role !== 'agent' || !canAct(reading, head) || isBurning(reading, happening)) continue
      if (isCrowdControl(reading, happening.head)) continue
      const own = stance(reading, happening.head, head, index, happenings, 'extract/facet-agent@2')
      // "no civilian was killed by our forces": who did nothing to anybody did not do it.
      const isToNobody = happening.participants.some((p) => p.role === 'patient' && isNobody(reading, p.phrase.head))
      found.push(isToNobody ? { ...own, side: 'no' } : own)
    }
  })
  claims.forEach((claim, c) => {
    if (claim.act !== 'accuse') return
    const culprit = culpritOf(reading, claim)
    if (culprit < 0) return
    const above = described(reading, claim.head)
    const happening = happenings.findIndex(
      (h) =>
        CULPABLE.has(h.family) && ((h.claim === c && isDeed(reading, h.head, claim.head)) || above.includes(h.head)),
    )
    if (happening < 0) return
    if (happenings[happening]!.claim !== c) {
      found.push(stance(reading, culprit, culprit, happening, happenings, 'extract/facet-accused@2'))
      return
    }
    const already = found.some((f) => f.happening === happening && f.about?.head === culprit)
    if (already) return
    found.push(stance(reading, happenings[happening]!.head, culprit, happening, happenings, 'extract/facet-accused@2'))
  })
  return [
    ...found,
    ...identified(reading, happenings),
    ...clefts(reading, happenings),
    ...helpers(reading, happenings),
    ...doers(reading, happenings),
  ]
}

/** Firing tear gas is not what is asked about where people were killed or hurt. */
function isCrowdControl(reading: Reading, verb: number): boolean {
  const { tree, lexicon } = reading
  const object = tree.child(verb, 'obj')
  const words = object < 0 ? [] : [object, ...tree.childrenBy(object, 'nmod', 'compound', 'amod', 'conj')]
  return words.some((w) => lexicon.concerns('crowd-control', lemmaOf(reading, w)))
}

/** "men burned": who burns without an object is no agent. */
const isBurning = ({ tokens, tree }: Reading, { type, head }: Happening): boolean =>
  FIRES.has(type) && tokens[head]!.upos === 'VERB' && tree.child(head, 'obj', 'obl', 'nsubj:pass') < 0

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

/** "were killed in an incident that Peru has linked to the group": what the clause of an accusation describes, and what that is part of. */
function described({ tokens }: Reading, content: number): number[] {
  const verb = tokens[content]?.head ?? -1
  const noun = verb >= 0 && relationIs(tokens[verb]!, 'acl') ? tokens[verb]!.head : -1
  return noun < 0 ? [] : [noun, tokens[noun]!.head]
}

/** Somebody, a force, or what they strike with; not a day, a number, a risk, a decision or a recording. */
export function canAct(reading: Reading, head: number): boolean {
  const { tokens, lexicon } = reading
  if (head < 0 || reading.isTime(head) || tokens[head]!.upos === 'NUM') return false
  const lemma = lemmaOf(reading, head)
  if (lexicon.concerns('crowd', lemma)) return false
  if (lexicon.concerns('means', lemma) || lexicon.concerns('band', lemma)) return true
  return isForce(reading, head) || isSpeaker(reading, head) || isPersonNoun(reading, head)
}

/** Whom an accusation names: its object, or what it links the deed to. */
function culpritOf(reading: Reading, { target, cue, head }: FoundClaim): number {
  const token = cue ? tokenFrom(reading, cue.end - 1) : -1
  const frames = token < 0 ? undefined : reading.lexicon.verbs.get(lemmaOf(reading, token))?.frames
  const linked = frames?.has('np-to-np') || frames?.has('np-on') || frames?.has('np-with')
  const culprit = linked ? head : (target?.head ?? -1)
  return canAct(reading, culprit) ? culprit : -1
}

/** "these were Russian mercenaries": who those were of whom the sentences before tell. */
function identified(reading: Reading, happenings: readonly Happening[]): Stance[] {
  const { tree, tokens, lexicon } = reading
  const told = tellingsOf(happenings)
  return tokens.flatMap((token, t): Stance[] => {
    if (token.upos !== 'NOUN' || tree.child(t, 'cop') < 0 || !isForce(reading, t)) return []
    const subject = tree.child(t, 'nsubj')
    if (subject < 0 || !lexicon.plays('demonstrative', reading.word(subject))) return []
    const happening = told.before(t)
    if (happening < 0 || token.sentence - tokens[happenings[happening]!.head]!.sentence > 4) return []
    return [stance(reading, t, t, happening, happenings, 'extract/facet-identified@2')]
  })
}

/** "it was the air force that struck", "it was they who did it": who is set in front of the deed. */
function clefts(reading: Reading, happenings: readonly Happening[]): Stance[] {
  const { tree, tokens, lexicon } = reading
  const told = tellingsOf(happenings)
  return tokens.flatMap((_, t): Stance[] => {
    if (tree.child(t, 'cop') < 0 || !canAct(reading, t)) return []
    const subject = tree.child(t, 'nsubj', 'expl')
    if (subject < 0 || !lexicon.plays('expletive', reading.word(subject))) return []
    const clause = tree.child(t, 'acl:relcl', 'acl', 'advcl')
    if (clause < 0) return []
    const own = told.at(clause)
    const isDone = lexicon.concerns('doing', lemmaOf(reading, clause))
    const happening = own >= 0 ? own : isDone ? told.before(t) : -1
    return happening < 0 ? [] : [stance(reading, t, t, happening, happenings, 'extract/facet-cleft@1')]
  })
}

/** "mercenaries had done most of the shooting", "outnumbered the army in the raid": who had a part in a deed that a noun names. */
function doers(reading: Reading, happenings: readonly Happening[]): Stance[] {
  const { tree, tokens, lexicon } = reading
  const told = tellingsOf(happenings)
  return tokens.flatMap((token, t): Stance[] => {
    const lemma = lemmaOf(reading, t)
    const isPart = lexicon.concerns('partaking', keyOf(reading, t))
    if (token.upos !== 'VERB' || !(isPart || lexicon.concerns('doing', lemma))) return []
    const slots = isPart ? tree.childrenBy(t, 'obl', 'obj') : tree.childrenBy(t, 'obj')
    const deeds = slots.flatMap((c) => [c, ...tree.childrenBy(c, 'nmod')]).map((c) => told.at(c))
    const happening = deeds.find((h) => h >= 0)
    const agent = antecedentOf(reading, reading.isPassive(t) ? agentOf(reading, t) : subjectOf(reading, t))
    if (happening === undefined || !canAct(reading, agent)) return []
    return [stance(reading, t, agent, happening, happenings, 'extract/facet-doer@1')]
  })
}

/** Culpable happenings by their head, and the last one before a token. */
function tellingsOf(happenings: readonly Happening[]) {
  const own = happenings.flatMap((h, index) => (CULPABLE.has(h.family) ? [{ head: h.head, index }] : []))
  const byHead = new Map(own.map(({ head, index }) => [head, index]))
  return {
    at: (token: number): number => byHead.get(token) ?? -1,
    before(token: number): number {
      let [low, high] = [0, own.length]
      while (low < high) {
        const middle = (low + high) >> 1
        if (own[middle]!.head < token) low = middle + 1
        else high = middle
      }
      return own[low - 1]?.index ?? -1
    },
    behind(token: number, within: number): number {
      for (let t = token + 1; t <= token + within; t++) if (byHead.has(t)) return byHead.get(t)!
      return -1
    },
  }
}

/** "aided by mercenaries, killed": who took part beside the agent of a deed, or of one told right behind the aside. */
function helpers(reading: Reading, happenings: readonly Happening[]): Stance[] {
  const { tree, tokens, lexicon } = reading
  const told = tellingsOf(happenings)
  const agents = new Map<number, number>()
  happenings.forEach((happening, index) => {
    if (!CULPABLE.has(happening.family)) return
    for (const { phrase, role } of happening.participants) if (role === 'agent') agents.set(phrase.head, index)
  })
  return tokens.flatMap((token, t): Stance[] => {
    if (token.upos !== 'VERB' || !reading.is(t, 'acl')) return []
    const agent = agentOf(reading, t)
    if (agent < 0 || !canAct(reading, agent)) return []
    const isAid = lexicon.concerns('partaking', lemmaOf(reading, t))
    const happening = agents.get(token.head) ?? (isAid ? told.behind(tree.reach(t)[1], ASIDE) : -1)
    if (happening < 0 || tokens[happenings[happening]!.head]!.sentence !== token.sentence) return []
    return [stance(reading, happenings[happening]!.head, agent, happening, happenings, 'extract/facet-helper@3')]
  })
}

/** Tokens behind an aside in which the deed is told that it is an aside of. */
const ASIDE = 4

function stance(
  reading: Reading,
  token: number,
  head: number,
  happening: number,
  happenings: readonly Happening[],
  by: string,
): Stance {
  const about = nounPhrase(reading, head)
  const { type, family } = happenings[happening]!
  return {
    token,
    aspect: 'who-did-it',
    at: upToHead(reading, about),
    side: isNobody(reading, head) ? 'no' : 'yes',
    topic: FIRES.has(type) ? 'fire' : family,
    about,
    happening,
    by,
  }
}

/** The name without what follows it: "Russian mercenaries" of "Russian mercenaries in a staging"; a body keeps the "of" that says whose it is. */
export function upToHead({ tokens, tree, lexicon, word }: Reading, { head, at }: SourcePhrase): Range {
  const of = tree
    .childrenBy(head, 'nmod', 'flat', 'appos')
    .some((c) => relationIs(tokens[c]!, 'flat', 'appos') || lexicon.plays('owner', word(tree.child(c, 'case'))))
  return of ? at : { start: at.start, end: Math.max(tokens[head]!.end, at.start + 1) }
}
