import type { Dossier } from '../../model/dossier.ts'
import { type ClaimDraft, dossierOf, type FigureDraft, type QuestionDraft } from './dossier-of.ts'

/** A dossier as large as a case gets: each document of about 3,500 characters with twelve statements, each question with three answers. */
export function largeDossier(documents: number, questions: number): Dossier {
  const names = Array.from({ length: Math.max(4, Math.floor(documents / 3)) }, (_, i) => `Speaker ${i + 1}`)
  const claims: Record<string, ClaimDraft> = {}
  const figures: FigureDraft[] = []
  const texts: Record<string, { title: string; publisher: string; published: string; text: string }> = {}
  for (let d = 0; d < documents; d++) {
    const paragraphs: string[] = []
    for (let c = 0; c < 12; c++) {
      const who = names[(d * 5 + c * 7) % names.length]!
      const content = `about ${10 + ((d * 13 + c) % 900)} crates were lost on pier ${d}-${c} of the harbour of Lund Arrow`
      paragraphs.push(
        `${who} said on day ${c} that ${content}. ${'The tide was low and the cranes stood still that morning, as on most mornings of the week. '.repeat(2)}`,
      )
      claims[`${d}-${c}`] = {
        in: `d${d}`,
        who,
        source: who,
        cue: 'said',
        content,
        saidOn: `2031-05-${String(1 + c).padStart(2, '0')}`,
        event: `e${(d + c) % 40}`,
      }
      if (c % 4 === 0)
        figures.push({
          claim: `${d}-${c}`,
          words: `about ${10 + ((d * 13 + c) % 900)}`,
          counted: 'crates',
          measure: 'destroyed',
          approximate: true,
          min: 10 + ((d * 13 + c) % 900),
          max: 10 + ((d * 13 + c) % 900),
          event: `e${(d + c) % 40}`,
        })
    }
    texts[`d${d}`] = {
      title: `Crates lost, report ${d}`,
      publisher: `Paper ${d % 60}`,
      published: `2031-05-${String(1 + (d % 28)).padStart(2, '0')}`,
      text: paragraphs.join('\n\n'),
    }
  }
  const keys = Object.keys(claims)
  const asked = Array.from({ length: questions }, (_, q): QuestionDraft => {
    const share = Math.floor(keys.length / questions)
    const theirs = keys.slice(q * share, (q + 1) * share)
    const third = Math.ceil(theirs.length / 3)
    return {
      text: `How many crates were lost on pier ${q}?`,
      aspect: 'how-many',
      event: `e${q % 40}`,
      status: q % 3 === 2 ? 'single-origin' : 'contested',
      positions: [0, 1, 2]
        .map((p) => ({
          answer: `about ${100 + p}`,
          min: 100 + p,
          max: 100 + p,
          claims: theirs.slice(p * third, (p + 1) * third),
        }))
        .filter(({ claims: held }) => held.length > 0),
    }
  })
  return dossierOf({
    title: `${documents} reports on the harbour of Lund Arrow`,
    documents: texts,
    actors: Object.fromEntries(names.map((name) => [name, { kind: 'person' as const }])),
    claims,
    figures,
    events: Object.fromEntries(
      Array.from({ length: 40 }, (_, e) => [
        `e${e}`,
        { label: `loss ${e}`, start: `2031-05-${String(1 + (e % 28)).padStart(2, '0')}` },
      ]),
    ),
    questions: asked,
    relations: asked.flatMap(({ positions: [a, b] }) =>
      a === undefined || b === undefined ? [] : [[a.claims[0]!, 'contradicts', b.claims[0]!] as const],
    ),
    origins: Object.fromEntries(
      names.map((name, i) => [
        `o${i}`,
        { kind: 'actor' as const, label: name, claims: keys.filter((_, k) => k % names.length === i) },
      ]),
    ),
  })
}
