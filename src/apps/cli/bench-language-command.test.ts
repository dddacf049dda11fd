import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { makePlace, type Place } from './testing/place.ts'
import { codesIn, runCli } from './testing/run-cli.ts'

let place: Place
beforeEach(() => {
  place = makePlace()
})
afterEach(() => place.remove())

const TREES = `# text = They left Estmark.
1	They	they	PRON	PRP	_	2	nsubj	_	_
2	left	leave	VERB	VBD	_	0	root	_	_
3	Estmark	Estmark	PROPN	NNP	_	2	obl	_	SpaceAfter=No
4	.	.	PUNCT	.	_	2	punct	_	_

`
const NAMES = `# newdoc id = one
# text = Anna Okamba left.
1	Anna	B-PER	-	-
2	Okamba	I-PER	-	-
3	left	O	-	-
4	.	O	-	-

`

const bench = (...args: string[]) => runCli(['bench', 'language', '--data', place.at('corpora'), ...args])

describe('counterclaim bench language', () => {
  it('measures with what is there and says what is not', async () => {
    place.put('corpora/ud/ewt-dev.conllu', TREES)
    place.put('corpora/ner/uner-en_ewt-ud-dev.iob2', NAMES)
    const ran = await bench('--json', '--write', place.at('new/scores.json'))
    expect(ran.code).toBe(0)
    expect(ran.err).toMatch(/gum-dev\.conllu is not in/)
    const { measured } = JSON.parse(ran.out) as { measured: { name: string; value: number }[] }
    const value = new Map(measured.map((one) => [one.name, one.value]))
    expect(value.get('ewt tokens')).toBe(100)
    expect(value.get('ewt UPOS')).toBe(100)
    // A place that is left is an object: what the tree says otherwise counts.
    expect([value.get('ewt UAS'), value.get('ewt LAS')]).toEqual([100, 75])
    expect(value.get('uner-ewt names F1')).toBe(100)
    const written = JSON.parse(place.text('new/scores.json')) as Record<string, number>
    expect(Object.keys(written)).toEqual(measured.flatMap(({ name }) => (name.startsWith('English') ? [] : [name])))
  })

  it('measures another part, and rows alone', async () => {
    place.put('corpora/ud/ewt-test.conllu', TREES)
    const ran = await bench('--part', 'test', '--only', 'ewt')
    expect(ran.code).toBe(0)
    expect(ran.out.split('\n').map((line) => line.split('  ')[0])).toContain('ewt LAS')
    expect(ran.out).not.toContain('names')
  })

  it('says where nothing is there', async () => {
    const ran = await bench()
    expect([ran.code, ran.out, codesIn(ran.err)]).toEqual([1, '', ['cli/no-corpora']])
    expect(ran.err).toContain('--data')
  })
})
