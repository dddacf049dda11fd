/**
 * Words and phrases that attribute without being verbs or nouns of saying. In each pattern `X` is the source.
 * `role` is `source` where X is who says it, `cited` where X is whom somebody else cites (nobody, where X is a thing: "citing claims"), `basis` where what follows is what it rests on and no one is named.
 */
export const attributors = `
according to X            source
in the words of X         source
in the view of X          source
in the opinion of X       source
in the eyes of X          source
by the account of X       source
by the count of X         source
by the reckoning of X     source
on the account of X       source
on the word of X          source
in the estimate of X      source
as per X                  source
as told to X              via
in an interview with X    via
in an interview to X      via
in comments to X          via
in remarks to X           via
in a statement to X       via
speaking to X             via
talking to X              via
told X                    via
with reference to X       source
quoting X                 cited
citing X                  cited
based on X                basis
`

/** Adverbs and adjectives that say that somebody, unnamed, claims it, with the certainty that they leave. */
export const hedges = `
allegedly        possible
alleged          possible
reportedly       possible
reported         possible
supposedly       possible
supposed         possible
purportedly      possible
purported        possible
ostensibly       possible
apparently       probable
apparent         probable
seemingly        possible
seeming          possible
evidently        probable
presumably       probable
presumed         probable
probably         probable
probable         probable
likely           probable
most+likely      probable
possibly         possible
possible         possible
perhaps          possible
maybe            possible
conceivably      possible
potentially      possible
potential        possible
suspected        possible
so-called        unknown
self-styled      unknown
unconfirmed      possible
unverified       possible
rumoured         possible
rumored          possible
putative         possible
accused          possible
officially       unknown
undoubtedly      certain
certainly        certain
clearly          certain
definitely       certain
indisputably     certain
unquestionably   certain
`

/** Verbs and adjectives that weaken the clause that hangs from them: lemma, certainty. */
export const hedgingPredicates = `
may              possible
might            possible
could            possible
can              possible
should           probable
must             probable
seem             possible
appear           possible
tend             possible
believe          probable
think            probable
suppose          probable
presume          probable
assume           probable
fear             possible
suspect          possible
estimate         probable
expect           probable
hope             possible
guess            possible
speculate        possible
doubt            possible
hint             possible
suggest          possible
indicate         probable
possible         possible
likely           probable
unlikely         possible
probable         probable
unclear          unknown
uncertain        unknown
allege           possible
rumour           possible
rumor            possible
say+passive      possible
report+passive   possible
`

/** Phrases after which nothing is in doubt for who says it. */
export const certifiers = `
beyond doubt
beyond any doubt
beyond question
without doubt
without a doubt
no doubt
little doubt
`

/** Words that negate the word that they hang from. */
export const negators = `
not n't never no neither nor hardly nobody none nothing without
`
