import { expect, test } from 'vitest'
import { read } from '../../../tests/extract/claims-in.ts'
import { languageOf } from '../../lang/languages.ts'
import type { Annotation, Attribution } from '../../model/annotation.ts'
import { readingOf } from '../reading.ts'
import { byModel } from './by-model.ts'

const english = languageOf('en')!

const at = (text: string, words: string) => {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}

/** What the rule makes of attributions that a model gave: "source | act | content". */
function found(text: string, given: [string, string, ...string[]][], score = 9, before: [string, string][] = []) {
  const { annotation } = read(text)
  const attributions = given.map(
    ([source, cue, ...content]): Attribution => ({
      source: source === '' ? [] : [at(text, source)],
      cue: [at(text, cue)],
      content: content.map((words) => at(text, words)),
      score,
      by: 'test@1',
    }),
  )
  const seen: Annotation = { ...annotation, attributions }
  const reading = readingOf(text, seen, { ...english, reporting: english.reporting! })
  const known = before.map(([cue, content]) => ({
    ...{ by: 'test@1', cueToken: 0, act: 'assert' as const, negated: false, sources: [], head: 0 },
    ...{ cue: at(text, cue), content: at(text, content) },
  }))
  return byModel(reading, known).map(
    ({ sources, act, content }) =>
      `${sources.map((s) => text.slice(s.at.start, s.at.end)).join(' + ')} | ${act} | ${text.slice(content.start, content.end)}`,
  )
}

const TEXT = 'The mayor said on Friday that the ferry had sunk.'
const SAID: [string, string, string] = ['The mayor', 'said', 'that the ferry had sunk']

test('takes what the model is sure of and no rule found', () => {
  expect(found(TEXT, [SAID])).toEqual(['The mayor | assert | the ferry had sunk'])
})

test('takes nothing that the model is not sure of', () => {
  expect(found(TEXT, [SAID], 1)).toEqual([])
})

test('leaves to the rules what they found, in whole or part', () => {
  expect(found(TEXT, [SAID], 9, [['said', 'the ferry had sunk']])).toEqual([])
  expect(found(TEXT, [SAID], 9, [['Friday', 'had sunk']])).toEqual([])
  expect(found(TEXT, [SAID], 9, [['on', 'Friday']])).toEqual(['The mayor | assert | the ferry had sunk'])
})

test('wants somebody who can speak', () => {
  const text = 'The clock said that the ferry had sunk.'
  expect(found(text, [['The clock', 'said', 'that the ferry had sunk']])).toEqual([])
})

test('wants a source, a cue that the lexicon knows, and a content', () => {
  expect(found(TEXT, [['', 'said', 'that the ferry had sunk']])).toEqual([])
  expect(found(TEXT, [['The mayor', 'on', 'that the ferry had sunk']])).toEqual([])
  expect(found(TEXT, [['The mayor', 'said']])).toEqual([])
})

test('keeps a content in pieces as one, from the first to the last', () => {
  const text = 'The ferry, the mayor said, was old.'
  expect(found(text, [['the mayor', 'said', 'The ferry', 'was old']])).toEqual([
    'the mayor | assert | The ferry, the mayor said, was old',
  ])
})
