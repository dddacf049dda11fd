import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { makePlace } from '../../src/apps/cli/testing/place.ts'
import type { Dossier } from '../../src/model/dossier.ts'
import { dossierSchema } from '../../src/model/dossier.ts'
import type { Studied } from '../../src/model/studied.ts'
import { build } from '../../src/pipeline.ts'
import { writeJson } from '../../src/present/write-json.ts'
import { compareFigures } from '../../src/reconcile/compare/compare-figures.ts'
import { countedFigures } from '../../src/reconcile/compare/counted.ts'
import { asked, type Case, studied } from './case-of.ts'

/** Sentences out of which cases are made; they agree, disagree and take each other up. */
const SENTENCES = [
  'A tank exploded in Orvane on March 17.',
  'The mayor said that 12 people were killed in the explosion in Orvane on March 17.',
  'Reuters reported that at least 14 people died in the explosion.',
  'According to Reuters, over 300 civilians were killed in Orvane on March 18.',
  'The army denied that civilians were killed.',
  'Paris said that the shelling of the market was unlawful.',
  'The French government denied that the road was closed.',
  'Mayor Ilse Brandt said that the road was closed.',
  'Mayor Brandt denied this.',
  'Interior Minister Karel Novik accused the company of hiding the papers.',
  'The company denied that it had hidden the papers.',
  'He said that his house had burned.',
  'A witness said that soldiers shelled the market of Lessing on March 12.',
  'Thousands marched through Lessing on March 19, police said.',
  'The union said that 5,000 people marched through Lessing.',
  'The video was staged, the Lantern Watch Committee (LWC) said.',
  'The LWC said that Russian mercenaries fought in Orvane.',
  'The explosion was caused by a leak, the union said.',
  'On March 20 the minister resigned.',
  '“We saw the smoke,” said army spokesman Adam Reyle.',
  'The army released drone footage of burning trucks on a bridge in Orvane.',
  'The union accused the army of killing 23 civilians in Orvane.',
  'The army rejected the charge.',
  'Paris published a drone video that shows burning trucks on a bridge.',
  'The dam was built in 1998 — 🌊 “and never inspected”, an engineer told Reuters.',
]
const PUBLISHED = ['2031-03-20', '2031-03-22', '']

const report = fc.record({
  sentences: fc.uniqueArray(fc.nat(SENTENCES.length - 1), { minLength: 1, maxLength: 6 }),
  published: fc.constantFrom(...PUBLISHED),
})
const reports = fc.uniqueArray(report, { minLength: 1, maxLength: 5, selector: ({ sentences }) => sentences.join() })

const textOf = (sentences: readonly number[]) =>
  `A report from the valley\n\n${sentences.map((s) => SENTENCES[s]).join(' ')}`
const fileOf = (sentences: readonly number[]) => `${sentences.join('-')}.txt`
const studyAll = (list: readonly { sentences: number[]; published: string }[]): Studied[] =>
  list
    .map(({ sentences, published }) => studied(fileOf(sentences), { text: textOf(sentences), published }))
    .sort((a, b) => (a.document.file < b.document.file ? -1 : 1))

const RUNS = { numRuns: 60, seed: 20310317 } as const

describe('whatever is reported', () => {
  it('every reference leads somewhere, and every span holds its words', () => {
    fc.assert(
      fc.property(reports, (list) => checkReferences(asked(studyAll(list)))),
      RUNS,
    )
  })

  it('ids are those of one thing each', () => {
    fc.assert(
      fc.property(reports, (list) => {
        const { linked, found } = asked(studyAll(list))
        for (const records of [
          linked.actors,
          linked.claims,
          linked.figures,
          linked.events,
          found.questions,
          found.origins,
        ]) {
          expect(new Set(records.map(({ id }) => id)).size).toBe(records.length)
        }
      }),
      RUNS,
    )
  })

  it('the same documents in another order are the same claims, figures and actors', () => {
    fc.assert(
      fc.property(reports, fc.nat(4), (list, turn) => {
        const all = studyAll(list)
        const turned = [...all.slice(turn % all.length), ...all.slice(0, turn % all.length)].reverse()
        const [one, other] = [asked(all).linked, asked(turned).linked]
        expect(idsOf(other.claims)).toEqual(idsOf(one.claims))
        expect(idsOf(other.figures)).toEqual(idsOf(one.figures))
        expect(idsOf(other.actors)).toEqual(idsOf(one.actors))
      }),
      RUNS,
    )
  })

  it('the same documents in another order give the same of everything', () => {
    fc.assert(
      fc.property(reports, fc.nat(4), (list, turn) => {
        const all = studyAll(list)
        const turned = [...all.slice(turn % all.length), ...all.slice(0, turn % all.length)].reverse()
        expect(orderless(told(asked(turned)))).toEqual(orderless(told(asked(all))))
      }),
      RUNS,
    )
  })

  it('a further document takes nothing apart that goes back to one source', () => {
    fc.assert(
      fc.property(reports, report, (list, more) => {
        const others = list.filter((r) => r.sentences.join() !== more.sentences.join())
        if (others.length === 0) return
        const after = asked(studyAll([...others, more])).found.origins
        const of = new Map(after.flatMap(({ id, claims }) => claims.map((claim) => [claim, id] as const)))
        const before = asked(studyAll(others))
        // What a document says in its own voice goes with the first of those that share its text, which another can be.
        const sourced = new Set(before.linked.claims.flatMap(({ id, claimer }) => (claimer === null ? [] : [id])))
        for (const { claims } of before.found.origins) {
          const own = claims.filter((id) => sourced.has(id))
          expect(new Set(own.map((id) => of.get(id))).size).toBeLessThanOrEqual(1)
        }
      }),
      RUNS,
    )
  })

  it('figures compare the same whichever of two comes first', () => {
    fc.assert(
      fc.property(reports, (list) => {
        const counted = [...countedFigures(asked(studyAll(list)).linked).values()].slice(0, 12)
        for (const a of counted)
          for (const b of counted) if (a !== b) expect(compareFigures(b, a)).toEqual(compareFigures(a, b))
      }),
      RUNS,
    )
  })

  it('a further document changes no id of the claims and figures of the others', () => {
    fc.assert(
      fc.property(reports, report, (list, more) => {
        const before = asked(studyAll(list)).linked
        const after = asked(
          studyAll([...list.filter((r) => r.sentences.join() !== more.sentences.join()), more]),
        ).linked
        const own = new Set(
          list.map(({ sentences }) => fileOf(sentences)).filter((file) => file !== fileOf(more.sentences)),
        )
        const documents = new Set(before.studied.filter((s) => own.has(s.document.file)).map((s) => s.document.id))
        const ofOthers = <T extends { id: string; document: string }>(records: readonly T[]) =>
          idsOf(records.filter(({ document }) => documents.has(document)))
        expect(ofOthers(after.claims)).toEqual(ofOthers(before.claims))
        expect(ofOthers(after.figures)).toEqual(ofOthers(before.figures))
      }),
      RUNS,
    )
  })

  it('a position is held by those who make its claims, and every status follows from its positions', () => {
    fc.assert(
      fc.property(reports, (list) => {
        const { linked, found } = asked(studyAll(list))
        const claims = new Map(linked.claims.map((claim) => [claim.id, claim]))
        for (const { status, positions } of found.questions) {
          for (const position of positions) {
            expect(position.claims.length).toBeGreaterThan(0)
            expect(new Set(position.holders)).toEqual(new Set(position.claims.map((id) => claims.get(id)!.claimer)))
          }
          const origins = new Set(positions.flatMap((p) => p.origins))
          if (status === 'contested') expect(positions.length).toBeGreaterThan(1)
          if (status === 'corroborated') expect(origins.size).toBeGreaterThan(1)
          if (status === 'single-origin') expect(origins.size).toBe(1)
        }
      }),
      RUNS,
    )
  })
})

describe('adding a document about something else', () => {
  const texts = [
    'A tank exploded in Orvane on March 17. The mayor said that 12 people were killed in the explosion.',
    'Mayor Ilse Brandt said that the road was closed. Thousands marched through Lessing on March 12.',
  ]
  const all = texts.map((text, i) => studied(`m${i}.txt`, `A report from the valley\n\n${text}`))
  const other = (file: string) =>
    studied(
      file,
      'Notes from the coast\n\nOn February 2 a ferry sank off Port Alder. Captain Jonas Berg said that all was lost.',
    )

  it.each(['a.txt', 'z.txt'])('as %s changes no actor, event or question', (file) => {
    const before = asked(all)
    const after = asked([...all, other(file)].sort((a, b) => (a.document.file < b.document.file ? -1 : 1)))
    expect(idsOf(after.linked.actors)).toEqual(expect.arrayContaining(idsOf(before.linked.actors)))
    expect(idsOf(after.linked.events)).toEqual(expect.arrayContaining(idsOf(before.linked.events)))
    expect(idsOf(after.found.questions)).toEqual(expect.arrayContaining(idsOf(before.found.questions)))
  })
})

describe('a whole dossier', () => {
  const place = makePlace()
  afterAll(() => place.remove())
  const files = Object.fromEntries(
    Array.from({ length: 7 }, (_, i) => {
      const sentences = [0, 1, 2].map((k) => (i * 3 + k) % SENTENCES.length)
      return [`documents/${'gfedcba'[i]}.txt`, textOf(sentences)]
    }),
  )

  it('passes its schema, and is the same every time', async () => {
    const folder = place.putAll('case', files)
    const { dossier } = await build([folder])
    expect(dossierSchema.safeParse(dossier).error).toBeUndefined()
    expect(writeJson((await build([folder])).dossier)).toBe(writeJson(dossier))
    checkExact(dossier)
  })
})

/** All that is told of a case, without what only orders it. */
const told = ({ linked, found }: Case) => ({
  questions: found.questions.map(({ positions, aspect, status }) => ({
    aspect,
    status,
    positions: positions.map(({ claims, origins, min, max, start, end }) => ({
      claims,
      origins,
      min,
      max,
      start,
      end,
    })),
  })),
  comparisons: found.questions.flatMap(({ comparisons = [] }) =>
    comparisons.map(({ from, to, figures, class: kind, on }) => ({ pair: `${from} ${to}`, figures, kind, on })),
  ),
  parties: found.parties.map(({ actor, accusations }) => ({
    actor,
    accusations: accusations.map(({ claims, aspect, position, answers }) => ({ claims, aspect, position, answers })),
  })),
  relations: found.relations.map(({ from, to, kind }) => `${from} ${to} ${kind}`),
  origins: found.origins.map(({ claims, kind, label }) => ({ claims, kind, label })),
  dependencies: found.dependencies.map(({ documents, kind }) => ({ documents, kind })),
  namings: found.namings,
  laundered: found.laundered,
  figures: linked.figures.map(({ id }) => id),
})

/** Lists as what they hold, in whichever order. */
function orderless(value: unknown): unknown {
  if (Array.isArray(value))
    return value
      .map((item) => [JSON.stringify(orderless(item)), orderless(item)] as const)
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      .map(([, item]) => item)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, orderless(item)]))
}

const idsOf = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id).sort()

function checkReferences({ linked, found }: Case): void {
  const documents = new Map(linked.studied.map(({ document }) => [document.id, document.text]))
  const ids = (records: readonly { readonly id: string }[]) => new Set(records.map(({ id }) => id))
  const [actors, claims, events, origins] = [linked.actors, linked.claims, linked.events, found.origins].map(ids)
  const known = (set: ReadonlySet<string> | undefined, id: string | null | undefined) =>
    expect(id === null || id === undefined || set!.has(id), `${id}`).toBe(true)
  const span = ({ document, start, end, exact }: { document: string; start: number; end: number; exact: string }) =>
    expect(documents.get(document)!.slice(start, end)).toBe(exact)
  for (const actor of linked.actors) {
    known(actors, actor.speaksFor)
    expect(actor.speaksFor).not.toBe(actor.id)
    for (const mention of actor.mentions) span(mention)
    for (const link of actor.links ?? []) for (const at of link.spans) span(at)
  }
  for (const { document, claimer, via, basis, source, cue, content, event, answers } of linked.claims) {
    expect(documents.has(document)).toBe(true)
    for (const id of [claimer, ...via]) known(actors, id)
    known(events, event)
    for (const id of answers ?? []) known(claims, id)
    for (const at of [...basis.map((b) => b.span), content, ...(source ? [source] : []), ...(cue ? [cue] : [])])
      span({ document, ...at })
  }
  for (const { document, claim, claimer, event, span: at } of linked.figures) {
    known(claims, claim)
    known(actors, claimer)
    known(events, event)
    span({ document, ...at })
  }
  for (const { participants, documents: own, spans } of linked.events) {
    for (const { actor } of participants) known(actors, actor)
    for (const id of own) expect(documents.has(id)).toBe(true)
    for (const at of spans) span(at)
  }
  for (const { event, positions } of found.questions) {
    known(events, event)
    for (const position of positions) {
      for (const id of position.holders) known(actors, id)
      for (const id of position.claims) known(claims, id)
      for (const id of position.origins) known(origins, id)
    }
  }
  for (const { from, to } of found.relations) {
    known(claims, from)
    known(claims, to)
    expect(from).not.toBe(to)
  }
  for (const origin of found.origins) for (const id of origin.claims) known(claims, id)
  for (const { documents: pair, evidence } of found.dependencies) {
    for (const id of pair) expect(documents.has(id)).toBe(true)
    expect(pair[0]).not.toBe(pair[1])
    for (const at of evidence.flat()) span(at)
  }
}

/** Every record of a span anywhere in a dossier has the words that stand there. */
function checkExact(dossier: Dossier): void {
  const texts = new Map(dossier.documents.map(({ id, text }) => [id, text]))
  const visit = (value: unknown, within: string | undefined): void => {
    if (Array.isArray(value)) for (const item of value) visit(item, within)
    else if (value !== null && typeof value === 'object') {
      const record = value as Record<string, unknown>
      const document = typeof record.document === 'string' ? record.document : within
      if (typeof record.exact === 'string' && typeof record.start === 'number') {
        expect(texts.get(document!)!.slice(record.start, record.end as number)).toBe(record.exact)
      }
      for (const item of Object.values(record)) visit(item, document)
    }
  }
  visit({ ...dossier, documents: [] }, undefined)
}
