import { existsSync, mkdirSync, truncateSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Dossier } from '../../model/dossier.ts'
import { readJson } from '../../present/read-json.ts'
import { close, openStore } from '../../store/index.ts'
import { makePlace, type Place } from './testing/place.ts'
import { HARBOUR, UNION } from './testing/reports.ts'
import { codesIn, runCli } from './testing/run-cli.ts'

let place: Place
beforeEach(() => {
  place = makePlace()
  place.put('case/good.txt', HARBOUR)
})
afterEach(() => place.remove())

const build = (...args: string[]) => runCli(['build', ...args, '--out', place.at('out'), '--json'])

/** What is expected beside something wrong: the good report whole, one sentence with this code on stderr and in the dossier. */
async function expectBeside(code: string, ...inputs: string[]): Promise<Dossier> {
  const ran = await build(...(inputs.length > 0 ? inputs : [place.at('case')]))
  expect([ran.code, codesIn(ran.err)[0]]).toEqual([0, code])
  const dossier = readJson(ran.out, 'stdout')
  expect(dossier.documents.some(({ file, text }) => file.endsWith('good.txt') && text.includes('Orla Brandt'))).toBe(
    true,
  )
  expect(dossier.claims.length).toBeGreaterThan(0)
  expect(dossier.warnings.map((warning) => warning.code)).toEqual(codesIn(ran.err))
  const sentence = ran.err.split('\n').find((line) => line.startsWith('counterclaim: '))
  expect(sentence).toMatch(/[.:] ?.*\. \[/)
  return dossier
}

/** What is expected where nothing is left: exit code 1, the sentence, nothing on stdout, nothing written. */
async function expectNothing(code: string, ...inputs: string[]): Promise<void> {
  const ran = await build(...inputs)
  expect([ran.code, ran.out, codesIn(ran.err)]).toEqual([1, '', [code]])
  expect(existsSync(place.at('out'))).toBe(false)
}

describe('alone', () => {
  it('a missing path', () => expectNothing('ingest/not-found', place.at('absent')))
  it('an empty folder', async () => {
    mkdirSync(place.at('empty'))
    await expectNothing('ingest/empty-folder', place.at('empty'))
  })
  it('an empty file', () => expectNothing('ingest/empty-file', place.put('empty.txt', '')))
  it('a binary that is named .txt', () =>
    expectNothing('ingest/binary', place.put('photo.txt', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'))))
  it('a file of 50 MB', async () => {
    const large = place.put('large.txt', 'x')
    truncateSync(large, 50 * 1024 * 1024)
    await expectNothing('ingest/too-large', large)
  })
  it('an address', () => expectNothing('ingest/address', 'https://ferry.example/report'))
})

describe('beside a good report', () => {
  it('a missing path', () => expectBeside('ingest/not-found', place.at('case'), place.at('absent')).then(() => {}))
  it('an empty folder', async () => {
    mkdirSync(place.at('empty'))
    await expectBeside('ingest/empty-folder', place.at('case'), place.at('empty'))
  })
  it('an empty file', async () => {
    place.put('case/empty.txt', '')
    await expectBeside('ingest/empty-file')
  })
  it('a binary that is named .txt', async () => {
    place.put('case/photo.txt', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'))
    await expectBeside('ingest/binary')
  })
  it('broken UTF-8', async () => {
    const words = Buffer.from(`${UNION}\nThe café “Étoile” at the quay took in survivors.\n`)
    const broken = Buffer.concat([words, Buffer.from([0xc3, 0x28, 0xe2, 0x82]), Buffer.from(' at sea.\n')])
    place.put('case/torn.txt', broken)
    const dossier = await expectBeside('read/replaced-characters')
    expect(dossier.documents).toHaveLength(2)
    expect(dossier.documents[1]!.text).toContain('seamen')
  })
  it('a page that is only a cookie wall', async () => {
    place.put(
      'case/wall.html',
      '<!doctype html><html><body><h1>We value your privacy</h1><p>We and our partners use cookies to store and access information on a device. Click accept to continue.</p><button>Accept all cookies</button><button>Manage options</button></body></html>',
    )
    await expectBeside('read/wall')
  })
  it('a file of 50 MB', async () => {
    truncateSync(place.put('case/large.txt', 'x'), 50 * 1024 * 1024)
    await expectBeside('ingest/too-large')
  })
  it('10,000 nested elements', async () => {
    const paragraphs = UNION.split('\n\n').map((paragraph) => `<p>${paragraph}</p>`)
    const page = `<!doctype html><title>The union</title>${'<div>'.repeat(10_000)}${paragraphs.join('')}`
    place.put('case/nested.html', page)
    const dossier = await expectBeside('read/nested-too-deep')
    expect(dossier.documents.map(({ text }) => text).join()).toContain('at least 30 people')
  })
  it('a broken case.json', async () => {
    place.put('case/case.json', '{"title": "The ferry",')
    await expectBeside('ingest/case-file-broken')
  })
  it('the same document twice: one document, met in two places', async () => {
    place.put('case/again.txt', HARBOUR)
    place.put('case/sub/good.txt', UNION)
    const ran = await build(place.at('case'))
    const dossier = readJson(ran.out, 'stdout')
    expect([ran.code, codesIn(ran.err)]).toEqual([0, ['ingest/same-document']])
    expect(dossier.documents.map(({ file, alsoAt }) => [file, alsoAt])).toEqual([
      ['again.txt', ['good.txt']],
      ['sub/good.txt', undefined],
    ])
  })
})

describe('a store that cannot be used', () => {
  const path = () => place.at('out/.counterclaim/store.sqlite')

  it('of a newer version: nothing is changed', async () => {
    await build(place.at('case'))
    const store = await openStore(path())
    await store.db.insertInto('counterclaim_schema').values({ number: 999, name: 'from-the-future' }).execute()
    await close(store)
    const before = place.text('out/dossier.json')
    place.put('case/more.txt', UNION)
    const ran = await build(place.at('case'))
    expect([ran.code, ran.out, codesIn(ran.err)]).toEqual([1, '', ['store/newer-format']])
    expect(ran.err).toContain('999')
    expect(place.text('out/dossier.json')).toBe(before)
  })

  it('that is no database: it is left as it is', async () => {
    place.put(
      'out/.counterclaim/store.sqlite',
      'a diary, and nothing else, of more than a hundred characters '.repeat(4),
    )
    const ran = await build(place.at('case'))
    expect([ran.code, codesIn(ran.err)]).toEqual([1, ['store/not-a-database']])
    expect(place.text('out/.counterclaim/store.sqlite')).toMatch(/^a diary/)
  })
})

describe('hostile names', () => {
  it('move no cursor, in the summary or in a problem', async () => {
    place.put('case/\u001b[2Jgone\u0007.txt', '')
    const { out, err } = await runCli(['build', place.at('case'), '--out', place.at('out')])
    expect(out + err).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f]/)
    expect(codesIn(err)).toEqual(['ingest/empty-file'])
  })
})
