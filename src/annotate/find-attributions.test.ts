import { describe, expect, it } from 'vitest'
import { annotate } from './annotate.ts'
import { languageModels } from './language-models.ts'

const models = languageModels('en')!

/** "source | cue | content … content" of every attribution. */
function read(text: string): string[] {
  const { attributions } = annotate(text, { language: 'en', models })
  return attributions.map(({ source, cue, content }) =>
    [source, cue, content]
      .map((ranges) => ranges.map(({ start, end }) => text.slice(start, end)).join(' … '))
      .join(' | '),
  )
}

describe('attributions', () => {
  it('of a clause', () => {
    expect(read('The harbour master said that the ferry had sunk.')).toEqual([
      'The harbour master | said | that the ferry had sunk',
    ])
  })

  it('of a quotation before its cue', () => {
    expect(read('“We saw no lights on the ferry,” said Orla Brandt.')).toEqual([
      'Orla Brandt | said | “We saw no lights on the ferry,”',
    ])
  })

  it('of words that a speaker stands between', () => {
    expect(read('The ferry, Brandt said, was overloaded.')).toEqual(['Brandt | said | The ferry … was overloaded'])
  })

  it('with a phrase for a cue', () => {
    expect(read('According to the police, nobody was hurt.')).toEqual(['the police | According to | nobody was hurt'])
  })

  it('none where nobody says anything', () => {
    expect(read('The ferry left the harbour at noon.')).toEqual([])
    expect(read('')).toEqual([])
  })

  it('carries the component, and places that lie in the text and not over one another', () => {
    const text =
      'Brandt said the ferry had sunk. The police denied that anybody was hurt.\n\n“Nobody knows,” she added.'
    const { attributions, by } = annotate(text, { language: 'en', models })
    expect(attributions.length).toBe(3)
    expect(by.attributions).toMatch(/^annotate\/attribution-en@\d+$/)
    for (const one of attributions) {
      expect(one.by).toBe(by.attributions)
      const all = [...one.source, ...one.cue, ...one.content].sort((a, b) => a.start - b.start)
      all.forEach(({ start, end }, i) => {
        expect(start).toBeLessThan(end)
        expect(end).toBeLessThanOrEqual(all[i + 1]?.start ?? text.length)
      })
    }
  })

  it('needs models', () => {
    const { attributions, by } = annotate('She said so.', { language: 'en', models: null })
    expect([attributions, by.attributions]).toEqual([[], undefined])
  })
})
