import { expect, test } from 'vitest'
import { matrices } from '../../src/annotate/neural/matrices.ts'
import { HEAD_COLUMNS, parseNetwork } from '../../src/annotate/parse/parse-network.ts'
import { FIRST_ROW, ROOT_ROW, SEEN, seenOf, UNKNOWN_ROW } from '../../src/annotate/parse/seen-words.ts'
import type { WordClasses } from '../../src/annotate/words/word-classes.ts'
import { randomFrom } from '../random.ts'
import { packParser } from './pack-parser.ts'
import { parserNetwork } from './parser-network.ts'

const classes: WordClasses = { id: 'words', classOf: (form) => ({ fine: form.length % 5, coarse: form.length % 3 }) }
const forms = ['the', 'mayor', 'of', 'Orlo', 'denied', 'that', 'farmers', 'had', 'left', 'it', ',', 'she', 'said', '.']
const tags = ['DET DT', 'NOUN NN', 'VERB VBD', 'PUNCT .'].map((t) => ({
  upos: t.split(' ')[0]!,
  xpos: t.split(' ')[1]!,
}))
const relations = ['case', 'det', 'nsubj', 'obj', 'root']

function untrained() {
  const random = randomFrom(3)
  const seen = forms.flatMap((form) => tags.map((tag) => seenOf(form, tag, classes)))
  const keys = SEEN.map((kind) => [...new Set(seen.map((s) => s[kind]))].sort((a, b) => a - b))
  const shape = {
    input: 16,
    hidden: 24,
    layers: 2,
    arc: 16,
    label: 16,
    relations: relations.length,
    tags: tags.length,
    seen: SEEN.map((_, k) => ({ values: keys[k]!.length + FIRST_ROW, from: k < 5 ? 0 : 8, width: 8 })),
  }
  const network = parserNetwork(matrices(40_000_000), shape, 300, random)
  for (const parameter of network.weights.all)
    parameter.value.forEach((_, i, all) => {
      all[i]! += (random() - 0.5) * 0.4
    })
  const tagNames = tags.map((t) => `${t.upos} ${t.xpos}`)
  return {
    random,
    keys,
    network,
    file: packParser('sample', { relations, tags: tagNames, keys, shape, parts: network.parts }),
  }
}

test('the network that is shipped says what the one that learnt says, to a small part', () => {
  const { random, keys, network, file } = untrained()
  const shipped = parseNetwork(file, classes)
  let [words, same, sameTags, sameRelations] = [0, 0, 0, 0]
  for (let s = 0; s < 60; s++) {
    const size = 1 + Math.floor(random() * 40)
    const chosen = Array.from({ length: size }, () => forms[Math.floor(random() * forms.length)]!)
    const given = chosen.map(() => tags[Math.floor(random() * tags.length)]!)
    const seen = [
      ...SEEN.map(() => ROOT_ROW),
      ...chosen.flatMap((form, i) => {
        const found = seenOf(form, given[i]!, classes)
        return SEEN.map((kind, k) => {
          const at = keys[k]!.indexOf(found[kind])
          return at < 0 ? UNKNOWN_ROW : at + FIRST_ROW
        })
      }),
    ]
    const none = new Int32Array(size + 1)
    const learnt = network.parse([
      { size: size + 1, seen: Int32Array.from(seen), heads: none, relations: none, tags: none },
    ])[0]!
    shipped.read(chosen, given)
    const scores = shipped.heads()
    const labels = shipped.relations(learnt.heads)
    const found = shipped.tags()
    for (let d = 1; d <= size; d++) {
      const best = (count: number, score: (i: number) => number) =>
        Array.from({ length: count }, (_, i) => i).reduce((a, b) => (score(b) > score(a) ? b : a))
      words++
      if (best(size + 1, (h) => scores[d * HEAD_COLUMNS + h]!) === learnt.heads[d]) same++
      if (best(relations.length, (r) => labels.scores[d * labels.columns + r]!) === learnt.relations[d]) sameRelations++
      if (best(tags.length, (g) => found.scores[found.from + d * found.columns + g]!) === learnt.tags[d]) sameTags++
    }
  }
  expect(same / words).toBeGreaterThan(0.97)
  expect(sameRelations / words).toBeGreaterThan(0.97)
  expect(sameTags / words).toBeGreaterThan(0.97)
})
