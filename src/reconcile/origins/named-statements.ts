import { languageOf } from '../../lang/languages.ts'
import { lexiconOf } from '../../lang/lexicon.ts'
import { spanOf } from '../../model/span.ts'
import type { Linked } from '../../model/studied.ts'
import { relationIs, type Tree, treeOf } from '../../model/tree.ts'
import { type Party, type Standing, sameParty } from './standing.ts'
import type { Tie } from './tie.ts'

/** Statements of a case that each sentence is held against. */
const MOST_STATEMENTS = 60

/** A report that names somebody's statement or communiqué, where the case holds one by them. */
export function namedStatements(linked: Linked, standing: Standing): Tie[] {
  const { studied, actorAt } = linked
  const statements = standing.voices.flatMap(({ isStatement, actor, publisher }, document) => {
    const phrases = [...(publisher ? [publisher] : [])]
    return isStatement ? [{ document, phrases, ...(actor ? { actor: actor.id } : {}) }] : []
  })
  const found: Tie[] = []
  if (statements.length === 0) return found
  studied.forEach(({ document, annotation }, d) => {
    const reporting = languageOf(document.language)?.reporting
    if (!reporting || standing.voices[d]!.isStatement) return
    const { bases } = lexiconOf(reporting)
    const met = new Set<number>()
    const tree = treeOf(annotation)
    annotation.tokens.forEach((token, noun) => {
      if (token.upos !== 'NOUN' || bases.get(token.lemma.toLowerCase()) !== 'statement') return
      const owning = new Set([...ownersOf(tree, noun)].flatMap((owner) => actorAt[d]!.get(owner) ?? []))
      if (owning.size === 0) return
      const parties = standing.inSentence(d, token.sentence)
      for (const statement of statements.slice(0, MOST_STATEMENTS)) {
        if (met.has(statement.document)) continue
        const party = parties.find((p) => p.actor !== undefined && owning.has(p.actor) && isOf(p, statement))
        if (!party) continue
        met.add(statement.document)
        const start = Math.min(token.start, party.at?.start ?? token.start)
        const end = Math.max(token.end, party.at?.end ?? token.end)
        found.push(tieOf(linked, d, { start, end }, statement.document))
      }
    })
  })
  return found
}

/** Tokens that may say whose a statement is: "its communiqué", "a statement by X", "X published a statement", "X said in a statement". */
function ownersOf(tree: Tree, noun: number): Set<number> {
  const { tokens } = tree
  const owners = new Set(tree.childrenBy(noun, 'nmod:poss', 'nmod'))
  for (const verb of tree.childrenBy(noun, 'acl')) for (const agent of tree.childrenBy(verb, 'obl')) owners.add(agent)
  const { head } = tokens[noun]!
  if (head >= 0 && relationIs(tokens[noun]!, 'obj', 'obl', 'nsubj'))
    for (const subject of tree.childrenBy(head, 'nsubj')) owners.add(subject)
  return owners
}

const isOf = (party: Party, statement: Party) => sameParty(party, statement) === 'one'

function tieOf({ studied }: Linked, report: number, at: { start: number; end: number }, statement: number): Tie {
  const [one, two] = [studied[report]!.document, studied[statement]!.document]
  const head = studied[statement]!.annotation.sentences[0]
  const named = { span: { document: one.id, ...spanOf(one.text, at.start, at.end) } }
  const itself = { span: { document: two.id, ...spanOf(two.text, head?.start ?? 0, head?.end ?? two.text.length) } }
  return {
    documents: report < statement ? [report, statement] : [statement, report],
    ends: report < statement ? [named, itself] : [itself, named],
    joins: false,
    why: `“${named.span.exact}” is a statement that is among the documents: ${two.publisher ?? two.title}`,
  }
}
