/** Words that a sentence has and a headline leaves out. */
export const sentenceWords = `
ist sind war waren hat haben hatte hatten wird werden wurde wurden worden
er sie es wir ich ihr sein seine ihre ihren
`
