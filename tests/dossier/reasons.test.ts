import { describe, expect, it } from 'vitest'
import type { Claim } from '../../src/model/dossier.ts'
import { type Case, caseOf } from './case-of.ts'

const says = (...sentences: string[]) => `A report from the valley\n\n${sentences.join(' ')}`

const COMMON =
  'The flood in Orvane destroyed the old mill, the school and the bridge that the harbour company had built in the spring of 2030.'

const CASES: Readonly<Record<string, Case>> = {
  'a deed that is denied': caseOf({
    'a.txt': says(
      'The Lantern Watch said that the army killed nine farmers in Orvane on March 17.',
      'The Lantern Watch said that the army burned the mill in Tessaly on March 19.',
      'The army rejected the accusations.',
    ),
    'b.txt': says(
      'The army denied that the army killed nine farmers in Orvane on March 17.',
      'The ministry denied the presence of mercenaries in Orvane.',
      'The bishop said that the army killed nine farmers in Orvane on March 17.',
    ),
  }),
  'a count that rises': caseOf({
    'a.txt': {
      text: says('The Red Lantern said on March 18 that 12 people were killed in the flood in Orvane.'),
      published: '2031-03-18',
    },
    'b.txt': {
      text: says('The Red Lantern said on March 21 that 31 people were killed in the flood in Orvane.'),
      published: '2031-03-21',
    },
    'c.txt': {
      text: says('The mayor of Orvane said that 45 people were killed in the flood.'),
      published: '2031-03-21',
    },
  }),
  'papers of one source': caseOf({
    'a.txt': {
      text: says(`${COMMON} The mayor of Orvane said that 45 people were killed in the flood.`),
      publisher: 'The Plate',
    },
    'b.txt': {
      text: says(`${COMMON} The mayor of Orvane said that 45 people were killed in the flood.`),
      publisher: 'The Bowl',
    },
    'c.txt': {
      text: says('The hospital said that 45 people were killed in the flood in Orvane.'),
      publisher: 'The Cup',
    },
  }),
}

const plain = (text: string) => text.replace(/\s+/g, ' ')
const quotedIn = (why: string) => [...why.matchAll(/“([^“”]+)”/g)].map(([, words]) => plain(words!))
const wordsOf = ({ content, source, cue }: Claim) => [content, source, cue].flatMap((s) => (s ? [plain(s.exact)] : []))

/** Every word that a reason quotes stands in the words of what it explains, and there is one at least. */
function rests(why: string, on: readonly string[]): void {
  const quoted = quotedIn(why)
  expect(quoted.length, why).toBeGreaterThan(0)
  for (const words of quoted)
    expect(
      on.some((text) => text.includes(words)),
      `“${words}” of: ${why}`,
    ).toBe(true)
}

describe.each(Object.entries(CASES))('a reason of %s', (_, { linked, found }) => {
  const claims = new Map(linked.claims.map((c) => [c.id, wordsOf(c)]))
  const names = linked.actors.flatMap(({ name, aliases }) => [name, ...aliases])
  const of = (...ids: string[]) => ids.flatMap((id) => claims.get(id) ?? [])
  const publishers = linked.studied.map(({ document }) => document.publisher ?? document.title)

  it('of a relation quotes both claims, or who makes them, or what is asked', () => {
    for (const { from, to, kind, why, on } of found.relations) {
      const asked = found.questions.filter((q) => q.aspect === on).map((q) => q.text)
      // Who denies a part grants another, in further words.
      const granted = kind === 'denies-part' ? [...claims.values()].flat() : []
      rests(why, [...of(from, to), ...names, ...asked, ...granted])
    }
  })

  it('of a status quotes its answers, claims or origins', () => {
    const labels = found.origins.map((o) => o.label)
    for (const { why, positions } of found.questions)
      rests(why, [...positions.flatMap((p) => [p.answer, ...of(...p.claims)]), ...labels])
  })

  it('of an origin quotes what was said, by whom', () => {
    for (const { why, claims: ids, label, evidence = [] } of found.origins)
      rests(why, [label, ...of(...ids), ...publishers, ...evidence.flat().map(({ exact }) => plain(exact))])
  })

  it('of a dependency quotes its evidence, or whom both have it from', () => {
    for (const { why, evidence } of found.dependencies) {
      const shown = evidence.flat().map(({ exact }) => plain(exact))
      rests(why, [
        ...shown,
        ...shown.map((words) => words.toLowerCase()),
        ...found.origins.map((o) => o.label),
        ...names,
      ])
    }
  })

  it('of a position of a party or an undecided answer quotes what was said', () => {
    const all = [...claims.values()].flat()
    for (const { accusations } of found.parties) for (const { why } of accusations) rests(why, [...all, ...names])
    for (const { why } of found.undecided) rests(why, all)
  })

  it('of a link quotes its words', () => {
    for (const { links = [] } of linked.actors)
      for (const { reason, spans } of links)
        rests(
          reason,
          spans.map(({ exact }) => plain(exact)),
        )
  })
})

it('there is something to explain in each case', () => {
  expect(CASES['a deed that is denied']!.found.undecided.length).toBeGreaterThan(0)
  expect(CASES['a count that rises']!.found.relations.map((r) => r.kind)).toContain('updates')
  expect(CASES['papers of one source']!.found.dependencies.length).toBeGreaterThan(0)
})
