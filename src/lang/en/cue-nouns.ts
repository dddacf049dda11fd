/**
 * Nouns that stand for an act of speech: lemma, act, and the words that introduce the content.
 * `that` a clause ("the claim that …"); prepositions ("accusations of …", "a call for …", "the decision to …" is `to`).
 * The source stands as possessor ("Mali's denial"), after "by", "from" or "of" ("the denial of the ministry"), or is the subject of the verb that the noun hangs from ("makes the claim that …").
 */
export const cueNouns = `
accusation       accuse    that of
allegation       accuse    that of about
charge           accuse    that of
claim            assert    that of
assertion        assert    that of
statement        assert    that
declaration      announce  that of
announcement     announce  that of
communiqué       announce  that
communique       announce  that
message          assert    that
comment          assert    that
remark           assert    that
testimony        assert    that of
account          assert    that of
report           assert    that of
estimate         assert    that of
count            assert    of
belief           assert    that
view             assert    that
opinion          assert    that
conclusion       assert    that
finding          assert    that
suggestion       assert    that
insistence       assert    that
assurance        promise   that
admission        confirm   that of
acknowledgement  confirm   that of
acknowledgment   confirm   that of
concession       confirm   that
confession       confirm   that
confirmation     confirm   that of
denial           deny      that of
rejection        deny      of
dismissal        deny      of
rebuttal         deny      of
refutation       deny      of
retraction       retract   of
apology          confirm   for
criticism        condemn   of that
condemnation     condemn   of
denunciation     condemn   of
complaint        condemn   that of about
protest          condemn   against that
demand           demand    that for to
call             demand    for to
appeal           demand    for to
request          demand    that for to
plea             demand    for to
order            order     that to for
instruction      order     that to
promise          promise   that of to
pledge           promise   that to
vow              promise   that to
commitment       promise   to
guarantee        promise   that
warning          warn      that of about
threat           warn      of to
fear             warn      that of
concern          warn      that about over
suspicion        doubt     that of
doubt            doubt     that about
question         question  about whether
speculation      doubt     that about of
rumour           doubt     that of
rumor            doubt     that of
hint             assert    that of
news             announce  that of
shock            condemn   that at over about
surprise         doubt     that at over
outrage          condemn   that at over about
anger            condemn   that at over about
dismay           condemn   that at over
regret           condemn   that for over at
alarm            warn      that over at about
worry            warn      that over about
anxiety          warn      that over about
unease           warn      that over about
disbelief        doubt     that at
confidence       assert    that in
hope             assert    that of for
reservation      doubt     that about over
scepticism       doubt     that about over
skepticism       doubt     that about over
word             announce  that
`

/** Adjectives of saying and thinking behind a form of "be": lemma, act, and what introduces the content. */
export const cueAdjectives = `
concerned        warn      that about over by at
worried          warn      that about over by
alarmed          warn      that about over by at
afraid           warn      that of
fearful          warn      that of
shocked          condemn   that about by at
appalled         condemn   that about by at
outraged         condemn   that about by at
horrified        condemn   that about by at
dismayed         condemn   that about by at
disturbed        condemn   that about by
saddened         condemn   that by
disappointed     condemn   that about by
convinced        assert    that of
certain          assert    that of
sure             assert    that of
confident        assert    that of
adamant          assert    that about
aware            assert    that of
hopeful          assert    that about
sceptical        doubt     that about of
skeptical        doubt     that about of
doubtful         doubt     that about of
unsure           doubt     that about of
`

/** Verbs that only lend a subject to the noun of speech that they govern: "issued a denial", "raised concerns". */
export const lightVerbs = `
make issue express voice raise give release publish put deliver repeat renew level bring offer file lodge send read have share reiterate voice+out echo
`
