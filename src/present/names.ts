import type { Act } from '../model/vocabulary.ts'
import type { ActorEntry, ClaimEntry, DocumentEntry } from './ledger.ts'
import { listed } from './words/plural.ts'
import { ACT_WORDS, BASIS_WORDS, CERTAINTY_WORDS } from './words/vocabulary-words.ts'

/** How documents, claimers and statements are called in our own voice. */

/** The shortest name that tells a document from others: its publisher, else its title in quotation marks, else its number. */
export function documentName({ document, number }: DocumentEntry): string {
  const publisher = nonEmpty(document.publisher)
  if (publisher !== undefined) return publisher
  const title = nonEmpty(shortened(document.title, 48))
  return title === undefined ? `document ${number}` : `“${title}”`
}

/** The name with the document's number, where the name is not the number already. */
export function numberedName(entry: DocumentEntry): string {
  const name = documentName(entry)
  return name === `document ${entry.number}` ? name : `${entry.number} ${name}`
}

/** The title of a document, or where there is none the file it came from. */
export function documentTitle({ document }: DocumentEntry): { readonly words: string; readonly titled: boolean } {
  const title = nonEmpty(document.title)
  return title === undefined
    ? { words: nonEmpty(document.file) ?? 'without a title', titled: false }
    : { words: title, titled: true }
}

export function actorName({ actor }: ActorEntry): string {
  return nonEmpty(actor.name) ?? 'somebody who is not named'
}

/** Who makes a claim: the actor, or the document's outlet in its own voice. */
export function claimerName({ claimer, document }: ClaimEntry): string {
  return claimer === null ? ownVoice(document) : actorName(claimer)
}

export const ownVoice = (document: DocumentEntry) => `${documentName(document)}, in its own voice`

/** "denies", "says", "passes on", "says, as possible": what the claimer does with the words. */
export function actInWords({ claim, claimer }: ClaimEntry): string {
  const certainty = CERTAINTY_WORDS[claim.certainty]
  const negated =
    claim.polarity === 'negated' && claim.act !== 'deny' && claim.act !== 'doubt' && claim.act !== 'retract'
  return [actWord(claimer, claim.act), certainty, negated ? 'in the negative' : undefined]
    .filter((part) => part !== undefined)
    .join(', ')
}

/** "denies" of one, "deny" of several. */
export function actWord(actor: ActorEntry | null, act: Act): string {
  return ACT_WORDS[act][actor !== null && isSeveral(actor) ? 'many' : 'one']
}

/** Whether a name is of several: "local residents", "authorities", and not "Paris" or "United Nations". */
function isSeveral({ actor }: ActorEntry): boolean {
  const head = actor.name.split(/ (?:of|in|at|from|near|with|who) /)[0] ?? ''
  const last = head.slice(head.lastIndexOf(' ') + 1)
  if (!/[^sui']s$/.test(last)) return false
  return /^\p{Ll}/u.test(last) || actor.kind === 'group' || actor.kind === 'unnamed'
}

/** "from footage and a statement", or nothing where no basis is given. */
export function basisInWords({ claim }: ClaimEntry): string | undefined {
  const kinds = [...new Set(claim.basis.map((basis) => BASIS_WORDS[basis.kind]))]
  return kinds.length === 0 ? undefined : `from ${listed(kinds)}`
}

/** "A", "B", … "Z", "AA": how positions of a question are told apart. */
export function letterOf(index: number): string {
  let letters = ''
  for (let rest = index; rest >= 0; rest = Math.floor(rest / 26) - 1)
    letters = String.fromCharCode(65 + (rest % 26)) + letters
  return letters
}

/** At most `limit` units, cut between words and never inside a character, with an ellipsis. */
export function shortened(text: string, limit: number): string {
  const plain = text.replace(/\s+/g, ' ').trim()
  if (plain.length <= limit) return plain
  const cut = plain.slice(0, limit)
  const space = cut.lastIndexOf(' ')
  const kept = space > limit / 2 ? cut.slice(0, space) : cut.replace(/[\ud800-\udbff]$/, '')
  return `${kept.replace(/[\s,;:.–-]+$/, '')}…`
}

const nonEmpty = (text: string | undefined): string | undefined =>
  text === undefined || text.trim() === '' ? undefined : text
