import type { Dependency, Laundered, Naming, Origin, Party, Question, Relation, Undecided } from '../model/dossier.ts'
import { by } from '../model/order.ts'
import type { Linked } from '../model/studied.ts'
import { daysOf } from './answers/dates.ts'
import { linkAnswers } from './answers/link-answers.ts'
import { partiesOf } from './answers/parties.ts'
import { undecidedOf } from './answers/undecided.ts'
import { denials } from './denials.ts'
import { excludeEachOther, settle } from './draft.ts'
import { firstTexts } from './first-texts.ts'
import { incomparable, updates } from './further-relations.ts'
import { happened } from './happened.ts'
import { howLong } from './how-long.ts'
import { howMany } from './how-many.ts'
import { laundered } from './laundered.ts'
import { namingsOf } from './namings/namings.ts'
import { standingOf } from './origins/standing.ts'
import { tiesOf } from './origins/ties.ts'
import { originsOf } from './origins.ts'
import { relationsOf } from './relations.ts'
import { responses } from './response.ts'
import { sameOrigin } from './same-origin.ts'
import { sharedText } from './shared-text.ts'
import { yesOrNo } from './sides.ts'
import { stancesOf } from './stance.ts'
import { whenQuestions } from './when.ts'
import { whoAndWhy } from './who.ts'

export interface Reconciled {
  readonly questions: readonly Question[]
  readonly relations: readonly Relation[]
  readonly origins: readonly Origin[]
  readonly dependencies: readonly Dependency[]
  readonly namings: readonly Naming[]
  readonly laundered: readonly Laundered[]
  readonly parties: readonly Party[]
  readonly undecided: readonly Undecided[]
}

/** Sets claims beside each other: who agrees, who contradicts whom, and how many sources there really are. Decides nothing. */
export function reconcile(linked: Linked): Reconciled {
  // 1. Documents that share their text are one voice.
  const copies = sharedText(linked)
  const copied = firstTexts(copies, linked.studied)

  // 2. Where claims come from.
  const standing = standingOf(linked)
  const ties = tiesOf(linked, standing)
  const origins = originsOf(linked, copied, standing, ties)

  // 3. Questions, and who answers what.
  const stances = stancesOf(linked)
  const answers = linkAnswers(linked, stances, standing.voices)
  const sides = [...howMany(linked), ...yesOrNo(linked, stances)]
  const settled = new Set(
    sides.flatMap((d) => d.answers.flatMap((a) => (a.side === 'no' ? a.claims.map((c) => c.id) : []))),
  )
  const disputed = [
    ...sides,
    ...whenQuestions(linked),
    ...howLong(linked),
    ...whoAndWhy(linked, stances),
    ...responses(linked, stances),
    ...denials(linked, answers.answered, settled),
  ]
  const asked = new Set(disputed.flatMap((d) => d.event ?? []))
  const drafts = [...disputed, ...happened(linked, asked)]
  const settledDrafts = drafts
    .filter((draft) => draft.answers.length > 0)
    .map((draft) => ({ draft, question: settle(draft, origins) }))
    .sort(
      by(
        ({ question: q }) => (q.status === 'contested' ? 0 : 1),
        ({ question: q }) => -q.positions.length,
        ({ question: q }) => q.id,
      ),
    )
  const questions = settledDrafts.map(({ question }) => question)

  // 4. How claims stand to each other, and documents.
  const draftOf = new Map(settledDrafts.map(({ draft, question }) => [question, draft]))
  const relations = [
    ...relationsOf(linked.claims, questions, answers.answered, daysOf(linked), (q, a, b) =>
      excludeEachOther(draftOf.get(q)!, a, b),
    ),
    ...updates(linked, questions),
    ...incomparable(drafts),
  ]
  const dependencies = [...copies, ...sameOrigin(linked, questions, origins, ties)]
  return {
    questions,
    relations,
    origins: origins.origins,
    dependencies,
    namings: namingsOf(linked, stances),
    laundered: laundered(linked, origins, standing),
    parties: partiesOf(linked, stances, answers, relations),
    undecided: undecidedOf(answers),
  }
}
