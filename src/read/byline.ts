import type { About } from './about.ts'
import { datesIn } from './dates.ts'
import type { Scene } from './judge/scene.ts'
import { isBylineStart, isBylineVerb } from './words.ts'

const LONGEST = 120

/** Who wrote it, in the words of the page: from its metadata, or from the line near the top that says so. */
export function bylineOf(about: About, scene: Scene, found?: string): string | undefined {
  const named = about.authors.map(clean).filter((name): name is string => name !== undefined)
  if (named.length > 0) return [...new Set(named)].join(', ').slice(0, LONGEST)
  // Below the article others' names stand: of the stories that the page promotes, of the authors of comments.
  const end = scene.lines.findLastIndex((one) => !one.label && one.block.part === 'article')
  const line = scene.lines.find((one, i) => i < end && one.label?.kind === 'byline' && one.block.part !== 'hidden')
  return clean(line?.text) ?? clean(found)
}

function clean(text: string | undefined): string | undefined {
  let words = text?.slice(0, 400).trim() ?? ''
  for (let first = firstWord(words); first && (isBylineVerb(first) || isBylineStart(first)); first = firstWord(words)) {
    words = words.slice(first.length).replace(/^[\s:]+/, '')
  }
  const [date] = datesIn(words)
  if (date && date.start > 3) words = words.slice(0, date.start)
  // What follows a bar, a number or a word of change is about the page.
  const parts = words.split(/\s*(?:[|•·\d]|\/\/).*$|\s+/s).filter((part) => part !== '')
  const end = parts.findIndex((part, i) => i > 0 && isBylineVerb(part))
  const name = (end < 0 ? parts : parts.slice(0, end)).join(' ').replace(/^[\s,;:.–—-]+|[\s,;:.–—-]+$/g, '')
  return name !== '' && name.length <= LONGEST && /\p{L}{2}/u.test(name) ? name : undefined
}

const firstWord = (text: string) => /^\p{L}+(?=[\s:])/u.exec(text)?.[0]
