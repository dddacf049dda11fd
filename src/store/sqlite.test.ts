import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import Database from 'better-sqlite3'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { CounterclaimError, problem } from '../model/problem.ts'
import type { ProblemCode } from '../model/problems.ts'
import {
  capture,
  checkStore,
  close,
  document,
  openStore,
  putCapture,
  putDocument,
  putDossier,
  putFindings,
  type Store,
} from './index.ts'
import { MIGRATIONS } from './migrations/index.ts'
import { openStoreOn } from './open-store.ts'
import { sqliteBackend } from './sqlite.ts'
import { RECORD_KINDS } from './tables.ts'
import { count, run } from './testing/backends.ts'
import { inventCapture, inventDocument, inventDossier, inventFindings, READER, VERSIONS } from './testing/invent.ts'
import { start } from './testing/processes.ts'
import { seeded } from './testing/seeded.ts'

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'counterclaim-sqlite-'))
  path = join(folder, 'case.sqlite')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Opens a store that is closed when the test ends. */
async function opened(at = path, options = {}): Promise<Store> {
  const store = await openStore(at, options)
  onTestFinished(() => close(store))
  return store
}

/** A closed store with some documents; the names of these. */
async function filled(at: string, howMany: number): Promise<string[]> {
  const names = Array.from({ length: howMany }, (_, i) => `kept-${i}`)
  const store = await openStore(at)
  for (const name of names) await put(store, name)
  await close(store)
  return names
}

function put(store: Store, name: string): Promise<number> {
  const given = inventCapture(name)
  return putDocument(store, given, inventDocument(given))
}

async function allThere(store: Store, names: readonly string[]): Promise<void> {
  for (const name of names) {
    const given = inventCapture(name)
    expect(await capture(store, given.sha256)).toEqual(given)
    expect((await document(store, given, READER))?.document).toEqual(inventDocument(given))
  }
  expect(await checkStore(store)).toEqual([])
}

/** The problem that the work ends with; its sentence never shows SQLite's own words alone. */
async function problemOf(work: Promise<unknown>): Promise<ProblemCode> {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  expect(error).toBeInstanceOf(CounterclaimError)
  const { problem } = error as CounterclaimError
  expect(problem.message).not.toMatch(/\{\w+\}|database is locked/)
  return problem.code
}

const everyFile = () => readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))] as const)

describe('durability', () => {
  it('is switched on', async () => {
    const { db } = await opened()
    const settings = [
      'journal_mode',
      'synchronous',
      'fullfsync',
      'foreign_keys',
      'recursive_triggers',
      'trusted_schema',
    ]
    const values: Record<string, unknown> = {}
    for (const name of settings) Object.assign(values, (await sql`pragma ${sql.raw(name)}`.execute(db)).rows[0])
    expect(values).toEqual({
      journal_mode: 'wal',
      synchronous: 2,
      fullfsync: 1,
      foreign_keys: 1,
      recursive_triggers: 1,
      trusted_schema: 0,
    })
  })

  it('flushes the log to the disk before a document is acknowledged', async ({ skip }) => {
    if (spawnSync('strace', ['-f', 'true']).status !== 0) skip('strace is not here or may not trace')
    const trace = join(folder, 'trace')
    const calls = '--trace=write,pwrite64,fsync,fdatasync'
    const writer = start('append-documents', [path, 5, 'traced'], {
      before: ['strace', '-f', '-y', calls, '-o', trace],
    })
    expect((await writer.ended).code).toBe(0)

    let written = 0
    let flushed = true
    let acknowledged = 0
    for (const line of readFileSync(trace, 'utf8').split('\n')) {
      if (/ pwrite64\(\d+<[^>]*case\.sqlite-wal>/.test(line)) {
        written++
        flushed = false
      } else if (/ f(data)?sync\(\d+<[^>]*case\.sqlite-wal>/.test(line)) flushed = true
      else if (/ write\(1<[^>]*>, "[0-9a-f]{32}/.test(line)) {
        expect(written).toBeGreaterThan(0)
        expect(flushed).toBe(true)
        acknowledged++
        written = 0
      }
    }
    expect(acknowledged).toBe(5)
  })

  it('does not let a row be replaced', async () => {
    const store = await opened()
    await putCapture(store, inventCapture('one'))
    await expect(run(store.db, `insert or replace into records values (1, 'findings', 'x')`)).rejects.toThrow(
      /never changed/,
    )
    const replace = `replace into captures select 1, sha256, x'00' from captures`
    await expect(run(store.db, replace)).rejects.toThrow(/never changed/)
    await allThere(store, [])
  })
})

describe('a place that is no store', () => {
  it.each([
    ['text', Buffer.from('Minutes of the harbour board\n'.repeat(50))],
    ['a picture', Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(5000, 7)])],
    ['a database without its first page', Buffer.alloc(8192)],
  ])('because it holds %s is left as it is', async (_, bytes) => {
    writeFileSync(path, bytes)
    expect(await problemOf(openStore(path))).toBe('store/not-a-database')
    expect(everyFile()).toEqual([['case.sqlite', bytes]])
  })

  it('because it is the database of another program is left as it is', async () => {
    const other = new Database(path)
    other.exec('create table recipes (name text); insert into recipes values (1)')
    other.close()
    const before = everyFile()
    expect(await problemOf(openStore(path))).toBe('store/not-a-store')
    expect(everyFile()).toEqual(before)
  })

  it('because it is a folder, or lies under a file, is refused', async () => {
    mkdirSync(path)
    expect(await problemOf(openStore(path))).toBe('store/cannot-open')
    writeFileSync(join(folder, 'file'), 'x')
    expect(await problemOf(openStore(join(folder, 'file', 'case.sqlite')))).toBe('store/cannot-open')
    expect(await problemOf(openStore(`${path}\u0000`))).toBe('store/cannot-open')
  })

  it('yet is made where nothing or an empty file is, with its folders', async () => {
    writeFileSync(path, '')
    await put(await opened(), 'one')
    await put(await opened(join(folder, 'a', 'b', 'case.sqlite')), 'one')
    // No address with a database in memory, but the name of a file.
    await put(await opened(join(folder, 'file:x?mode=memory')), 'one')
    expect(existsSync(join(folder, 'file:x?mode=memory'))).toBe(true)
  })
})

// Permissions do not bind the superuser: the process that tries is somebody else's, who must be able to read this code.
const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}
const readCode = `require('node:fs').readFileSync(${JSON.stringify(fileURLToPath(import.meta.url))})`
const nobodyReads = spawnSync(process.execPath, ['-e', readCode], nobody).status === 0

describe.skipIf(!nobodyReads)('a place that may only be read (by a user who can read the code)', () => {
  it.each(['the folder', 'the file'])('because of %s is one clear problem', async (what) => {
    const names = await filled(path, 3)
    chmodSync(folder, what === 'the folder' ? 0o555 : 0o777)
    chmodSync(path, what === 'the file' ? 0o444 : 0o666)
    const writer = start('append-documents', [path, 1, 'more'], nobody)
    const { code, errors } = await writer.ended
    chmodSync(folder, 0o755)
    chmodSync(path, 0o644)
    expect([code, errors]).toEqual([1, ''])
    expect(writer.lines()[1]).toMatch(/^store\/read-only: The store ".*" cannot be written/)
    await allThere(await opened(), names)
  })
})

describe('a full disk', () => {
  async function until(problem: ProblemCode, store: Store): Promise<string[]> {
    const kept: string[] = []
    for (let i = 0; i < 5000; i++) {
      try {
        await put(store, `more-${i}`)
        kept.push(`more-${i}`)
      } catch (error) {
        expect(await problemOf(Promise.reject(error))).toBe(problem)
        return kept
      }
    }
    throw new Error('it never filled up')
  }

  it('(as SQLite simulates it) refuses the document, keeps those before, and goes on when there is room', async () => {
    const store = await opened()
    await run(store.db, 'pragma max_page_count = 80')
    const kept = await until('store/disk-full', store)
    expect(kept.length).toBeGreaterThan(0)
    expect(await problemOf(put(store, 'again'))).toBe('store/disk-full')
    await allThere(store, kept)
    await run(store.db, 'pragma max_page_count = 1000')
    await put(store, 'again')
    await allThere(store, [...kept, 'again'])
  })

  it('(a real one) does the same, also where there is no room for the store at all', async ({ skip }) => {
    const disk = join(folder, 'disk')
    mkdirSync(disk)
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1500k', 'tmpfs', disk]).status !== 0)
      skip('may not mount a disk')
    try {
      const at = join(disk, 'case.sqlite')
      const store = await openStore(at)
      const kept = await until('store/disk-full', store)
      expect(kept.length).toBeGreaterThan(0)
      await allThere(store, kept)
      await close(store)

      expect(await problemOf(openStore(join(disk, 'second.sqlite')))).toBe('store/disk-full')
      spawnSync('mount', ['-o', 'remount,size=8m', disk])
      const later = await openStore(at)
      await put(later, 'again')
      await allThere(later, [...kept, 'again'])
      await close(later)
      const second = await openStore(join(disk, 'second.sqlite'))
      await put(second, 'again')
      await close(second)
    } finally {
      spawnSync('umount', ['-l', disk])
    }
  })
})

describe('another process that writes', () => {
  /** Takes the write lock, as a process in the middle of a transaction has it. */
  function lock(): Database.Database {
    const other = new Database(path)
    onTestFinished(() => {
      other.close()
    })
    other.exec('begin immediate')
    return other
  }

  it('is waited for', async () => {
    const store = await opened()
    const other = lock()
    const writing = put(store, 'one')
    await pause(150)
    other.exec('commit')
    await writing
    await allThere(store, ['one'])
  })

  it('is named where it takes too long, and reading goes on meanwhile', async () => {
    const names = await filled(path, 2)
    const store = await opened(path, { wait: 100 })
    const other = lock()
    expect(await problemOf(put(store, 'one'))).toBe('store/busy')
    await expect(put(store, 'one')).rejects.toThrow(/for more than 0.1 seconds/)
    await allThere(store, names)
    other.exec('rollback')
    await put(store, 'one')
    await allThere(store, [...names, 'one'])
  })

  it('is waited for where the store is not there yet', async () => {
    writeFileSync(path, '')
    const other = lock()
    expect(await problemOf(openStore(path, { wait: 100 }))).toBe('store/busy')
    other.exec('rollback')
    await put(await opened(), 'one')
  })
})

describe('a store of an older format', () => {
  const next = {
    number: MIGRATIONS.length + 1,
    name: 'notes',
    up: async () => {},
  }
  const open = (up = next.up) => openStoreOn(sqliteBackend(path), [...MIGRATIONS, { ...next, up }])
  const backups = () => readdirSync(folder).filter((name) => name.includes('.format-'))

  it('is copied before it is brought forward', async () => {
    const names = await filled(path, 5)
    await close(await open())
    expect(backups()).toEqual(['case.sqlite.format-1.backup'])
    copyFileSync(join(folder, backups()[0]!), join(folder, 'restored.sqlite'))
    await allThere(await opened(join(folder, 'restored.sqlite')), names)
  })

  it('is copied with what stands in the log only', async () => {
    const still = await opened()
    await put(still, 'one')
    expect(statSync(`${path}-wal`).size).toBeGreaterThan(0)
    await close(await open())
    copyFileSync(join(folder, backups()[0]!), join(folder, 'restored.sqlite'))
    await allThere(await opened(join(folder, 'restored.sqlite')), ['one'])
  })

  it('gets a further copy where bringing it forward failed before', async () => {
    await filled(path, 1)
    const fail = async () => {
      throw new Error('stop')
    }
    await expect(open(fail)).rejects.toThrow('stop')
    await close(await open())
    expect(backups()).toEqual(['case.sqlite.format-1-2.backup', 'case.sqlite.format-1.backup'])
  })

  it('is not touched where it cannot be copied', async () => {
    const names = await filled(path, 2)
    mkdirSync(`${path}.format-1.backup.partial`)
    expect(await problemOf(open())).toBe('store/no-backup')
    await allThere(await opened(), names)
  })

  it('that is new, or up to date, is not copied', async () => {
    await filled(path, 1)
    await close(await opened())
    expect(backups()).toEqual([])
  })

  it('opened by two at once is copied once', async () => {
    await filled(path, 2)
    const both = await Promise.all([open(), open()])
    for (const store of both) {
      expect(await count(store.db, 'counterclaim_schema')).toBe(2)
      await close(store)
    }
    expect(backups()).toEqual(['case.sqlite.format-1.backup'])
  })

  it('or a newer one is left as it is where this version does not know it', async () => {
    await close(await open())
    const before = everyFile()
    expect(await problemOf(openStore(path))).toBe('store/newer-format')
    expect(everyFile()).toEqual(before)
  })
})

describe('a row that somebody edits past the triggers', () => {
  interface Column {
    readonly name: string
    readonly type: string
  }

  it('is named by the check, whatever its column', async () => {
    await filled(path, 1)
    const store = await openStore(path)
    const given = inventCapture('kept-0')
    await putFindings(store, inventDocument(given), VERSIONS, inventFindings(inventDocument(given)), [
      problem('store/damaged'),
    ])
    await putDossier(store, 'input', inventDossier([inventDocument(given)]))
    await close(store)
    const whole = readFileSync(path)

    let edits = 0
    for (const kind of RECORD_KINDS) {
      const names = new Database(path, { readonly: true })
      const columns = names.prepare('select name, type from pragma_table_info(?)').all(kind) as Column[]
      const seqs = names.prepare(`select seq from ${kind}`).pluck().all() as number[]
      names.close()
      for (const { name, type } of columns.filter((column) => column.name !== 'seq'))
        for (const seq of seqs) {
          const edited = join(folder, `edited-${edits++}.sqlite`)
          writeFileSync(edited, whole)
          const edit = type === 'INTEGER' ? `${name} + 1` : type === 'BLOB' ? `x'00'` : `${name} || 'x'`
          const hand = new Database(edited)
          hand.pragma('foreign_keys = off')
          hand.exec(`drop trigger ${kind}_no_update; update ${kind} set ${name} = ${edit} where seq = ${seq}`)
          hand.close()
          const messages = (await checkStore(await opened(edited))).map(({ message }) => message)
          expect(messages.join('\n'), `${kind}.${name}`).toContain(`Record ${seq} (${kind})`)
        }
    }
    expect(edits).toBeGreaterThan(25)
  })
})

describe('a damaged file', () => {
  it('is never silently something else: each page in turn is read right, or missed and reported, or refused', async () => {
    const names = await filled(path, 40)
    const whole = readFileSync(path)
    const pages = whole.length / 4096
    const random = seeded(7)
    let detected = 0
    for (let page = 0; page < pages; page++) {
      const bytes = Buffer.from(whole)
      const from = page * 4096 + Math.floor(random() * 4000)
      const to = Math.min((page + 1) * 4096, from + 1 + Math.floor(random() * 2000))
      for (let i = from; i < to; i++) bytes[i] = Math.floor(random() * 256)
      const damaged = join(folder, `damaged-${page}.sqlite`)
      writeFileSync(damaged, bytes)
      if (await isDetected(damaged, names)) detected++
    }
    expect(detected).toBeGreaterThan(pages / 2)
  })

  /** Whether anything was reported; fails where a record is wrong or missing and nothing was. */
  async function isDetected(damaged: string, names: readonly string[]): Promise<boolean> {
    let store: Store
    try {
      store = await openStore(damaged)
    } catch (error) {
      expect(error).toBeInstanceOf(CounterclaimError)
      return true
    }
    try {
      let refused = 0
      let missed = 0
      for (const name of names) {
        const given = inventCapture(name)
        for (const [read, expected] of [
          [() => capture(store, given.sha256), given],
          [async () => (await document(store, given, READER))?.document, inventDocument(given)],
        ] as const)
          try {
            const found = await read()
            if (found === undefined) missed++
            else expect(found).toEqual(expected)
          } catch (error) {
            if (!(error instanceof CounterclaimError)) throw error
            refused++
          }
      }
      const reported = await checkStore(store).then(
        (problems) => problems.length > 0,
        (error: unknown) => {
          expect(error).toBeInstanceOf(CounterclaimError)
          return true
        },
      )
      if (refused + missed > 0) expect(reported).toBe(true)
      return reported
    } finally {
      await close(store)
    }
  }

  it('cut short is one clear problem', async () => {
    await filled(path, 40)
    const whole = readFileSync(path)
    for (const length of [50, 4096, 4096 * 7 + 100]) {
      writeFileSync(path, whole.subarray(0, length))
      const problem = openStore(path).then(async (store) => {
        try {
          const problems = await checkStore(store)
          expect(problems).not.toEqual([])
          throw new CounterclaimError(problems[0]!)
        } finally {
          await close(store)
        }
      })
      expect(await problemOf(problem)).toMatch(/^store\/(damaged|not-a-database|record-changed|record-missing)$/)
    }
  })
})
