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
lose+life        killed      agent
claim+life       killed      object
take+life        killed      object
cost+life        killed      object
lose             killed      life
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
disappear        missing     agent
vanish           missing     agent
remain+missing   missing     agent
trap             missing     patient
arrest           detained    patient
detain           detained    patient
jail             detained    patient
imprison         detained    patient
apprehend        detained    patient
incarcerate      detained    patient
intern           detained    patient
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
flee             displaced   agent
cross            displaced   person-agent
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
take+captive     abducted    person-patient
snatch           abducted    person-patient
bury             bodies      patient
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
march            attended    agent
gather           attended    agent
demonstrate      attended    agent
rally            attended    agent
protest          attended    agent
assemble         attended    agent
attend           attended    agent
participate      attended    agent
join             attended    agent
parade           attended    agent
take+part        attended    agent
take+street      attended    agent
turn+out         attended    agent
pour             attended    agent
throng           attended    agent
flock            attended    agent
crowd            attended    agent
show+up          attended    agent
destroy          destroyed   thing-patient
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
hit              damaged     thing-patient
vandalize        damaged     thing-patient
vandalise        damaged     thing-patient
loot             damaged     thing-patient
board            present     agent
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
missing          missing
unaccounted      missing
disappeared      missing
untraced         missing
disappearance    missing
arrest           detained
detainee         detained
prisoner         detained
detention        detained
captive          detained
internee         detained
suspect          detained
displaced        displaced
refugee          displaced
evacuee          displaced
homeless         displaced
returnee         displaced
hostage          abducted
abductee         abducted
abduction        abducted
kidnapping       abducted
rape             raped
turnout          attended
crowd            attended
attendance       attended
marcher          attended
protester        attended
protestor        attended
demonstrator     attended
participant      attended
attendee         attended
passenger        present
crew             present
aboard           present
onboard          present
inmate           present
mercenary        deployed
troop            deployed
instructor       deployed
trainer          deployed
peacekeeper      deployed
`

/** Adjectives of a thing, not of a death: "dead" and its like before these nouns counts nothing. */
export const measureStops = `
dead+end dead+line dead+sea dead+heat death+penalty death+row death+squad death+threat death+certificate death+sentence body+armour body+armor body+bag student+body governing+body
`

/** Nouns for people, by what a figure of them counts; others are things. A person noun not here is looked up in people.ts. */
export const structures = `
dam bridge building house home tower levee dyke dike wall bank roof mine pier tunnel barrier school hospital church mosque shop vehicle car truck bus tank ship boat plane aircraft helicopter drone train village town flat apartment facility dwelling hut shack mill factory bakery market stall shelter tent
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
