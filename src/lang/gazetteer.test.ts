import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { gazetteerOf } from './gazetteer.ts'
import { languageOf } from './languages.ts'

const en = gazetteerOf(languageOf('en')!)
const fr = gazetteerOf(languageOf('fr')!)

/** Hits of space-separated tokens as "words=list/id", readings of one hit joined by "|". */
function hits(gazetteer: typeof en, text: string): string[] {
  const tokens = text.split(' ')
  return gazetteer
    .find(tokens)
    .map(({ first, last, readings }) =>
      [tokens.slice(first, last).join(' '), readings.map(({ list, id }) => `${list}/${id}`).join('|')].join('='),
    )
}

describe('English', () => {
  test('countries by their names, adjectives, people and capitals', () => {
    expect(hits(en, 'Peru and the Peruvian mayor of Lima')).toEqual([
      'Peru=country/PE',
      'Peruvian=adjective/PE|demonym/PE',
      'mayor=title/mayor',
      'Lima=capital/PE',
    ])
    expect(en.readings('Peruvians')).toEqual([{ list: 'demonym', id: 'PE' }])
    expect(en.readings("Côte d'Ivoire")).toEqual(en.readings('Ivory Coast'))
  })

  test('a phrase is one, however the tokenizer cuts it', () => {
    for (const text of ['Guinea-Bissau', 'Guinea - Bissau', 'Guinea Bissau', 'GUINEA-BISSAU']) {
      expect(hits(en, text), text).toEqual([`${text}=country/GW`])
    }
    for (const text of ["Cote d'Ivoire", "Cote d' Ivoire", 'Côte d’Ivoire', "Cote d ' Ivoire"]) {
      expect(hits(en, text), text).toEqual([`${text}=country/CI`])
    }
    for (const text of ["Lord's Resistance Army", "Lord 's Resistance Army", 'Lord’s Resistance Army']) {
      expect(hits(en, text), text).toEqual([`${text}=organization/lra`])
    }
    expect(en.readings('U.S.')).toEqual(en.readings('US'))
    expect(en.readings('U.N.')).toEqual(en.readings('UN'))
    expect(hits(en, 'Washington , D.C. , said')[0]).toBe('Washington , D.C.=capital/US')
  })

  test('the longest phrase wins', () => {
    expect(hits(en, 'South Sudan')).toEqual(['South Sudan=country/SS'])
    expect(hits(en, 'the Washington Post')).toEqual(['Washington Post=outlet/washington-post'])
    expect(hits(en, 'the UN Security Council')).toEqual(['UN Security Council=organization/un-security-council'])
    expect(hits(en, 'al-Qaeda in the Islamic Maghreb')).toEqual(['al-Qaeda in the Islamic Maghreb=organization/aqim'])
    expect(hits(en, 'a West African country')).toEqual(['West African=community/west-african'])
  })

  test('no phrase runs over a comma or a full stop, or begins within a token', () => {
    expect(hits(en, 'in Guinea . Bissau is far')).toEqual(['Guinea=country/GN', 'Bissau=capital/GW'])
    expect(hits(en, 'South , Sudan')).toEqual(['Sudan=country/SD'])
    expect(hits(en, 'non-Peru Perugia Chinatown')).toEqual([])
  })

  test('words in small letters are not the acronyms that look like them', () => {
    expect(hits(en, 'who told us that it is so')).toEqual([])
    expect(hits(en, 'Who told Us that It Is so')).toEqual([])
    expect(hits(en, 'a care worker in a car , au pair')).not.toContainEqual(expect.stringContaining('CF'))
    expect(hits(en, 'the WHO and the US')).toEqual(['WHO=organization/who', 'US=country/US'])
    expect(hits(en, 'she will march in may')).toEqual([])
  })

  test('in a line of capitals, capitals say nothing of an acronym, and everything of a name', () => {
    expect(hits(en, 'WHO KILLED THE MAYOR')).toEqual(['MAYOR=title/mayor'])
    expect(hits(en, 'TELL US WHO DID IT')).toEqual([])
    expect(hits(en, 'PERU BLAMES U.S. ENVOY')).toEqual([
      'PERU=country/PE',
      'U.S.=country/US',
      'ENVOY=title/envoy|people/diplomat',
    ])
    expect(hits(en, 'WHO')).toEqual(['WHO=organization/who'])
  })

  test('acronyms of four letters and more are written as words, too', () => {
    for (const text of ['NATO', 'Nato']) expect(hits(en, text)).toEqual([`${text}=organization/nato`])
    for (const text of ['ECOWAS', 'Ecowas']) expect(hits(en, text)).toEqual([`${text}=organization/ecowas`])
    expect(hits(en, 'nato')).toEqual([])
    expect(hits(en, 'Un Eu Au')).toEqual([])
    expect(hits(en, 'Let us Pis')).toEqual([])
  })

  test('an article that belongs to the name is asked for and left out', () => {
    expect(hits(en, 'the West and The Guardian')).toEqual(['West=place/west', 'Guardian=outlet/guardian'])
    expect(hits(en, 'Guardian angels in West Sussex')).toEqual([])
    expect(en.readings('the Guardian')).toEqual([{ list: 'outlet', id: 'guardian' }])
  })

  test('an outlet is one under all its names', () => {
    const dw = [{ list: 'outlet', id: 'dw' }]
    for (const name of ['DW', 'dw.com', 'Deutsche Welle']) expect(en.readings(name), name).toEqual(dw)
    expect(hits(en, 'posted on www.dw.com and m.facebook.com , not on dw . com')).toEqual([
      'www.dw.com=outlet/dw',
      'm.facebook.com=platform/facebook',
    ])
    expect(en.readings('AFP')).toEqual(en.readings('Agence France-Presse'))
  })

  test('bodies and titles come from one list of portfolios', () => {
    for (const words of ['foreign ministry', 'Ministry of Foreign Affairs', 'ministry of external affairs']) {
      expect(en.readings(words), words).toEqual([{ list: 'body', id: 'foreign-ministry' }])
    }
    expect(en.readings('defense minister')).toEqual(en.readings('Defence Minister'))
    expect(languageOf('en')!.titles.find((title) => title.id === 'health-ministry/minister')).toMatchObject({
      body: 'health-ministry',
      speaks: true,
    })
    expect(en.readings('police commissioner')).toEqual([{ list: 'title', id: 'police-commissioner', number: 'one' }])
  })

  test('people are one or many, and some words tell the sex', () => {
    expect(en.readings('villagers')).toEqual([{ list: 'people', id: 'villager', number: 'many' }])
    expect(en.readings('spokeswoman')).toContainEqual({ list: 'title', id: 'spokesperson', number: 'one', sex: 'she' })
    expect(en.readings('spokesmen')).toContainEqual({ list: 'title', id: 'spokesperson', number: 'many' })
    expect(en.readings('Fatoumata')).toEqual([{ list: 'first-name', id: 'fatoumata', sex: 'she' }])
    expect(en.readings('José')).toEqual([{ list: 'first-name', id: 'jose', sex: 'he' }])
  })

  test('what is ambiguous says so', () => {
    const [jordan, georgia, peru] = ['Jordan', 'Georgia', 'Peru'].map((word) => en.find([word])[0]!)
    expect(jordan!.ambiguous?.may).toContain('first-name')
    expect(georgia!.readings.map(({ list, id }) => `${list}/${id}`)).toEqual([
      'country/GE',
      'place/us-ga',
      'first-name/georgia',
    ])
    expect(georgia!.ambiguous?.usually).toBeUndefined()
    expect(peru!.ambiguous).toBeUndefined()
    expect(en.find(['Turkey'])[0]!.ambiguous?.usually).toBe('country/TR')
    expect(hits(en, 'roast turkey')).toEqual([])
  })
})

describe('French', () => {
  test('adjectives in all their forms, people with a capital', () => {
    for (const word of ['péruvien', 'péruvienne', 'péruviens', 'péruviennes']) {
      expect(fr.readings(word), word).toEqual([{ list: 'adjective', id: 'PE' }])
    }
    expect(fr.readings('Péruviens')).toEqual([
      { list: 'adjective', id: 'PE' },
      { list: 'demonym', id: 'PE' },
    ])
    expect(fr.readings('nigérien')).not.toEqual(fr.readings('nigérian'))
  })

  test('ministries, ministers and offices', () => {
    expect(hits(fr, 'le ministère des Affaires étrangères péruvien')).toEqual([
      'ministère des Affaires étrangères=body/foreign-ministry',
      'péruvien=adjective/PE',
    ])
    expect(fr.readings('ministre de la Défense')).toEqual([
      { list: 'title', id: 'defence-ministry/minister', number: 'one' },
    ])
    expect(fr.readings("chef d'état-major")).toEqual(fr.readings('chef d’état-major'))
    expect(hits(fr, "l' ONU et l' Otan")).toEqual(['ONU=organization/un', 'Otan=organization/nato'])
  })

  test('names shared with English have the same ids', () => {
    expect(fr.readings('Pays-Bas')).toEqual(en.readings('Netherlands'))
    expect(fr.readings('Médecins sans frontières')).toEqual(en.readings('Doctors Without Borders'))
    expect(fr.readings('Maison-Blanche')).toEqual(en.readings('White House'))
  })
})

describe('any text', () => {
  const word = fc.oneof(
    fc.constantFrom(
      'the',
      'South',
      'Sudan',
      'UN',
      '-',
      "'",
      '.',
      ',',
      'WHO',
      'New',
      'York',
      'Times',
      'U.S.',
      'of',
      'foreign',
    ),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  )

  test('hits lie in the text, in order, one after another, and say something', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (tokens) => {
        let end = 0
        for (const { first, last, readings } of en.find(tokens)) {
          expect(first).toBeGreaterThanOrEqual(end)
          expect(last).toBeGreaterThan(first)
          expect(readings.length).toBeGreaterThan(0)
          end = last
        }
        expect(end).toBeLessThanOrEqual(tokens.length)
      }),
    )
  })

  test('the same tokens give the same hits', () => {
    fc.assert(
      fc.property(fc.array(word), (tokens) => {
        expect(en.find(tokens)).toEqual(en.find([...tokens]))
      }),
    )
  })

  test('long and odd input', () => {
    expect(en.find([])).toEqual([])
    expect(en.find(['', ' ', '\u200b', '😀', '\ud800', '-'.repeat(100_000), 'x'.repeat(100_000)])).toEqual([])
    expect(en.find(Array.from({ length: 50_000 }, () => 'UN'))).toHaveLength(50_000)
    expect(en.find(['constructor', '__proto__', 'toString'])).toEqual([])
  })
})
