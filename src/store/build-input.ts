import type { Capture } from '../model/capture.ts'
import { sha256 } from '../model/ids.ts'
import { by, compareText } from '../model/order.ts'
import type { Problem } from '../model/problem.ts'
import { ordered } from './capture.ts'

/** Components that made something, by name, with the version (or the model's hash) that had a part in it. */
export type Versions = Readonly<Record<string, string>>

/** One text for the same versions, in whatever order they were listed. */
export function versionsText(versions: Versions): string {
  return JSON.stringify(Object.entries(versions).sort(by(([name]) => name)))
}

/** Hash of a capture as a reader sees it: bytes, type, and what is said of each place where it was met. */
export function captureInput({ sha256: hash, type, sightings }: Capture): string {
  const met = sightings.map((sighting) => JSON.stringify(ordered(sighting))).sort(compareText)
  return sha256(JSON.stringify([hash, type, met]))
}

/**
 * Hash of everything that a dossier is made from: the case, its captures, what could not be captured, and the versions of all
 * components. The order of captures and problems does not matter.
 */
export function buildInput(made: {
  readonly case: { readonly id: string; readonly title: string }
  readonly captures: readonly Capture[]
  readonly problems: readonly Problem[]
  readonly versions: Versions
}): string {
  const captures = made.captures.map(captureInput).sort(compareText)
  const problems = made.problems.map((found) => JSON.stringify(found)).sort(compareText)
  return sha256(JSON.stringify([made.case.id, made.case.title, captures, problems, versionsText(made.versions)]))
}
