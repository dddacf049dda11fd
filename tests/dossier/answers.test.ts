import { describe, expect, it } from 'vitest'
import type { Claim } from '../../src/model/dossier.ts'
import { type Case, caseOf } from './case-of.ts'

const says = (...sentences: string[]) => `A report from the valley\n\n${sentences.join(' ')}`

/** "denial → what it denies", by kind, in the words of both. */
function answers(found: Case, ...kinds: string[]): string[] {
  const words = new Map(found.linked.claims.map((c) => [c.id, c.content.exact]))
  return found.found.relations
    .filter((r) => kinds.includes(r.kind))
    .map((r) => `${words.get(r.from)} → ${words.get(r.to)}`)
    .sort()
}

/** Position of an accused on each thing that it is accused of. */
function positions(found: Case, name: string): string[] {
  const actors = new Set(found.actors(name).map((a) => a.id))
  return found.found.parties
    .filter((p) => actors.has(p.actor))
    .flatMap((p) => p.accusations.map((a) => a.position))
    .sort()
}

const ACCUSED = says('The Lantern Watch said that the army killed nine farmers in Orvane on March 17.')

describe('a denial', () => {
  it('is linked to the same deed in another document, of its day or before', () => {
    const found = caseOf({
      'a.txt': { text: ACCUSED, published: '2031-03-18' },
      'b.txt': {
        text: says('The army denied that the army killed nine farmers in Orvane on March 17.'),
        published: '2031-03-19',
      },
    })
    expect(answers(found, 'denies')).toEqual([
      'the army killed nine farmers in Orvane on March 17 → the army killed nine farmers in Orvane on March 17',
    ])
  })

  it('answers nothing that is only said on a later day', () => {
    const found = caseOf({
      'a.txt': { text: ACCUSED, published: '2031-03-25' },
      'b.txt': {
        text: says('The army denied that the army killed nine farmers in Orvane on March 17.'),
        published: '2031-03-19',
      },
    })
    expect(answers(found, 'denies')).toEqual([])
  })

  it('of one thing does not answer another that shares a few words with it', () => {
    const found = caseOf({
      'a.txt': says('The hospital took in 58 people on the night of the fire in Orvane.'),
      'b.txt': says('The foreman of the mill rejected that his people lit the fire in Orvane.'),
    })
    expect(answers(found, 'denies', 'denies-part')).toEqual([])
  })

  it('never gives an answer of yes, and none of who did it but that it was not them', () => {
    const found = caseOf({
      'a.txt': ACCUSED,
      'b.txt': says(
        'The army denied that the army killed nine farmers in Orvane on March 17.',
        'The army denied that no soldiers were deployed in Orvane.',
        'The ministry denied the presence of mercenaries in Orvane.',
      ),
    })
    const acts = new Map(found.linked.claims.map((c: Claim) => [c.id, c.act]))
    const asserted = found.found.questions.flatMap((q) =>
      q.positions
        .filter(
          ({ answer }) =>
            !answer.startsWith('no') &&
            (answer.startsWith('yes') || q.aspect === 'who-did-it' || q.aspect === 'who-were-the-victims'),
        )
        .flatMap((p) => p.claims.map((id) => acts.get(id))),
    )
    expect(asserted).not.toContain('deny')
  })
})

describe('an accused party', () => {
  it('is silent where no document has an answer, and says nothing where that is told', () => {
    expect(positions(caseOf({ 'a.txt': ACCUSED }), 'army')).toEqual(['silent'])
    const told = caseOf({
      'a.txt': `${ACCUSED} The army did not respond to a request for comment.`,
    })
    expect(positions(told, 'army')).toEqual(['no-comment'])
  })

  it('accuses another of the same deed', () => {
    const found = caseOf({
      'a.txt': `${ACCUSED} The army accused the rebels of killing the farmers in Orvane on March 17.`,
    })
    expect(positions(found, 'army')).toEqual(['counter-accuses'])
  })

  it('is answered for by who speaks for it, and by nobody else', () => {
    const found = caseOf({
      'a.txt': ACCUSED,
      'b.txt': says('The bishop denied that the bishop killed nine farmers in Orvane on March 17.'),
    })
    expect(positions(found, 'army')).toEqual(['silent'])
  })
})

describe('an accused party without an answer of its own', () => {
  const first = (found: Case, name: string) => {
    const actors = new Set(found.actors(name).map((a) => a.id))
    return found.found.parties.find((p) => actors.has(p.actor))?.accusations[0]
  }

  it('is not silent where others deny it in its place, and says who', () => {
    const found = caseOf({
      'a.txt': says('The Lantern Watch said that the Calder Group killed nine farmers in Orvane on March 17.'),
      'b.txt': says('The bishop denied that the Calder Group killed nine farmers in Orvane on March 17.'),
    })
    const accusation = first(found, 'Calder Group')
    expect(accusation).toMatchObject({ position: 'others-deny', answers: [] })
    expect(accusation?.others).toHaveLength(1)
    expect(accusation?.why).toContain('others deny it: “bishop” denies “the Calder Group killed nine farmers')
  })

  it('is not silent where it is only described', () => {
    const found = caseOf({
      'a.txt': says('The Lantern Watch said that masked men killed nine farmers in Orvane on March 17.'),
    })
    for (const { accusations } of found.found.parties)
      for (const { position } of accusations) expect(position).not.toBe('silent')
  })

  it('is not silent where its answer could be meant for several things; the dossier says for which', () => {
    const found = caseOf({
      'a.txt': says(
        'The Lantern Watch said that the army killed nine farmers in Orvane on March 17.',
        'The Lantern Watch said that the army burned the mill in Tessaly on March 19.',
        'The army rejected the accusations.',
      ),
    })
    expect(positions(found, 'army')).not.toContain('silent')
    expect(found.found.undecided).toHaveLength(1)
    for (const { claim, could, why } of found.found.undecided) {
      expect(could).not.toContain(claim)
      expect(why).toMatch(/“[^”]+” could be meant for “/)
    }
  })
})

describe('a reason', () => {
  const found = caseOf({
    'a.txt': `${ACCUSED} The army denied this. The Lantern Watch said that 40 people were arrested in Orvane on March 17.`,
    'b.txt': says(
      'The army said that 12 people were arrested in Orvane on March 17.',
      'The ministry denied the presence of mercenaries in Orvane.',
    ),
  })
  const texts = found.linked.studied.map(({ document }) => document.text.replace(/\s+/g, ' ')).join('\n')

  it('of a relation or a position quotes words that stand in the documents', () => {
    const reasons = [
      ...found.found.relations.filter((r) => !r.by.startsWith('reconcile/updates')).map((r) => r.why),
      ...found.found.parties.flatMap((p) => p.accusations.map((a) => a.why)),
    ]
    expect(reasons.length).toBeGreaterThan(2)
    for (const why of reasons) {
      const quoted = [...why.matchAll(/“([^“”]+)”/g)].map(([, words]) => words!)
      expect(quoted.length, why).toBeGreaterThan(0)
      for (const words of quoted) expect(texts, why).toContain(words)
    }
  })

  it('of a status names its words or its origins', () => {
    for (const { why } of found.found.questions) expect(why).toMatch(/“[^”]+”/)
  })
})
