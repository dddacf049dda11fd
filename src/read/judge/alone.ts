import { beginsDated, dateLine, placeAndDate } from '../dates.ts'
import { outletsIn } from '../outlets.ts'
import {
  isArticle,
  isAuthorRole,
  isBylineStart,
  isBylineWord,
  isCreditJoin,
  isNameParticle,
  isPhotoWord,
  isUnnamedAuthor,
} from '../words.ts'
import { captionTail, isPhotoCredit } from './captions.ts'
import { cellsOf, columnsOf } from './cells.ts'
import { datelineAt } from './dateline.ts'
import { type Label, type Line, lineOf } from './scene.ts'

/**
 * What a line says about itself, whatever stands around it. The first that has something to say decides.
 */
export function judgeAlone(line: Line): Label | undefined {
  if (line.block.role === 'speaker') return undefined
  for (const judge of JUDGES) {
    const found = judge(line)
    if (found) return found
  }
  return undefined
}

const JUDGES: readonly ((line: Line) => Label | undefined)[] = [
  role,
  date,
  signs,
  marks,
  breadcrumbs,
  lonePlace,
  byline,
  signed,
  agency,
  photoCredit,
  phrase,
  parts,
  caption,
  hints,
]

/** What the page itself calls a caption or a control. */
function role({ block, features }: Line): Label | undefined {
  // Slide shows put their whole text below the pictures.
  if (block.role === 'caption' && features.words <= 45 && features.sentences <= 3)
    return { kind: 'caption', by: 'read/role@1' }
  if (block.role === 'control') return { kind: 'navigation', by: 'read/role@1' }
  return undefined
}

/** Rows of stars and lines, lone numbers, addresses, handles: no words. */
function signs({ text, block }: Line): Label | undefined {
  const by = 'read/signs@1'
  if (block.role === 'preformatted' || block.role === 'cell') return undefined
  if (!/[\p{L}\p{N}]/u.test(text)) return { kind: 'boilerplate', by }
  const numbers = /^[\d\s.,/:|+•·()-]{1,12}$/.test(text) && block.role !== 'item' && block.role !== 'heading'
  // Numbers with gaps between them are a row of a table.
  if (numbers && columnsOf(block).length === 1) {
    return { kind: 'boilerplate', by }
  }
  if (/^(?:https?:\/\/|www\.)\S+$/i.test(text)) return { kind: 'promotion', by }
  if (text.length < 200 && /^(?:@\w+|[^\s@]+@[^\s@]+\.[^\s@.]+)$/.test(text)) return { kind: 'promotion', by }
  return undefined
}

/** "1:29 Police respond to …", "+ More from the scene", ">> Photos": a film with its length, a link with its arrow. */
function marks({ text, features }: Line): Label | undefined {
  if (features.closed || features.announces || features.words > 30) return undefined
  if (/^\d:[0-5]\d\s\p{Lu}/u.test(text) && !/\d\s?[ap]\.?m\b/i.test(text))
    return { kind: 'promotion', by: 'read/length-of-film@1' }
  if (/^(?:\+|>{1,3}|»|›|►|▶|→)\s?[\p{Lu}\p{N}"'“‘]/u.test(text)) return { kind: 'promotion', by: 'read/link-mark@1' }
  return undefined
}

/** A dateline that was torn off its paragraph: "LAKEPORT, Ohio (KLKT) -". */
function lonePlace({ text, features }: Line): Label | undefined {
  if (features.words > 10 || !/(?:[-–—]|--)$/.test(text)) return undefined
  const found = datelineAt(`${text} X`, { early: true, afterByline: false })
  return found && found.end > text.length ? { kind: 'dateline', by: 'read/dateline@1' } : undefined
}

/** "Home > News > World", "News | Sport | Weather", "About · Archive · Donate". */
function breadcrumbs({ text, features, block }: Line): Label | undefined {
  if (features.words > 16 || features.closed) return undefined
  const cells = cellsOf({ ...block, role: 'paragraph' })
  if (cells.length < 3 || cells.some((cell) => cell.split(/\s+/).length > 3)) return undefined
  // Numbers between bars are a table's.
  if (cells.filter((cell) => /^[\d\s.,%+-]+$/.test(cell)).length * 2 >= cells.length) return undefined
  // A dot may also divide what a sentence would enumerate: there the parts must look like names of sections.
  if (!/[>›»|]|\s\/\s/.test(text) && !cells.every((cell) => /^[\p{Lu}\p{N}]/u.test(cell) && !/\d/.test(cell)))
    return undefined
  return { kind: 'navigation', by: 'read/breadcrumbs@1' }
}

/** "112 shares | 48 comments", "Facebook   X   Email   Print": a row of which most parts are furniture by themselves. */
function parts({ features, block }: Line): Label | undefined {
  if (features.words > 20 || features.closed) return undefined
  const cells = cellsOf(block)
  if (cells.length < 2) return undefined
  const labels = cells.map((text) => phrase(lineOf({ ...block, text, runs: [] })))
  const found = labels.filter((one) => one !== undefined)
  if (found.length < 2 || found.length * 2 <= cells.length) return undefined
  return { kind: found[0]!.kind, by: 'read/row-of-furniture@1' }
}

function date({ text, features }: Line): Label | undefined {
  if (features.words > 22) return undefined
  const dated = dateLine(text) || (!features.prose && (beginsDated(text) || placeAndDate(text)))
  return dated ? { kind: 'dateline', by: 'read/date-line@1' } : undefined
}

/** "By Mary Mast", "By Mary Mast and T. Sailor, Lakeport Bureau", "Par Marie Mât". */
function byline({ text, features }: Line): Label | undefined {
  const start = /^(\p{L}{1,40})[\s:]{1,40}/u.exec(text)
  if (!start || features.words > 16 || !isBylineStart(start[1]!)) return undefined
  const parts = text
    .slice(start[0].length)
    .replace(/\.$/, '')
    .split(/[\s,|/•·–—-]+/)
    .filter((part) => part !== '')
  const isName = (part: string) => /^[\p{Lu}@]/u.test(part)
  const known = parts.every(
    (part) =>
      isName(part) ||
      /^[\d(]/.test(part) ||
      isBylineWord(part.replace(/[.,:)]+$/, '')) ||
      isNameParticle(part) ||
      isArticle(part),
  )
  if (!known || parts.length === 0) return undefined
  // "By the sea" names nobody, "By staff reporters" at least says who nobody is.
  if (!parts.some(isName) && !(parts.length <= 3 && parts.some(isUnnamedAuthor))) return undefined
  return { kind: 'byline', by: 'read/byline@1' }
}

/** "Mary Mast, Norland correspondent", "Mary Mast and the Data team": a name, and behind a comma or "and the" what they are. */
function signed({ text, features }: Line): Label | undefined {
  if (features.words < 3 || features.words > 10 || features.closed || features.announces) return undefined
  const words = text.split(/\s+/)
  if (!isAuthorRole(words.at(-1)!) || !words.slice(0, 2).every((word) => /^\p{Lu}\p{L}+/u.test(word))) return undefined
  const comma = words.findIndex((word) => word.endsWith(','))
  const known = words.every((word, i) => {
    const bare = word.replace(/,$/, '')
    // What somebody edits or reports on may be anything: one or two words.
    const field = comma >= 0 && i > comma && words.length - comma <= 4
    return field || /^[\p{Lu}\p{N}]/u.test(bare) || isBylineWord(bare) || isNameParticle(bare) || isArticle(bare)
  })
  const joined = words.findIndex((word, i) => isCreditJoin(word) && isArticle(words[i + 1] ?? ''))
  return known && ((comma >= 1 && comma < 4) || joined >= 2) ? { kind: 'byline', by: 'read/byline@1' } : undefined
}

/** A line that is nothing but the names of agencies: "AFP", "(Reuters)", "— dpa/AFP". */
function agency({ text, features }: Line): Label | undefined {
  if (features.words > 8 || text.length > 400) return undefined
  const named = outletsIn(text)
  if (!named.some((outlet) => outlet.kind === 'agency')) return undefined
  let rest = text
  for (const outlet of [...named].reverse()) rest = `${rest.slice(0, outlet.start)} ${rest.slice(outlet.end)}`
  // Initials of the editors may stand before them: "lo/wd (AP, AFP)".
  const words = rest.match(/[\p{L}\p{N}]+/gu) ?? []
  if (!words.every((word) => isCreditJoin(word) || /^[a-z]{2,3}$/.test(word)) || words.length > 3) return undefined
  // Who sells pictures says nothing of the text.
  const pictures = named.every((outlet) => isPhotoWord(outlet.name.split(' ')[0]!))
  if (pictures) return { kind: 'caption', by: 'read/photo-agency@1' }
  return { kind: 'credit', by: 'read/agency-line@1' }
}

function photoCredit({ text }: Line): Label | undefined {
  return isPhotoCredit(text) ? { kind: 'caption', by: 'read/photo-credit@1' } : undefined
}

const QUOTE = /^["'“‘«„‚]/

/** A phrase from the tables of furniture. */
function phrase({ phrase: found, features, text, block }: Line): Label | undefined {
  if (!found || found.strength === 'hint') return undefined
  const decided: Label = { kind: found.kind, by: `read/phrase@1:${found.tokens.join(' ')}` }
  if (QUOTE.test(text) || block.role === 'preformatted') return undefined
  if (found.strength === 'sure') return features.words <= 70 ? decided : undefined
  const most = found.where === 'whole' ? 99 : found.where === 'start' ? 25 : 16
  return !features.prose && features.words <= most ? decided : undefined
}

/** The words under a picture, known by the credit at their end. */
function caption({ text, features }: Line): Label | undefined {
  const tail = captionTail(text)
  if (!tail?.sure) return undefined
  const before = text.slice(0, tail.end)
  const sentences = before.match(/[.!?]["'”’)]?(?=\s|$)/g)?.length ?? 0
  if (features.words > 75 || sentences > 3) return undefined
  return { kind: 'caption', by: 'read/caption-credit@1' }
}

/** Boxes in the middle of an article that are not of it, sentences and all. */
const BOXES =
  /(?:^|[\s_-])(?:newsletter|sign-?up|subscribe|paywall|regwall|cookies?|consent|gdpr|outbrain|taboola)(?:[\s_-]|$)/

const HINTS: readonly (readonly [RegExp, Label['kind']])[] = [
  [
    /\b(?:wp-caption|caption|photo-?credit|image-?(?:source|credit|copyright|caption)|figcaption)\b|caption-text|__caption/,
    'caption',
  ],
  [/\b(?:byline|author-name|article-author|article__author|post-author|entry-author)\b|__byline/, 'byline'],
  [
    /\b(?:dateline|timestamp|datepublished|datemodified|published-date|publish-date|pubdate|post-date|entry-date|article-date|article__date)\b/,
    'dateline',
  ],
  [
    /\b(?:related|read-?more|newsletter|promo|recirc|social|share|sharing|subscribe|signup|also-read|teaser)\b|__related|newsletter-/,
    'promotion',
  ],
  [/\b(?:breadcrumbs?|tags|tag-list|taglist|post-tags|article-tags|pagination|navigation|nav)\b/, 'navigation'],
  [/\b(?:advert|advertisement|ad-slot|disclaimer|copyright|print-only)\b/, 'boilerplate'],
]

/** The names that the page gives to an element say what it is: taken where the line is short and no sentence. */
function hints({ block, features }: Line): Label | undefined {
  if (!block.hints) return undefined
  const own = block.hints.split(' ').slice(0, 8).join(' ')
  if (BOXES.test(own)) return { kind: 'promotion', by: 'read/element-name@1' }
  if (features.prose || block.role === 'heading') return undefined
  const found = HINTS.find(([pattern]) => pattern.test(own))
  if (!found) return undefined
  const [, kind] = found
  if (kind !== 'caption' && features.words > 20) return undefined
  return { kind, by: 'read/element-name@1' }
}
