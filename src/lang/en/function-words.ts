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
phase            begin start occur happen unfold end last continue stop resume follow go+on break+out take+place come shake rock hit rip tear sweep strike devastate engulf batter lash
perform          carry+out conduct launch mount perform hold execute commit perpetrate lead organize organise plan
culpable         behind responsible+for guilty+of complicit+in answerable+for
demonstrative    this these that those they it he she who
dash             – — --
owner            by from of
estimate         by in on at
locative         in at near outside inside around across throughout on off
example          as
person           he she it they we i you who his her its their our my one
no-source        rule rules plan plans schedule law custom tradition standard norm protocol procedure need ability size kind taste calendar timetable
first-person     i we us me our my ours mine ourselves myself
own-body         office team staff correspondent reporter newsroom newspaper colleague desk bureau mission page site blog channel agency organisation organization researcher analyst investigator
as-says          so dixit
releasing        release publish post share broadcast air circulate show upload screen unveil put+out produce present issue distribute leak tweet
obtaining        collect gather obtain see review verify hear compile cite quote carry examine analyse analyze receive
one-of-them      one another other first second third fourth fifth latter former two three
body             office team staff camp side leadership mission delegation committee commission party coalition company group unit branch wing bureau board desk council movement campaign entourage
how              how
mood             incense incensed anger enrage outrage shock amuse annoy sadden delight relieve worry alarm concern baffle puzzle disgust stun dismay frustrate
pointing         it this that these those they
tally            put place count estimate tally total number calculate give set
how-many         many
of-them          them whom which these those
partitive        of
infinitive       to
perfect-with-being  —
dative           —
booked           on
no-one           —
calling-oneself  —
amounting        —
own-name         himself herself themselves themself itself name alias pseudonym nickname
modal            —
wishing          —
being            be
having           have
away             by from after to
conjunction      and or
listing          name list tally register record roll
survey           survey census poll headcount reckoning calculation manifest
keeper           hospital clinic morgue mortuary infirmary registry dispensary chancery school parish newspaper company firm operator office bureau department volunteer
authority        district municipality county province region prefecture canton borough parish city town state capital
said-that        that
addressing       tell inform brief
moving-from      budge
holding          hold keep
whose            whose
more-of          another further additional more others
certificate      certificate
about            on for about regarding concerning among
books            book books sheet sheets list lists record records register registers roll rolls ledger file files tally
utterance        reason answer explanation reply version account response retort view assessment advice story
only-people      tell confide explain insist deny recall recount admit concede reply retort answer complain swear vow pledge whisper joke quip scoff plead beg apologise apologize testify lament
view             for
settled          clear doubt certain certainty plain obvious sure settled fact explanation answer
indefinite       some many others most several few all everyone everybody nobody both another someone somebody
`
