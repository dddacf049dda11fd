/** Words of the lines in which a page says when it was published; for the tables see the English ones. */

export const months = `
1   januar jänner jan
2   februar feb
3   märz mär
4   april apr
5   mai
6   juni jun
7   juli jul
8   august aug
9   september sept sep
10  oktober okt
11  november nov
12  dezember dez
`

export const weekdays = `
montag mo dienstag di mittwoch mi donnerstag do freitag fr samstag sa sonntag so
`

export const publishedWords = `
veröffentlicht erstellt datum erschienen
`

export const updatedWords = `
aktualisiert geändert stand bearbeitet
`

export const fillers = `
am um uhr den der vom von zuletzt und
`

export const labels = `
update video exklusiv analyse kommentar interview eilmeldung
`

export const ordinals = `
ter
`

export const dayJoins = `

`

/** Stand before the number of an issue behind its date: "17 May 2024 - No. 47". */
export const issueWords = `
nr jahrgang ausgabe
`

/** Stand between a date and its author: "May 17, 2024 by harbourmaster". */
export const authorStarts = `
von
`
