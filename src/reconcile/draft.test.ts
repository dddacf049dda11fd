import { describe, expect, it } from 'vitest'
import type { Claim } from '../model/dossier.ts'
import { type Answer, type Draft, settle } from './draft.ts'
import type { Origins } from './origins.ts'
import { relationsOf } from './relations.ts'

const claim = (id: string, claimer: string | null, act: Claim['act'] = 'assert'): Claim => ({
  id,
  document: `d-${id}`,
  claimer,
  via: [],
  act,
  polarity: 'affirmed',
  certainty: 'certain',
  basis: [],
  content: { start: 0, end: 1, exact: 'x' },
  quoted: 'no',
  by: 'test@1',
})
const A = claim('a', 'ilse')
const B = claim('b', 'karel')
const C = claim('c', 'ilse')
const D = claim('d', null, 'deny')

/** Every claim of one claimer is of one origin. */
const ORIGINS: Origins = {
  origins: [],
  of: new Map([A, B, C, D].map(({ id, claimer }) => [id, `org-${claimer}`])),
  ownVoices: new Set(),
  untold: new Set(),
  textOf: new Map(),
}
const answer = (text: string, ...claims: Claim[]): Answer => ({ answer: text, claims })
const draft = (answers: Answer[], excludes?: Draft['excludes']): Draft => ({
  aspect: 'when',
  key: 'k',
  text: 'When was it?',
  answers,
  ...(excludes ? { excludes } : {}),
})
const status = (answers: Answer[], excludes?: Draft['excludes']) => settle(draft(answers, excludes), ORIGINS).status

describe('the status of a question', () => {
  it('is contested where two answers exclude each other', () => {
    expect(status([answer('17', A), answer('18', B)])).toBe('contested')
    expect(status([answer('17', A), answer('18', B)], () => true)).toBe('contested')
  })

  it('is corroborated where none do, and two origins answer', () => {
    expect(status([answer('17', A, B)])).toBe('corroborated')
    expect(status([answer('17', A), answer('March', B)], () => false)).toBe('corroborated')
  })

  it('is single-origin where one origin answers, in however many documents', () => {
    expect(status([answer('17', A)])).toBe('single-origin')
    expect(status([answer('17', A, C)])).toBe('single-origin')
    expect(status([answer('17', A), answer('March', C)], () => false)).toBe('single-origin')
  })

  it('is unanswered where nobody answers', () => {
    expect(status([])).toBe('unanswered')
  })

  it('names each holder, claim and origin once', () => {
    const [position] = settle(draft([answer('17', A, A, C, D)]), ORIGINS).positions
    expect(position).toMatchObject({
      holders: ['ilse', null],
      claims: ['a', 'c', 'd'],
      origins: ['org-ilse', 'org-null'],
    })
  })
})

describe('the relations of claims', () => {
  const between = (answers: Answer[], excludes: (a: number, b: number) => boolean) => {
    const question = settle(draft(answers), ORIGINS)
    return relationsOf(
      [A, B, C, D],
      [question],
      [],
      () => undefined,
      (_, a, b) => excludes(a, b),
    ).map((r) => `${r.from} ${r.kind} ${r.to}`)
  }

  it('contradict where their positions exclude each other', () => {
    expect(between([answer('17', A), answer('18', B)], () => true)).toEqual(['a contradicts b'])
  })

  it('do not where they can both hold', () => {
    expect(between([answer('17', A), answer('March', B)], () => false)).toEqual([])
  })

  it('deny where one of them is a denial, from the denial on', () => {
    expect(between([answer('yes', D), answer('no', A)], () => true)).toEqual(['d denies a'])
    expect(between([answer('yes', A), answer('no', D)], () => true)).toEqual(['d denies a'])
  })

  it('support each other in one position; of one claimer they only say the same', () => {
    expect(between([answer('17', A, B)], () => true)).toEqual(['b supports a'])
    expect(between([answer('17', A, C)], () => true)).toEqual(['c same a'])
  })

  it('are none for a claim that holds two positions', () => {
    expect(between([answer('17', A, B), answer('18', A)], () => true)).toEqual([])
  })
})
