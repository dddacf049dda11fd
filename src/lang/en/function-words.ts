/** Closed-class words by what they do in a sentence, as far as the rules of attribution need them: role, words. */
export const functionWords = `
agent            by
relative         who which whom
expletive        there it
fused            what whatever
complementizer   that whether if
hearsay-aux      would
condition        if unless
figure           figure number estimate count total tally toll figures numbers estimates counts
including        including among incl. whom which
counting         count estimate put number reckon reach arrive tally total speak say think believe give calculate have be come
phase            begin start occur happen unfold end last continue stop resume follow go+on break+out take+place come
perform          carry+out conduct launch mount perform hold execute commit perpetrate lead organize organise plan
demonstrative    this these that those they it he she who
owner            by from of
estimate         by in on at
locative         in at near outside inside around across throughout on off
example          as
person           he she it they we i you who his her its their our my one
indefinite       some many others most several few all everyone everybody nobody both another someone somebody
`
