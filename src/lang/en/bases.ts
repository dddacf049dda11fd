/**
 * What a claim rests on: a noun and the kind of basis it is. The noun counts where it stands as the source itself ("witnesses say"), as
 * the means ("in a statement", "according to a report by"), or as what shows something ("footage shows").
 */
export const bases = `
witness          witness
eyewitness       witness
bystander        witness
survivor         witness
villager         witness
resident         witness
neighbour        witness
neighbor         witness
local            witness
inhabitant       witness
passer-by        witness
onlooker         witness
testimony        witness
account          witness
footage          footage
video            footage
film             footage
clip             footage
recording        footage
livestream       footage
cctv             footage
image            image
picture          image
photo            image
photograph       image
photography      image
screenshot       image
imagery          image
satellite        image
document         document
paper            document
letter           document
memo             document
email            document
file             document
record           document
contract         document
log              document
report           document
study            investigation
statement        statement
communiqué       statement
communique       statement
release          statement
bulletin         statement
declaration      statement
announcement     statement
briefing         statement
conference       statement
speech           statement
address          statement
interview        statement
tweet            social-post
post             social-post
posting          social-post
message          social-post
thread           social-post
livestream       social-post
intelligence     intelligence
intercept        intelligence
wiretap          intelligence
investigation    investigation
inquiry          investigation
enquiry          investigation
probe            investigation
audit            investigation
autopsy          investigation
analysis         investigation
finding          investigation
examination      investigation
survey           investigation
source           unnamed-source
official         unnamed-source
report+plural    unnamed-source
rumour           unnamed-source
rumor            unnamed-source
insider          unnamed-source
diplomat         unnamed-source
`

/** Nouns of recordings and papers that "show", "suggest" or "reveal" something by themselves, without being anybody's mouth. */
export const exhibits = `
footage video film clip recording image picture photo photograph imagery photography screenshot
document paper letter memo email record contract log data figure statistic map
`

/** Platforms, places and means of speech that are never the claimer: "on X", "on state television", "at a press conference". */
export const channels = `
twitter x facebook instagram telegram tiktok whatsapp youtube signal weibo linkedin
television tv radio broadcast interview statement conference briefing letter email phone telephone message tweet post
parliament court cabinet
`
