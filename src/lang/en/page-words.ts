/** Small sets of words by which the lines around an article are told apart. */

/** Say whose picture it is, and what it is: in the last words of a caption, before or after a name. */
export const photoWords = `
photo photos photograph photographs photographer picture pictures pic image images illustration graphic cartoon map screenshot screengrab
handout getty shutterstock istock alamy wikimedia unsplash instagram flickr credit courtesy source video
facebook twitter youtube tiktok google maps mugshot mugshots screen shot file family
`

/** Stand between what a picture is and whose it is: "Photo by …", "Photo courtesy …". */
export const photoJoins = `
by courtesy
`

/** Stand between two names in a credit: "AFP via Getty Images", "dpa and Reuters". */
export const creditJoins = `
via and with from
`

/** Small words inside names of people, places and companies. */
export const nameParticles = `
de del della di da du des la le les el al am an an-der van von der den bin ibn ben abu of the and y e for by on via
`

/** Stand before an author's name. */
export const bylineStarts = `
by
`

/** Stand before "by" in such lines: "Written by …". */
export const bylineVerbs = `
written posted published updated reported
`

/** Stand beside a name in a byline. */
export const bylineWords = `
by and in with for of at the from staff reporter reporters correspondent correspondents writer writers editor editors journalist journalists
contributor contributors columnist senior chief special political diplomatic foreign crime world news desk bureau team agencies agency wires service
our own web online digital updated am pm envoy to studio
`

/** Authors without a name: "By staff reporters". */
export const unnamedAuthors = `
staff our reporter reporters correspondent correspondents agency agencies
`

/** Say that somebody holds the rights. */
export const copyrightWords = `
copyright
`

/** Articles before a name, which do not belong to it. */
export const articles = `
the a an
`

/** First words of names of places that are no names by themselves: "The Hague", "New Harbour". */
export const placeArticles = `
the new el la al los las san santa saint st
`

/** What somebody is who signs a report, behind the name. */
export const authorRoles = `
editor correspondent reporter reporters correspondents bureau team desk writer journalist columnist
`
