import { relationIs } from '../../model/tree.ts'
import { isPastParticiple } from '../../model/word-form.ts'
import {
  childBy,
  childrenBy,
  clauseCue,
  hang,
  isFiniteVerb,
  isNominal,
  type Mender,
  type Patient,
  reach,
  takePlace,
} from './patient.ts'

/**
 * Words of saying beside what was said: "…, the chief conceded on Monday.", "…, said Jane Roe, who was there.", "Outside the town, she added,
 * the storm …". Whatever the parser made of them, at the end of a sentence they govern what stands before; in its middle they are an aside.
 */
export const tagsOfSpeech: Mender = (patient, { first, last }) => {
  for (let verb = last - 1; verb > first; verb--) {
    if (!isTold(patient, verb)) continue
    const inverted = subjectBehind(patient, verb, first)
    if (!inverted && !clauseCue(patient, verb)) continue
    const tag = inverted ?? subjectBefore(patient, verb, first) ?? subjectAfter(patient, verb, first)
    const end = tag && (inverted ? endOfInverted : endOf)(patient, Math.max(verb, tag.subject), last)
    if (!tag || end === undefined) continue
    const closes = patient.tokens.slice(end, last).every((t) => t.upos === 'PUNCT')
    if (closes && verb > first + 3) makeRoot(patient, verb, first, last, tag)
    else if (!closes && patient.words[end] === ',' && (!tag.after || inverted))
      makeAside(patient, verb, first, last, tag, end)
    else continue
    return
  }
}

interface Tag {
  readonly subject: number
  /** First token of the words of saying, after the comma. */
  readonly start: number
  /** Whether the subject stands behind the verb. */
  readonly after: boolean
}

/** A finite verb, or a participle without an auxiliary: taggers take "reported" for either. */
const isTold = (patient: Patient, verb: number) =>
  isFiniteVerb(patient, verb) ||
  (isPastParticiple(patient.tokens[verb]!) && childBy(patient, verb, 'aux:pass', 'cop') < 0)

/** ", the police chief conceded": a noun phrase and nothing else between the comma and the verb. */
function subjectBefore({ tokens, words, lexicon }: Patient, verb: number, first: number): Tag | undefined {
  let start = verb - 1
  let depth = 0
  while (start > first && (depth > 0 || isPhrasePart(tokens[start]!.upos) || words[start] === ')')) {
    if (words[start] === ')') depth++
    if (words[start] === '(') depth--
    start--
  }
  if (!isComma(words[start]!) || start === verb - 1) return undefined
  let subject = verb - 1
  while (subject > start && /^(ADV|AUX)$/.test(tokens[subject]!.upos)) subject--
  for (let t = start + 1; t < verb; t++) if (lexicon.plays('relative', words[t]!)) return undefined
  if (words[subject] === ')') while (subject > start && words[subject] !== '(') subject--
  if (words[subject] === '(') subject--
  if (subject <= start || !/^(NOUN|PROPN|PRON|ADJ)$/.test(tokens[subject]!.upos)) return undefined
  // The head of the phrase, where its last word hangs from an earlier one: "Jane | Roe".
  for (let steps = 0; steps < 8 && tokens[subject]!.head > start && tokens[subject]!.head < verb; steps++)
    subject = tokens[subject]!.head
  return /^(NOUN|PROPN|PRON|ADJ)$/.test(tokens[subject]!.upos) ? { subject, start: start + 1, after: false } : undefined
}

const isPhrasePart = (upos: string) => /^(NOUN|PROPN|PRON|DET|ADJ|PART|NUM|ADV|ADP|AUX)$/.test(upos)

/** Comma, or the end of a quotation. */
const isComma = (word: string) => /^[,"”’»]$/.test(word)

/** ", said Jane Roe": the subject follows. */
function subjectAfter(patient: Patient, verb: number, first: number): Tag | undefined {
  const { words } = patient
  if (verb === first || !isComma(words[verb - 1]!)) return undefined
  const subject = childrenBy(patient, verb, 'nsubj', 'obj').find((s) => s > verb && reach(patient, s)[0] === verb + 1)
  if (subject === undefined || !isNominal(patient, subject)) return undefined
  return { subject, start: verb, after: true }
}

/** Words between the verb of saying and its subject, at most: "a déclaré samedi à la presse le maire". */
const MOST_BETWEEN = 6

/**
 * ", a déclaré samedi le maire": where the language puts the subject behind the verb and its auxiliaries, and what stands before the comma is
 * said. Not ", qui tient la ville, dénonce la police": there the subject stands before.
 */
function subjectBehind(patient: Patient, verb: number, first: number): Tag | undefined {
  const { tokens, words, lexicon, hitAt } = patient
  if (!lexicon.invertsSubjects) return undefined
  const lemma = (t: number) => tokens[t]?.lemma.toLowerCase() ?? ''
  // "a fait savoir": two words that make one verb.
  const whole = lexicon.verbs.get(`${lemma(verb)}+${lemma(verb + 1)}`)
  const frames = (whole ?? lexicon.verbs.get(lemma(verb)))?.frames
  if (!frames?.has('that') && !frames?.has('q')) return undefined
  let start = verb
  while (start > first && /^(AUX|ADV|PRON)$/.test(tokens[start - 1]!.upos)) start--
  if (start === first || !isComma(words[start - 1]!)) return undefined
  for (let t = start; t < verb; t++)
    if (tokens[t]!.upos === 'PRON' && relationIs(tokens[t]!, 'nsubj', 'expl:subj'))
      return tokens[t - 1]?.upos === 'AUX' ? { subject: t, start, after: true } : undefined
  const subject = nounBehind(patient, whole ? verb + 1 : verb)
  if (subject < 0) return undefined
  const own = childrenBy(patient, verb, 'nsubj').find((s) => s < start && isNominal(patient, s))
  if (own !== undefined) {
    const isSomebody = tokens[subject]!.upos === 'PROPN' || hitAt.has(subject)
    const isSaid =
      [start - 1, start - 2].some((t) => /^["”’»]$/.test(words[t] ?? '')) ||
      isClauseWithin(patient, first, start) ||
      isGoingOn(patient, subject)
    if (!isSomebody || !isSaid) return undefined
  }
  return { subject, start, after: true }
}

/** The first noun behind the verb, over adverbs, times and phrases of a preposition; -1 where something else stands there. */
function nounBehind({ tokens }: Patient, verb: number): number {
  const { sentence } = tokens[verb]!
  const upos = (t: number) => (tokens[t]?.sentence === sentence ? tokens[t]!.upos : '')
  let t = verb + 1
  for (let steps = 0; steps < MOST_BETWEEN; steps++) {
    if (upos(t) === 'ADV') t++
    else if (upos(t) === 'NOUN' && /^(DET|PROPN)$/.test(upos(t + 1))) t++
    else if (upos(t) === 'ADP') {
      t++
      while (/^(DET|ADJ)$/.test(upos(t))) t++
      while (/^(NOUN|PROPN)$/.test(upos(t)) && t - verb < 2 * MOST_BETWEEN) t++
    } else break
  }
  while (/^(DET|ADJ|NUM)$/.test(upos(t))) t++
  return /^(NOUN|PROPN|PRON)$/.test(upos(t)) ? t : -1
}

/** Whether a clause of its own, and no relative one, stands in a stretch. */
function isClauseWithin(patient: Patient, first: number, end: number): boolean {
  for (let t = first; t < end; t++)
    if (isFiniteVerb(patient, t) && !relationIs(patient.tokens[t]!, 'acl', 'aux', 'advcl')) return true
  return false
}

/** "…, a précisé la ministre, pourrait …": behind the comma a verb goes on. */
function isGoingOn({ tokens, words }: Patient, from: number): boolean {
  const { sentence } = tokens[from]!
  let t = from + 1
  while (tokens[t]?.sentence === sentence && words[t] !== ',' && t - from < MOST_BETWEEN * 2) t++
  return words[t] === ',' && /^(VERB|AUX|ADV)$/.test(tokens[t + 1]?.upos ?? '')
}

/** Where the words of saying end: behind adverbials and a listener, at a comma, semicolon or the end; undefined where a clause follows at once. */
function endOf({ tokens, words, lexicon }: Patient, from: number, last: number): number | undefined {
  for (let t = from + 1; t < last; t++) {
    if (lexicon.plays('relative', words[t]!)) return last
    if (words[t] === ',' && t + 1 < last && lexicon.plays('relative', words[t + 1]!)) return last
    if (/^[,;.]$/.test(words[t]!)) return t
    if (['VERB', 'CCONJ', 'SCONJ'].includes(tokens[t]!.upos) || words[t] === ':') return undefined
  }
  return last
}

/** As `endOf`; behind the comma after the speaker may stand who it is ("…, le colonel Jean Vale"), up to the end. */
function endOfInverted(patient: Patient, from: number, last: number): number | undefined {
  const end = endOf(patient, from, last)
  if (end === undefined || patient.words[end] !== ',') return end
  for (let t = end; t < last; t++) if (isFiniteVerb(patient, t)) return end
  return last
}

const CLAUSES = ['advcl', 'parataxis', 'conj', 'obl', 'ccomp'] as const
/** What a clause before the verb is taken for where the subject stands behind it. */
const SUBJECTS = ['nsubj', 'csubj', 'obj'] as const

function makeRoot(patient: Patient, verb: number, first: number, last: number, tag: Tag): void {
  const { tokens, words, lexicon } = patient
  const { subject, start, after } = tag
  const root = rootOf(patient, first, last)
  if (root < 0) return
  // The words of saying come off first, so that what they governed can hang from them without a circle.
  takePlace(patient, verb, root, root < start ? 'ccomp' : 'dep')
  own(patient, verb, tag)
  for (let t = start; t < last; t++) {
    const { head, rel } = tokens[t]!
    if (t !== verb && t !== subject && head >= first && head < start) hang(patient, t, verb, rel)
  }
  if (root < start) adopt(patient, verb, root, first, start)
  if (root >= start) {
    const clause = childrenBy(patient, verb, ...CLAUSES, ...(after ? SUBJECTS : [])).find(
      (c) => c < start && c !== subject,
    )
    if (clause !== undefined) tokens[clause]!.rel = 'ccomp'
    else if (root === verb) untangle(patient, verb, start)
  }
  const relative = childBy(patient, verb, 'ccomp')
  if (after && relative > subject && lexicon.plays('relative', words[reach(patient, relative)[0]]!)) {
    hang(patient, relative, subject, 'acl:relcl')
  }
}

/** What was said, where its subject was read as one of the words of saying ("The bridge collapsed, the mayor said"), or it hangs from an opening. */
function untangle(patient: Patient, verb: number, start: number): void {
  const { tokens, words, lexicon } = patient
  for (const opening of [...patient.children[verb]!]) {
    if (opening >= start) return
    const isTopic = /^nsubj/.test(tokens[opening]!.rel)
    const clause = childrenBy(patient, opening, 'acl', 'advcl', 'parataxis', 'ccomp').find(
      (c) =>
        c > opening &&
        tokens[c]!.upos === 'VERB' &&
        [c, ...childrenBy(patient, c, 'aux')].some((t) => isFiniteVerb(patient, t)) &&
        childBy(patient, c, 'nsubj') >= 0 !== isTopic &&
        !lexicon.plays('relative', words[reach(patient, c)[0]]!),
    )
    if (clause === undefined) continue
    hang(patient, clause, verb, 'ccomp')
    hang(patient, opening, clause, tokens[opening]!.rel)
    return
  }
}

/** What hung from the words of saying and is part of what was said goes to the verb before it; a predicate becomes the clause of a cue. */
function adopt(patient: Patient, verb: number, root: number, first: number, start: number): void {
  const { tokens } = patient
  const strays: number[] = []
  for (let t = first; t < start; t++) if (tokens[t]!.head === verb && t !== root) strays.push(t)
  for (const stray of strays) {
    let cue = stray - 1
    while (cue > root && !clauseCue(patient, cue)) cue--
    if (cue <= root) {
      hang(patient, stray, root, tokens[stray]!.rel)
      continue
    }
    const predicate = strays.find(
      (t) => t > cue && ['VERB', 'ADJ'].includes(tokens[t]!.upos) && childBy(patient, t, 'aux', 'cop') >= 0,
    )
    if (predicate === undefined || stray === predicate)
      hang(patient, stray, cue, predicate === undefined ? tokens[stray]!.rel : 'ccomp')
    else hang(patient, stray, predicate, tokens[stray]!.rel)
  }
}

/** The words of saying become an aside of what is said around them. */
function makeAside(patient: Patient, verb: number, first: number, last: number, tag: Tag, end: number): void {
  const { tokens } = patient
  const inside = (t: number) => t >= tag.start && t < end
  let root = rootOf(patient, first, last)
  if (root < 0) return
  if (inside(root)) {
    const clauses = patient.children[root]!.filter(
      (c) => !inside(c) && ['VERB', 'ADJ', 'NOUN', 'AUX'].includes(tokens[c]!.upos),
    )
    const main = clauses.find((c) => childBy(patient, c, 'nsubj', 'cop') >= 0) ?? clauses[0]
    if (main === undefined) return
    takePlace(patient, main, root, 'dep')
    root = main
  }
  const behind = patient.tokens.findIndex((t, i) => i > end && i < last && t.head === verb && isFiniteVerb(patient, i))
  hang(patient, verb, root, 'parataxis')
  own(patient, verb, tag)
  const object = childBy(patient, root, 'obj')
  for (let t = first; t < last; t++) {
    if (inside(t) || t === root) continue
    const { head, rel } = tokens[t]!
    if (head < 0 || !inside(head) || tokens[t]!.upos === 'CCONJ') continue
    if (!/^conj/.test(rel)) hang(patient, t, root, rel)
    // "It hit the bridge, he said, and also the mill": a noun goes on with what stands before the aside.
    else if (head === verb && t > end && object >= 0 && object < tag.start && isNominal(patient, t))
      hang(patient, t, object, 'conj')
  }
  // "Le bilan, a précisé la ministre, pourrait …": the noun in front is the subject of the verb that goes on.
  if (tag.after && behind > 0 && root < tag.start && isNominal(patient, root) && childBy(patient, root, 'cop') < 0) {
    takePlace(patient, behind, root, 'nsubj')
    hang(patient, verb, behind, 'parataxis')
  }
  for (let t = tag.start; t < end; t++) {
    const { head, rel } = tokens[t]!
    if (t !== verb && t !== tag.subject && !inside(head)) hang(patient, t, t < verb ? tag.subject : verb, rel)
  }
}

/** Subject and verb belong together, and the rest of the phrase to the subject. */
function own(patient: Patient, verb: number, { subject, start, after }: Tag): void {
  const { tokens } = patient
  hang(patient, subject, verb, 'nsubj')
  if (tokens[subject]!.upos === 'ADJ') tokens[subject]!.upos = 'NOUN'
  if (after) return
  for (let t = start; t < verb; t++) {
    const { head, rel } = tokens[t]!
    if (t === subject || /^(ADV|AUX)$/.test(tokens[t]!.upos)) continue
    if ((head < start || head === verb) && /^(nsubj|obl|nmod|dep|obj|appos|conj|compound|det|amod)/.test(rel)) {
      hang(patient, t, subject, rel === 'det' ? 'det' : 'compound')
    } else if (head === subject && t < subject && /^nsubj/.test(rel)) {
      // "the police | chief": a noun in front of another is no subject of it.
      tokens[t]!.rel = 'compound'
    }
  }
}

function rootOf({ tokens }: Patient, first: number, last: number): number {
  for (let t = first; t < last; t++) if (tokens[t]!.head < 0) return t
  return -1
}
