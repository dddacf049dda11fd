import type { Lexicon } from '../../lang/lexicon.ts'
import type { Token } from '../../model/annotation.ts'
import { hashText } from '../linear/hash.ts'
import type { WordClasses } from '../words/word-classes.ts'

/** Small words that a clause keeps of itself, at most: endless ones cost nothing. */
export const KEPT = 6

/** The trees of a text as the features of clauses need them: numbers, made once in linear time. */
export interface ClauseView {
  readonly tokens: readonly Token[]
  /** Hashes of the lemma in lower case, the relation and the treebank tag of each token. */
  readonly lemma: Uint32Array
  readonly rel: Uint32Array
  readonly tag: Uint32Array
  /** What the language's reporting data take a lemma for: hedge, negator, verb of saying by its act; 0 for none. */
  readonly sense: Uint32Array
  /** Word classes of each lemma. */
  readonly fine: Uint8Array
  readonly coarse: Uint8Array
  /** Dependents that tell how a clause is meant (auxiliaries, adverbs, conjunctions, articles), the first `KEPT` of each token, -1 for none. */
  readonly small: Int32Array
  /** The auxiliaries of each token in their order, as one hash; 0 for none. */
  readonly auxiliaries: Uint32Array
  /** Lemma of the word that introduces a clause; 0 for none. */
  readonly mark: Uint32Array
  /** 1 where a negator hangs from the token. */
  readonly negated: Uint8Array
  /** 1 where an article of the token is a negator: "no soldier". */
  readonly none: Uint8Array
  /** First subject of each token, -1 for none. */
  readonly subject: Int32Array
  /** First object or complement clause of each token, -1 for none. */
  readonly object: Int32Array
  /** Whether a conditional or other adverbial clause hangs from the token: lemma of its mark; 0 for none. */
  readonly condition: Uint32Array
  /** Last token of the sentence of each token, as a lemma: how it ends. */
  readonly end: Uint32Array
}

const SMALL = new Set(['aux', 'advmod', 'mark', 'cop', 'det', 'case', 'amod', 'cc', 'obl', 'nsubj', 'acl', 'nmod'])

/** Hashes of relations and tags, of which there are few; each is worked out once. */
const hashes = new Map<string, number>()
const MOST_HASHES = 4096

function hash(text: string): number {
  let found = hashes.get(text)
  if (found === undefined) {
    found = hashText(text)
    if (hashes.size < MOST_HASHES) hashes.set(text, found)
  }
  return found
}

const baseOf = (rel: string) => {
  const colon = rel.indexOf(':')
  return colon < 0 ? rel : rel.slice(0, colon)
}

/** What is looked up once for all tokens of a lemma. */
export interface LemmaFacts {
  readonly hash: number
  readonly sense: number
  readonly fine: number
  readonly coarse: number
}

/** Lemmas to remember from text to text, and the longest of them: memory does not grow with the input. */
const MOST_LEMMAS = 20_000
const LONGEST_LEMMA = 40

function factsFrom(lemma: string, lexicon: Lexicon | undefined, classes: WordClasses): LemmaFacts {
  const folded = lemma.toLowerCase()
  return { hash: hashText(folded), sense: senseOf(folded, lexicon), ...classes.classOf(lemma) }
}

/** What is known of lemmas, with what was looked up of them already. */
export interface LemmaLookup {
  /** The language's, where it has one. */
  readonly lexicon: Lexicon | undefined
  readonly classes: WordClasses
  readonly known: Map<string, LemmaFacts>
}

function factsOf({ lexicon, classes, known }: LemmaLookup, lemma: string): LemmaFacts {
  let facts = known.get(lemma)
  if (facts === undefined) {
    facts = factsFrom(lemma, lexicon, classes)
    if (known.size >= MOST_LEMMAS) known.clear()
    if (lemma.length <= LONGEST_LEMMA) known.set(lemma, facts)
  }
  return facts
}

/** The view of a text's trees. */
export function clauseView(tokens: readonly Token[], lookup: LemmaLookup): ClauseView {
  const n = tokens.length
  const view = {
    tokens,
    lemma: new Uint32Array(n),
    rel: new Uint32Array(n),
    tag: new Uint32Array(n),
    sense: new Uint32Array(n),
    fine: new Uint8Array(n),
    coarse: new Uint8Array(n),
    small: new Int32Array(n * KEPT).fill(-1),
    auxiliaries: new Uint32Array(n),
    mark: new Uint32Array(n),
    negated: new Uint8Array(n),
    none: new Uint8Array(n),
    subject: new Int32Array(n).fill(-1),
    object: new Int32Array(n).fill(-1),
    condition: new Uint32Array(n),
    end: new Uint32Array(n),
  }
  const kept = new Uint8Array(n)
  for (let t = 0; t < n; t++) {
    const { lemma, rel, xpos } = tokens[t]!
    const facts = factsOf(lookup, lemma)
    view.lemma[t] = facts.hash
    view.sense[t] = facts.sense
    view.fine[t] = facts.fine
    view.coarse[t] = facts.coarse
    view.rel[t] = hash(rel)
    view.tag[t] = hash(xpos)
  }
  let end = n - 1
  for (let t = n - 1; t >= 0; t--) {
    if (t < n - 1 && tokens[t]!.sentence !== tokens[t + 1]!.sentence) end = t
    view.end[t] = view.lemma[end]!
  }
  for (let t = 0; t < n; t++) {
    const { head, rel } = tokens[t]!
    if (head < 0) continue
    const base = baseOf(rel)
    if (base === 'aux') view.auxiliaries[head] = (Math.imul(view.auxiliaries[head]!, 31) + view.lemma[t]!) >>> 0
    else if (base === 'mark') view.mark[head] ||= view.lemma[t]!
    else if ((base === 'nsubj' || base === 'csubj' || base === 'expl') && view.subject[head]! < 0)
      view.subject[head] = t
    else if ((base === 'obj' || base === 'ccomp' || base === 'xcomp') && view.object[head]! < 0) view.object[head] = t
    if (view.sense[t] === NEGATOR) {
      view.negated[head] = 1
      if (base === 'det') view.none[head] = 1
    }
    if (SMALL.has(base) && kept[head]! < KEPT) view.small[head * KEPT + kept[head]!++] = t
  }
  for (let t = 0; t < n; t++) {
    const { head, rel } = tokens[t]!
    if (head >= 0 && baseOf(rel) === 'advcl') view.condition[head] ||= view.mark[t]!
  }
  return view
}

const NEGATOR = hashText('negator')
const DENYING = hashText('deny')

/** "did not come", "nobody came", "no soldier came", "denied that they came": never told as so, whatever else speaks for it. */
export function isPutInNegative({ tokens, negated, none, subject, sense }: ClauseView, head: number): boolean {
  const by = subject[head]!
  if (negated[head] === 1 || (by >= 0 && none[by] === 1)) return true
  const { head: above, rel } = tokens[head]!
  return above >= 0 && baseOf(rel) === 'ccomp' && sense[above] === DENYING && negated[above] === 0
}

function senseOf(lemma: string, lexicon: Lexicon | undefined): number {
  if (!lexicon) return 0
  if (lexicon.negators.has(lemma)) return NEGATOR
  const hedge = lexicon.hedges.get(lemma) ?? lexicon.hedgingPredicates.get(lemma)
  if (hedge) return hashText(hedge)
  const act = (lexicon.verbs.get(lemma) ?? lexicon.nouns.get(lemma) ?? lexicon.adjectives.get(lemma))?.act
  return act ? hashText(act) : 0
}
