import type { Claim } from '../../model/dossier.ts'
import type { Expected } from './expected.ts'
import { type DossierIndex, holds, listOf } from './matching.ts'
import { type Row, row } from './row.ts'

/** Claims found with the right claimer, given to somebody else, or missed; and the acts of those that were found. */
export function claimRows(expected: Expected, index: DossierIndex): Row[] {
  const { dossier, fileOf, isActor, nameOf } = index
  const missed: string[] = []
  const wrong: string[] = []
  let [found, given, wanted, acts, actsRight] = [0, 0, 0, 0, 0]

  for (const e of expected.claims) {
    const words = e.content ?? e.extent ?? ''
    const here = dossier.claims.filter(
      (c) =>
        fileOf(c.document) === e.file &&
        (e.extent ? holds(extentOf(index, c), e.extent) : holds(c.content.exact, words)),
    )
    const right = here.filter((c) => isActor(e.claimer, c.claimer))
    const demanded = !e.optional
    if (demanded) wanted++
    if (demanded && e.act) acts++
    if (right.length > 0) {
      if (demanded) {
        found++
        given++
        if (e.act && right.some((c) => listOf(e.act).includes(c.act))) actsRight++
      }
      if (e.via && !right.some((c) => c.via.some((v) => isActor(e.via!, v))))
        missed.push(`${e.file}: via ${e.via} for "${words}"`)
      if (e.certainty && !right.some((c) => c.certainty === e.certainty))
        missed.push(`${e.file}: certainty ${e.certainty} for "${words}"`)
      if (e.saidOn && !right.some((c) => c.saidOn?.startsWith(e.saidOn!)))
        missed.push(`${e.file}: said on ${e.saidOn} for "${words}"`)
      if (e.act && demanded && !right.some((c) => listOf(e.act).includes(c.act)))
        missed.push(`${e.file}: act ${e.act}, not ${right.map((c) => c.act).join(', ')}, for "${words}"`)
    } else if (demanded) {
      const others = here.filter((c) => c.claimer !== null)
      if (others.length > 0) {
        given++
        wrong.push(
          `${e.file}: "${words}" given to ${others.map((c) => nameOf(c.claimer)).join(', ')}, not ${e.claimer.join(' or ')}`,
        )
      } else missed.push(`${e.file}: "${words}" by ${e.claimer.join(' or ')}`)
    }
  }

  for (const e of expected.never) {
    const bad = dossier.claims.find(
      (c) =>
        (!e.file || fileOf(c.document) === e.file) &&
        holds(c.content.exact, e.content) &&
        c.claimer !== null &&
        isActor(e.claimer, c.claimer) &&
        (!e.act || listOf(e.act).includes(c.act)),
    )
    if (bad) {
      given++
      wrong.push(`${e.file ?? ''}: never "${e.content}" by ${nameOf(bad.claimer)}`)
    }
  }
  return [row('claims', found, wanted, given, missed, wrong), row('acts', actsRight, acts, null)]
}

function extentOf({ textOf }: DossierIndex, claim: Claim): string {
  const parts = [claim.source, claim.cue, claim.content].filter((s) => s !== undefined)
  return textOf(claim.document).slice(Math.min(...parts.map((s) => s.start)), Math.max(...parts.map((s) => s.end)))
}
