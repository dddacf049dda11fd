import * as german from '../lang/de/page-words.ts'
import { sentenceWords as germanSentence } from '../lang/de/sentence-words.ts'
import { smallWords as germanSmall } from '../lang/de/small-words.ts'
import * as english from '../lang/en/page-words.ts'
import { sentenceWords as englishSentence } from '../lang/en/sentence-words.ts'
import { smallWords as englishSmall } from '../lang/en/small-words.ts'
import * as french from '../lang/fr/page-words.ts'
import { sentenceWords as frenchSentence } from '../lang/fr/sentence-words.ts'
import { smallWords as frenchSmall } from '../lang/fr/small-words.ts'
import { words } from '../lang/table.ts'

/**
 * The words of all languages by which pages are read. A page of one language may stand in a site of another, and nothing is known of the
 * language before the page is read, so that no rule asks for one alone.
 */

/** Function words by language. */
export const FUNCTION_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['de', new Set(words(germanSmall))],
  ['en', new Set(words(englishSmall))],
  ['fr', new Set(words(frenchSmall))],
])

const ALL_FUNCTION_WORDS = new Set([...FUNCTION_WORDS.values()].flatMap((list) => [...list]))
const SENTENCE_WORDS = new Set([englishSentence, frenchSentence, germanSentence].flatMap(words))

/** Whether a word in small letters holds sentences together and says nothing itself. */
export const isFunctionWord = (word: string) => ALL_FUNCTION_WORDS.has(word)

/** Whether a word in small letters belongs to a full sentence: a headline leaves it out. */
export const isSentenceWord = (word: string) => SENTENCE_WORDS.has(word)

/** A test for the words of one set in any language and any case. */
const test = (key: keyof typeof english) => {
  const all = new Set([english, french, german].flatMap((language) => words(language[key])))
  return (word: string) => all.has(word.toLowerCase())
}

export const isPhotoWord = test('photoWords')
export const isPhotoJoin = test('photoJoins')
export const isCreditJoin = test('creditJoins')
export const isNameParticle = test('nameParticles')
export const isBylineStart = test('bylineStarts')
export const isBylineVerb = test('bylineVerbs')
export const isBylineWord = test('bylineWords')
export const isAuthorRole = test('authorRoles')
export const isUnnamedAuthor = test('unnamedAuthors')
export const isArticle = test('articles')
export const isPlaceArticle = test('placeArticles')
const isCopyrightWord = test('copyrightWords')

/** Where the words begin that follow "Copyright", "©", "(c)" at the head of a line; undefined for a line without them. */
export function afterCopyright(line: string): number | undefined {
  let at = 0
  for (;;) {
    const [sign] = /^[\s(]*(?:©|\(?(?:c|tm)\))[\s:]*/i.exec(line.slice(at, at + 40)) ?? []
    const [all, word] = /^[\s(]*(\p{L}+)[\s:]*/u.exec(line.slice(at, at + 40)) ?? []
    if (sign) at += sign.length
    else if (all && isCopyrightWord(word!)) at += all.length
    else return at > 0 ? at : undefined
  }
}
