import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ingest } from './ingest.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'ingest-'))
})
afterEach(() => rmSync(root, { recursive: true }))

function put(file: string, content: string | Uint8Array): string {
  const path = join(root, file)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
  return path
}
const codes = (problems: readonly { code: string }[]) => problems.map((found) => found.code)
const files = (captures: readonly { sightings: readonly { file: string }[] }[]) =>
  captures.map((capture) => capture.sightings.map((sighting) => sighting.file))

describe('folders', () => {
  it('takes the documents of a case and what the case file says of them', async () => {
    put('case/case.json', JSON.stringify({ title: 'A ferry sinks', documents: { 'a.txt': { publisher: 'The Tide' } } }))
    put('case/expected.json', '{}')
    put('case/READING.md', 'notes')
    put('case/documents/a.txt', 'One.')
    put('case/documents/sub/b.html', '<p>Two.')
    const { captures, problems, title, name } = await ingest([join(root, 'case')])
    expect(files(captures)).toEqual([['a.txt'], ['sub/b.html']])
    expect(captures[0]!.sightings[0]!.declared).toEqual({ publisher: 'The Tide' })
    expect(captures.map((capture) => capture.type)).toEqual(['text/plain', 'text/html'])
    expect({ title, name, problems }).toEqual({ title: 'A ferry sinks', name: 'case', problems: [] })
  })

  it('takes a folder without a case file as it is', async () => {
    put('b.md', '# B')
    put('a.txt', 'A')
    put('deep/er/c.htm', '<html>C')
    expect(files((await ingest([root])).captures)).toEqual([['a.txt'], ['b.md'], ['deep/er/c.htm']])
  })

  it('leaves out hidden files, our own output and notes beside a case file', async () => {
    put('case.json', '{}')
    put('README.md', 'x')
    put('.hidden.txt', 'x')
    put('.git/a.txt', 'x')
    put('counterclaim-out/a.txt', 'x')
    put('dossier.json', '{}')
    put('dossier.html', '<!doctype html><meta name="generator" content="Counterclaim 0.1"><p>x')
    put('a.txt', 'A')
    const { captures, problems } = await ingest([root])
    expect(files(captures)).toEqual([['a.txt']])
    expect(problems).toEqual([])
  })

  it('keeps a README that stands beside no case file', async () => {
    put('README.md', 'x')
    expect(files((await ingest([root])).captures)).toEqual([['README.md']])
  })

  it('says what stands beside the documents of a case', async () => {
    put('documents/a.txt', 'A')
    put('forgotten.txt', 'B')
    const { captures, problems } = await ingest([root])
    expect(files(captures)).toEqual([['a.txt']])
    expect(codes(problems)).toEqual(['ingest/beside-documents'])
  })

  it('names files from the folder that several inputs have in common, whatever their order', async () => {
    const a = put('one/a.txt', 'A')
    put('two/documents/b.txt', 'B')
    put('two/case.json', '{"title": "Two"}')
    const forwards = await ingest([a, join(root, 'two')])
    const backwards = await ingest([join(root, 'two'), a])
    expect(files(forwards.captures)).toEqual([['one/a.txt'], ['two/documents/b.txt']])
    expect(backwards).toEqual(forwards)
  })

  it('takes a file once that was named beside its folder', async () => {
    const a = put('in/a.txt', 'A')
    expect(files((await ingest([a, join(root, 'in')])).captures)).toEqual([['in/a.txt']])
  })

  it('leaves out the folder that the run writes to', async () => {
    put('a.txt', 'A')
    put('out/b.txt', 'B')
    expect(files((await ingest([root], { ignore: [join(root, 'out')] })).captures)).toEqual([['a.txt']])
  })
})

describe('wrong input', () => {
  it('says that a path leads nowhere, and reads the others', async () => {
    const a = put('a.txt', 'A')
    const { captures, problems } = await ingest([join(root, 'nowhere'), a])
    expect(captures).toHaveLength(1)
    expect(codes(problems)).toEqual(['ingest/not-found'])
    expect(problems[0]!.message).toContain('nowhere')
  })

  it('says that a folder is empty', async () => {
    mkdirSync(join(root, 'empty'))
    expect(codes((await ingest([join(root, 'empty')])).problems)).toEqual(['ingest/empty-folder'])
  })

  it('says that a file is empty', async () => {
    put('a.txt', '')
    put('b.txt', 'B')
    const { captures, problems } = await ingest([root])
    expect(files(captures)).toEqual([['b.txt']])
    expect(codes(problems)).toEqual(['ingest/empty-file'])
  })

  it('knows a binary named .txt, by its signature and by its bytes', async () => {
    put('a.txt', Buffer.from('89504e470d0a1a0a0000000d', 'hex'))
    put(
      'b.txt',
      Uint8Array.from({ length: 500 }, (_, i) => (i * 7) % 32),
    )
    put('c.txt', 'a zip, it says: PK')
    const { captures, problems } = await ingest([root])
    expect(files(captures)).toEqual([['c.txt']])
    expect(codes(problems)).toEqual(['ingest/binary', 'ingest/binary'])
  })

  it('names the formats that it cannot read yet', async () => {
    put('a.pdf', '%PDF-1.7')
    put('b.json', '{"a": 1}')
    const { problems } = await ingest([root])
    expect(codes(problems)).toEqual(['ingest/unsupported', 'ingest/unsupported'])
    expect(problems.map((found) => found.message).join()).toMatch(/a PDF.*JSON/)
  })

  it('goes by the bytes where name and bytes differ', async () => {
    put('a.txt', '<!DOCTYPE html><title>T</title><p>x')
    const { captures, problems } = await ingest([root])
    expect(captures[0]!.type).toBe('text/html')
    expect(codes(problems)).toEqual(['ingest/type-differs'])
  })

  it('takes UTF-16 as text, with or without a byte order mark', async () => {
    put('a.txt', Buffer.from('\ufeffA report with enough words.', 'utf16le'))
    put('b.txt', Buffer.from('Another report with enough words.', 'utf16le'))
    const { captures, problems } = await ingest([root])
    expect(captures.map((capture) => capture.type)).toEqual(['text/plain', 'text/plain'])
    expect(problems).toEqual([])
  })

  it('refuses what is larger than the limit, without opening it', async () => {
    put('a.txt', 'x'.repeat(2 * 1024 * 1024))
    const { captures, problems } = await ingest([root], { maxBytes: 1024 * 1024 })
    expect(captures).toEqual([])
    expect(problems[0]!.message).toContain('2.0 MB, more than the 1 MB')
  })

  it('keeps one capture of the same bytes, with every place where they were met', async () => {
    put('a.txt', 'Same.')
    put('b/c.txt', 'Same.')
    const { captures, problems } = await ingest([root])
    expect(files(captures)).toEqual([['a.txt', 'b/c.txt']])
    expect(codes(problems)).toEqual(['ingest/same-document'])
  })

  it('does not follow a link in circles', async () => {
    put('a/b.txt', 'B')
    symlinkSync(root, join(root, 'a', 'back'))
    symlinkSync(join(root, 'self'), join(root, 'self'))
    const { captures, problems } = await ingest([root])
    expect(files(captures)).toEqual([['a/b.txt']])
    expect(codes(problems).sort()).toEqual(['ingest/link-loop', 'ingest/link-loop'])
  })

  it('walks a folder once, however many links lead there', async () => {
    put('a/b.txt', 'B')
    for (let i = 0; i < 20; i++) symlinkSync(join(root, 'a'), join(root, `link${i}`))
    expect(files((await ingest([root])).captures)).toEqual([['a/b.txt']])
  })

  it('says that a link leads nowhere', async () => {
    put('a.txt', 'A')
    symlinkSync(join(root, 'gone.txt'), join(root, 'b.txt'))
    const { captures, problems } = await ingest([root])
    expect(captures).toHaveLength(1)
    expect(codes(problems)).toEqual(['ingest/not-found'])
  })

  it('points to what it will fetch later', async () => {
    expect(codes((await ingest(['https://tide.example/a'])).problems)).toEqual(['ingest/address'])
  })
})

describe('case.json', () => {
  it('goes on without one that is broken', async () => {
    put('case.json', '{"title": ')
    put('documents/a.txt', 'A')
    const { captures, problems, title } = await ingest([root])
    expect(captures).toHaveLength(1)
    expect(title).toBeUndefined()
    expect(codes(problems)).toEqual(['ingest/case-file-broken'])
  })

  it('leaves out the fields that do not fit, and uses the rest', async () => {
    const about = {
      url: 'javascript:alert(1)',
      published: '17 May',
      publisher: 'The Tide',
      colour: 'red',
      language: 'en',
    }
    put('case.json', JSON.stringify({ title: 7, documents: { 'a.txt': about, 'b.txt': 3 } }))
    put('documents/a.txt', 'A')
    put('documents/b.txt', 'B')
    const { captures, problems } = await ingest([root])
    expect(captures[0]!.sightings[0]!.declared).toEqual({ publisher: 'The Tide', language: 'en' })
    expect(codes(problems)).toEqual(Array(5).fill('ingest/case-file-field'))
  })

  it('warns of a document that is described and not there', async () => {
    put('case.json', JSON.stringify({ documents: { 'a.txt': {}, __proto__: {}, 'c.txt': {} } }))
    put('documents/a.txt', 'A')
    const { problems } = await ingest([root])
    expect(codes(problems)).toEqual(['ingest/case-file-absent-document'])
    expect(problems[0]!.about).toBe('c.txt')
  })
})
