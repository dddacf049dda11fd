/**
 * Words by which a claim takes a side on one aspect of an event: lemma, part of speech (`v` verb, `n` noun, `a` adjective or adverb), aspect, and the side: `yes`
 * and `no` answer the aspect's question as put below, before the sentence's own negation is counted in.
 *
 *   authenticity   Is what is shown what it is said to be?
 *   legality       Was it lawful, justified, proportionate?
 *   presence       Were they there?
 */
export const aspectWords = `
stage            v  authenticity  no
fabricate        v  authenticity  no
generate         v  authenticity  no
forge            v  authenticity  no
fake             v  authenticity  no
doctor           v  authenticity  no
manipulate       v  authenticity  no
invent           v  authenticity  no
concoct          v  authenticity  no
falsify          v  authenticity  no
simulate         v  authenticity  no
edit             v  authenticity  no
tamper           v  authenticity  no
dub              v  authenticity  no
misrepresent     v  authenticity  no
mislabel         v  authenticity  no
authenticate     v  authenticity  yes
geolocate        v  authenticity  yes
verify           v  authenticity  yes
corroborate      v  authenticity  yes
false            a  authenticity  no
fake             a  authenticity  no
bogus            a  authenticity  no
fabricated       a  authenticity  no
doctored         a  authenticity  no
staged           a  authenticity  no
forged           a  authenticity  no
manipulated      a  authenticity  no
misleading       a  authenticity  no
unverified       a  authenticity  open
unverifiable     a  authenticity  open
old              a  authenticity  no
untrue           a  authenticity  no
crude            a  authenticity  no
genuine          a  authenticity  yes
authentic        a  authenticity  yes
real             a  authenticity  yes
unedited         a  authenticity  yes
staging          n  authenticity  no
fabrication      n  authenticity  no
forgery          n  authenticity  no
hoax             n  authenticity  no
theatre          n  authenticity  no
theater          n  authenticity  no
concoction       n  authenticity  no
montage          n  authenticity  no
fake             n  authenticity  no
propaganda       n  authenticity  no
tale             n  authenticity  no
nonsense         n  authenticity  no
fiction          n  authenticity  no
invention        n  authenticity  no
imagination      n  authenticity  no
myth             n  authenticity  no
manipulation     n  authenticity  no
smear            n  authenticity  no
baseless         a  authenticity  no
unfounded        a  authenticity  no
groundless       a  authenticity  no
disinformation   n  authenticity  no
misinformation   n  authenticity  no
deepfake         n  authenticity  no
illegal          a  legality      no
illegally        a  legality      no
unlawful         a  legality      no
unlawfully       a  legality      no
illegitimate     a  legality      no
unauthorized     a  legality      no
unauthorised     a  legality      no
unjustified      a  legality      no
unprovoked       a  legality      no
indiscriminate   a  legality      no
indiscriminately a  legality      no
disproportionate a  legality      no
excessive        a  legality      no
unnecessary      a  legality      no
arbitrary        a  legality      no
extrajudicial    a  legality      no
summary          a  legality      no
criminal         a  legality      no
unconstitutional a  legality      no
fraudulent       a  legality      no
legal            a  legality      yes
legally          a  legality      yes
lawful           a  legality      yes
lawfully         a  legality      yes
legitimate       a  legality      yes
justified        a  legality      yes
proportionate    a  legality      yes
appropriate      a  legality      yes
necessary        a  legality      yes
restrained       a  legality      yes
tolerant         a  legality      yes
reasonable       a  legality      yes
violate          v  legality      no
breach           v  legality      no
flout            v  legality      no
contravene       v  legality      no
infringe         v  legality      no
overstep         v  legality      no
comply           v  legality      yes
abide            v  legality      yes
respect          v  legality      yes
justify          v  legality      yes
correspond       v  legality      yes
spy              v  legality      no
violation        n  legality      no
exaction         n  legality      no
execution        n  legality      no
rape             n  legality      no
looting          n  legality      no
torture          n  legality      no
massacre         n  legality      no
pillage          n  legality      no
beating          n  legality      no
riot             n  legality      no
breach           n  legality      no
crime            n  legality      no
atrocity         n  legality      no
abuse            n  legality      no
espionage        n  legality      no
spying           n  legality      no
aggression       n  legality      no
provocation      n  legality      no
brutality        n  legality      no
self-defence     n  legality      yes
self-defense     n  legality      yes
choice           n  legality      open
presence         n  presence      yes
deployment       n  presence      yes
involvement      n  presence      yes
participation    n  presence      yes
arrival          n  presence      yes
deploy           v  presence      yes
station          v  presence      yes
base             v  presence      yes
operate          v  presence      yes
employ           v  presence      yes
hire             v  presence      yes
recruit          v  presence      yes
arrive           v  presence      yes
land             v  presence      yes
participate      v  presence      yes
accompany        v  presence      yes
aid              v  presence      yes
assist           v  presence      yes
outnumber        v  presence      yes
work             v  presence      yes
take+part        v  presence      yes
take+over        v  presence      yes
enter            v  presence      yes
cross            v  presence      yes
remain           v  presence      yes
stay             v  presence      yes
present          a  presence      yes
active           a  presence      yes
absent           a  presence      no
`

/** Nouns of things whose authenticity is at issue. */
export const authenticityThings = `
footage video film clip recording image picture photo photograph imagery tape screenshot document letter evidence audio tape post tweet message report account
grave scene massacre incident attack story information news figure toll statement claim leak memo map
`

/** Words that tie a cause to what it brought about: lemma, part of speech, and where the cause stands: `subject`, `object`, or after a preposition. */
export const causeWords = `
cause            v  subject
trigger          v  subject
provoke          v  subject
spark            v  subject
produce          v  subject
prompt           v  subject
lead             v  subject
result           v  from
stem             v  from
arise            v  from
follow           v  from
contribute       v  subject
blame            v  object
pin              v  object
put+down         v  to
attribute        v  to
ascribe          v  to
owe              v  to
cause            n  be
reason           n  be
origin           n  be
culprit          n  be
seat             n  be
explanation      n  be
due              a  to
because          c  clause
since            c  -
owing            a  to
thanks           n  to
bring+about      v  subject
result           n  of
consequence      n  of
`

/** Nouns and verbs of faults and neglect that stand as causes by themselves in a report of a disaster. */
export const faultWords = `
negligence neglect overloading collision breakdown stowage mismanagement mistake error fault failure flaw defect crack leak overload overloading corrosion sabotage
maintenance upkeep repair precaution warning delay corruption malfunction short-circuit wiring
`

/** Nouns for those whose presence somewhere can be at issue. */
export const forces = `
troop soldier force mercenary fighter paramilitary militant militia contractor instructor adviser personnel army military group company
legionnaire jihadist rebel terrorist police officer unit battalion convoy squad commando
`

/** Words that name one topic: those of a line make one question. */
export const sameTopics = `
spying espionage spy snoop
excessive disproportionate unnecessary force brutality
crime atrocity abuse violation breach exaction execution rape looting torture massacre pillage
footage video film clip recording image picture photo photograph imagery tape
riot rioting rioter
mercenary contractor legionnaire paramilitary company firm
`

/**
 * Words that say what a claim is about where it takes a side without a word of the table above: role, words (lemmas, spelled as in running text in lower case).
 *
 *   outsider         those whose very presence is an issue, by what they are called
 *   outside-mark     words before a noun for people that say so ("foreign gunmen")
 *   band             people who are outsiders only by such a mark, or by how they look
 *   guise            what they wear, or lack, behind "in" or "without"
 *   company          what a firm of armed people is called, behind the words of the next line
 *   private          words before such a noun
 *   whereabouts      words that put somebody in a building named before
 *   quarters         what a building is called that is put to military use
 *   sheltering       buildings that should not be
 *   not-of-here      words that say of a picture that it is of another place or day
 *   origin           verbs that say where and when a picture was made
 *   check            verbs by which somebody looks into a picture
 *   tampering        what is looked for in a picture, or earlier than it
 *   show             verbs that find in a picture what is known from elsewhere
 *   hearsay          nouns for what is said by others
 *   inquiry          what is asked for to find out
 *   means            what people strike with: named as who did it
 *   doing            verbs that stand for a deed told before
 *   among            what stands before those of whom somebody is one
 *   all              words that say that all of some were something
 *   blamed-on        what stands before whom a thing is blamed on
 *   pinning          verbs of blame whose object is never to blame
 *   inquirer         who finds out
 *   partaking        verbs for who had a part in a deed
 *   crowd-control    what is fired to drive people away
 *   because          what stands before a cause
 *   only             words that say that there are no others
 *   care             what prevents an accident: the lack of it is a cause
 *   crowd            people who are counted, and are nobody in particular
 *   risk             nouns behind which a deed has not been done
 *   admitting        verbs that open a way for it
 */
export const aspectRoles = `
outsider         mercenary foreigner national instructor legionnaire contractor adviser advisor trainer
outside-mark     foreign private european western white masked unmarked unidentified hooded armed
band             man gunman soldier fighter troop personnel people figure technician expert operative guard force trooper individual agent
guise            uniform grey gray black green camouflage fatigue mask balaclava hood insignia badge flag plainclothes
company          company firm contractor group outfit
private          private mercenary paramilitary
whereabouts      inside there near nearby within
quarters         barracks base shield garrison headquarters outpost arsenal depot
sheltering       school hospital clinic mosque church temple classroom university shelter camp ward
not-of-here      another other elsewhere abroad old older earlier previous different foreign archive unrelated years-old
origin           film shoot take record date come stem originate make capture
check            verify authenticate corroborate confirm establish vouch ascertain determine
tampering        editing tampering manipulation alteration doctoring copy version
show             match geolocate correspond
hearsay          rumour rumor talk allegation accusation claim charge report suggestion theory suspicion story
inquiry          inquiry enquiry investigation probe commission inquest
inquirer         investigator observer inspector expert
admitting        admit allow let permit grant open invite welcome
means            drone aircraft airplane aeroplane plane warplane bomber jet helicopter gunship missile rocket shell bomb grenade mortar artillery vessel ship warship trawler boat truck lorry tank sniper airstrike aviation air-force
doing            do carry cause commit give
among            among amongst
all              all
blamed-on        on upon
pinning          pin
partaking        take+part participate join outnumber accompany aid assist help involve engage
only             only sole mere
because          because due owing amid
crowd-control    gas teargas rubber bean-bag water cannon blank warning
care             maintenance upkeep repair precaution warning
risk             risk danger threat prospect fear possibility
crowd            people person victim relative passenger resident inmate prisoner patient citizen inhabitant
`
