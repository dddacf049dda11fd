/** Words that say whose picture it is, and what it is: in the last words of a caption, before or after a name. */
export const photoWords = `
photo photos photograph photographs photographer picture pictures pic image images illustration graphic cartoon map screenshot screengrab
handout getty shutterstock istock alamy wikimedia unsplash instagram flickr credit courtesy source facebook twitter youtube tiktok google maps mugshot mugshots screen shot file family
foto fotos bild bildquelle crédit crédits video
`

/** Words that stand beside a name in a byline. */
export const bylineWords = `
by and in with for of at the from staff reporter reporters correspondent correspondents writer writers editor editors journalist journalists
contributor contributors columnist senior chief special political diplomatic foreign crime world news desk bureau team agencies agency wires service
our own web online digital updated
`
