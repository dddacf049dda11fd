import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Case, caseOf, type Report } from './case-of.ts'

const says = (...sentences: string[]) => `Notes from the coast\n\n${sentences.join(' ')}`
const cases = (...texts: string[]) =>
  caseOf(Object.fromEntries(texts.map((text, i) => [`${'abcdefgh'[i]}.txt`, says(text)])))
const originOf = ({ found, claim }: Case, words: string) =>
  found.origins.find(({ claims }) => claims.includes(claim(words).id))!
const pairs = ({ found, linked }: Case) => {
  const files = new Map(linked.studied.map(({ document }) => [document.id, document.file[0]]))
  return found.dependencies
    .filter(({ kind }) => kind === 'same-origin')
    .map(({ documents }) => documents.map((d) => files.get(d)).join(''))
}

const STATEMENT: Report = {
  text: 'PRESS STATEMENT\n\nTasken, 18 March 2031\n\nOn 17 March the tanker Corvin Star left Orvane with 158 persons on board. Nobody was told to stay below deck by our officers.',
  publisher: 'Corvin Shipping',
}

describe('one source of two documents', () => {
  it('is one that gives the same number in like words, with the words as evidence', () => {
    const found = cases(
      'The Lessing Relief Board said that 83 people died in the fire.',
      'It snowed. The Relief Board spoke of 83 dead on Monday.',
    )
    expect(pairs(found)).toEqual(['ab'])
    const origin = originOf(found, '83 people died')
    expect(origin.claims).toContain(found.claims('83 dead')[0]?.id)
    for (const pair of origin.evidence ?? []) expect(new Set(pair.map(({ document }) => document)).size).toBe(2)
    expect(origin.why).toContain('83')
  })

  it.each([
    [
      'another number',
      'The Lessing Relief Board said that 83 people died.',
      'The Relief Board said that 91 people died.',
    ],
    [
      'another party',
      'The Lessing Relief Board said that 83 people died.',
      'The dockers’ union said that 83 people died.',
    ],
    ['anybody', 'Residents said that 83 people died.', 'Residents said that 83 people died in the fire.'],
    ['no number named', 'The Relief Board said that dozens died.', 'The Lessing Relief Board said that dozens fled.'],
  ])('is two with %s', (_, one, two) => {
    const found = cases(one, `It snowed. ${two}`)
    expect(found.found.origins.filter(({ evidence }) => evidence)).toEqual([])
  })

  it('is its statement, where that is among the documents and a report quotes it', () => {
    const found = caseOf({
      'a.txt': STATEMENT,
      'b.txt': says('It rained. Corvin Shipping said in a statement that the ship carried 158 people.'),
      'c.txt': says('The quay was empty. The owner insists on 158.'),
      'd.txt': says('The quay was empty. The harbour master spoke of 160 people.'),
    })
    expect(pairs(found)).toEqual(expect.arrayContaining(['ab', 'ac']))
    expect(pairs(found).filter((pair) => pair.includes('d'))).toEqual([])
  })

  it('cannot be told of words that name nobody', () => {
    const found = cases('An official said that the mill burned.', 'It snowed. Ilse Brandt said that the barn burned.')
    expect(originOf(found, 'the mill burned').cannotTell).toBeDefined()
    expect(originOf(found, 'the barn burned').cannotTell).toBeUndefined()
  })
})

describe('chains', () => {
  it('lead from the document to whoever said it, each step with its words', () => {
    const found = cases('Ilse Brandt told Reuters that the barn burned.')
    const claim = found.claim('the barn burned')
    const chain = originOf(found, 'the barn burned').chains?.find((c) => c.claim === claim.id)
    expect(chain?.links[0]?.from).toBe(claim.document)
    expect(chain?.links.at(-1)?.to).toBe(claim.claimer)
    for (const [i, link] of (chain?.links ?? []).entries()) if (i > 0) expect(link.from).toBe(chain!.links[i - 1]!.to)
  })
})

describe('what stands behind an answer', () => {
  it('is counted in documents, texts and known origins', () => {
    const found = cases(
      'Reuters said that 20 people were killed in Orvane on March 17.',
      'On the harbour nobody works. According to Reuters, 20 people died in Orvane on March 17.',
    )
    expect(found.question('how-many').positions).toMatchObject([{ documents: 2, texts: 2, knownOrigins: 1 }])
  })
})

describe('attribution lost on the way', () => {
  it('is a number in a document’s own voice that one source alone gives', () => {
    const found = cases(
      'Ilse Brandt said that 140 people were killed in Orvane on March 17.',
      'The quay is closed. 140 people were killed in Orvane on March 17.',
    )
    expect(found.found.laundered).toMatchObject([
      { claim: found.claims('140 people').find((c) => c.claimer === null)?.id },
    ])
  })

  it('is none where two sources give it, or nobody', () => {
    const own = 'The quay is closed. 140 people were killed in Orvane on March 17.'
    const two = cases(
      'Ilse Brandt said that 140 people were killed in Orvane on March 17.',
      own,
      'The dockers’ union said that 140 people were killed in Orvane on March 17.',
    )
    expect(two.found.laundered).toEqual([])
    expect(cases(own).found.laundered).toEqual([])
  })
})

describe('a recording', () => {
  const burning = 'The Peruvian army released drone footage of burning trucks on a bridge near the river.'

  it('is one where two tell of it in the same words, be it as the army’s or as the country’s', () => {
    const found = cases(burning, 'It rained. Peru published a drone video that shows burning trucks on a bridge.')
    expect(pairs(found)).toEqual(['ab'])
    expect(found.found.dependencies[0]?.why).toContain('“truck”, “bridge”')
  })

  it.each([
    ['another country’s', 'It rained. Chile published a drone video that shows burning trucks on a bridge.'],
    ['of something else', 'It rained. Peru published a video of a flooded school.'],
    ['only spoken of', 'It rained. Peru spoke of burning trucks on a bridge.'],
    ['anybody’s', 'It rained. A passer-by published a drone video that shows burning trucks on a bridge.'],
  ])('is another where it is %s', (_, other) => {
    expect(pairs(cases(burning, other))).toEqual([])
  })
})

describe('whatever is reported', () => {
  const texts = [
    'The Lessing Relief Board said that 83 people died.',
    'It snowed. The Relief Board spoke of 83 dead.',
    'The quay is closed. 83 people died, the board said.',
    'Ilse Brandt said that 83 people died and 140 fled.',
    'Brandt said that 140 people fled. Residents said that 83 died.',
    'The army released a video of masked men near the pier.',
  ]
  const some = fc.uniqueArray(fc.nat(texts.length - 1), { minLength: 2, maxLength: 5 })
  const named = (list: readonly number[]) =>
    caseOf(Object.fromEntries(list.map((i) => [`${'abcdef'[i]}.txt`, says(texts[i]!)])))
  /** Pairs of claims that are of one origin. */
  const together = ({ found }: Case) =>
    new Set(found.origins.flatMap(({ claims }) => claims.flatMap((a) => claims.map((b) => `${a} ${b}`))))

  it('a further document never splits what was taken for one', () => {
    fc.assert(
      fc.property(some, fc.nat(texts.length - 1), (list, more) => {
        const after = together(named([...new Set([...list, more])]))
        for (const pair of together(named(list))) expect(after.has(pair), pair).toBe(true)
      }),
      { numRuns: 40, seed: 20310317 },
    )
  })

  it('no pair is there twice, and each has words of both', () => {
    fc.assert(
      fc.property(some, (list) => {
        const found = named(list)
        expect(new Set(pairs(found)).size).toBe(pairs(found).length)
        for (const { documents, evidence } of found.found.dependencies)
          for (const pair of evidence) expect(pair.map((span) => span.document)).toEqual([...documents])
      }),
      { numRuns: 40, seed: 20310317 },
    )
  })
})
