/**
 * Words that a sentence has and a headline, a caption's label or a link leaves out: auxiliaries, pronouns that are subjects or possessors,
 * verbs of saying in the past.
 */
export const sentenceWords = `
is are was were be been being am has had have having does did will would shall should could must
i he she they we it his her their our my its him them
said told added
`
