/** Function words by the plain form that the tables have: an elided or contracted word, and what it stands for. Articles stay as they are. */
export const plainForms = `
d'       de
du       de
des      de
au       à
aux      à
qu'      que
lorsqu'  lorsque
puisqu'  puisque
jusqu'   jusque
`
