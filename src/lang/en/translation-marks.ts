/**
 * What betrays that an English text was translated by a machine. Columns: phrase, as in the tables of furniture (`0` a token with a digit,
 * `*` one to twelve tokens); language of the original, or `-`; weight. A text whose weights come to three is taken as translated, so that no
 * single odd word suffices; only what a translating service writes itself weighs three.
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
exactions                                    fr  1.5
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
# German
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
`

/** Words that make such a conditional an ordinary one. */
export const conditions = `
if had were without otherwise unless could should wish hoped expected thought said who what that ago instead normally usually
`
