/**
 * The container of a trained model: named typed arrays and a small JSON header, laid out so that reading it is taking views, not
 * parsing. Bytes 0 to 7 are "CCMODEL1", 8 to 11 the header's length (little endian), then the header, then the arrays, each at a
 * multiple of 8.
 */
export interface ModelFile {
  /** "tagger-en". */
  readonly name: string
  /** Goes up when the same name means other behaviour. */
  readonly version: number
  /** Small settings and lists that belong to the model ("classes"). */
  readonly meta: Readonly<Record<string, unknown>>
  readonly arrays: Readonly<Record<string, ModelArray>>
}

export type ModelArray = Uint8Array | Int8Array | Uint16Array | Int16Array | Uint32Array | Int32Array | Float32Array

/** The format that this version reads and writes: the last sign of the first eight bytes, and of a model's card. */
export const MODEL_FORMAT = 1

const MAGIC = `CCMODEL${MODEL_FORMAT}`
const ALIGN = 8
const TYPES = {
  u8: Uint8Array,
  i8: Int8Array,
  u16: Uint16Array,
  i16: Int16Array,
  u32: Uint32Array,
  i32: Int32Array,
  f32: Float32Array,
} as const
type TypeName = keyof typeof TYPES

interface Header {
  readonly name: string
  readonly version: number
  readonly meta: Record<string, unknown>
  readonly arrays: readonly { readonly name: string; readonly type: TypeName; readonly length: number }[]
}

const aligned = (n: number) => Math.ceil(n / ALIGN) * ALIGN

/** The bytes of a model. The same model gives the same bytes. */
export function writeModelFile({ name, version, meta, arrays }: ModelFile): Uint8Array {
  const entries = Object.entries(arrays)
  const header: Header = {
    name,
    version,
    meta,
    arrays: entries.map(([key, array]) => ({ name: key, type: typeOf(array), length: array.length })),
  }
  const head = new TextEncoder().encode(JSON.stringify(header))
  const size = entries.reduce(
    (sum, [, array]) => sum + aligned(array.byteLength),
    aligned(MAGIC.length + 4 + head.length),
  )
  const bytes = new Uint8Array(size)
  bytes.set(new TextEncoder().encode(MAGIC))
  new DataView(bytes.buffer).setUint32(MAGIC.length, head.length, true)
  bytes.set(head, MAGIC.length + 4)
  let at = aligned(MAGIC.length + 4 + head.length)
  for (const [, array] of entries) {
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at)
    at += aligned(array.byteLength)
  }
  return bytes
}

/** The model in these bytes; its arrays are views into them where the machine's alignment allows. Throws a SyntaxError for anything else. */
export function readModelFile(bytes: Uint8Array): ModelFile {
  const start = MAGIC.length + 4
  if (bytes.length < start || new TextDecoder().decode(bytes.subarray(0, MAGIC.length)) !== MAGIC) {
    throw new SyntaxError('these bytes are not a model of this program')
  }
  // Views need their alignment; a buffer that was cut out of a larger one may not have it.
  const whole = bytes.byteOffset % ALIGN === 0 ? bytes : bytes.slice()
  const length = new DataView(whole.buffer, whole.byteOffset).getUint32(MAGIC.length, true)
  const header = JSON.parse(new TextDecoder().decode(whole.subarray(start, start + length))) as Header
  const arrays: Record<string, ModelArray> = {}
  let at = aligned(start + length)
  for (const { name, type, length: count } of header.arrays) {
    const size = count * TYPES[type].BYTES_PER_ELEMENT
    if (at + size > whole.length) throw new SyntaxError(`the model "${header.name}" is cut off in "${name}"`)
    arrays[name] = new TYPES[type](whole.buffer as ArrayBuffer, whole.byteOffset + at, count)
    at += aligned(size)
  }
  return { name: header.name, version: header.version, meta: header.meta, arrays }
}

function typeOf(array: ModelArray): TypeName {
  const found = (Object.keys(TYPES) as TypeName[]).find((type) => array instanceof TYPES[type])
  if (!found) throw new TypeError('a model holds typed arrays only')
  return found
}

/** An array of a model by name and type; throws a SyntaxError where the model lacks it. */
export function arrayOf<T extends ModelArray>(model: ModelFile, name: string, type: new (...args: never[]) => T): T {
  const array = model.arrays[name]
  if (!(array instanceof type))
    throw new SyntaxError(`the model "${model.name}" has no array "${name}" of the type needed`)
  return array
}

/** A list of words in the settings of a model; throws a SyntaxError where it is none. */
export function stringsOf(model: ModelFile, name: string): readonly string[] {
  const list = model.meta[name]
  if (!Array.isArray(list) || !list.every((x) => typeof x === 'string')) {
    throw new SyntaxError(`the model "${model.name}" has no list "${name}"`)
  }
  return list
}
