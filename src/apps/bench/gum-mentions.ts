import type { ConlluSentence } from '../../annotate/conllu/read-conllu.ts'

/** A mention as GUM's MISC column has it (`Entity=`), words counted from 0 within the sentence. */
export interface GumMention {
  readonly first: number
  /** Inclusive. */
  readonly last: number
  /** Mentions of one document with the same number are of one entity. */
  readonly group: string
  /** person, place, organization, object, event, time, substance, animal, plant or abstract. */
  readonly type: string
  /** Givenness: new, giv:act, acc:inf, … */
  readonly status: string
  /** The words of the smallest span that still names it, counted from 0 within the sentence; the first is the head. */
  readonly core: readonly number[]
  /** coref, ana, cata, appos, pred, disc, bridge, sgl: how it goes back to what stands before. */
  readonly link: string
  /** Title of the Wikipedia article about it. */
  readonly identity?: string
}

/** The mentions of a sentence, by where they begin, longer ones first. Mentions over several sentences do not occur. */
export function gumMentions(sentence: ConlluSentence): GumMention[] {
  const found: GumMention[] = []
  const open = new Map<string, { readonly at: number; readonly fields: string }[]>()
  const rows = sentence.lines.filter((line) => /^\d+\t/.test(line))
  rows.forEach((row, at) => {
    const entity = /(?:^|\|)Entity=([^|]+)/.exec(row.split('\t')[9]!)?.[1] ?? ''
    for (const [piece] of entity.matchAll(/\([^()]*\)?|[^()]+\)/g)) {
      if (piece.startsWith('(')) {
        const fields = piece.replace(/^\(|\)$/g, '')
        const group = fields.split('-', 1)[0]!
        if (piece.endsWith(')')) found.push(mentionOf(fields, at, at))
        else open.set(group, [...(open.get(group) ?? []), { at, fields }])
      } else {
        const begun = open.get(piece.slice(0, -1))?.pop()
        if (begun) found.push(mentionOf(begun.fields, begun.at, at))
      }
    }
  })
  return found.sort((a, b) => a.first - b.first || b.last - a.last)
}

function mentionOf(fields: string, first: number, last: number): GumMention {
  const [group, type, status, , , core, link, ...identity] = fields.split('-')
  return {
    first,
    last,
    group: group!,
    type: type!,
    status: status!,
    core: core!.split(',').map((n) => first + Number(n) - 1),
    link: link!,
    ...(identity.length > 0 && { identity: identity.join('-') }),
  }
}
