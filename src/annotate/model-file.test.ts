import { expect, test } from 'vitest'
import { arrayOf, readModelFile, stringsOf, writeModelFile } from './model-file.ts'

const model = {
  name: 'sample',
  version: 2,
  meta: { classes: ['a', 'é'] },
  arrays: {
    bytes: Uint8Array.of(1, 2, 3),
    halves: Uint16Array.of(65535),
    words: Uint32Array.of(4_294_967_295, 7),
    floats: Float32Array.of(0.5, -2),
    none: new Int8Array(0),
  },
}

test('what is written is read again', () => {
  const read = readModelFile(writeModelFile(model))
  expect(read).toEqual(model)
  expect(stringsOf(read, 'classes')).toEqual(['a', 'é'])
  expect([...arrayOf(read, 'words', Uint32Array)]).toEqual([4_294_967_295, 7])
})

test('bytes that lie anywhere in a larger buffer are read', () => {
  const bytes = writeModelFile(model)
  const shifted = new Uint8Array(bytes.length + 3)
  shifted.set(bytes, 3)
  expect(readModelFile(shifted.subarray(3))).toEqual(model)
})

test('the same model gives the same bytes', () => {
  expect(writeModelFile(model)).toEqual(writeModelFile({ ...model }))
})

test('other bytes are refused', () => {
  expect(() => readModelFile(new Uint8Array(4))).toThrow(SyntaxError)
  expect(() => readModelFile(new TextEncoder().encode('not a model, at all'))).toThrow('these bytes are not a model')
  const bytes = writeModelFile(model)
  expect(() => readModelFile(bytes.subarray(0, bytes.length - 24))).toThrow('cut off')
})

test('what a model lacks is named', () => {
  expect(() => arrayOf(model, 'words', Uint8Array)).toThrow('"sample" has no array "words"')
  expect(() => stringsOf(model, 'tags')).toThrow('"sample" has no list "tags"')
})
