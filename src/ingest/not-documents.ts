/** Folders and files of a case that are no documents: what describes the case, what we wrote ourselves, what a system hides. */

const DESCRIBING = new Set(['case.json', 'expected.json'])
const OWN_FOLDERS = new Set(['counterclaim-out', 'node_modules'])
const OWN_FILES = new Set(['dossier.json', 'dossier.schema.json', 'thumbs.db', 'desktop.ini'])
const NOTES = /^(readme|reading|notes?|licen[cs]e|source)(\.(md|txt))?$/i

export const isHidden = (name: string) => name.startsWith('.') || name.startsWith('~$')

export const isOwnFolder = (name: string) => OWN_FOLDERS.has(name)

/** @param besideCaseFile  Notes are told from documents only where a case file stands beside them. */
export function isNoDocument(name: string, besideCaseFile: boolean): boolean {
  return DESCRIBING.has(name) || OWN_FILES.has(name.toLowerCase()) || (besideCaseFile && NOTES.test(name))
}

/** Whether a page is one of our own dossiers: `present` names its generator in the first lines. */
export function isOwnPage(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString('latin1')
  return /<meta\s+name="generator"\s+content="counterclaim/i.test(head)
}
