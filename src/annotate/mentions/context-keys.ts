import { type Entity, isOpen } from './entities.ts'
import type { Scene } from './scene.ts'

interface Keys {
  /** Keys under which only the last that was mentioned is looked for. */
  readonly last: readonly string[]
  /** Keys under which all bearers are looked for. */
  readonly bearing: readonly string[]
}

/** Words of a name whose beginnings and ends are looked for, at most. */
const LONGEST_NAME = 8

/** Under which keys an entity is found again after a mention with this name (folded), if it had one. */
export function contextKeys({ entries, again }: Scene, entity: Entity, name: string | undefined): Keys {
  const { known, kind } = entity
  const last: string[] = []
  const bearing: string[] = entity.within ? [`within ${entity.within}`] : []
  if (known?.startsWith('people/')) last.push(`people ${known} ${entity.many}`)
  else if (known !== undefined) bearing.push(`known ${known}`)
  const body = known?.startsWith('body/') ? known.split('/')[2] : undefined
  if (body !== undefined) last.push(`body ${body}`)
  if (body !== undefined && !isOpen(known) && entries.bodies.has(body)) last.push(`kind-of-body ${lastWord(body)}`)
  if (kind === 'person') {
    for (const title of entity.titles) {
      bearing.push(`title ${title}`)
      for (const end of endsOf(title)) bearing.push(`titled ${end}`)
    }
    const spoken = entity.speaksFor?.split('/')[2]
    if (spoken && entity.names.size > 0) bearing.push(`speaks ${spoken}`)
  }
  if (name !== undefined) {
    bearing.push(`name ${name}`, `initials ${initials(name)}`)
    if (kind !== 'person') bearing.push(`core ${coreOf(name, again)}`)
    for (const part of partsOf(name)) bearing.push(`part ${part}`)
  }
  return { last, bearing }
}

const lastWord = (id: string) => id.slice(id.lastIndexOf('-') + 1)

/** "police-chief" is a "chief", "foreign-ministry/minister" a "minister". */
function endsOf(title: string): string[] {
  const ends: string[] = []
  for (let i = 0; i < title.length; i++) if (title[i] === '-' || title[i] === '/') ends.push(title.slice(i + 1))
  return ends
}

/** Beginnings and ends of a name, in whole words. */
export function partsOf(name: string): string[] {
  if (!name.includes(' ')) return []
  const words = name.split(' ')
  const parts: string[] = []
  for (let i = 1; i < words.length && i <= LONGEST_NAME; i++) {
    parts.push(words.slice(0, i).join(' '), words.slice(-i).join(' '))
  }
  return [...new Set(parts)]
}

/** A name without a general noun at its end: "Wolfe" of "Wolfe Group". */
export function coreOf(name: string, { generic }: Scene['again']): string {
  const end = name.lastIndexOf(' ')
  return end > 0 && generic[name.slice(end + 1)] ? name.slice(0, end) : name
}

/** First letters of a name of several words, short ones left out. */
function initials(name: string): string {
  const words = name.split(/[\s-]+/)
  return words.length < 2 ? '' : words.flatMap((w) => (w.length > 2 ? [w[0]] : [])).join('')
}
