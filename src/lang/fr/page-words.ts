/** Small sets of words by which the lines around an article are told apart; for what they are see the English ones. */

export const photoWords = `
photo photos image images illustration carte dessin crédit crédits archives capture
`

export const photoJoins = `
par
`

export const creditJoins = `
via et avec
`

export const nameParticles = `
de du des d' la le les l' à
`

export const bylineStarts = `
par
`

export const bylineVerbs = `
écrit publié rédigé
`

export const bylineWords = `
par et de du des la le les notre envoyé envoyée envoyés spécial spéciale spéciaux correspondant correspondante avec rédaction service agences
`

export const unnamedAuthors = `
notre rédaction agences
`

export const copyrightWords = `
copyright
`

export const articles = `
le la les l' un une
`

export const placeArticles = `
le la les saint sainte
`

/** What somebody is who signs a report, behind the name. */
export const authorRoles = `
rédacteur rédactrice correspondant correspondante reporter envoyé envoyée journaliste
`
