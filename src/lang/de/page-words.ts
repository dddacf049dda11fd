/** Small sets of words by which the lines around an article are told apart; for what they are see the English ones. */

export const photoWords = `
foto fotos bild bilder bildquelle archivbild symbolbild archivfoto symbolfoto grafik karte quelle
`

export const photoJoins = `
von
`

export const creditJoins = `
und mit via
`

export const nameParticles = `
von zu zum zur der die das und am an im
`

export const bylineStarts = `
von
`

export const bylineVerbs = `
geschrieben veröffentlicht
`

export const bylineWords = `
von und aus in mit für unser unserem unserer korrespondent korrespondentin reporter redaktion agenturen dpa
`

export const unnamedAuthors = `
unserem unserer redaktion
`

export const copyrightWords = `
copyright
`

export const articles = `
der die das ein eine
`

export const placeArticles = `
bad sankt
`

/** What somebody is who signs a report, behind the name. */
export const authorRoles = `
redakteur redakteurin korrespondent korrespondentin reporter reporterin journalist journalistin
`
