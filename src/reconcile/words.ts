import type { Measure } from '../model/vocabulary.ts'

/** The beginning of a question of number, in the words of the page. */
export const MEASURE_WORDS: Readonly<Record<Measure, string>> = {
  killed: 'How many people were killed',
  injured: 'How many people were injured',
  missing: 'How many people are missing',
  detained: 'How many people were arrested or held',
  displaced: 'How many people were displaced',
  raped: 'How many people were raped',
  bodies: 'How many bodies were seen or found',
  abducted: 'How many people were abducted',
  deployed: 'How many forces were deployed',
  present: 'How many were present',
  attended: 'How many people took part in the march, protest or gathering',
  damaged: 'How much was damaged',
  destroyed: 'How much was destroyed',
  duration: 'For how long',
  money: 'How much money',
  other: 'How many',
}

/** Words of a text as a reason quotes them, cut where they are long. */
export function cited({ exact }: { readonly exact: string }): string {
  const words = exact.replace(/\s+/g, ' ').trim()
  if (words.length <= LONGEST) return `“${words}”`
  const cut = words.lastIndexOf(' ', LONGEST)
  return `“${words.slice(0, cut > 0 ? cut : LONGEST)}” …`
}

/** Letters that a reason quotes of one claim, at most. */
const LONGEST = 160
