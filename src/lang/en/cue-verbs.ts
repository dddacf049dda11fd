/**
 * Verbs that put words into somebody's mouth: lemma (with its particle, "point+out"), act, and the frames in which they do so.
 *
 * Frames, most of them named after the words that introduce the content:
 *   that   a finite clause, with or without "that", before or after the verb, quoted or not ("said it was …", "'…', she said")
 *   np     a noun phrase as object is the content ("announced the dispatch of 35 doctors")
 *   num    a noun phrase as object is the content where it holds a figure or a quotation ("reported 3,166 dead")
 *   to     an infinitive of the source's own doing is the content ("promised to review …", "claims to have …")
 *   np-to  somebody else is told to do something ("called on X to …", "ordered X to …", "wants X to …")
 *   ing    a participle clause ("denies having …", "denied using …")
 *   np-of, np-for, np-as, np-at, np-on, np-ing, np-with, np-adj: an object and what is said of it ("accused X of …", "blamed X for …", "described X as …", "put X at …", "blamed X on …", "called X excessive")
 *   of, for, on, about, into, against, to-np, with, over, at: what is said stands behind that preposition ("called for …", "warned of …", "spoke of …")
 *   q      only with a quotation as its content ("smiled", "went on")
 */
export const cueVerbs = `
# saying
say              assert    that num np-as
have+it          assert    that
tell             assert    that num np-to
add              assert    that
state            assert    that num
note             assert    that num
explain          assert    that
observe          assert    that
remark           assert    that
confide          assert    that
mention          assert    that num
comment          assert    that
declare          announce  that num
announce         announce  that np
reveal           assert    that num
confide          assert    that
disclose         assert    that num
report           assert    that num of
recount          assert    that np
relate           assert    that
recall           assert    that
describe         assert    np-as ing np q
depict           assert    np-as
portray          assert    np-as
characterize     assert    np-as
characterise     assert    np-as
call             assert    np-adj np-q
call+for         demand    for
call+on          demand    on
call+upon        demand    on
label            assert    np-adj np-as num
brand            condemn   np-adj np-as num
term             assert    np-adj num
dub              assert    np-adj num
deem             assert    np-adj that
consider         assert    np-adj that np-to
regard           assert    np-as
view             assert    np-as
see              assert    np-as
speak            assert    of
talk             assert    of
refer            assert    to-np
put              assert    np-at q
place            assert    np-at
give             assert    np-at num
list             assert    num np-as
count            assert    num
record           assert    num
register         assert    num
tally            assert    num
document         assert    num that np
estimate         assert    that num np-at np-to
calculate        assert    that num
reckon           assert    that
compute          assert    that num
arrive           assert    at
detail           assert    that num
outline          assert    that
specify          assert    that num
clarify          assert    that
argue            assert    that
maintain         assert    that
contend          assert    that
assert           assert    that np
claim            assert    that num to
evoke            assert    np
advance          assert    num
assume           assert    that num
hammer           assert    that
decipher         assert    that
scoff            assert    that
quip             assert    that
read+out         assert    np
affirm           assert    that
insist           assert    that on
stress           assert    that
emphasize        assert    that
emphasise        assert    that
underline        assert    that
underscore       assert    that
highlight        assert    that
reiterate        assert    that np
repeat           assert    that
point+out        assert    that
point            assert    to-np
make+clear       assert    that
suggest          assert    that
hint             assert    that at
imply            assert    that
indicate         assert    that num
signal           assert    that
conclude         assert    that
find             assert    that np-q
determine        assert    that
establish        assert    that
rule             assert    that
judge            assert    that np-adj
assess           assert    that
believe          assert    that np-to num
think            assert    that num
suppose          assert    that
expect           assert    that np-to to
predict          assert    that num
forecast         assert    that num
project          assert    that num
anticipate       assert    that
understand       assert    that
know             assert    that
hope             assert    that to
reply            assert    that
respond          assert    that
answer           assert    that
counter          assert    that
retort           assert    that
object           deny      that to-np
write            assert    that
tweet            assert    that
post             assert    that
blog             assert    that
publish          assert    that num
release          announce  num
issue            announce  num
broadcast        announce  num
quote            quote-report  that num
cite             quote-report  np
relay            quote-report  that np
testify          assert    that to
attest           assert    that to-np
swear            assert    that
certify          assert    that
verify           confirm   that np
show             assert    that num np
demonstrate      assert    that
prove            assert    that
joke             assert    that
muse             assert    that
whisper          assert    that
shout            assert    that
scream           assert    that
cry              assert    that
exclaim          assert    that
continue         assert    q
go+on            assert    q
smile            assert    q
begin            assert    q
open             assert    q
summarise        assert    that
summarize        assert    that
elaborate        assert    that
concur           confirm   that
agree            confirm   that
guess            assert    that
speculate        assert    that
allege           accuse    that num np
advise           demand    np-to that
brief            assert    that
inform           assert    that
notify           assert    that
remind           assert    that
assure           promise   that
reassure         promise   that
persuade         assert    that
convince         assert    that

# accusing
accuse           accuse    np-of
charge           accuse    that np-with
suspect          accuse    np-of that
blame            accuse    np-for np-on
fault            accuse    np-for
indict           accuse    np-for np-on
implicate        accuse    np-in
link             accuse    np-to-np
tie              accuse    np-to-np
attribute        accuse    np-to-np
ascribe          accuse    np-to-np
pin              accuse    np-on
denounce         condemn   np np-as that
decry            condemn   np
slam             condemn   np np-for
blast            condemn   np np-for
lambast          condemn   np np-for
lambaste         condemn   np np-for
criticize        condemn   np np-for
criticise        condemn   np np-for
condemn          condemn   np
deplore          condemn   np that
lament           condemn   that np
deride           condemn   np np-as
attack           condemn   np-for
assail           condemn   np np-for
rebuke           condemn   np-for
censure          condemn   np
protest          condemn   that np against
complain         condemn   that of about
reproach         accuse    np-for np-with
finger           accuse    np
lay+blame        accuse    np-on
put+blame        accuse    np-on
place+blame      accuse    np-on
reproach+with    accuse    with
sue              accuse    np-for

# denying
deny             deny      that np ing
reject           deny      np that
dismiss          deny      np np-as
refute           deny      np that
rebut            deny      np
dispute          deny      that np
contest          deny      that np
contradict       deny      np
disown           deny      np
disavow          deny      np
repudiate        deny      np
disclaim         deny      np
rule+out         deny      np that
brush+off        deny      np
sweep+away       deny      np
wave+away        deny      np
play+down        deny      np
shrug+off        deny      np
downplay         deny      np
challenge        doubt     np
question         doubt     that np
doubt            doubt     that np
query            doubt     np
distance         deny      from

# conceding, confirming, taking back
confirm          confirm   that np
corroborate      confirm   np that
acknowledge      confirm   that np
admit            confirm   that np to-np ing
concede          confirm   that np
confess          confirm   that to-np
recognize        confirm   that np
recognise        confirm   that np
accept           confirm   that np
vouch            confirm   for
retract          retract   np
withdraw         retract   num
recant           retract   np that
take+back        retract   np
go+back          retract   on
back+away        retract   from
back+down        retract   from
backtrack        retract   on
retreat          retract   from
walk+back        retract   np
correct          retract   num
revise           retract   num
apologize        confirm   for that
apologise        confirm   for that
regret           confirm   that np

# demanding, ordering, promising, warning
demand           demand    that np to
ask              demand    that np-to for
request          demand    that np np-to
urge             demand    np-to that np
appeal           demand    for on to-np
plead            demand    for that np
beg              demand    for np-to
press            demand    for np-to
push             demand    for
lobby            demand    for
advocate         demand    that np for
propose          demand    that np to
recommend        demand    that np np-to
encourage        demand    np-to
invite           demand    np-to
exhort           demand    np-to
implore          demand    np-to
want             demand    np-to
seek             demand    np
insist+on        demand    on
order            order     np np-to that
instruct         order     np-to
direct           order     np-to
command          order     np-to that
decree           order     that np
summon           order     np
ban              order     np
forbid           order     np-to np
authorize        order     np np-to
authorise        order     np np-to
promise          promise   that np to
pledge           promise   that np to
vow              promise   that to np
undertake        promise   to
commit           promise   to to-np
guarantee        promise   that np
swear+to         promise   to
threaten         warn      that to with
offer            promise   to
warn             warn      that of about against np-of
caution          warn      that against
fear             warn      that np
worry            warn      that about
alert            warn      that to-np
dread            warn      that

# asking
ask+whether      question  that
wonder           question  that
inquire          question  that about
enquire          question  that about

# standing behind or against something, deciding
welcome          assert    np
praise           assert    np np-for np-as
hail             assert    np np-as
defend           assert    np np-as
justify          assert    np
support          assert    np
endorse          assert    np
back             assert    np
oppose           condemn   np
refuse           deny      to
decline          deny      to
decide           announce  that to
plan             announce  to
resolve          announce  to
`
