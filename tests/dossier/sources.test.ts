import { describe, expect, it } from 'vitest'
import { type Case, caseOf } from './case-of.ts'

const says = (...sentences: string[]) => `A report from the valley\n\n${sentences.join(' ')}`
const cases = (...texts: string[]) =>
  caseOf(Object.fromEntries(texts.map((text, i) => [`${'abcdefgh'[i]}.txt`, says(text)])))

const originsOf = (found: Case, words: string) =>
  found.claims(words).map(({ id }) => found.found.origins.find(({ claims }) => claims.includes(id))?.id)
const kinds = (found: Case) => found.found.dependencies.map(({ kind }) => kind)

const PASSAGE =
  'The tank stood at the edge of the harbour since the old mill was closed and nobody had looked at it for years, ' +
  'as three men who used to work there told a meeting in the town hall, where the chairs did not suffice for everybody.'
const OTHER =
  'In the streets around the station, where most of the windows broke, the owners of the shops swept the glass ' +
  'together on Tuesday morning and spoke of little else than who would pay for all of it.'

describe('origins', () => {
  it('what one says is one origin, in however many documents', () => {
    const found = cases(
      'The army said that the road was closed.',
      'The mill burned. The army said that the road was mined.',
    )
    // Two armies, for all that the documents say: nothing tells whose they are.
    expect(originsOf(found, 'the road was closed')).not.toEqual(originsOf(found, 'the road was mined'))
    const named = cases('Reuters said that the road was closed.', 'Reuters said that the road was mined.')
    expect(originsOf(named, 'the road was closed')).toEqual(originsOf(named, 'the road was mined'))
  })

  it('every claim is of exactly one', () => {
    const found = cases(
      'The mill burned. Reuters said that the road was closed. A witness said that the barn burned.',
      'It was reported that the barn burned. Residents said that the road was mined.',
    )
    const all = found.found.origins.flatMap(({ claims }) => claims)
    expect([...all].sort()).toEqual(found.linked.claims.map(({ id }) => id).sort())
    expect(new Set(all).size).toBe(all.length)
  })

  it.each(['A witness said that', 'Residents said that', 'It was reported that', 'Sources said that'])(
    '“%s” of two documents are two',
    (opening) => {
      const found = cases(`${opening} the mill burned.`, `The road was closed. ${opening} the barn burned.`)
      expect(originsOf(found, 'the mill burned')).not.toEqual(originsOf(found, 'the barn burned'))
    },
  )

  it('the own voices of two documents are two', () => {
    const found = cases('The mill burned on March 17.', 'A barn was lost in the storm.')
    expect(new Set(found.found.origins.map(({ id }) => id)).size).toBe(2)
  })

  it('the own voices of three copies of one text are one', () => {
    const found = cases(`${PASSAGE} ${OTHER}`, `${PASSAGE} ${OTHER} It rained.`, `It snowed. ${PASSAGE} ${OTHER}`)
    const ids = found.linked.studied.map(({ document }) => {
      const claim = found.linked.claims.find((c) => c.document === document.id && c.claimer === null)!
      return found.found.origins.find(({ claims }) => claims.includes(claim.id))!.id
    })
    expect(new Set(ids).size).toBe(1)
  })

  it('say what they are made of', () => {
    const found = cases('Witnesses said that the mill burned. A video showed that the barn burned.')
    const [origin] = originsOf(found, 'the mill burned')
    expect(found.found.origins.find(({ id }) => id === origin)?.kind).toBe('witnesses')
  })
})

describe('documents that depend on one another', () => {
  it('share passages word for word, and the passages are shown', () => {
    const found = cases(`${PASSAGE} It rained.`, `It snowed. ${PASSAGE}`)
    const [dependency, ...others] = found.found.dependencies
    expect(others).toEqual([])
    expect(dependency).toMatchObject({ kind: 'copied', documents: [found.document('a.txt'), found.document('b.txt')] })
    const [one, two] = dependency!.evidence[0]!
    expect(one!.exact).toBe(two!.exact)
    expect(PASSAGE).toContain(one!.exact)
    expect(one!.document).not.toBe(two!.document)
    const share = Number(/(\d+)%/.exec(dependency!.why)?.[1])
    expect(share).toBeGreaterThan(50)
    expect(share).toBeLessThanOrEqual(100)
  })

  it('carry the wire where both credit one agency', () => {
    const found = cases(`${PASSAGE} (Reuters)`, `${PASSAGE} It rained, Reuters reported.`)
    expect(kinds(found)).toContain('wire')
    expect(kinds(found)).not.toContain('copied')
  })

  it('are none where they tell the same in other words', () => {
    const found = cases(PASSAGE, OTHER)
    expect(found.found.dependencies).toEqual([])
  })

  it('copied nothing where they quote the same words', () => {
    const words =
      '“We stood at the edge of the harbour when the old mill went up and nobody came to help us for hours,”'
    const found = cases(`${OTHER} ${words} Ilse Brandt said.`, `Ilse Brandt said at noon: ${words}`)
    expect(kinds(found)).not.toContain('copied')
  })

  it('have one origin where they answer a question with the words of one', () => {
    const found = cases(
      'Reuters said that 20 people were killed in Orvane on March 17.',
      'On the harbour nobody works. According to Reuters, 20 people died in Orvane on March 17.',
    )
    const same = found.found.dependencies.filter(({ kind }) => kind === 'same-origin')
    expect(same).toHaveLength(1)
    expect(same[0]!.evidence.flat().map(({ document }) => document)).toEqual([
      found.document('a.txt'),
      found.document('b.txt'),
    ])
    expect(same[0]!.why).toContain('Reuters')
  })

  it('have none in common where each says it itself, or another party does', () => {
    const found = cases(
      'The mayor said that 20 people were killed in Orvane on March 17.',
      'On the harbour nobody works. The union said that 20 people were killed in Orvane on March 17.',
      'Twenty people were killed in Orvane on March 17. The station is closed.',
    )
    expect(kinds(found)).not.toContain('same-origin')
  })

  it('are not set against each other one by one where there are very many', () => {
    const many = Array.from({ length: 40 }, (_, i) => [
      `d${String(i).padStart(2, '0')}.txt`,
      says(
        `House ${'abcdefghij'[i % 10]} fell ${i + 2} days ago. Reuters said that 20 people were killed in Orvane on March 17.`,
      ),
    ])
    const found = caseOf(Object.fromEntries(many))
    const same = found.found.dependencies.filter(({ kind }) => kind === 'same-origin')
    expect(same.length).toBeGreaterThanOrEqual(39)
    expect(same.length).toBeLessThan(100)
    expect(found.found.dependencies.length).toBeLessThan(40 * 12)
    expect(found.found.relations.length).toBeLessThan(40 * 12)
    for (const { evidence } of found.found.dependencies) expect(evidence.length).toBeLessThanOrEqual(12)
  })

  it('name each pair once for each kind, the first document first', () => {
    const found = cases(`${PASSAGE} (Reuters)`, `${PASSAGE} Reuters said that it rained.`, `${PASSAGE} It rained.`)
    const keys = found.found.dependencies.map(({ documents, kind }) => `${documents.join()} ${kind}`)
    expect(new Set(keys).size).toBe(keys.length)
    const order = found.linked.studied.map(({ document }) => document.id)
    for (const { documents } of found.found.dependencies)
      expect(order.indexOf(documents[0])).toBeLessThan(order.indexOf(documents[1]))
  })
})

describe('the own voice of a publisher', () => {
  const own = 'Soldiers shelled the market of Orvane on March 17.'

  it('is nobody’s claim, and of an origin by its name', () => {
    const found = caseOf({ 'a.txt': { text: says(own), publisher: 'General Staff' } })
    expect(found.linked.claims[0]!.claimer).toBeNull()
    expect(found.found.origins).toMatchObject([{ kind: 'outlet', label: 'General Staff' }])
  })

  it('is one origin with what others quote from it', () => {
    const found = caseOf({
      'a.txt': { text: says('Twenty people were killed in Orvane on March 17.'), publisher: 'The Lantern Watch' },
      'b.txt': says('It rained all day. According to Lantern Watch, 20 people died in Orvane on March 17.'),
    })
    expect(originsOf(found, 'Twenty people')).toEqual(originsOf(found, '20 people died'))
    expect(kinds(found)).toContain('same-origin')
    expect(found.question('how-many').status).toBe('single-origin')
  })

  it('is another than what others say of somebody else', () => {
    const found = caseOf({
      'a.txt': { text: says('Twenty people were killed in Orvane on March 17.'), publisher: 'The Lantern Watch' },
      'b.txt': says('It rained all day. According to Harbour Watch, 20 people died in Orvane on March 17.'),
    })
    expect(originsOf(found, 'Twenty people')).not.toEqual(originsOf(found, '20 people died'))
    expect(found.question('how-many').status).toBe('corroborated')
  })

  it('is nobody else’s where two go by its name', () => {
    const found = caseOf({
      'a.txt': { text: says(own), publisher: 'Army' },
      'b.txt': says('It rained all day. The army said that the road was closed.'),
      'c.txt': says('It snowed all night. The army said that the road was mined.'),
    })
    const ids = ['Soldiers shelled', 'the road was closed', 'the road was mined'].flatMap((w) => originsOf(found, w))
    expect(new Set(ids).size).toBe(3)
  })
})
