import type { Run } from '../run.ts'

/** A stretch of Markdown with its marks taken off. */
export interface Inline {
  readonly runs: readonly Run[]
  /** Part of the words that stand inside links, 0 to 1. */
  readonly linkShare: number
  /** Words that stand for pictures. */
  readonly images: readonly Run[]
  /** What stands in comments. */
  readonly comments: readonly Run[]
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00a0'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['hellip', '…'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['laquo', '«'],
  ['raquo', '»'],
])

const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/iy
const TAG = /<\/?[a-z][^<>]{0,300}>/iy
const AUTOLINK = /<((?:https?:\/\/|mailto:)[^\s<>]{1,500})>/iy
/** `](address "title")` or `][label]` behind the words of a link. */
const TARGET =
  /\]\((?:<[^<>\n]{0,1000}>|[^\s()]{0,1000}(?:\([^\s()]{0,300}\)[^\s()]{0,300})?)(?:\s+(?:"[^"]{0,300}"|'[^']{0,300}'))?\s{0,8}\)|\]\[[^\]\n]{0,200}\]/y

/** Reads the Markdown of one paragraph, from one offset of the source to another. Takes time in proportion to its length. */
export function inline(source: string, start: number, end: number): Inline {
  const runs: Run[] = []
  const images: Run[] = []
  const comments: Run[] = []
  /** Ends of links: where the closing bracket stands, and where what follows it ends. */
  const closings = new Map<number, number>()
  /** Marks of emphasis that may have a partner: their run's index. */
  const openMarks: { mark: string; run: number }[] = []
  let literal = start
  let linked = 0
  let words = 0
  let depth = 0

  const emit = (to: number) => {
    if (to > literal) {
      runs.push({ text: source.slice(literal, to), source: literal, sourceLength: to - literal })
      words += to - literal
      if (depth > 0) linked += to - literal
    }
  }
  const skip = (at: number, to: number) => {
    emit(at)
    literal = to
    return to
  }
  const matchAt = (pattern: RegExp, at: number) => {
    pattern.lastIndex = at
    const found = pattern.exec(source)
    return found && at + found[0].length <= end ? found : null
  }
  const nextBracket = nextOf(source, ']', end)
  const nextComment = nextOf(source, '-->', end)
  const nextTick = nextOf(source, '`', end)

  for (let i = start; i < end; ) {
    const unit = source[i]!
    const closing = closings.get(i)
    if (closing !== undefined) {
      i = skip(i, closing)
      depth--
    } else if (unit === '\\' && i + 1 < end && /[!-/:-@[-`{-~]/.test(source[i + 1]!)) {
      skip(i, i + 1)
      i += 2
    } else if (unit === '!' && source[i + 1] === '[') {
      const close = nextBracket(i + 2)
      const target = close < 0 ? null : matchAt(TARGET, close)
      if (target) {
        if (close > i + 2) images.push({ text: source.slice(i + 2, close), source: i + 2, sourceLength: close - i - 2 })
        i = skip(i, close + target[0].length)
      } else i++
    } else if (unit === '[') {
      const close = nextBracket(i + 1)
      const target = close < 0 ? null : matchAt(TARGET, close)
      if (target) {
        i = skip(i, i + 1)
        closings.set(close, close + target[0].length)
        depth++
      } else i++
    } else if (unit === '`') {
      const close = nextTick(i + 1)
      if (close > i + 1) {
        skip(i, i + 1)
        skip(close, close + 1)
        i = close + 1
      } else i++
    } else if (unit === '<') {
      const link = matchAt(AUTOLINK, i)
      const tag = link ? null : matchAt(TAG, i)
      const comment = source.startsWith('<!--', i) ? nextComment(i + 4) : -1
      if (link) {
        skip(i, i + 1)
        i = skip(i + link[0].length - 1, i + link[0].length)
      } else if (comment >= 0) {
        comments.push({ text: source.slice(i + 4, comment), source: i + 4, sourceLength: comment - i - 4 })
        i = skip(i, comment + 3)
      } else if (tag) i = skip(i, i + tag[0].length)
      else i++
    } else if (unit === '&') {
      const entity = matchAt(ENTITY, i)
      const text = entity && decoded(entity)
      if (entity && text) {
        emit(i)
        runs.push({ text, source: i, sourceLength: entity[0].length })
        i += entity[0].length
        literal = i
      } else i++
    } else if (unit === '*' || unit === '_' || unit === '~') {
      let to = i
      while (to < end && source[to] === unit && to - i < 3) to++
      emit(i)
      runs.push({ text: source.slice(i, to), source: i, sourceLength: to - i })
      literal = to
      pairMark(source, i, to, end, runs, openMarks)
      i = to
    } else i++
  }
  emit(end)
  return { runs: runs.filter((run) => run.text !== ''), linkShare: words === 0 ? 0 : linked / words, images, comments }
}

/** Takes a mark of emphasis and its partner out of the runs; one without a partner is a sign of the text. */
function pairMark(
  source: string,
  from: number,
  to: number,
  end: number,
  runs: Run[],
  open: { mark: string; run: number }[],
): void {
  const mark = source.slice(from, to)
  const before = from > 0 ? source[from - 1]! : ' '
  const after = to < end ? source[to]! : ' '
  const inWord = mark[0] === '_' && /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after)
  if (inWord || (mark[0] === '~' && mark.length !== 2)) return
  const canClose = /\S/.test(before)
  const partner = canClose ? open.findLastIndex((one) => one.mark === mark) : -1
  if (partner >= 0) {
    const { run } = open[partner]!
    runs[run] = { ...runs[run]!, text: '' }
    runs[runs.length - 1] = { ...runs.at(-1)!, text: '' }
    open.length = partner
  } else if (/\S/.test(after) && open.length < 50) open.push({ mark, run: runs.length - 1 })
}

function decoded([all, decimal, hexadecimal, name]: RegExpExecArray): string | undefined {
  if (name !== undefined) return ENTITIES.get(name.toLowerCase())
  const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hexadecimal ?? '', 16)
  const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
  return all !== '' && isCharacter ? String.fromCodePoint(code) : undefined
}

/** Finds the next place of a sign, looking at each part of the source once. */
function nextOf(source: string, sign: string, end: number): (from: number) => number {
  let found = -2
  return (from) => {
    if (found === -1 || found >= from) return found
    found = source.indexOf(sign, from)
    if (found >= end) found = -1
    return found
  }
}
