import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isPlace } from '../../model/span.ts'
import { annotate } from '../annotate.ts'
import { languageModels } from '../language-models.ts'

const models = languageModels('en')!
const namesIn = (text: string, language = 'en') =>
  annotate(text, { language, models: language === 'en' ? models : null }).names
const found = (text: string, language = 'en') =>
  namesIn(text, language).map((n) => [text.slice(n.start, n.end), n.kind, ...(n.known ? [n.known] : [])].join(' | '))

describe('what general knowledge tells', () => {
  test.each([
    ['The Malian army left.', ['Malian army | armed-force | body/ML/army']],
    ['The French Foreign Ministry denied it.', ['French Foreign Ministry | government | body/FR/foreign-ministry']],
    ['The Malian Armed Forces denied it.', ['Malian Armed Forces | armed-force | body/ML/armed-forces']],
    ['Hong Kong police said so.', ['Hong Kong police | armed-force | body/HK/police']],
    ['The Ministry of Health of Peru said so.', ['Ministry of Health of Peru | government | body/PE/health-ministry']],
    ['The Peruvian Red Cross helped.', ['Peruvian Red Cross | organization | body/PE/red-cross-society']],
    [
      'Reuters and the United Nations said so.',
      ['Reuters | outlet | outlet/reuters', 'United Nations | organization | organization/un'],
    ],
    ['They met in Bamako, Mali.', ['Bamako | place | capital/ML', 'Mali | place | country/ML']],
    ['The Kremlin said nothing.', ['Kremlin | place | seat/kremlin']],
    ['Peruvians voted.', ['Peruvians | nationality | country/PE']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  test('people of a nation are not its army, and one company of a country is no name', () => {
    expect(found('French soldiers left with a Peruvian company.')).toEqual([
      'French | nationality | country/FR',
      'Peruvian | nationality | country/PE',
    ])
  })

  test('a place beside a body that it does not belong to is a place', () => {
    expect(found('In Peru, police said so.')).toEqual(['Peru | place | country/PE'])
    expect(found('In Peru police said so.')).toEqual(['Peru | place | country/PE'])
  })

  test('a body of one country is not that of another with the same name', () => {
    const [name] = namesIn("The Peruvian People's Defence Forces left.")
    expect(name).toMatchObject({ kind: 'armed-group' })
    expect(name).not.toHaveProperty('known')
  })

  test('an acronym of several means the one that the document names in full', () => {
    expect(found('RSF said so. Reporters Without Borders counts them.')[0]).toBe(
      'RSF | organization | organization/rsf',
    )
  })
})

describe('what is no name', () => {
  test.each([
    ['The army and the foreign ministry denied it.'],
    ['The minister said that nobody was hurt.'],
    ['Who told us? It was he who told us.'],
    ['The prime minister’s office said nothing.'],
    ['POLICE SAY MEN WERE KILLED IN THE VILLAGE'],
    ['Five Things That We Learnt This Week'],
  ])('%s', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('what the tagger finds', () => {
  test('persons without their titles', () => {
    expect(found('President Marta Lindqvist met Gen. Daniel Okafor.')).toEqual([
      'Marta Lindqvist | person',
      'Daniel Okafor | person',
    ])
  })

  test('no office is a person', () => {
    expect(found('The German Foreign Minister left.')).toEqual(['German | nationality | country/DE'])
  })

  test('kinds by the words of a name', () => {
    expect(found('They fled when Storm Vela hit the coast.')).toEqual(['Storm Vela | event'])
  })
})

describe('one document', () => {
  test('an acronym in brackets names what stands before it', () => {
    const text = 'The Malian Armed Forces (the MAFO) left. "Our MAFO were there," she said.'
    expect(found(text)).toEqual([
      'Malian Armed Forces | armed-force | body/ML/armed-forces',
      'MAFO | armed-force | body/ML/armed-forces',
      'MAFO | armed-force | body/ML/armed-forces',
    ])
  })

  test('the short form of a group is the group', () => {
    expect(found('The Orlo Group denied it. A camp of Orlo was empty.')).toEqual([
      'Orlo Group | organization',
      'Orlo | organization',
    ])
  })

  test('a name found in running text is one in a title, too', () => {
    const text =
      'Marta Lindqvist Says Nothing Was Found There\n\nMarta Lindqvist said on Monday that nothing was found.'
    expect(found(text)).toEqual(['Marta Lindqvist | person', 'Marta Lindqvist | person'])
  })

  test('a surname is the person’s', () => {
    const text = 'Daniel Okafor left. Later Okafor said that he had seen nothing.'
    expect(found(text)).toEqual(['Daniel Okafor | person', 'Okafor | person'])
  })
})

test('a language without a model has the names that its data know', () => {
  expect(found('L’armée malienne a quitté Bamako.', 'fr')).toContain('Bamako | place | capital/ML')
  expect(found('Foo Bar', 'xx')).toEqual([])
})

test('names are places in the text, in order, and never overlap', () => {
  const words = [
    'The',
    'Malian',
    'army',
    'RSF',
    '(',
    ')',
    'UN',
    'of',
    'Mali',
    'Ada',
    'Okafor',
    '-',
    '.',
    '\n\n',
    'said',
    '😀',
  ]
  const piece = fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'grapheme', maxLength: 4 }))
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join(' ')
      let end = 0
      for (const name of namesIn(text)) {
        expect(isPlace(text, name.start, name.end)).toBe(true)
        expect(name.start).toBeGreaterThanOrEqual(end)
        end = name.end
      }
    }),
  )
})
