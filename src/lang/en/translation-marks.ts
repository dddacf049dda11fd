/**
 * What betrays that an English text was translated by a machine. Columns: phrase, as in the tables of furniture (`0` a token with a digit,
 * `*` one to twelve tokens); language of the original, or `-`; weight. A text whose weights come to two and a half is taken as translated, so
 * that no single odd word suffices; only what a translating service writes itself weighs as much.
 */

/** What services and scrapers leave behind. */
export const residues = `
source site 0                                -   3
automatically translated                     -   3
translated automatically                     -   3
machine translated                           -   3
machine translation                          -   2
translated by google                         -   3
translated with google                       -   3
translated by deepl                          -   3
translated with deepl                        -   3
this is an automatic translation             -   3
this article has been translated             -   3
this article was translated                  -   3
this story was translated                    -   3
this text was translated                     -   3
translated from the original                 -   2
translated from french                       fr  3
translated from the french                   fr  2
translated from german                       de  3
translated from the german                   de  2
translated from spanish                      es  3
translated from russian                      ru  3
translated from arabic                       ar  3
translated from italian                      it  3
translated from portuguese                   pt  3
translated from chinese                      zh  3
translated from ukrainian                    uk  3
traduit de                                   -   3
traduit par                                  -   2
traduction automatique                       -   3
traducido por                                -   2
traducido del                                -   3
übersetzt von                                -   2
aus dem englischen übersetzt                 -   3
`

/**
 * Words and turns of the original that shine through. A native writer uses one of them now and then; a translated text has several.
 */
export const calques = `
# French
exactions                                    fr  1
blue helmets                                 fr  0.5
general staff                                fr  0.5
the malfeasants                              fr  1
execrable                                    fr  0.5
quai d'orsay                                 fr  0.5
the hexagon                                  fr  1
in the hexagon                               fr  1
tricolor soldiers                            fr  1.5
head of european diplomacy                   fr  1
head of french diplomacy                     fr  1
head of diplomacy                            fr  0.5
since the beginning of the year              fr  0.25
is content to                                fr  0.5
the forces of order                          fr  1.5
forces of order                              fr  1
taken in charge                              fr  1.5
took in charge                               fr  1.5
taken hostage of                             fr  1
the gendarmes                                fr  0.25
the procurer                                 fr  1
the prefect                                  fr  0.25
placed in police custody                     fr  0.75
put in examination                           fr  1.5
indicted and placed                          fr  0.5
the magistracy                               fr  0.5
according to a provisional report            fr  1.5
according to a still provisional             fr  1.5
provisional report                           fr  0.5
heavy toll                                   fr  0.25
the balance sheet                            fr  0.25
makes state of                               fr  1.5
according to our information                 fr  1
the agglomeration                            fr  1
the devices                                  fr  0.75
the aircrafts                                fr  1
the polemic                                  fr  1
a polemic                                    fr  0.75
at the origin of                             fr  0.75
for his part                                 fr  0.5
for her part                                 fr  0.5
for its part                                 fr  0.25
on the spot                                  fr  0.25
denounced a                                  fr  0.25
to denounce                                  fr  0.25
the populations                              fr  1
civil populations                            fr  1.5
rendezvous                                   fr  0.25
multiplication of                            fr  0.5
specifies the                                fr  0.75
specified the                                fr  0.5
underlines the                               fr  0.5
indicates the                                fr  0.25
deplores                                     fr  0.5
deplored                                     fr  0.25
no victim                                    fr  0.5
victims are to be deplored                   fr  1.5
to be deplored                               fr  1
balance sheet of the                         fr  1
a heavy balance                              fr  1
manifestants                                 fr  1.5
the manifestation                            fr  0.75
manifestations of                            fr  0.25
interpellated                                fr  1.5
were interpellated                           fr  0.5
interpellation                               fr  1
interpellations                              fr  1
guarded to view                              fr  1.5
a hundred of                                 fr  1
dozens of thousands                          fr  1.5
a dozen of                                   fr  0.5
about a hundred of                           fr  0.5
the day of monday                            fr  1
the day of tuesday                           fr  1
the day of wednesday                         fr  1
the day of thursday                          fr  1
the day of friday                            fr  1
the day of saturday                          fr  1
the day of sunday                            fr  1
night from * to                              fr  0.75
in the night from                            fr  1
in the night of                              fr  0.75
source close to the file                     fr  1.5
close to the file                            fr  1
concordant sources                           fr  1.5
at the microphone of                         fr  1.5
in front of the press                        fr  0.5
the parquet                                  fr  1
the commune of                               fr  0.75
it is a question of                          fr  0.5
the ministry of the armies                   fr  0.25
minister of the armies                       fr  0.5
human balance                                fr  1.5
on its side                                  fr  0.5
on his side                                  fr  0.25
of a rare violence                           fr  1.5
of rare violence                             fr  1
one deplores                                 fr  1.5
mediatized                                   fr  1
the hexagonal                                fr  1
launched a call to witnesses                 fr  1.5
call to witnesses                            fr  1
# German
giving each other the guilt                  de  1.5
give each other the guilt                    de  1.5
represents it differently                    de  1.5
represent it differently                     de  1.5
so tells                                     de  1
so tells it                                  de  1
on this topic reported                       de  1.5
this topic was reported on                   de  1.5
reported about this topic                    de  1
also with the                                de  0.5
in the meantime the first                    de  0.5
grown women                                  de  0.5
not in agreement                             de  0.5
are not in agreement                         de  0.5
with certainty say                           de  1
stands in the room                           de  1.5
in the further course                        de  1
the responsible persons                      de  0.5
from the side of                             de  0.75
it was said to be                            de  0.75
from taken over                              de  1
by taken over                                de  1
in the field of tension                      de  1.5
field of tension between                     de  1
chancellor's party friends                   de  1
party friend                                 de  1
party colleague                              de  0.5
the federal government                       de  0.25
federal minister                             de  0.25
federal foreign minister                     de  1
the traffic light coalition                  de  0.25
traffic light government                     de  0.75
the public prosecutor's office is determining  de  1.5
is determining                               de  0.75
the determinations                           de  1.5
the emergency services were                  de  0.5
according to the police                      de  0.25
so far unknown                               de  0.5
up to now unknown                            de  1
previously unknown perpetrators              de  1
provisionally arrested                       de  1.5
in an interview with the editorial network   de  1.5
the editorial network germany                de  1.5
editorial network germany                    de  1
told the picture                             de  1.5
the mirror reported                          de  1.5
in the night to                              de  1.5
on the night to                              de  1.5
in the night on                              de  1
according to own                             de  1.5
according to their own information           de  0.75
according to its own information             de  0.75
emergency forces                             de  0.75
task forces were on site                     de  1
the police assume                            de  0.5
investigators assume                         de  0.5
one assumes                                  de  0.75
there is talk of                             de  1
the talk is of                               de  1.5
so the minister                              de  1
so the spokesman                             de  1.5
so the spokeswoman                           de  1.5
so the police                                de  0.75
as the police announced                      de  0.75
as the ministry announced                    de  0.75
initially unclear                            de  0.5
it initially said                            de  1
it was said from                             de  1
it said from                                 de  1
was called from                              de  0.25
mouth nose protection                        de  1.5
accused the site                             de  1
let it be known                              de  0.25
in the evening hours                         de  0.75
in the morning hours                         de  0.25
in the late evening                          de  0.5
is considered to be                          de  0.25
meanwhile also                               de  0.75
shortly before already                       de  1
already in the run up                        de  1
in the run up to                             de  0.25
demanded the                                 de  0.25
# Spanish, Italian, Portuguese
the mandatary                                es  1.5
the first mandatary                          es  1.5
the agents of the                            es  0.5
civil guard                                  es  0.25
through a communiqué                         es  0.75
through a statement                          es  0.25
in declarations to                           es  1.5
in statements to the press                   es  0.5
the ex president                             es  0.5
the ex minister                              es  0.75
the carabineers                              it  1
the premier                                  it  0.25
manifested that                              es  1.5
the functionary                              es  1
the functionaries                            es  1
informed that                                es  0.75
in this sense                                es  0.75
through his account                          es  0.75
through its account                          es  0.5
elements of the army                         es  1
the mentioned                                es  0.75
to the microphones of                        it  1.5
the carabinieri                              it  0.25
the commune                                  it  0.25
# Russian, Ukrainian
on the territory of                          ru  0.5
as a result of the shelling                  ru  0.5
the head of the region                       ru  0.5
according to preliminary data                ru  1.5
according to preliminary information         ru  1
the information was confirmed                ru  0.5
law enforcement officers                     ru  0.25
law enforcement agencies                     ru  0.25
the occupiers                                uk  0.25
rashists                                     uk  1
a criminal case was opened                   ru  1
a criminal case has been initiated           ru  1.5
according to his words                       ru  1.5
according to her words                       ru  1.5
it is noted that                             ru  0.5
it is reported that                          ru  0.25
this was reported by                         ru  1
this was announced by                        ru  0.75
this was stated by                           ru  1
the press service of                         ru  0.5
on the fact of                               ru  1
in the specified                             ru  1
# Arabic, Turkish, Chinese
pointing out that                            ar  0.25
stressing that                               ar  0.25
indicating that                              ar  0.25
martyrs                                      ar  0.25
was martyred                                 ar  0.25
ascended to martyrdom                        ar  1
the relevant person in charge                zh  1.5
relevant departments                         zh  0.75
the person in charge of                      zh  0.75
`

/** Words after which a full stop ends no sentence, so that a small letter behind them shows nothing. */
export const stopless = `
mr mrs ms dr prof st sgt gen col lt capt maj gov sen rep rev hon jr sr inc ltd co corp vs etc e.g i.e no nos vol pp p ca al est approx dept
jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun a.m p.m u.s u.k u.n ave blvd rd ft mt
calif colo conn fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo ariz ala ark twp yr yrs
hwy apt govt intl natl asst supt cpl pvt pfc spc adm cmdr det insp
`

/** Auxiliaries that tell hearsay in the languages from which they are translated word for word: "The boats would have sunk". */
export const hearsayAuxiliaries = `
would have
would have been
`

/** How the participle behind them may end. */
export const participleEndings = `
ed en wn one ght ld de it ut id unk ung ept ent elt
`

/** Words that make of such a sentence an ordinary conditional, or somebody's own words. */
export const conditions = `
if had were without otherwise unless could should wish wished hoped expected thought said says saying that ago instead normally usually
`
