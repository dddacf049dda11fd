/** Words of the lines in which a page says when it was published. */

/** Number of the month, and its names. */
export const months = `
1   january jan
2   february feb
3   march mar
4   april apr
5   may
6   june jun
7   july jul
8   august aug
9   september sept sep
10  october oct
11  november nov
12  december dec
`

export const weekdays = `
monday mon tuesday tue tues wednesday wed thursday thu thur thurs friday fri saturday sat sunday sun
`

/** Words that say that the date after them is the one of publication. */
export const publishedWords = `
published publish posted post date dated issued released created filed written status
`

/** Words that say that the date after them is the one of a later change. */
export const updatedWords = `
updated update modified edited revised corrected
`

/** Words that may stand between the parts of a date line. */
export const fillers = `
first last originally on at of the and time local by st nd rd th am pm a m p ago noon midnight est
`

/** Words in capitals before a dash or a colon that name no place: they label what follows. */
export const labels = `
update updated updates warning watch listen exclusive breaking analysis explainer explained opinion comment editorial correction clarification
note editor's editors notice alert live video photos photo gallery review interview profile feature factbox fact timeline q a the
this that there it he she they we in on at for a an but and or if when while after before as by from with to of no not yes all
headlines summary background developing story read more who what where why how new just coming related
`

/** Glued to the number of a day: "17th". */
export const ordinals = `
st nd rd th
`

/** Stand between the day and the month: "17th of May". */
export const dayJoins = `
of
`

/** Stand before the number of an issue behind its date: "17 May 2024 - No. 47". */
export const issueWords = `
no nr vol volume issue number
`

/** Stand between a date and its author: "May 17, 2024 by harbourmaster". */
export const authorStarts = `
by
`
