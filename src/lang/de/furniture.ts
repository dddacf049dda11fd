/** Phrases of page furniture; for the columns see the English list. */
export const furniture = `
zum inhalt                            navigation   start  label
zur navigation                        navigation   start  label
direkt zum inhalt                     navigation   start  label
startseite                            navigation   whole  label
suche                                 navigation   whole  label
suchen                                navigation   whole  label
anmelden                              navigation   whole  label
abmelden                              navigation   whole  label
registrieren                          navigation   whole  label
mein konto                            navigation   whole  label
menü                                  navigation   whole  label
zurück                                navigation   whole  label
weiter                                navigation   whole  label
nach oben                             navigation   any    label
seitenanfang                          navigation   any    label
alle anzeigen                         navigation   start  label
mehr anzeigen                         navigation   start  label
mehr laden                            navigation   start  label
vorheriger artikel                    navigation   start  label
nächster artikel                      navigation   start  label
vorheriger beitrag                    navigation   start  label
nächster beitrag                      navigation   start  label
schlagwörter                          navigation   start  label
schlagworte                           navigation   start  label
stichworte                            navigation   start  label
themen :                              navigation   start  label
kategorien                            navigation   whole  label opens
kategorie :                           navigation   start  label
inhaltsverzeichnis                    navigation   whole  label opens
lesen sie auch                        promotion    start  sure
lesen sie hier                        promotion    start  sure
lesen sie mehr                        promotion    start  sure
lesen sie dazu                        promotion    start  sure
lesen sie weiter                      promotion    start  label
lies auch                             promotion    start  label
siehe auch                            promotion    start  label
mehr zum thema                        promotion    start  label opens
mehr dazu                             promotion    start  label
mehr lesen                            promotion    whole  label
weiterlesen                           promotion    start  label
weitere artikel                       promotion    start  label opens
weitere meldungen                     promotion    start  label opens
weitere nachrichten                   promotion    start  label opens
ähnliche artikel                      promotion    start  label opens
ähnliche beiträge                     promotion    start  label opens
das könnte sie auch interessieren     promotion    start  label opens
das könnte dich auch interessieren    promotion    start  label opens
auch interessant                      promotion    start  label opens
meistgelesen                          promotion    any    label opens
meist gelesen                         promotion    any    label opens
am meisten gelesen                    promotion    any    label opens
beliebte beiträge                     promotion    any    label opens
neueste beiträge                      promotion    any    label opens
empfehlungen                          promotion    whole  label opens
newsletter abonnieren                 promotion    any    label
jetzt abonnieren                      promotion    any    label
abonnieren sie                        promotion    start  sure
melden sie sich                       promotion    start  hint
folgen sie uns                        promotion    start  sure
teilen                                promotion    whole  label
artikel teilen                        promotion    any    label
beitrag teilen                        promotion    any    label
auf facebook teilen                   promotion    any    label
drucken                               promotion    whole  label
merken                                promotion    whole  label
kommentieren                          promotion    whole  label
anzeige                               boilerplate  whole  label
werbung                               boilerplate  whole  label
wir verwenden cookies                 boilerplate  any    sure
wir nutzen cookies                    boilerplate  any    sure
diese website verwendet cookies       boilerplate  any    sure
diese website benutzt cookies         boilerplate  any    sure
alle akzeptieren                      boilerplate  whole  label
akzeptieren                           boilerplate  whole  label
datenschutz                           boilerplate  whole  label
datenschutzerklärung                  boilerplate  any    label
impressum                             boilerplate  whole  label
kontakt                               boilerplate  whole  label
alle rechte vorbehalten               boilerplate  any    sure
kommentare                            boilerplate  whole  label closes
0 kommentare                          boilerplate  whole  label closes
kommentar schreiben                   boilerplate  start  label closes
schreibe einen kommentar              boilerplate  start  label closes
hinterlasse einen kommentar           boilerplate  start  label closes
javascript aktivieren                 boilerplate  any    sure
foto :                                caption      start  label
foto :                                caption      any    label
fotos :                               caption      start  label
bild :                                caption      start  label
bildquelle                            caption      start  label
quelle :                              credit       start  label
mit material von                      credit       any    label
mit agenturmaterial                   credit       any    label
von unserem                           byline       start  label
veröffentlicht am                     dateline     start  label
aktualisiert am                       dateline     start  label
aktualisiert                          dateline     start  label
stand :                               dateline     start  label
lesezeit                              dateline     start  label
`
