/** A word for comparison: lower case, without accents, the same on every machine. "São" and "SAO" are both "sao". */
export function fold(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase()
  let folded = ''
  for (const letter of word) folded += foldLetter(letter)
  return folded
}

const ASCII = /^[\u0000-\u007f]*$/

/** Every letter is worked out once. */
const KNOWN = new Map<string, string>()

function foldLetter(letter: string): string {
  let folded = KNOWN.get(letter)
  if (folded === undefined) {
    const small = letter.normalize('NFD').replace(MARKS, '').toLowerCase()
    folded = UNDECOMPOSED[small] ?? small
    if (KNOWN.size < MOST) KNOWN.set(letter, folded)
  }
  return folded
}

const MARKS = /\p{M}+/gu
/** Letters that Unicode does not take apart. */
const UNDECOMPOSED: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
}
/** Letters to remember: all of the Latin ones, and no end of memory for a text that uses every sign there is. */
const MOST = 4096
