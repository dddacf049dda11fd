import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { writing } from '../lang/en/writing.ts'
import { splitParagraphs } from './split-paragraphs.ts'
import { splitSentences } from './split-sentences.ts'
import { tokenize } from './tokenize.ts'

function sentencesOf(text: string): string[] {
  const paragraphs = splitParagraphs(text, writing)
  const tokens = paragraphs.flatMap((p) => tokenize(text, p, writing))
  return splitSentences(text, tokens, paragraphs, writing).map((s) => text.slice(s.start, s.end))
}

/** "|" stands where one sentence ends and the next begins. */
const check = (marked: string) => {
  expect(sentencesOf(marked.replaceAll('|', ''))).toEqual(marked.split('|').map((s) => s.trim()))
}

describe('ends', () => {
  test.each([
    ['The army left. |The town was empty.'],
    ['It lasted five days.|The army left.'],
    ['Who did it? |Nobody knows! |The end.'],
    ['"We left," she said. |"At noon."'],
    ['He said: “We left.” |Then he went.'],
    ['(They had left.) |The town was empty.'],
    ['They left in the U.S. |The others stayed.'],
    ['They came at 5 p.m. |The mayor was there.'],
    ['It was at the end of March. |eyewitnesses disagree.'],
    ['He left… |The town was empty.'],
    ['"We left.” |The town was empty.'],
    ['Nobody came.” |“Why?” |They left.'],
    ['人们走了。|他们回来了。'],
    ['They left. |2,000 stayed.'],
    ['They left. |https://example.org has more.'],
  ])('%s', (text) => check(text))
})

describe('no ends', () => {
  test.each([
    ['Gen. Orlo met Mr. J. Bram of Vale Corp. on Sept. 5 in the U.S. capital.'],
    ['"Why?" Bram asked.'],
    ['“What now?” the mayor asked.'],
    ['"Never!" shouted the crowd.'],
    ['It cost 7.5 million, i.e. 3.2 per cent.'],
    ['They left … and came back.'],
    ['The report (see p. 5) is out.'],
    ['1. Skip to content'],
    ['Orlo vs. Bram'],
    ['He said that No. 5 was out.'],
  ])('%s', (text) => check(text))
})

describe('lines and paragraphs', () => {
  test('a blank line always ends a sentence', () => {
    expect(sentencesOf('Army leaves town\n\nThe town was empty')).toEqual(['Army leaves town', 'The town was empty'])
  })
  test('so does a short line before a capital', () => {
    expect(sentencesOf('Skip to content\nNorland')).toEqual(['Skip to content', 'Norland'])
    expect(sentencesOf('1. Skip to content\n  2. Menu')).toEqual(['1. Skip to content', '2. Menu'])
  })
  test('a line that goes on in lower case does not', () => {
    expect(sentencesOf('The army left\nthe town.')).toEqual(['The army left\nthe town.'])
  })
  test('nor does a full line of wrapped text', () => {
    const text = 'The army left the town after five days of what was called by the mayor of\nVale a siege.'
    expect(sentencesOf(text)).toEqual([text])
  })
})

test('kinds of paragraphs', () => {
  const text = [
    'Army leaves town',
    'Vale, 5 May',
    'The army left.',
    'What the mayor says',
    '- one thing',
    'The square on Monday. Image: A. Bram/Getty Images',
    'The end',
  ].join('\n\n')
  const kinds = splitParagraphs(text, writing, { start: 0, end: 16 }).map((p) => p.kind)
  expect(kinds).toEqual(['headline', 'heading', 'body', 'heading', 'item', 'caption', 'body'])
})

test('every token is in exactly one sentence, and no sentence crosses a paragraph', () => {
  const piece = fc.constantFrom(
    '. ',
    '? ',
    '"',
    '”',
    '“',
    ' The',
    ' the',
    ' Gen.',
    '\n',
    '\n\n',
    ' U.S.',
    '…',
    ' 5',
    ')',
    ' (',
    '😀',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 50 }), (pieces) => {
      const text = pieces.join('')
      const paragraphs = splitParagraphs(text, writing)
      const tokens = paragraphs.flatMap((p) => tokenize(text, p, writing))
      let next = 0
      for (const s of splitSentences(text, tokens, paragraphs, writing)) {
        expect(s.first).toBe(next)
        expect(s.last).toBeGreaterThan(s.first)
        expect(s.start).toBeGreaterThanOrEqual(paragraphs[s.paragraph]!.start)
        expect(s.end).toBeLessThanOrEqual(paragraphs[s.paragraph]!.end)
        next = s.last
      }
      expect(next).toBe(tokens.length)
    }),
  )
})
