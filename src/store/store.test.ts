import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Capture } from '../model/capture.ts'
import { sha256 } from '../model/ids.ts'
import { problem } from '../model/problem.ts'
import {
  annotation,
  buildInput,
  capture,
  checkStore,
  close,
  document,
  dossierOf,
  findings,
  latestDossier,
  putAnnotation,
  putCapture,
  putDocument,
  putDossier,
  putFindings,
  type Store,
  together,
} from './index.ts'
import type { Migration } from './migrate.ts'
import { MIGRATIONS } from './migrations/index.ts'
import { addRecord } from './record.ts'
import { RECORD_KINDS } from './tables.ts'
import { BACKENDS, count, type Place, run } from './testing/backends.ts'
import {
  inventAnnotation,
  inventCapture,
  inventDocument,
  inventDossier,
  inventFindings,
  READER,
  VERSIONS,
} from './testing/invent.ts'
import { seeded } from './testing/seeded.ts'

for (const backend of BACKENDS)
  describe.skipIf(backend.skip)(
    `a store on ${backend.name}${backend.skip ? ` (skipped: ${backend.skip})` : ''}`,
    () => {
      let place: Place
      let store: Store
      beforeEach(async () => {
        place = await backend.fresh()
        store = await place.open()
      })
      afterEach(async () => {
        await close(store)
        await place.remove()
      })

      describe('captures', () => {
        it('come back with their bytes, sightings and type', async () => {
          const given = inventCapture('one', ['a/one.txt', 'b/one.txt'])
          expect(await putCapture(store, given)).toBe(3)
          expect(await capture(store, given.sha256)).toEqual(given)
        })

        it('are unknown where they were never put', async () => {
          expect(await capture(store, 'f'.repeat(64))).toBeUndefined()
        })

        it('are kept once however often they are met, with each distinct place once', async () => {
          for (let i = 0; i < 100; i++) await putCapture(store, inventCapture('one', [`folder-${i % 10}/one.txt`]))
          expect(await count(store.db, 'captures')).toBe(1)
          expect(await count(store.db, 'sightings')).toBe(10)
          expect((await capture(store, inventCapture('one').sha256))?.sightings.map(({ file }) => file)).toEqual(
            Array.from({ length: 10 }, (_, i) => `folder-${i}/one.txt`),
          )
        })

        it('are kept once when they are put a hundred times at once', async () => {
          const added = await Promise.all(Array.from({ length: 100 }, () => putCapture(store, inventCapture('one'))))
          expect(added.reduce((a, b) => a + b)).toBe(2)
          expect(await count(store.db, 'sightings')).toBe(1)
        })

        it('know a declaration again whatever the order of its keys, and a changed one as a further sighting', async () => {
          const given = inventCapture('one')
          const declaring = (declared: Capture['sightings'][number]['declared']) =>
            putCapture(store, { ...given, sightings: [{ file: 'one.txt', declared }] })
          await declaring({ publisher: 'The Courier', title: 'A bridge' })
          expect(await declaring({ title: 'A bridge', publisher: 'The Courier' })).toBe(0)
          expect(await declaring({ title: 'A bridge', publisher: undefined })).toBe(1)
          expect((await capture(store, given.sha256))?.sightings).toHaveLength(2)
        })

        it('say each place once where it was met as two types', async () => {
          const given = inventCapture('one')
          await putCapture(store, { ...given, type: 'text/plain' })
          await putCapture(store, { ...given, type: 'text/markdown' })
          expect(await capture(store, given.sha256)).toEqual({ ...given, type: 'text/markdown' })
        })

        it('keep empty bytes', async () => {
          const bytes = new Uint8Array()
          const given: Capture = { ...inventCapture('one'), bytes, sha256: sha256(bytes) }
          await putCapture(store, given)
          expect(await capture(store, given.sha256)).toEqual(given)
        })

        it('are refused under the hash of other bytes', async () => {
          const given = { ...inventCapture('one'), sha256: inventCapture('two').sha256 }
          await expect(putCapture(store, given)).rejects.toThrow(RangeError)
          expect(await count(store.db, 'records')).toBe(0)
        })
      })

      describe('documents', () => {
        it('come back as they were read, with their capture and problems', async () => {
          const given = inventCapture('one')
          const read = inventDocument(given)
          const problems = [problem('ingest/not-found', { path: 'ä' }, { about: 'ä' }), problem('store/damaged')]
          expect(await putDocument(store, given, read, problems)).toBe(6)
          expect(await document(store, given, READER)).toEqual({ document: read, problems })
          expect(await capture(store, given.sha256)).toEqual(given)
        })

        it('write the same JSON when they come back', async () => {
          const given = inventCapture('one')
          await putDocument(store, given, inventDocument(given))
          const back = await document(store, given, READER)
          expect(JSON.stringify(back?.document)).toBe(JSON.stringify(inventDocument(given)))
        })

        it('are added once', async () => {
          const given = inventCapture('one')
          expect(await putDocument(store, given, inventDocument(given))).toBe(4)
          expect(await putDocument(store, given, inventDocument(given))).toBe(0)
        })

        it('of a new reader stand beside those of the old one', async () => {
          const given = inventCapture('one')
          const later = inventDocument(given, 'read/invented@2')
          await putDocument(store, given, inventDocument(given))
          expect(await document(store, given, later.by)).toBeUndefined()
          await putDocument(store, given, later)
          expect((await document(store, given, later.by))?.document).toEqual(later)
          expect((await document(store, given, READER))?.document).toEqual(inventDocument(given))
        })

        it('are asked for again where a further sighting or another declaration could change them', async () => {
          const given = inventCapture('one')
          await putDocument(store, given, inventDocument(given))
          const elsewhere = inventCapture('one', ['reports/one.txt', 'z/one.txt'])
          expect(await document(store, elsewhere, READER)).toBeUndefined()
          const declared = { ...given, sightings: [{ file: 'reports/one.txt', declared: { language: 'en' } }] }
          expect(await document(store, declared, READER)).toBeUndefined()
          // Which made no difference here: the document is kept once, and both readings lead to it.
          expect(await putDocument(store, declared, inventDocument(given))).toBe(2)
          expect((await document(store, declared, READER))?.document).toEqual(inventDocument(given))
        })

        it('that differ for the same capture and reader are refused, and the first is kept', async () => {
          const given = inventCapture('one')
          await putDocument(store, given, inventDocument(given))
          const other = { ...inventDocument(given), title: 'Another title' }
          await expect(putDocument(store, given, other)).rejects.toThrow(
            /made from the same input by the same versions/,
          )
          expect((await document(store, given, READER))?.document).toEqual(inventDocument(given))
          expect(await checkStore(store)).toEqual([])
        })

        it('are refused with a capture that is not theirs', async () => {
          const other = inventDocument(inventCapture('two'))
          await expect(putDocument(store, inventCapture('one'), other)).rejects.toThrow(RangeError)
        })
      })

      describe('annotations and findings', () => {
        it('come back by document and versions, with their problems', async () => {
          const given = inventCapture('one')
          const read = inventDocument(given)
          const problems = [problem('store/damaged')]
          await putDocument(store, given, read)
          expect(await putAnnotation(store, read, VERSIONS, inventAnnotation(read))).toBe(1)
          expect(await putFindings(store, read, VERSIONS, inventFindings(read), problems)).toBe(2)
          expect(await annotation(store, read, VERSIONS)).toEqual({ annotation: inventAnnotation(read), problems: [] })
          expect(await findings(store, read, VERSIONS)).toEqual({ findings: inventFindings(read), problems })
          expect(await putFindings(store, read, VERSIONS, inventFindings(read), problems)).toBe(0)
        })

        it('know the same versions in another order', async () => {
          const given = inventCapture('one')
          const read = inventDocument(given)
          await putDocument(store, given, read)
          await putFindings(store, read, { a: '1', b: '2' }, inventFindings(read))
          expect(await findings(store, read, { b: '2', a: '1' })).toBeDefined()
          expect(await findings(store, read, { a: '1' })).toBeUndefined()
          expect(await findings(store, read, { a: '1', b: '2', c: '3' })).toBeUndefined()
        })

        it('of new versions are added and leave the old ones', async () => {
          const given = inventCapture('one')
          const read = inventDocument(given)
          const later = { ...VERSIONS, 'extract/invented': '2' }
          const none = { claims: [], figures: [], happenings: [], facets: [] }
          await putDocument(store, given, read)
          await putFindings(store, read, VERSIONS, inventFindings(read))
          await putFindings(store, read, later, none)
          expect((await findings(store, read, VERSIONS))?.findings).toEqual(inventFindings(read))
          expect((await findings(store, read, later))?.findings).toEqual(none)
        })

        it('are not those of the same capture read otherwise', async () => {
          const given = inventCapture('one')
          const read = inventDocument(given)
          await putDocument(store, given, read)
          await putAnnotation(store, read, VERSIONS, inventAnnotation(read))
          expect(await annotation(store, { ...read, published: '2031-05-02' }, VERSIONS)).toBeUndefined()
        })

        it('that differ for the same versions are refused', async () => {
          const given = inventCapture('one')
          const read = inventDocument(given)
          await putDocument(store, given, read)
          await putFindings(store, read, VERSIONS, inventFindings(read))
          const none = { claims: [], figures: [], happenings: [], facets: [] }
          await expect(putFindings(store, read, VERSIONS, none)).rejects.toThrow(/came|differs/)
        })

        it('that could not be read again are refused', async () => {
          const given = inventCapture('one')
          const read = inventDocument(given)
          const [quantity] = inventAnnotation(read).quantities
          await putDocument(store, given, read)
          for (const min of [Number.NaN, Number.POSITIVE_INFINITY]) {
            const wrong = { ...inventAnnotation(read), quantities: [{ ...quantity!, min }] }
            await expect(putAnnotation(store, read, VERSIONS, wrong)).rejects.toThrow(
              /cannot be kept: quantities.0.min/,
            )
          }
          expect(await annotation(store, read, VERSIONS)).toBeUndefined()
        })

        it('of a document that is not there are refused', async () => {
          const read = inventDocument(inventCapture('one'))
          await expect(putFindings(store, read, VERSIONS, inventFindings(read))).rejects.toThrow(RangeError)
          expect(await count(store.db, 'records')).toBe(0)
        })
      })

      describe('dossiers', () => {
        const one = inventDossier([inventDocument(inventCapture('one'))])
        const two = inventDossier([inventDocument(inventCapture('two'))])

        it('come back by their input, and the latest by its case', async () => {
          expect(await latestDossier(store, one.case.id)).toBeUndefined()
          expect(await putDossier(store, 'input-1', one)).toBe(2)
          expect(await putDossier(store, 'input-2', two)).toBe(2)
          expect(await dossierOf(store, one.case.id, 'input-1')).toEqual(one)
          expect(await latestDossier(store, one.case.id)).toEqual(two)
          expect(JSON.stringify(await latestDossier(store, one.case.id))).toBe(JSON.stringify(two))
        })

        it('are kept once, and a repeated build adds nothing', async () => {
          await putDossier(store, 'input-1', one)
          expect(await putDossier(store, 'input-1', one)).toBe(0)
          await putDossier(store, 'input-2', two)
          expect(await putDossier(store, 'input-1', one)).toBe(1)
          expect(await latestDossier(store, one.case.id)).toEqual(one)
          expect(await count(store.db, 'dossiers')).toBe(2)
          expect(await count(store.db, 'builds')).toBe(3)
        })

        it('of two cases stay apart', async () => {
          const other = inventDossier([], 'other')
          await putDossier(store, 'input-1', one)
          await putDossier(store, 'input-1', other)
          expect(await latestDossier(store, one.case.id)).toEqual(one)
          expect(await latestDossier(store, 'other')).toEqual(other)
          expect(await dossierOf(store, 'none', 'input-1')).toBeUndefined()
        })
      })

      describe('records', () => {
        /** One record of every kind. */
        async function fill() {
          const given = inventCapture('one')
          const read = inventDocument(given)
          await putDocument(store, given, read, [problem('store/damaged')])
          await putAnnotation(store, read, VERSIONS, inventAnnotation(read))
          await putFindings(store, read, VERSIONS, inventFindings(read))
          await putDossier(store, 'input', inventDossier([read]))
          await store.db.transaction().execute((db) =>
            addRecord(db, 'decisions', {
              person: 'an editor',
              subject: read.id,
              undoes: null,
              sha256: sha256('{}'),
              body: '{}',
            }),
          )
        }

        it('are numbered from 1 without gaps, whatever was refused between', async () => {
          await putCapture(store, inventCapture('one'))
          await expect(putCapture(store, { ...inventCapture('x'), sha256: '0' })).rejects.toThrow()
          await putCapture(store, inventCapture('two'))
          const records = await store.db.selectFrom('records').select(['seq', 'kind']).orderBy('seq').execute()
          expect(records).toEqual([
            { seq: 1, kind: 'captures' },
            { seq: 2, kind: 'sightings' },
            { seq: 3, kind: 'captures' },
            { seq: 4, kind: 'sightings' },
          ])
        })

        it('are never changed or removed', async () => {
          await fill()
          for (const table of ['records', 'counterclaim_schema', ...RECORD_KINDS] as const) {
            const key = table === 'counterclaim_schema' ? 'number' : 'seq'
            expect(await count(store.db, table), table).toBeGreaterThan(0)
            await expect(run(store.db, `update ${table} set ${key} = ${key} + 100`), table).rejects.toThrow(
              /never changed/,
            )
            await expect(run(store.db, `delete from ${table}`), table).rejects.toThrow(/never changed/)
          }
          expect(await checkStore(store)).toEqual([])
        })

        it('refer only to what is there', async () => {
          await fill()
          await expect(
            run(store.db, `insert into captures (seq, sha256, bytes) values (99, 'x', 'y')`),
          ).rejects.toThrow()
          const insert = `insert into sightings (seq, capture, sha256, body) values (1, 'none', 'x', '{}')`
          await expect(run(store.db, insert)).rejects.toThrow()
        })

        it('are found whole by the check, and one that is missing is named', async () => {
          await fill()
          expect(await checkStore(store)).toEqual([])
          const next = (await count(store.db, 'records')) + 1
          await run(store.db, `insert into records (seq, kind, sha256) values (${next + 1}, 'findings', 'x')`)
          expect(
            (await checkStore(store)).map(({ code, message }) => [
              code,
              /Record (\d+) \((\w+)\)/.exec(message)?.slice(1),
            ]),
          ).toEqual([
            ['store/record-missing', ['records', `${next}`].reverse()],
            ['store/record-missing', [`${next + 1}`, 'findings']],
          ])
        })

        it('with another content than was hashed are not used, and are named', async () => {
          const given = inventCapture('one')
          await putCapture(store, given)
          await run(store.db, `insert into records (seq, kind, sha256) values (3, 'sightings', 'x')`)
          await run(
            store.db,
            `insert into sightings (seq, capture, sha256, body) values (3, '${given.sha256}', '${sha256('x')}', '{"file":"y"}')`,
          )
          await expect(capture(store, given.sha256)).rejects.toThrow(
            /Record 3 \(sightings\).*not what was once written/,
          )
          expect((await checkStore(store)).map(({ code }) => code)).toEqual(['store/record-changed'])
        })

        it.each([
          ['a wrong type', '{"file":7,"declared":{},"type":"text/plain"}', /file: /],
          ['a field missing', '{"file":"y","declared":{}}', /type: /],
          ['no JSON', 'not JSON', /JSON/],
          ['bottomless JSON', `${'['.repeat(5000)}${']'.repeat(5000)}`, /nested more than/],
        ])('from elsewhere with %s are not used', async (_, body, reason) => {
          const given = inventCapture('one')
          await putCapture(store, given)
          await store.db
            .transaction()
            .execute((db) => addRecord(db, 'sightings', { capture: given.sha256, sha256: sha256(body), body }))
          await expect(capture(store, given.sha256)).rejects.toThrow(reason)
          await expect(capture(store, given.sha256)).rejects.toThrow(/Record 3 \(sightings\)/)
        })
      })

      describe('together', () => {
        it('keeps all of it', async () => {
          const given = inventCapture('one')
          const read = inventDocument(given)
          const added = await together(store, async (inner) => {
            const document = await putDocument(inner, given, read)
            return document + (await putAnnotation(inner, read, VERSIONS, inventAnnotation(read)))
          })
          expect(added).toBe(5)
          expect(await annotation(store, read, VERSIONS)).toBeDefined()
        })

        it('keeps nothing where the work fails', async () => {
          const work = together(store, async (inner) => {
            await putCapture(inner, inventCapture('one'))
            throw new Error('stop')
          })
          await expect(work).rejects.toThrow('stop')
          expect(await count(store.db, 'records')).toBe(0)
        })

        it('keeps nothing where a step failed and the work went on', async () => {
          const work = together(store, async (inner) => {
            await putCapture(inner, inventCapture('one'))
            await putCapture(inner, { ...inventCapture('two'), sha256: '0' }).catch(() => 0)
          })
          await expect(work).rejects.toThrow(RangeError)
          expect(await count(store.db, 'records')).toBe(0)
        })

        it('may stand inside another', async () => {
          await together(store, (outer) => together(outer, (inner) => putCapture(inner, inventCapture('one'))))
          expect(await count(store.db, 'captures')).toBe(1)
        })
      })

      describe('any order', () => {
        const captures = [inventCapture('one'), inventCapture('one', ['b.txt', 'a.txt']), inventCapture('two')]
        const steps = captures.flatMap((given) => {
          const read = inventDocument(given)
          return [
            (to: Store) => putCapture(to, given),
            (to: Store) => putDocument(to, given, read),
            async (to: Store) => {
              await putDocument(to, given, read)
              return putFindings(to, read, VERSIONS, inventFindings(read))
            },
            (to: Store) => putDossier(to, given.sightings[0]!.file, inventDossier([read], given.sightings[0]!.file)),
          ]
        })

        async function everythingIn(from: Store) {
          const seen: unknown[] = []
          for (const given of captures) {
            seen.push(await capture(from, given.sha256), await document(from, given, READER))
            seen.push(await findings(from, inventDocument(given), VERSIONS))
            seen.push(await latestDossier(from, given.sightings[0]!.file))
          }
          return seen
        }

        it('of the same puts, repeated or not, gives the same reads', async () => {
          for (const step of steps) await step(store)
          const expected = await everythingIn(store)
          await fc.assert(
            fc.asyncProperty(fc.nat(), async (seed) => {
              const random = seeded(seed)
              const twice = [...steps, ...steps].map((step) => ({ step, at: random() })).sort((a, b) => a.at - b.at)
              const other = await backend.fresh()
              const into = await other.open()
              try {
                for (const { step } of twice) await step(into)
                expect(await everythingIn(into)).toEqual(expected)
                expect(await checkStore(into)).toEqual([])
              } finally {
                await close(into)
                await other.remove()
              }
            }),
            { numRuns: 15, seed: 20 },
          )
        })

        it('of captures, problems and versions gives the same input', () => {
          const problems = [problem('store/damaged'), problem('ingest/not-found')]
          const made = { case: { id: 'a', title: 'A' }, captures, problems, versions: { a: '1', b: '2' } }
          const input = buildInput(made)
          const turned = {
            captures: [...captures].reverse(),
            problems: [...problems].reverse(),
            versions: { b: '2', a: '1' },
          }
          expect(buildInput({ ...made, ...turned })).toBe(input)
          expect(buildInput({ ...made, captures: captures.slice(1) })).not.toBe(input)
          expect(buildInput({ ...made, problems: [] })).not.toBe(input)
          expect(buildInput({ ...made, versions: { a: '1', b: '3' } })).not.toBe(input)
          expect(buildInput({ ...made, case: { id: 'a', title: 'B' } })).not.toBe(input)
        })
      })

      it('gives back any text as it was, in every field', async () => {
        const anyText = fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.constantFrom(
            '\u0000',
            'a\u0000b',
            '\ud800',
            '\udc00x',
            "'; drop table records; --",
            '\ufeff',
            '\u202e',
            '😀',
            '__proto__',
          ),
        )
        let n = 0
        await fc.assert(
          fc.asyncProperty(anyText, fc.uint8Array({ maxLength: 64 }), async (text, random) => {
            const bytes = new Uint8Array([...random, ...new TextEncoder().encode(`${n++}`)])
            const given: Capture = {
              sha256: sha256(bytes),
              bytes,
              sightings: [{ file: text, declared: { title: text, url: text } }],
              type: 'text/html',
            }
            const read = {
              ...inventDocument(inventCapture('one')),
              sha256: given.sha256,
              id: text,
              title: text,
              text,
              by: READER,
              removed: [{ kind: 'hidden' as const, exact: text, start: 0, end: 0, by: text }],
            }
            const found = [{ code: 'store/damaged' as const, message: text, about: text }]
            const made = inventDossier([read], text)
            await putDocument(store, given, read, found)
            await putDossier(store, `${n}`, made)
            expect(await capture(store, given.sha256)).toEqual(given)
            expect(await document(store, given, READER)).toEqual({ document: read, problems: found })
            expect(await latestDossier(store, text)).toEqual(made)
          }),
          { numRuns: 100, seed: 20 },
        )
      })

      describe('formats', () => {
        const second: Migration = {
          number: 2,
          name: 'notes',
          up: async (db) => {
            await db.schema.createTable('notes').addColumn('seq', 'integer').execute()
          },
        }
        const failing: Migration = {
          ...second,
          up: async (db, dialect) => {
            await second.up(db, dialect)
            throw new Error('the power went')
          },
        }
        const formats = async (of: Store) =>
          (await of.db.selectFrom('counterclaim_schema').selectAll().orderBy('number').execute()).map(
            ({ name }) => name,
          )

        it('are numbered from 1 in order', () => {
          expect(MIGRATIONS.map(({ number }) => number)).toEqual(MIGRATIONS.map((_, i) => i + 1))
        })

        it('are brought forward with all that was kept', async () => {
          const given = inventCapture('one')
          await putDocument(store, given, inventDocument(given))
          await close(store)
          store = await place.open([...MIGRATIONS, second])
          expect(await formats(store)).toEqual(['records', 'notes'])
          expect((await document(store, given, READER))?.document).toEqual(inventDocument(given))
          await close(store)
          store = await place.open([...MIGRATIONS, second])
          expect(await formats(store)).toEqual(['records', 'notes'])
        })

        it('stay where they were when a step fails', async () => {
          await putCapture(store, inventCapture('one'))
          await close(store)
          await expect(place.open([...MIGRATIONS, failing])).rejects.toThrow('the power went')
          store = await place.open()
          expect(await formats(store)).toEqual(['records'])
          expect(await checkStore(store)).toEqual([])
          await close(store)
          store = await place.open([...MIGRATIONS, second])
          expect(await formats(store)).toEqual(['records', 'notes'])
        })

        it('that are newer are refused with both numbers', async () => {
          await close(store)
          store = await place.open([...MIGRATIONS, second])
          await expect(place.open()).rejects.toThrow(
            /format 2, made by a newer Counterclaim; this one knows formats up to 1/,
          )
        })

        it('are the same however many open a new place at once', async () => {
          const other = await backend.fresh()
          const opened = await Promise.all(Array.from({ length: 4 }, () => other.open()))
          expect(await formats(opened[0]!)).toEqual(['records'])
          for (const each of opened) await close(each)
          await other.remove()
        })
      })
    },
  )
