/** Words that a sentence has and a headline leaves out. */
export const sentenceWords = `
est sont était étaient été être a ont avait avaient sera seront serait
il elle ils elles nous je on son sa ses leur leurs
`
