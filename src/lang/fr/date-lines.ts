/** Words of the lines in which a page says when it was published; for the tables see the English ones. */

export const months = `
1   janvier janv
2   février févr fév
3   mars
4   avril avr
5   mai
6   juin
7   juillet juil
8   août
9   septembre sept
10  octobre oct
11  novembre nov
12  décembre déc
`

export const weekdays = `
lundi mardi mercredi jeudi vendredi samedi dimanche
`

export const publishedWords = `
publié publiée paru parue posté date
`

export const updatedWords = `
modifié modifiée actualisé corrigé jour
`

export const fillers = `
le la à de mis mise dernière h heures heure par et er
`

export const labels = `
vidéo direct exclusif analyse entretien reportage enquête info infos alerte opinion tribune portrait
`

export const ordinals = `
er re ère e
`

export const dayJoins = `
de
`

/** Stand before the number of an issue behind its date: "17 May 2024 - No. 47". */
export const issueWords = `
no n vol volume numéro
`

/** Stand between a date and its author: "May 17, 2024 by harbourmaster". */
export const authorStarts = `
par
`
