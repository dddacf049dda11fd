import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Draft, dossierOf } from '../testing/dossier-of.ts'
import { SAMPLE, sampleDossier } from '../testing/sample.ts'
import type { Diff } from './diff.ts'
import { diffDossiers } from './diff-dossiers.ts'
import { renderDiff } from './render-diff.ts'

/** The sample with some of its documents, and everything that rests on these alone. */
function sampleOf(keys: readonly string[]) {
  const kept = (document: string) => keys.includes(document)
  const pick = <T>(record: Readonly<Record<string, T>> | undefined, keep: (key: string, value: T) => boolean) =>
    Object.fromEntries(Object.entries(record ?? {}).filter(([key, value]) => keep(key, value)))
  const claims = pick(SAMPLE.claims, (_, claim) => kept(claim.in))
  const has = (claim: string) => claim in claims
  const draft: Draft = {
    ...SAMPLE,
    documents: pick(SAMPLE.documents, kept),
    claims: Object.fromEntries(
      Object.entries(claims).map(([key, { answers, ...claim }]) => [
        key,
        { ...claim, ...(answers?.every(has) ? { answers } : {}) },
      ]),
    ),
    figures: (SAMPLE.figures ?? []).filter(({ claim }) => has(claim)),
    events: Object.fromEntries(
      Object.entries(SAMPLE.events ?? {}).map(([key, { told = [], ...event }]) => [
        key,
        { ...event, told: told.filter(([document]) => kept(document)) },
      ]),
    ),
    questions: (SAMPLE.questions ?? []).map((question) => {
      const positions = question.positions
        .map((position) => ({ ...position, claims: position.claims.filter(has) }))
        .filter((position) => position.claims.length > 0)
      return { ...question, positions, status: positions.length > 1 ? 'contested' : 'single-origin' }
    }),
    relations: (SAMPLE.relations ?? []).filter(([from, , to]) => has(from) && has(to)),
    origins: Object.fromEntries(
      Object.entries(SAMPLE.origins ?? {}).map(([key, origin]) => [
        key,
        { ...origin, claims: origin.claims.filter(has) },
      ]),
    ),
    dependencies: (SAMPLE.dependencies ?? []).filter(({ documents }) => documents.every(kept)),
    parties: [],
    namings: [],
    days: [],
  }
  return dossierOf(draft)
}

const KEYS = Object.keys(SAMPLE.documents)
const some = fc.subarray(KEYS).map(sampleOf)

function mirror({ before, after, documents, claims, figures, questions, actors, ...rest }: Diff): Diff {
  const turned = <
    T extends { before: unknown; after: unknown; changed: readonly { what: string; before: string; after: string }[] },
  >(
    list: readonly T[],
  ) => list.map((one) => ({ ...one, before: one.after, after: one.before, changed: swapped(one.changed) }))
  const swapped = (changed: Diff['documents']['described'][number]['changed']) =>
    changed.map(({ what, before: a, after: b }) => ({ what, before: b, after: a }))
  const movers = ({ came, went }: { came: readonly string[]; went: readonly string[] }) => ({ came: went, went: came })
  return {
    ...rest,
    before: after,
    after: before,
    documents: {
      new: documents.gone,
      gone: documents.new,
      edited: documents.edited.map((one) => ({ ...one, before: one.after, after: one.before, edits: [] })),
      described: documents.described.map((one) => ({ ...one, changed: swapped(one.changed) })),
    },
    claims: { new: claims.gone, gone: claims.new, revised: turned(claims.revised) as Diff['claims']['revised'] },
    figures: { new: figures.gone, gone: figures.new, revised: turned(figures.revised) as Diff['figures']['revised'] },
    questions: {
      new: questions.gone,
      gone: questions.new,
      moved: questions.moved.map((one) => ({
        before: one.after,
        after: one.before,
        answers: { new: one.answers.gone, gone: one.answers.new },
        movedBy: movers(one.movedBy),
      })),
    },
    actors: {
      joined: actors.parted.map(({ from, into, ...one }) => ({
        ...one,
        from: into,
        into: from,
        movedBy: movers(one.movedBy),
      })),
      parted: actors.joined.map(({ from, into, ...one }) => ({
        ...one,
        from: into,
        into: from,
        movedBy: movers(one.movedBy),
      })),
    },
  }
}

describe('diffDossiers', () => {
  it('of a dossier with itself is nothing, and says so', () => {
    const diff = diffDossiers(sampleDossier(), sampleDossier())
    expect(diff.same).toBe(true)
    expect(renderDiff(diff)).toContain('Nothing changed')
    fc.assert(
      fc.property(some, (dossier) => {
        expect(diffDossiers(dossier, dossier).same).toBe(true)
      }),
      { numRuns: 16 },
    )
  })

  it('the other way round is its mirror', () => {
    fc.assert(
      fc.property(some, some, (a, b) => {
        expect(diffDossiers(b, a)).toEqual(mirror(diffDossiers(a, b)))
      }),
      { numRuns: 60 },
    )
  })

  it('names new statements and figures, the questions whose status moved, and the document that moved each', () => {
    const diff = diffDossiers(sampleOf(['post']), sampleOf(['post', 'herald']))
    expect(diff.documents.new.map(({ file }) => file)).toEqual(['documents/herald.txt'])
    expect(diff.claims.new).toHaveLength(3)
    expect(diff.claims.gone).toEqual([])
    expect(diff.figures.new.map(({ words }) => words).sort()).toEqual(['19', '20 to 25', 'dozens'])
    const [toll] = diff.questions.moved
    expect([toll!.before.status, toll!.after.status]).toEqual(['single-origin', 'contested'])
    expect(toll!.answers.new).toEqual(['19', '20 to 25 dockers'])
    expect(toll!.movedBy).toEqual({ came: ['documents/herald.txt'], went: [] })
    expect(renderDiff(diff)).toContain('single origin → contested')
  })

  const page = (text: string, retrieved: string, file: string): Draft['documents'] => ({
    [file]: { url: 'https://post.example/bridge', retrieved, publisher: 'The Post', text },
  })
  const capture = (toll: string, retrieved: string, file: string) =>
    dossierOf({
      documents: page(`The mayor said that ${toll} people died. She spoke on Sunday.`, retrieved, file),
      actors: { mayor: { name: 'the mayor' } },
      claims: { toll: { in: file, who: 'mayor', source: 'The mayor', cue: 'said', content: `${toll} people died` } },
      figures: [{ claim: 'toll', words: toll, min: Number(toll), max: Number(toll) }],
    })

  it('shows what was edited on a page that was captured twice, and says no more than that', () => {
    const then = capture('12', '2031-05-04', 'first')
    const now = { ...capture('14', '2031-05-06', 'second') }
    const diff = diffDossiers(then, now)
    expect(diff.documents.new).toEqual([])
    expect(diff.documents.gone).toEqual([])
    expect(diff.documents.edited).toHaveLength(1)
    expect(diff.documents.edited[0]!.edits).toEqual([
      { out: '12', in: '14', before: 'The mayor said that', after: 'people died. She spoke on Sunday.' },
    ])
    expect(diff.claims.revised.map(({ changed }) => changed)).toEqual([
      [{ what: 'words', before: '12 people died', after: '14 people died' }],
    ])
    expect(diff.figures.revised[0]!.changed).toContainEqual({ what: 'number', before: '12 to 12', after: '14 to 14' })
    expect(renderDiff(diff)).toMatch(/out “12” in “14”/)
    expect(renderDiff(diff)).not.toMatch(/correct|error|hid|silent/i)
  })

  it('tells actors that were joined and that were parted', () => {
    const text = 'Ilse Korr spoke. Later Korr left.'
    const at = (words: string) => ({
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length,
      exact: words,
    })
    const base = dossierOf({
      documents: { a: { text } },
      actors: { one: { name: 'Ilse Korr' }, two: { name: 'Korr' } },
    })
    const document = base.documents[0]!.id
    const [one, two] = base.actors as [(typeof base.actors)[0], (typeof base.actors)[0]]
    const mention = (words: string) => ({ document, ...at(words) })
    const apart = {
      ...base,
      actors: [
        { ...one, mentions: [mention('Ilse Korr')] },
        { ...two, mentions: [{ document, start: 23, end: 27, exact: 'Korr' }] },
      ],
    }
    const links = [
      { kind: 'surname' as const, reason: '“Korr” is the surname of “Ilse Korr”.', spans: [], by: 'link/surname@1' },
    ]
    const together = { ...base, actors: [{ ...one, mentions: apart.actors.flatMap((a) => a.mentions), links }] }
    const diff = diffDossiers(apart, together)
    expect(diff.actors.joined).toMatchObject([
      { into: { name: 'Ilse Korr' }, why: ['“Korr” is the surname of “Ilse Korr”.'] },
    ])
    expect(diff.actors.joined[0]!.from.map(({ name }) => name).sort()).toEqual(['Ilse Korr', 'Korr'])
    expect(diff.actors.parted).toEqual([])
    expect(diffDossiers(together, apart).actors.parted).toHaveLength(1)
  })
})
