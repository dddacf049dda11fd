/**
 * What a number measures, by the words near it.
 *
 * Verbs: lemma (with particle or object, "lose+life"), measure, and which dependents are counted: `patient` (object, or subject of the passive),
 * `agent` (subject), `any`.
 */
export const measureVerbs = `
kill             killed      patient
murder           killed      patient
massacre         killed      patient
slaughter        killed      patient
execute          killed      patient
assassinate      killed      patient
behead           killed      patient
lynch            killed      patient
slay             killed      patient
neutralize       killed      patient
neutralise       killed      patient
eliminate        killed      patient
liquidate        killed      patient
gun+down         killed      patient
shoot+dead       killed      patient
burn+alive       killed      patient
butcher          killed      patient
gas              killed      patient
crush            killed      patient
die              killed      agent
perish           killed      agent
drown            killed      any
succumb          killed      agent
suffocate        killed      any
asphyxiate       killed      any
fall+die         killed      agent
fall+post        killed      agent
fall+duty        killed      person-agent
fall+battle      killed      person-agent
fall+combat      killed      person-agent
fall+action      killed      person-agent
fall+fighting    killed      person-agent
fall             killed      force-agent
lose+life        killed      agent
pay+life         killed      agent
wipe+out         killed      person-patient
burn+death       killed      patient
crush+death      killed      patient
beat+death       killed      patient
stab+death       killed      patient
hack+death       killed      patient
shoot+fatally    killed      patient
claim+life       killed      object
take+life        killed      object
cost+life        killed      object
lose             killed      life
shoot            injured     person-patient
stab             injured     person-patient
suffer+burn      injured     person-agent
sicken           injured     patient
fall+ill         injured     person-agent
fall+sick        injured     person-agent
seek+treatment   injured     person-agent
seek+help        injured     person-agent
overcome         injured     person-patient
suffer+injury    injured     person-agent
suffer+wound     injured     person-agent
sustain+injury   injured     person-agent
sustain+wound    injured     person-agent
rush+hospital    injured     person-patient
take+hospital    injured     person-patient
admit+hospital   injured     person-patient
transfer+hospital  injured   person-patient
injure           injured     patient
wound            injured     patient
hurt             injured     patient
maim             injured     patient
burn             injured     person-patient
poison           injured     patient
hospitalize      injured     patient
hospitalise      injured     patient
beat             injured     patient
treat            injured     patient
miss             missing     agent
miss             missing     gone-patient
disappear        missing     agent
vanish           missing     agent
remain+missing   missing     agent
trap             missing     patient
see              missing     unseen-patient
locate           missing     unseen-patient
return           missing     unseen-agent
survive          killed      unseen-agent
make+it          killed      unseen-agent
live+see         killed      unseen-agent
wake             killed      unseen-agent
receive+treatment   injured  person-agent
receive+attention   injured  person-agent
receive+care     injured     person-agent
undergo+treatment   injured  person-agent
undergo+surgery  injured     person-agent
undergo+operation   injured  person-agent
need+treatment   injured     person-agent
require+treatment   injured  person-agent
hospital>take    injured     person-patient
hospital>admit   injured     person-patient
hospital>receive  injured    person-patient
clinic>take      injured     person-patient
clinic>admit     injured     person-patient
clinic>receive   injured     person-patient
surgeon>operate  injured     person-patient
prison>hold      present     person-patient
jail>hold        present     person-patient
camp>hold        present     person-patient
facility>hold    present     person-patient
centre>hold      present     person-patient
center>hold      present     person-patient
penitentiary>hold   present  person-patient
block>hold       present     person-patient
ward>hold        present     person-patient
building>hold    present     person-patient
house            present     person-patient
accommodate      present     person-patient
lock+inside      present     person-patient
lock+in          present     person-patient
arrest           detained    patient
detain           detained    patient
jail             detained    patient
imprison         detained    patient
apprehend        detained    patient
incarcerate      detained    patient
intern           detained    patient
interpellate     detained    person-patient
place+custody    detained    patient
remand+custody   detained    patient
remain+detention  detained   person-agent
remain+custody   detained    person-agent
hold             detained    person-patient
seize            detained    person-patient
round+up         detained    patient
lead+away        detained    patient
haul+away        detained    patient
take+custody     detained    patient
capture          detained       person-patient
charge           detained    person-patient
displace         displaced   patient
uproot           displaced   patient
evacuate         displaced   patient
evict            displaced   patient
throw+out        displaced   person-patient
drive+from       displaced   person-patient
force+from       displaced   person-patient
force+flee       displaced   person-patient
tell+leave       displaced   person-patient
tell+evacuate    displaced   person-patient
order+leave      displaced   person-patient
order+evacuate   displaced   person-patient
order+out        displaced   person-patient
force+leave      displaced   person-patient
force+evacuate   displaced   person-patient
seek+shelter     displaced   person-agent
seek+refuge      displaced   person-agent
take+refuge      displaced   person-agent
cross+border     displaced   person-agent
cross+into       displaced   person-agent
leave+roof       displaced   person-patient
leave+shelter    displaced   person-patient
leave+home       displaced   person-patient
flee             displaced   person-agent
fled             displaced   person-agent
expel            displaced   person-patient
relocate         displaced   person-patient
resettle         displaced   patient
rape             raped       patient
abduct           abducted    patient
kidnap           abducted    patient
carry+off        abducted    person-patient
drag+off         abducted    person-patient
march+off        abducted    person-patient
take+along       abducted    person-patient
take+hostage     abducted    person-patient
take+away        abducted    person-patient
take             abducted    gone-patient
whisk+away       abducted    person-patient
whisk+off        abducted    person-patient
kidnapper>hold   abducted    person-patient
abductor>hold    abducted    person-patient
hijacker>hold    abducted    person-patient
gunman>hold      abducted    person-patient
bandit>hold      abducted    person-patient
pirate>hold      abducted    person-patient
terrorist>hold   abducted    person-patient
take+captive     abducted    person-patient
take+prisoner    detained    person-patient
snatch           abducted    person-patient
bury             bodies      person-patient
bury             bodies      body-patient
exhume           bodies      patient
unearth          bodies      patient
recover          bodies      body-patient
retrieve         bodies      body-patient
find             bodies      body-patient
discover         bodies      body-patient
identify         bodies      body-patient
count            bodies      body-patient
deploy           deployed    patient
station          deployed    patient
dispatch         deployed    person-patient
send             deployed    person-patient
mobilize         deployed    person-patient
mobilise         deployed    person-patient
garrison         deployed    patient
train            deployed    person-patient
back             deployed    force-patient
battle           deployed    force-agent
fight+fire       deployed    force-agent
fight+blaze      deployed    force-agent
tackle           deployed    force-agent
secure           deployed    force-agent
guard            deployed    force-agent
patrol           deployed    force-agent
march            attended    agent
gather           attended    agent
demonstrate      attended    agent
rally            attended    agent
protest          attended    agent
assemble         attended    agent
attend           attended    agent
participate      attended    agent
join             attended    crowd-agent
parade           attended    agent
take+part        attended    agent
take+street      attended    agent
walk+off         attended    crowd-agent
walk+out         attended    crowd-agent
go+strike        attended    crowd-agent
strike           attended    crowd-agent
picket           attended    crowd-agent
chant            attended    crowd-agent
occupy           attended    crowd-agent
block            attended    crowd-agent
blockade         attended    crowd-agent
barricade        attended    crowd-agent
draw             attended    person-patient
attract          attended    person-patient
turn+out         attended    agent
pour             attended    agent
throng           attended    agent
flock            attended    agent
crowd            attended    agent
show+up          attended    agent
destroy          destroyed   thing-patient
burn             destroyed   thing-any
burnt            destroyed   thing-any
set+fire         destroyed   thing-patient
go+flame         destroyed   thing-agent
set+ablaze       destroyed   thing-patient
set+alight       destroyed   thing-patient
burn+ash         destroyed   thing-patient
burn+ground      destroyed   thing-patient
scorch           destroyed   thing-patient
wash+away        destroyed   thing-patient
sweep+away       destroyed   thing-patient
carry+away       destroyed   thing-patient
level            destroyed   thing-patient
topple           destroyed   thing-patient
bulldoze         destroyed   thing-patient
obliterate       destroyed   thing-patient
gut              destroyed   thing-patient
bury             destroyed   thing-patient
lose             destroyed   thing-patient
raze             destroyed   thing-patient
demolish         destroyed   thing-patient
wreck            destroyed   thing-patient
flatten          destroyed   thing-patient
sink             destroyed   thing-patient
burn+down        destroyed   thing-patient
reduce+ash       destroyed   thing-patient
reduce+rubble    destroyed   thing-patient
torch            destroyed   thing-patient
collapse         destroyed   thing-agent
burst            destroyed   thing-agent
fail             destroyed   structure-agent
damage           damaged     thing-patient
flood            damaged     thing-patient
submerge         damaged     thing-patient
inundate         damaged     thing-patient
smash            damaged     thing-patient
riddle           damaged     thing-patient
hit              damaged     thing-patient
vandalize        damaged     thing-patient
vandalise        damaged     thing-patient
loot             damaged     thing-patient
board            present     person-agent
sail             present     crowd-agent
embark           present     person-agent
travel           present     inside-agent
live             present     inside-agent
sleep            present     inside-agent
stay             present     inside-agent
pray             present     inside-agent
study            present     inside-agent
hide             present     inside-agent
carry            present     person-patient
transport        present     person-patient
shelter          present     person-agent
`

/** Nouns and adjectives: lemma, measure. What the number counts is that word itself ("203 dead"), or a person so described ("dead men"). */
export const measureWords = `
dead             killed
death            killed
fatality         killed
killing          killed
deceased         killed
slain            killed
martyr           killed
toll             killed
drowning         killed
lifeless         killed
victim           killed
body             bodies
corpse           bodies
remains          bodies
cadaver          bodies
skeleton         bodies
skull            bodies
coffin           bodies
grave            bodies
wounded          injured
injured          injured
injury           injured
wound            injured
casualty         injured
hurt             injured
poisoning        injured
missing          missing
unaccounted      missing
disappeared      missing
untraced         missing
untraceable      missing
unlocated        missing
unlocatable      missing
disappearance    missing
arrest           detained
detainee         detained
detention        detained
captive          detained
internee         detained
displaced        displaced
refugee          displaced
evacuee          displaced
homeless         displaced
idp              displaced
idps             displaced
returnee         displaced
hostage          abducted
abductee         abducted
abduction        abducted
kidnapping       abducted
rape             raped
turnout          attended
crowd            attended
attendance       attended
`

/** Adjectives of a thing, not of a death: "dead" and its like before these nouns counts nothing. */
export const measureStops = `
suspect+fled gunman+fled attacker+fled assailant+fled robber+fled bandit+fled soldier+fled prisoner+fled inmate+fled driver+fled
suspect+flee gunman+flee attacker+flee assailant+flee robber+flee bandit+flee raider+flee soldier+flee prisoner+flee inmate+flee driver+flee
can+hold could+hold would+hold can+shelter could+shelter
dead+end dead+line dead+sea dead+heat death+penalty death+row death+squad death+threat death+sentence body+armour body+armor fall+back fall+silent fall+short fall+asleep fall+behind fall+into fall+on fall+upon fall+apart body+bag student+body governing+body
`

/** Nouns for people, by what a figure of them counts; others are things. A person noun not here is looked up in people.ts. */
export const structures = `
dam bridge building house home tower levee dyke dike wall bank roof mine pier tunnel barrier school hospital church mosque shop vehicle car truck bus tank ship boat plane aircraft helicopter drone train village town flat apartment facility dwelling hut shack mill factory bakery market stall shelter tent
structure residence business property warehouse office station classroom clinic pharmacy church temple synagogue monastery library kiosk block tower culvert shed barn granary hangar depot compound room workshop restaurant hotel cabin shanty
van lorry ambulance motorcycle motorbike bicycle scooter coach carriage wagon tanker vessel ferry trawler dinghy canoe pirogue yacht helicopter jet missile gun tractor car-park bulldozer excavator pickup
hectare acre farm field crop orchard plantation forest window pylon pipeline road antenna mast mill
`

/** Words that put a figure in another place or time than the main one: "elsewhere", "outside X", "in other towns". */
export const elsewhere = `
elsewhere
outside
beyond
other
another
surrounding
neighbouring
neighboring
nearby
rest
`

/** People by what they do, which counts them only where nothing else does ("9,500 demonstrators"); never where they get away or go home. */
export const measureRoles = `
marcher          attended
protester        attended
protestor        attended
demonstrator     attended
striker          attended
participant      attended
attendee         attended
mourner          attended
mercenary        deployed
troop            deployed
instructor       deployed
trainer          deployed
peacekeeper      deployed
passenger        present
crew             present
prisoner         detained
`

/** Verbs that tell of people and count nothing that the vocabulary has a measure for: who is rescued or let go is no victim. */
export const measureEnds = `
rescue save survive escape release free freed unharmed unhurt liberate let acquit evade pardon sentence exchange swap vote elect interview question vaccinate feed
`

/** Nouns of an act that count what they are done to, never themselves: "the evacuation of 8,500 people", "the summary execution of 118". */
export const measureActs = `
evacuation       displaced
displacement     displaced
eviction         displaced
expulsion        displaced
exodus           displaced
demolition       destroyed
destruction      destroyed
burning          destroyed
execution        killed
martyrdom        killed
murder           killed
massacre         killed
slaughter        killed
assassination    killed
loss             killed
wounding         injured
maiming          injured
hospitalization  injured
hospitalisation  injured
imprisonment     detained
jailing          detained
capture          detained
burial           bodies
exhumation       bodies
deployment       deployed
garrison         deployed
march            attended
rally            attended
demonstration    attended
protest          attended
vigil            attended
sit-in           attended
search           missing
trace            missing
`

/** States that people or things are in, as phrases behind them: words, measure. */
export const measureStates = `
in custody               detained
in police custody        detained
in detention             detained
in jail                  detained
in prison                detained
behind bars              detained
under arrest             detained
in the hands             abducted
in their hands           abducted
in captivity             abducted
held captive             abducted
held hostage             abducted
in it                    present
inside it                present
under house arrest       detained
in hospital              injured
in hospitals             injured
to hospital              injured
to hospitals             injured
to the hospital          injured
in intensive care        injured
in critical condition    injured
in a critical condition  injured
in serious condition     injured
in a serious condition   injured
with gunshot wounds      injured
with bullet wounds       injured
with shrapnel wounds     injured
with injuries            injured
with burns               injured
with wounds              injured
on board                 present
aboard                   present
onboard                  present
inside                   present
underground              present
at work                  present
at the scene             present
in ruins                 destroyed
on duty                  deployed
on guard                 deployed
on strike                attended
in the streets           attended
in the street            attended
on the streets           attended
on the street            attended
in the square            attended
unaccounted for          missing
not been seen            missing
not been heard           missing
not returned             missing
`

/** Words that may stand between what is counted and the word that says what became of it: "were later also feared dead". */
export const measureFillers = `
feared believed presumed thought known said reported confirmed found listed declared counted recorded registered rushed taken brought pronounced
managed able considered assumed officially still now also so far later already currently initially reportedly allegedly apparently immediately instantly
seriously severely critically slightly lightly badly gravely fatally partially partly totally completely entirely heavily forcibly provisionally
others other more all to be been being both each remain remained remains alive either forced lie lies lay among having
`

/** Words between a toll and its number: "the toll climbs to 19", "the number of dead stands at 11". */
export const tollMoves = `
rise rises rose risen rising climb climbs climbed jump jumps jumped soar soars soared grow grows grew reach reaches reached hit hits stand stands stood standing
remain remains remained pass passes passed top tops topped exceed exceeds exceeded increase increases increased go goes up down fall falls fell drop
drops dropped amount amounts amounted total totals totalled number numbers numbered lower lowered raise raised revise revised put puts is are was were has have had be been now currently
as still past above beyond below near nears neared nearing surpass surpasses surpassed cross crosses crossed at to of by from for around about over so far yet : ( - –
`

/** Things that stand behind numbers and are never what was killed, hurt, taken or gathered, whatever verb is near. */
export const measureThings = `
round bullet rocket shell canister grenade bomb missile drone weapon rifle gun case name seat vote kilometre kilometer mile metre meter street road country city town
village district province region state site place point time occasion attack incident raid strike explosion blast quake tremor earthquake meeting session report
photo photograph image picture video clip page article paragraph book document letter statement interview question answer reason step measure day week month year hour
minute floor storey tower block address bank party union newspaper channel station hospital school university prison camp truck car vehicle bus ship boat plane train lorry van
meal blanket bag box tonne ton litre liter head cattle goat sheep cow animal dog horse camel job company firm bed class resolution law article amendment charge count
percent sum coin dollar euro pound crown franc
`

/** People without a weapon who are sent to do their work. */
export const measureForces = `
firefighter fireman officer police policeman policewoman rescuer ranger lifeguard guard gendarme trooper reinforcement agent personnel
`

/** People whom the general lists do not know. */
export const measurePeople = `
household tot kid kiddie lad mum dad teen pensioner couple mountaineer camper skier bather stowaway groom bride native tribesman clansman builder mason roofer stevedore docker courier rider horseman
logger woodcutter digger prospector quarryman
`

/** Nouns whose "of" names a number of members, not an age: "a crew of nine". */
export const measureGroups = `
crew family group team gang band squad crowd force party delegation contingent convoy unit total number toll figure estimate
`

/** Nouns that stand for one each of what "of" names behind them: "54 cases of disappearance". */
export const measureInstances = `
case instance count report set name
`

/** What people can be inside of, beside the structures: where they "were sleeping" or "were living". */
export const measureInsides = `
block camp prison jail dormitory cell ward barracks compound basement cellar carriage cabin hold deck
`

/** Nouns for a part of everybody that is there: a count of them is narrower than one of people. */
export const groups = `
child kid boy girl baby infant newborn toddler teenager teen minor juvenile youngster pupil schoolchild schoolgirl schoolboy student teacher
woman mother pensioner elderly foreigner tourist expatriate migrant
soldier serviceman paratrooper conscript officer policeman policewoman gendarme constable guard warden firefighter rescuer medic paramedic nurse doctor journalist reporter driver pilot sailor crewman
`
