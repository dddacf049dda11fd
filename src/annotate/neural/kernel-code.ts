import { leakyRow, recurrence, threeRows } from './curve-code.ts'
import { type Bytes, I32, type Procedure, u32, V128 } from './instructions.ts'
import { floatProduct, pairProduct } from './product-code.ts'
import { shortRows } from './row-code.ts'
import { ARC_UNIT, LARGEST, STATE_UNIT } from './units.ts'

/**
 * The bytes of the WebAssembly module that the networks reckon with: written here, instruction by instruction, so that no compiler and no
 * binary is needed.
 */
const PROCEDURES: Readonly<Record<string, Procedure>> = {
  floats: floatProduct(),
  pairs: pairProduct(),
  recur: recurrence(STATE_UNIT, LARGEST),
  leaky: leakyRow(ARC_UNIT, LARGEST),
  three: threeRows(),
  shorts: shortRows(),
}

const section = (id: number, content: Bytes): Bytes => [id, ...u32(content.length), ...content]
const list = (items: readonly Bytes[]): Bytes => [...u32(items.length), ...items.flat()]
const named = (text: string): Bytes => [...u32(text.length), ...[...text].map((c) => c.charCodeAt(0))]
const functionCode = ({ places, vectors, body }: Procedure): Bytes => {
  const content = [2, places, I32, vectors, V128, ...body, 0x0b]
  return [...u32(content.length), ...content]
}

/** A module that imports `memory.memory` and exports a function for each procedure. */
export function kernelCode(): Uint8Array<ArrayBuffer> {
  const procedures = Object.values(PROCEDURES)
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, list(procedures.map(({ parameters }) => [0x60, parameters.length, ...parameters, 0]))),
    ...section(2, [1, ...named('memory'), ...named('memory'), 0x02, 0, 1]),
    ...section(3, list(procedures.map((_, i) => [i]))),
    ...section(7, list(Object.keys(PROCEDURES).map((name, i) => [...named(name), 0, i]))),
    ...section(10, list(procedures.map(functionCode))),
  ])
}
