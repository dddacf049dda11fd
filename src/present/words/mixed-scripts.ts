/**
 * Words of a name that mix letters which look alike in several alphabets: "Wаgner" with a Cyrillic "а". A reader cannot see it and
 * ought to be told.
 */
export function mixedScripts(name: string): string[] {
  if (!NOT_LATIN.test(name)) return []
  return [...name.matchAll(/[\p{L}\p{M}]+/gu)]
    .map((m) => m[0])
    .filter((word) => LATIN.test(word) && NOT_LATIN.test(word))
}

const LATIN = /\p{Script=Latin}/u
const NOT_LATIN = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u
