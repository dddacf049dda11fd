import { fold } from '../../lang/fold.ts'
import type { Hit } from '../../lang/gazetteer.ts'
import { nounPhraseAround } from '../../model/noun-phrase.ts'
import { relationIs } from '../../model/tree.ts'
import { readingIn, type Scene } from './scene.ts'

/** Title, and the body or organization for which its bearer speaks. */
export function titleFacts(scene: Scene, hit: Hit): { title: string; speaksFor?: string } {
  const reading = readingIn(hit, 'title')!
  const title = scene.entries.titles.get(reading.id)
  const [first, last] = around(scene, hit)
  const place = placeIn(scene, first, last, hit)
  const body = title?.body
  if (body && body !== 'complement') return { title: reading.id, speaksFor: bodyKey(place, body) }
  const of = title?.speaks || body === 'complement' ? complement(scene, hit, first, last, place) : undefined
  return { title: reading.id, ...(of ? { speaksFor: of } : {}) }
}

/** The noun phrase that a hit stands in, by its last token. */
function around(scene: Scene, hit: Hit): readonly [number, number] {
  const { tree, text } = scene
  let head = hit.last - 1
  for (let steps = 0; steps < 4; steps++) {
    const governor = tree.tokens[head]!.head
    if (governor < 0 || !relationIs(tree.tokens[head]!, 'compound', 'flat', 'amod')) break
    head = governor
  }
  return nounPhraseAround(tree, text, head, scene.isTime)
}

/** "spokesman for the army", "UN human rights chief", "head of the Libyan Red Crescent": whom the words beside the title name. */
function complement(
  scene: Scene,
  title: Hit,
  first: number,
  last: number,
  place: string | undefined,
): string | undefined {
  for (let t = first; t <= last; t++) {
    const hit = scene.hitAt.get(t)
    if (!hit || hit === title) continue
    const organization = readingIn(hit, 'organization')
    if (organization) return `organization/${organization.id}`
    const national = readingIn(hit, 'national-body')
    if (national) return nationalBody(scene, national.id)
    const body = readingIn(hit, 'body')
    if (body) return bodyKey(place, body.id)
  }
  return undefined
}

export const bodyKey = (place: string | undefined, body: string) => `body/${place ?? ''}/${body}`

export function nationalBody({ entries }: Scene, id: string): string | undefined {
  const facts = entries.nationalBodies.get(id)
  return facts && bodyKey(facts.country, facts.body)
}

/** Country or other place that a phrase names beside a hit: "Peruvian", "Peru's", "of Peru"; a place without an entry by its own word. */
export function placeIn(scene: Scene, first: number, last: number, besides: Hit): string | undefined {
  const { tree } = scene
  for (let t = first; t <= last; t++) {
    const hit = scene.hitAt.get(t)
    if (!hit || hit === besides) continue
    const reading = readingIn(hit, 'country', 'adjective', 'demonym', 'capital', 'place')
    if (!reading || !standsBeside(scene, hit, besides)) continue
    return reading.list === 'place' ? `~${reading.id}` : reading.id
  }
  for (let t = first; t <= last; t++) {
    const token = tree.tokens[t]!
    const named = scene.nameAt.get(t)?.kind === 'place' || (token.upos === 'PROPN' && !scene.hitAt.has(t))
    if (
      named &&
      token.head >= besides.first &&
      token.head < besides.last &&
      relationIs(token, 'compound', 'nmod:poss', 'nmod', 'amod')
    )
      return `~${fold(scene.text.slice(token.start, token.end))}`
  }
  return undefined
}

/** Whether a place says whose a body or title is: "Peruvian army", "Peru's army", "the army of Peru"; not "the army on its way to Peru". */
function standsBeside({ tree, again, word }: Scene, place: Hit, noun: Hit): boolean {
  for (let t = place.first; t < place.last; t++) {
    const token = tree.tokens[t]!
    if (token.head < noun.first || token.head > noun.last + 3) continue
    if (relationIs(token, 'compound', 'amod', 'nmod:poss', 'nummod', 'flat')) return true
    const introducer = tree.child(t, 'case')
    if (relationIs(token, 'nmod') && introducer >= 0 && again.belonging.includes(word(introducer))) return true
  }
  return false
}
