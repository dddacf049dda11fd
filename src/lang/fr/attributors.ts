/**
 * Words and phrases that attribute without being verbs or nouns of saying. In each pattern `X` is the source; words stand in the plain form
 * that `plainForms` gives ("de" for "d'").
 * `role` is `source` where X is who says it, `cited` where X is whom somebody else cites (nobody, where X is a thing), `via` to whom it was
 * said, `basis` where what follows is what it rests on and no one is named.
 */
export const attributors = `
selon X                        source
de après X                     source
aux dires de X                 source
au dire de X                   source
à en croire X                  source
à suivre X                     source
aux yeux de X                  source
de l' avis de X                source
de source X                    basis
de sources X                   basis
dans un entretien à X          via
dans un entretien avec X       via
dans une interview à X         via
au micro de X                  via
à l' antenne de X              via
citant X                       cited
en citant X                    cited
sur la foi de X                basis
`

/** Adverbs and adjectives that say that somebody, unnamed, claims it, with the certainty that they leave. */
export const hedges = `
présumé          possible
présumée         possible
présumés         possible
présumées        possible
supposé          possible
supposée         possible
supposés         possible
supposées        possible
prétendu         possible
prétendue        possible
prétendus        possible
prétendument     possible
soi-disant       possible
apparemment      probable
apparent         probable
vraisemblablement  probable
probablement     probable
probable         probable
sans+doute       probable
visiblement      probable
manifestement    probable
possiblement     possible
potentiellement  possible
éventuellement   possible
éventuel         possible
éventuelle       possible
peut-être        possible
possible         possible
potentiel        possible
potentielle      possible
suspecté         possible
officiellement   unknown
certainement     certain
assurément       certain
clairement       certain
incontestablement  certain
indéniablement   certain
`

/** Verbs and adjectives that weaken the clause that hangs from them: lemma, certainty. */
export const hedgingPredicates = `
pouvoir          possible
devoir           probable
sembler          possible
paraître         possible
croire           probable
penser           probable
supposer         probable
présumer         probable
craindre         possible
redouter         possible
soupçonner       possible
suspecter        possible
estimer          probable
espérer          possible
imaginer         possible
douter           possible
suggérer         possible
laisser+entendre  possible
prétendre        possible
possible         possible
probable         probable
vraisemblable    probable
plausible        possible
improbable       possible
incertain        unknown
dire+passive     possible
`

/** Phrases after which nothing is in doubt for who says it. */
export const certifiers = `
sans aucun doute
hors de doute
il ne fait aucun doute
cela ne fait aucun doute
sans le moindre doute
`

/** Words that negate the word that they hang from; "ne" alone is left over in comparisons ("plus qu'il ne croit"). */
export const negators = `
pas non aucun aucune jamais rien personne nul nulle ni sans guère nullement aucunement point
`
