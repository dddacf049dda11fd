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

const GUM = `# newdoc id = one
# newpar
# text = Anna Okamba left.
1	Anna	Anna	PROPN	NNP	_	3	nsubj	_	Entity=(1-person-new-cf1-1-coref
2	Okamba	Okamba	PROPN	NNP	_	1	flat	_	Entity=1)
3	left	leave	VERB	VBD	_	0	root	_	_
4	.	.	PUNCT	.	_	3	punct	_	_

# text = She said so.
1	She	she	PRON	PRP	_	2	nsubj	_	Entity=(1-person-giv:act-cf1-1-ana)
2	said	say	VERB	VBD	_	0	root	_	_
3	so	so	ADV	RB	_	2	advmod	_	_
4	.	.	PUNCT	.	_	2	punct	_	_

`
const DOUBTS = `0\tThey\t_
1\tleft\t3.0
2\t.\t_

`

const bench = (...args: string[]) => runCli(['bench', 'language', '--data', place.at('corpora'), ...args])

describe('counterclaim bench language', () => {
  it('measures with what is there and says what is not', async () => {
    place.put('corpora/ud/ewt-dev.conllu', TREES)
    place.put('corpora/ner/uner-en_ewt-ud-dev.iob2', NAMES)
    place.put('corpora/factuality/uw-dev.conll', DOUBTS)
    place.put('corpora/ud/gum-dev.conllu', GUM)
    const ran = await bench('--json', '--write', place.at('new/scores.json'))
    expect(ran.code).toBe(0)
    expect(ran.err).toMatch(/meantime-dev\.conll is not in/)
    const { measured } = JSON.parse(ran.out) as { measured: { name: string; value: number }[] }
    const value = new Map(measured.map((one) => [one.name, one.value]))
    expect(value.get('ewt tokens')).toBe(100)
    expect(value.get('ewt UPOS')).toBe(100)
    // A place that is left is an object: what the tree says otherwise counts.
    expect([value.get('ewt UAS'), value.get('ewt LAS')]).toEqual([100, 75])
    expect(value.get('uner-ewt names F1')).toBe(100)
    expect(value.get('uw certainty mean error, of 3')).toBeLessThan(10)
    expect([value.get('gum pronouns precision'), value.get('gum pronouns recall')]).toEqual([100, 100])
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
