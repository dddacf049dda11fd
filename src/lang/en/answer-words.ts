/**
 * Words with which the accused answer: role, words.
 *
 *   granting    verbs and nouns that grant what is said against oneself ("admitted", "an admission"), where "confirmed" only says that it is so
 *   commenting  verbs of answering, which refused or not done are silence ("declined to comment", "did not respond")
 *   comment     nouns of answering ("had no comment")
 *   declining   verbs of refusing to do so
 *   reaching    verbs of getting hold of somebody ("could not be reached")
 *   asking      nouns of what was left without an answer ("did not respond to a request"): they make of "respond" an answer to the press
 *   inquiry     what is promised to find out
 *   part        nouns of having a part in a deed ("denied involvement")
 *   mention     nouns that only name what is spoken of ("any talk of")
 *   no-way      nouns that with "no" deny what their sentence says ("at no time")
 *   so          words that stand for what was said
 *   light       verbs that say by themselves nothing of what happened
 */
export const answerWords = `
granting     admit acknowledge concede confess recognize recognise own own+up accept regret apologize apologise grant allow admission acknowledgement acknowledgment concession confession apology
commenting   comment respond reply answer react elaborate
comment      comment reply response reaction
declining    decline refuse
reaching     reach contact
asking       request question call message email e-mail query inquiry enquiry letter list
inquiry      inquiry investigation probe enquiry commission inquest review
part         involvement responsibility role part wrongdoing guilt blame complicity liability participation connection fault
mention      talk mention idea notion suggestion
no-way       time point moment way circumstance circumstances case account occasion stage sense means
so           so
light        be have do make take get happen occur say use give go come know see carry commit
`

/** Words that say of something told before that it is not so. */
export const nothingSuch = `
nothing of the kind
nothing of the sort
no such thing
nothing like that
`
