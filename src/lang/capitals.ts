/**
 * How capitals count when a piece of text is compared with a piece of a name. A name's small letters stand for any ("army" finds "Army"
 * and "ARMY"); its capitals ask for capitals: "Peru" finds "PERU" but not "peru". Short acronyms ask for all of theirs ("EU", "AfD");
 * those of four letters and more are also written as words ("NATO", "Nato").
 */
export type CapitalRule = 'any' | 'initial' | 'same' | 'acronym'

export function capitalRuleOf(piece: string): CapitalRule {
  if (piece === piece.toLowerCase()) return 'any'
  const letters = [...piece]
  if (piece === piece.toUpperCase()) return letters.length >= 4 ? 'acronym' : 'same'
  if (letters.length <= 4 && letters.slice(1).some(isCapital)) return 'same'
  return isCapital(letters[0]!) ? 'initial' : 'any'
}

/** Whether `text` may stand for the piece `name` of a name; both fold to the same word. */
export function capitalsFit(rule: CapitalRule, name: string, text: string): boolean {
  switch (rule) {
    case 'any':
      return true
    case 'initial':
      return isCapital(text)
    case 'acronym':
      return text === text.toUpperCase() || (isCapital(text) && text.slice(1) === text.slice(1).toLowerCase())
    case 'same':
      return sameCapitals(name, text)
  }
}

/** Whether the word is all capitals: two or more letters, none of them small. */
export const isAllCapitals = (word: string): boolean =>
  word.length >= 2 && word === word.toUpperCase() && word !== word.toLowerCase()

function sameCapitals(name: string, text: string): boolean {
  const a = [...name]
  const b = [...text]
  return a.length === b.length && a.every((letter, i) => isCapital(letter) === isCapital(b[i]!))
}

function isCapital(text: string): boolean {
  const first = text.charAt(0)
  return first !== first.toLowerCase()
}
