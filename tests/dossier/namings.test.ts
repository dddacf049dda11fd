import { describe, expect, it } from 'vitest'
import type { Naming } from '../../src/model/dossier.ts'
import { type Case, caseOf } from './case-of.ts'

/** Namings as a reader would note them: "victims relayed ministry: insurgents". */
function notes(found: Case): string[] {
  const name = new Map(found.linked.actors.map(({ id, name }) => [id, name]))
  const note = ({ referent, voice, polarity, holder, word }: Naming) =>
    `${referent} ${polarity === 'negated' ? 'denied' : voice} ${holder === null ? '-' : name.get(holder)}: ${word}`
  return found.found.namings.map(note)
}
const noted = (text: string) => notes(caseOf({ 'a.txt': { text: `A report\n\n${text}`, published: '2031-03-20' } }))

describe('the naming ledger', () => {
  it('has what the dead are called, by whom, and in which voice', () => {
    expect(noted('The ministry said 40 insurgents were killed in Estmark.')).toContain(
      'victims relayed ministry: insurgents',
    )
    expect(noted('Forty villagers were killed in Estmark on Monday.')).toContain('victims own -: villagers')
    expect(noted('“The soldiers killed 40 civilians,” the mayor of Estmark said.')).toContain(
      'victims quoted mayor of Estmark: civilians',
    )
  })

  it('has what those are called who are said to be there', () => {
    expect(noted('Residents said foreign instructors were deployed in Estmark.').join()).toMatch(
      /force relayed .*: foreign instructors/,
    )
  })

  it('keeps what stands in a denial apart', () => {
    expect(noted('The government denies the presence of foreign mercenaries in Estmark.')).toContain(
      'force denied government: foreign mercenaries',
    )
  })

  it('has what the event is called, as a noun, and the killing, as a verb', () => {
    const found = noted('Soldiers massacred 40 villagers in a raid in Estmark on Monday.')
    expect(found).toContain('killing own -: massacred')
    expect(found).toContain('event own -: raid')
  })

  it('has what a crowd is called', () => {
    expect(noted('Police said 300 rioters took part in the march in Estmark.').join()).toMatch(
      /crowd relayed [Pp]olice: rioters/,
    )
  })

  it('leaves out numbers, "several" and articles, and keeps what belongs to the name', () => {
    expect(noted('Several hundred armed extremists were killed in Estmark.').join()).toMatch(
      /victims own -: armed extremists/,
    )
  })

  it.each([
    ['a pronoun', 'They were killed in Estmark on Monday.'],
    ['a thing', 'Forty houses were destroyed in Estmark on Monday.'],
    ['what says only what became of them', 'The dead were buried in Estmark.'],
    ['people who are none of these', 'The villagers like the new school.'],
  ])('does not list %s', (_, text) => {
    expect(noted(text).filter((note) => /^(victims|crowd|force)/.test(note))).toEqual([])
  })

  it('does not take the name of an operation for a word for what happened', () => {
    const found = noted(
      'Soldiers killed 40 villagers in a raid in Estmark on Monday. Operation Harrow began in Estmark on Monday.',
    )
    expect(found.filter((note) => note.startsWith('event'))).toEqual(['event own -: raid'])
  })

  it('holds words that stand in the text, each once, and shows why', () => {
    const found = caseOf({
      'a.txt': 'A report\n\nThe ministry said 40 insurgents were killed in Estmark. They were terrorists, it said.',
    })
    const { namings } = found.found
    expect(namings.length).toBeGreaterThan(0)
    expect(new Set(namings.map(({ id }) => id)).size).toBe(namings.length)
    const text = found.linked.studied[0]!.document.text
    for (const { span, why } of namings) {
      expect(text.slice(span.start, span.end)).toBe(span.exact)
      expect(text).toContain(/“([^”]+)”/.exec(why)?.[1])
    }
  })

  it('says of each document the same, whatever else is in the case', () => {
    const one = { text: 'One\n\nThe ministry said 40 insurgents were killed in Estmark.', published: '2031-03-20' }
    const two = { text: 'Two\n\nResidents of Estmark said 40 villagers were killed.', published: '2031-03-21' }
    const words = (found: Case, file: string) =>
      found.found.namings
        .filter(({ document }) => document === found.document(file))
        .map(({ id, word, voice }) => [id, word, voice])
    expect(words(caseOf({ 'a.txt': one, 'b.txt': two }), 'a.txt')).toEqual(words(caseOf({ 'a.txt': one }), 'a.txt'))
  })
})
