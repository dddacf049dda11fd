import type { ModelArray, ModelFile } from '../../src/annotate/model-file.ts'
import { SEEN } from '../../src/annotate/parse/seen-words.ts'
import type { Parameter } from './parameters.ts'
import type { NetworkShape, parserNetwork } from './parser-network.ts'

interface Trained {
  readonly relations: readonly string[]
  readonly tags: readonly string[]
  /** Values of each kind of thing seen that have a row, ascending. */
  readonly keys: readonly (readonly number[])[]
  readonly shape: NetworkShape
  readonly parts: ReturnType<typeof parserNetwork>['parts']
}

/** Largest number that a weight is kept as: products of it stay far from the edge of 32 bits. */
const LARGEST = 4095

/** The trained network as a model file: every matrix as 16-bit numbers and what one of them is worth. */
export function packParser(name: string, { relations, tags, keys, shape, parts }: Trained): ModelFile {
  const arrays: Record<string, ModelArray> = {}
  const keep = (key: string, parameter: Parameter): void => {
    const largest = parameter.value.reduce((most, v) => Math.max(most, Math.abs(v)), 1e-6)
    arrays[key] = Int16Array.from(parameter.value, (v) => Math.round((v / largest) * LARGEST))
    arrays[`${key}.unit`] = Float32Array.of(largest / LARGEST)
  }
  SEEN.forEach((kind, k) => {
    arrays[`${kind}.keys`] = Uint32Array.from(keys[k]!)
    keep(`${kind}.rows`, parts.tables[k]!)
  })
  keep('first', parts.first)
  parts.deeper.forEach((parameter, i) => {
    keep(`deeper.${i + 1}`, parameter)
  })
  parts.recurrent.forEach(({ own }, i) => {
    keep(`own.${i}`, own)
  })
  const { split, splitBias, between, farDependent, farHead, farLabel, toLabels, labelBias, toTags, tagBias } = parts
  const named = { split, splitBias, between, farDependent, farHead, farLabel, toLabels, labelBias, toTags, tagBias }
  for (const [key, parameter] of Object.entries(named)) keep(key, parameter)
  const { input, hidden, layers, arc, label } = shape
  const seats = shape.seen.map(({ from, width }) => [from, width])
  return { name, version: 2, meta: { relations, tags, input, hidden, layers, arc, label, seats }, arrays }
}
