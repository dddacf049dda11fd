import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languageOf } from '../../lang/languages.ts'
import { annotate } from '../annotate.ts'
import { languageModels } from '../language-models.ts'
import { findMentions } from './find-mentions.ts'

const models = languageModels('en')!
const mentionsOf = (text: string) => annotate(text, { language: 'en', models }).mentions

/** The mentions of each entity, "a ; b", in the order in which entities are met. */
function entities(text: string): string[] {
  const found = new Map<number, string[]>()
  for (const { entity, start, end } of mentionsOf(text)) {
    const words = text.slice(start, end)
    found.set(entity, [...(found.get(entity) ?? []), words])
  }
  return [...found.values()].map((mentions) => mentions.join(' ; '))
}

/** What is said of the first mention with these words. */
const mention = (text: string, words: string) => mentionsOf(text).find((m) => text.slice(m.start, m.end) === words)

describe('joined', () => {
  test.each([
    ['a surname', 'Gen. Abel Orlo left on Monday. Orlo denied it.', 'Gen. Abel Orlo ; Orlo'],
    ['the full name after the surname', 'Roe said nothing. Jane Roe then left.', 'Roe ; Jane Roe'],
    ['a short name', 'The Vale Group denied it. Vale left later.', 'The Vale Group ; Vale'],
    ['known words', 'Reuters reported it. Later, Reuters withdrew the report.', 'Reuters ; Reuters'],
    [
      'an acronym of known words',
      'The paramilitary Rapid Support Forces took it. The RSF was calm.',
      'The paramilitary Rapid Support Forces ; The RSF',
    ],
    [
      'a body again',
      'The defence ministry of Peru denied the attack. The ministry left.',
      'The defence ministry of Peru ; The ministry',
    ],
    [
      'a name beside its office',
      'Reporters met the minister, Ana Diaz. The minister left.',
      'the minister, Ana Diaz ; Ana Diaz ; The minister',
    ],
    [
      'an office with its own place before the name',
      'Commissioner of Police Stephen Marlow resigned.',
      'Commissioner of Police Stephen Marlow ; Police Stephen Marlow',
    ],
    ['the country, where one was named', 'Peru closed the bridge. The country was calm.', 'Peru ; The country'],
    [
      'a general noun',
      'Human Rights Watch published it. The organisation was sure.',
      'Human Rights Watch ; The organisation',
    ],
    ['people again', 'Witnesses saw the fire. The witnesses ran.', 'Witnesses ; The witnesses'],
    [
      'the name that somebody uses',
      'A spokesman who uses the name Commander Orlo denied it.',
      'A spokesman ; the name Commander Orlo',
    ],
    ['the name that somebody goes by', 'A guard who goes by the name of Roe left.', 'A guard ; Roe'],
    ['not the name of a friend', 'A guard who calls himself a friend of Jane Roe left.', 'A guard'],
    ['a pronoun', 'Ana Diaz said she was tired.', 'Ana Diaz ; she'],
    ['its office', "The prime minister's office denied it. It said nothing more.", "The prime minister's office ; It"],
  ])('%s: %s', (_, text, expected) => {
    expect(entities(text)).toContain(expected)
  })
})

describe('pronouns', () => {
  test.each([
    ['who says', 'Jane Roe left the room. She said nothing was decided.', 'Jane Roe ; She'],
    ['whose estimate', 'Ana Diaz spoke on Monday. By her estimate ten boats sank.', 'Ana Diaz ; her'],
    ['whose spokesman', 'The Vale Group denied it. Its spokesman said nothing was found.', 'The Vale Group ; Its'],
  ])('%s: %s', (_, text, expected) => {
    expect(entities(text)).toContain(expected)
  })

  test('either may be meant, and so nobody is', () => {
    const text = 'The storm hit the coast near the port. It was strong.'
    expect(mention(text, 'It')).toBeUndefined()
  })

  test('the model answers for it', () => {
    const text = 'Jane Roe left the room. She said nothing was decided.'
    expect(mention(text, 'She')?.by).toBe('annotate/pronouns-en@1')
  })

  test('without a model whoever weighs most', () => {
    const text = 'Jane Roe left the room. She said nothing was decided.'
    const annotation = annotate(text, { language: 'en', models })
    const she = findMentions(text, annotation, languageOf('en')!).find((m) => m.form === 'pronoun')
    expect(she).toMatchObject({ by: 'mentions/pronoun@1', entity: 0 })
  })
})

describe('kept apart', () => {
  test.each([
    ['two with one surname', 'Jane Roe came. John Roe came. Roe said nothing.', ['Jane Roe', 'John Roe', 'Roe']],
    [
      'the country, where two were named',
      'France and Peru signed the treaty. The country was calm.',
      ['France', 'Peru'],
    ],
    ['a country that is described', 'Peru closed the bridge. The West African country opened it.', ['Peru']],
    ['people and a group', 'Over 300 people died. The group was sorry.', ['Over 300 people', 'The group']],
    ['other words for people', 'Villagers saw the fire. The residents ran.', ['Villagers', 'The residents']],
    [
      'societies of two countries',
      'The Peruvian Red Cross came. The Togolese Red Cross left.',
      ['The Peruvian Red Cross', 'The Togolese Red Cross'],
    ],
    ['people without an article', 'Witnesses saw the fire. Witnesses ran.', ['Witnesses', 'Witnesses']],
    ['two arguments of one verb', 'The army accused it.', ['The army']],
  ])('%s: %s', (_, text, expected) => {
    expect(entities(text)).toEqual(expected)
  })
})

describe('nobody', () => {
  test.each([
    ['places', 'Rain fell on Vale Harbour.'],
    ['pronouns without anybody', 'It was clear that the bridge had fallen.'],
    ['one of many things', 'There was an Antonov over the bridge.'],
    ['times', 'It rained on Monday.'],
    ['things', 'The bridge fell into the river.'],
  ])('%s: %s', (_, text) => {
    expect(mentionsOf(text)).toEqual([])
  })
})

describe('what the words say', () => {
  test('a person named without a title', () => {
    expect(mention('The bridge was safe, Mira Tolan said.', 'Mira Tolan')).toMatchObject({
      form: 'name',
      kind: 'person',
    })
  })
  test('for whom a person speaks, before any rank', () => {
    const text = 'Army spokesman Major General Santino Marlow denied it.'
    expect(entities(text)).toEqual(['Army spokesman Major General Santino Marlow'])
    expect(mentionsOf(text)[0]).toMatchObject({ kind: 'person', speaksFor: 'body//army' })
  })
  test('the capital for its government', () => {
    expect(mention('Ottawa denied it.', 'Ottawa')).toMatchObject({ known: 'country/CA', kind: 'government' })
  })
  test('an office that names several things is one', () => {
    expect(entities('The Minister of Security and Civil Protection resigned.')).toEqual([
      'The Minister of Security and Civil Protection',
    ])
  })
  test('a group that nobody knows', () => {
    expect(mention('The Wolfe group denied it.', 'The Wolfe group')).toMatchObject({
      form: 'name',
      kind: 'organization',
    })
  })
  test('a group that is no name', () => {
    expect(mention('The armed group denied it.', 'The armed group')).toMatchObject({ form: 'nominal' })
  })
  test('a name in which a known one is', () => {
    const found = mention('The Norland Red Cross denied it.', 'The Norland Red Cross')
    expect(found).toMatchObject({ form: 'name', kind: 'organization' })
    expect(found?.known).toBeUndefined()
  })
  test('whose it is', () => {
    const text = 'The army left with its partners.'
    expect(mention(text, 'its partners')?.of).toBe(mention(text, 'The army')?.entity)
  })
})

test('mentions are places in the text, in its order, each with its head inside', () => {
  const piece = fc.constantFrom(
    'The mayor',
    'Jane Roe',
    'Roe',
    'said',
    'it',
    'they',
    'its partners',
    'the country',
    'France',
    'of',
    'and',
    ',',
    '.',
    'The group',
    'Human Rights Watch (HRW)',
    'army spokesman',
    '300 people',
    'the RSF',
    '😀',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join(' ')
      const { mentions, tokens } = annotate(text, { language: 'en', models })
      mentions.forEach((m, i) => {
        const head = tokens[m.head]!
        expect(m.start <= head.start && head.end <= m.end && m.end <= text.length).toBe(true)
        if (i > 0) expect(mentions[i - 1]!.start).toBeLessThanOrEqual(m.start)
        if (m.of !== undefined) expect(mentions.some((other) => other.entity === m.of)).toBe(true)
      })
      expect(new Set(mentions.map((m) => m.head)).size).toBe(mentions.length)
    }),
  )
})
