/** What punctuation does, as far as attribution looks at it. */
export const Mark = {
  none: 0,
  comma: 1,
  stop: 2,
  open: 3,
  close: 4,
  colon: 5,
  dash: 6,
  bracket: 7,
  endBracket: 8,
  ask: 9,
  single: 10,
} as const

const MARKS: ReadonlyMap<string, number> = new Map([
  [',', Mark.comma],
  ['.', Mark.stop],
  ['…', Mark.stop],
  ['...', Mark.stop],
  ['?', Mark.ask],
  ['!', Mark.ask],
  [':', Mark.colon],
  [';', Mark.colon],
  ['-', Mark.dash],
  ['--', Mark.dash],
  ['–', Mark.dash],
  ['—', Mark.dash],
  ['―', Mark.dash],
  ['(', Mark.bracket],
  ['[', Mark.bracket],
  [')', Mark.endBracket],
  [']', Mark.endBracket],
  ['‘', Mark.single],
  ['’', Mark.single],
  ["'", Mark.single],
  ['`', Mark.single],
])
const OPENING: ReadonlySet<string> = new Set(['“', '„', '``', '«', '‟'])
const TURNING: ReadonlySet<string> = new Set(['"', '”', "''", '»', '＂'])

/** The mark that a word is; one that may open and close quotations does what is due. */
export function markOf(form: string, open: boolean): number {
  if (form.length > 3) return Mark.none
  if (OPENING.has(form)) return Mark.open
  if (TURNING.has(form)) return open ? Mark.close : Mark.open
  return MARKS.get(form) ?? Mark.none
}
