import { describe, expect, it } from 'vitest'
import { type Case, caseOf } from './case-of.ts'

/** A report that says one thing in somebody's name. */
const says = (...sentences: string[]) => `A report from the valley\n\n${sentences.join(' ')}`
const one = (...sentences: string[]) => caseOf({ 'a.txt': says(...sentences) })
const two = (first: string, second: string) => caseOf({ 'a.txt': says(first), 'b.txt': says(second) })
const claimersOf = (found: Case, words: string) => found.claims(words).map((claim) => claim.claimer)

describe('actors known to the language', () => {
  it('a country, its capital and its government speak as one', () => {
    const found = two(
      'Paris said that the bridge was closed. The French government said that it would be opened.',
      'France said that the road was safe.',
    )
    const ids = ['the bridge was closed', 'it would be opened', 'the road was safe'].map((w) => found.claim(w).claimer)
    expect(new Set(ids).size).toBe(1)
    expect(found.actor('Paris')).toMatchObject({ kind: 'government', side: 'France' })
    const { name, aliases } = found.actor('Paris')
    expect([name, ...aliases].sort()).toEqual(['France', 'French government', 'Paris'])
  })

  it('two governments are two, and so are a government and its army', () => {
    const found = two(
      'Paris said that the bridge was closed. The French army said that the road was safe.',
      'Lima said that the river was high.',
    )
    const ids = ['the bridge was closed', 'the road was safe', 'the river was high'].map((w) => found.claim(w).claimer)
    expect(new Set(ids).size).toBe(3)
    expect(found.actors('French army')[0]).toMatchObject({ kind: 'armed-force', side: 'France' })
  })

  it("a ministry with its country is one across documents, another country's is another", () => {
    const found = caseOf({
      'a.txt': says("Peru's foreign ministry said that the talks went on."),
      'b.txt': says('The Peruvian foreign ministry said that the talks had ended.'),
      'c.txt': says("Chile's foreign ministry said that nobody had come."),
    })
    const [a, b, c] = ['talks went on', 'talks had ended', 'nobody had come'].map((w) => found.claim(w).claimer)
    expect(a).toBe(b)
    expect(c).not.toBe(a)
  })

  it('a ministry without its country is that of the country which the document is about', () => {
    const found = caseOf({
      'a.txt': says(
        'The quake struck Lima in Peru. In Peru 12 people died. The health ministry said that homes had fallen.',
      ),
      'b.txt': says("Peru's health ministry said that the roads were closed."),
      'c.txt': says(
        'The quake was felt in Chile. In Chile homes shook. The health ministry said that nobody was hurt.',
      ),
    })
    const [a, b, c] = ['homes had fallen', 'the roads were closed', 'nobody was hurt'].map(
      (w) => found.claim(w).claimer,
    )
    expect(a).toBe(b)
    expect(c).not.toBe(a)
    const link = found.linked.actors.find(({ id }) => id === a)?.links?.find(({ kind }) => kind === 'description')
    expect(link?.reason).toContain('country')
  })

  it('a ministry of nobody knows whom is nobody else', () => {
    const found = two(
      'The health ministry said that homes had fallen.',
      'The health ministry said that roads were closed.',
    )
    expect(found.claim('homes had fallen').claimer).not.toBe(found.claim('roads were closed').claimer)
    expect(found.actors('health ministry').map(({ side }) => side)).toEqual([undefined, undefined])
  })

  it('a country that only speaks is not the one that the army belongs to', () => {
    const found = one(
      'The army shelled the market of Orvane. Paris said that the shelling was unlawful. France said that it would help.',
    )
    expect(found.actor('army').side).toBeUndefined()
  })

  it('organizations, agencies and outlets are one under all their names', () => {
    const found = two(
      'The United Nations said that the camp was empty. Reuters reported that the road was closed.',
      'The UN said that the camp was full. According to Reuters, the road was open.',
    )
    expect(found.claim('the camp was empty').claimer).toBe(found.claim('the camp was full').claimer)
    expect(found.claim('the road was closed').claimer).toBe(found.claim('the road was open').claimer)
    expect(found.actor('Reuters').kind).toBe('outlet')
    expect(found.actor('UN').aliases.concat(found.actor('UN').name)).toContain('United Nations')
  })
})

describe('names', () => {
  it('an acronym that a document explains is the same one in another', () => {
    const found = two(
      'The Lantern Watch Committee (LWC) said that the mill had burned.',
      'The LWC said that the barn had burned, too.',
    )
    expect(found.claim('the mill had burned').claimer).toBe(found.claim('the barn had burned').claimer)
    expect(found.actor('LWC').id).toBe(found.actor('Lantern Watch Committee').id)
  })

  it('two acronyms are two', () => {
    const found = two('The LWC said that the mill had burned.', 'The LVC said that the barn had burned.')
    expect(found.claim('the mill had burned').claimer).not.toBe(found.claim('the barn had burned').claimer)
  })

  it('no article, no possessive mark and no pronoun is a name', () => {
    const found = one(
      'The army said that it had sent soldiers. Its soldiers said that they were tired. He said that the road was closed.',
      'They said that it was late. “We saw the smoke,” he said. A farmer said that his house had burned.',
    )
    const names = found.linked.actors.flatMap(({ name, aliases }) => [name, ...aliases])
    expect(names.filter((name) => /^(the|he|she|it|its|they|we|his|him)\b(?! soldiers)/i.test(name))).toEqual([])
    expect(names.filter((name) => /['’]s$/.test(name))).toEqual([])
    expect(names).toContain('army')
  })

  it('a soldier of “its soldiers” is named so only where nothing better is there', () => {
    const found = one('The army withdrew. Its soldiers said that they were tired.')
    expect(found.claimer(found.claim('they were tired'))).toMatch(/^Its soldiers$|^army$/)
  })

  it('every alias stands word for word in one of the mentions', () => {
    const found = two(
      'Mayor Ilse Brandt said that the dam was old. The Lantern Watch Committee (LWC) said that the mill had burned.',
      'Brandt said that the water rose. The French government denied that the road was closed. Paris said it was late.',
    )
    for (const { name, aliases, mentions } of found.linked.actors) {
      const words = mentions.map(({ exact }) => exact.replace(/\s+/g, ' '))
      if (name !== 'unnamed')
        for (const alias of [name, ...aliases])
          expect(
            words.some((w) => w.includes(alias)),
            alias,
          ).toBe(true)
      expect(aliases).not.toContain(name)
      expect(new Set(aliases).size).toBe(aliases.length)
    }
  })

  it('mentions are exact spans, in the order of the documents, and each once', () => {
    const found = two('Paris said that the dam was old. It said so twice.', 'France said that the dam was new.')
    for (const { mentions } of found.linked.actors) {
      for (const { document, start, end, exact } of mentions) {
        const text = found.linked.studied.find((s) => s.document.id === document)!.document.text
        expect(text.slice(start, end)).toBe(exact)
      }
      expect(new Set(mentions.map((m) => `${m.document} ${m.start} ${m.end}`)).size).toBe(mentions.length)
    }
    expect(found.actor('Paris').mentions.map(({ exact }) => exact)).toEqual(['Paris', 'It', 'France'])
  })
})

describe('persons', () => {
  it('a full name is one person in every document', () => {
    const found = two(
      'Mayor Ilse Brandt said that the dam was old.',
      'The dam was safe, Ilse Brandt said. Brandt said that the water fell.',
    )
    expect(new Set(found.linked.claims.map(({ claimer }) => claimer)).size).toBe(1)
  })

  it('a surname with the same office is one person', () => {
    const found = two('Mayor Ilse Brandt said that the dam was old.', 'Mayor Brandt said that the dam was safe.')
    expect(found.claim('the dam was old').claimer).toBe(found.claim('the dam was safe').claimer)
    expect(found.actor('Ilse Brandt').links?.map(({ kind }) => kind)).toContain('surname')
  })

  it('a surname alone, or with another office, is not', () => {
    const found = caseOf({
      'a.txt': says('Mayor Ilse Brandt said that the dam was old.'),
      'b.txt': says('Brandt said that the dam was safe.'),
      'c.txt': says('Bishop Brandt said that the dam was high.'),
    })
    expect(new Set(found.linked.claims.map(({ claimer }) => claimer)).size).toBe(3)
  })

  it('one office and surname with two first names are two persons, and the surname alone is neither', () => {
    const reports = {
      'a.txt': says('Interior Minister Karel Novik said that the road was closed.'),
      'b.txt': says('Interior Minister Tomas Novik said that the road was open.'),
      'c.txt': says('Interior Minister Novik said that the road was new.'),
    }
    const found = caseOf(reports)
    expect(new Set(found.linked.claims.map(({ claimer }) => claimer)).size).toBe(3)
    expect(found.actor('Karel Novik').aliases).not.toContain('Tomas Novik')
  })

  it('an initial and a further first name are no other person', () => {
    const found = caseOf({
      'a.txt': says('Interior Minister Karel Jan Novik said that the road was closed.'),
      'b.txt': says('Interior Minister Karel Novik said that the road was open.'),
      'c.txt': says('Interior Minister Novik said that the road was new.'),
    })
    expect(new Set(found.linked.claims.map(({ claimer }) => claimer)).size).toBe(1)
  })

  it('spokesmen of one surname for two bodies are two', () => {
    const found = two(
      'UN spokesman Berger said that the road was closed.',
      'Army spokesman Berger said that it was open.',
    )
    expect(new Set(found.linked.claims.map(({ claimer }) => claimer)).size).toBe(2)
  })

  it('a spokesman speaks for the body that is named', () => {
    const found = one(
      'The French army said that the road was closed. French army spokesman Luc Arvel said that the road was mined.',
    )
    const speaker = found.actor('Luc Arvel')
    expect(speaker.speaksFor).toBe(found.claim('the road was closed').claimer)
    expect(speaker).toMatchObject({ kind: 'person', side: 'France' })
  })

  it('a spokeswoman speaks for the government of her document where no country is named', () => {
    const found = caseOf({
      'a.txt': says('The government said that it was sorry. Government spokeswoman Lena Ahl said that it was over.'),
      'b.txt': says('The government said that it was proud.'),
    })
    expect(found.actor('Lena Ahl').speaksFor).toBe(found.claim('it was sorry').claimer)
    expect(found.claim('it was proud').claimer).not.toBe(found.claim('it was sorry').claimer)
  })

  it('a person without such an office speaks for nobody and has no side', () => {
    const found = one('Paris said that the road was closed. Jonas Arvel, a farmer, said that the road was open.')
    expect(found.actor('Jonas Arvel').speaksFor).toBeUndefined()
    expect(found.actor('Jonas Arvel').side).toBeUndefined()
  })
})

describe('those without a name', () => {
  it.each([
    ['A witness said that', 'witnesses'],
    ['Residents said that', 'residents'],
    ['Sources said that', 'sources'],
    ['It was reported that', 'nobody in particular'],
    ['He said that', 'a pronoun'],
    ['An official said that', 'an official'],
    ['The doctor said that', 'a doctor'],
  ])('“%s” of two documents is never one', (opening) => {
    const found = two(`${opening} the mill burned.`, `${opening} the barn burned.`)
    const [a, b] = ['the mill burned', 'the barn burned'].map((w) => claimersOf(found, w)[0])
    expect(a).toBeTypeOf('string')
    expect(b).toBeTypeOf('string')
    expect(a).not.toBe(b)
  })

  it('what a document says itself is the voice of nobody', () => {
    const found = one('The mill burned on March 18.')
    expect(found.claim('The mill burned').claimer).toBeNull()
  })

  it('only those who have a part are actors', () => {
    const found = one('Paris said that the road was closed. Lima is a city of many hills.')
    expect(found.actors('Lima')).toEqual([])
  })
})
