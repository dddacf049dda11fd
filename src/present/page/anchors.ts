import { sha256 } from '../../model/ids.ts'

/**
 * The name of a record as the target of a link: its id where it has the form of our ids, so that "dossier.html#claim-83fa20c1b7d4"
 * lasts from build to build, otherwise a hash of it. Never holds anything but letters, digits and hyphens.
 */
export function anchor(id: string): string {
  return /^[a-z]{1,16}-[0-9a-f]{12}$/.test(id) ? id : `x-${sha256(id).slice(0, 16)}`
}

export const anchorLink = (id: string) => `#${anchor(id)}`
export const positionAnchor = (question: string, index: number) => `${anchor(question)}-p${index + 1}`
export const textAnchor = (document: string) => `${anchor(document)}-text`
/** A place in a document's text that is no claim's content. */
export const placeAnchor = (document: string, start: number, end: number) => `${anchor(document)}-${start}-${end}`
