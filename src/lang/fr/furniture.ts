/** Phrases of page furniture; for the columns see the English list. */
export const furniture = `
aller au contenu                      navigation   start  label
accueil                               navigation   whole  label
menu principal                        navigation   any    label
rechercher                            navigation   whole  label
recherche                             navigation   whole  label
se connecter                          navigation   whole  label
connexion                             navigation   whole  label
s'identifier                          navigation   whole  label
mon compte                            navigation   whole  label
article précédent                     navigation   start  label
article suivant                       navigation   start  label
précédent                             navigation   whole  label
suivant                               navigation   whole  label
voir plus                             navigation   start  label
voir tout                             navigation   start  label
voir tous                             navigation   start  label
tous les articles                     navigation   start  hint
mots clés                             navigation   start  label
mots clés :                           navigation   start  label
étiquettes                            navigation   whole  label
rubriques                             navigation   whole  label
haut de page                          navigation   any    label
retour en haut                        navigation   start  label
à lire aussi                          promotion    start  sure
lire aussi                            promotion    start  sure
à lire également                      promotion    start  sure
lire également                        promotion    start  sure
à voir aussi                          promotion    start  sure
voir aussi                            promotion    start  label
lire la suite                         promotion    start  label
lire plus                             promotion    whole  label
en savoir plus                        promotion    whole  label
pour aller plus loin                  promotion    whole  label opens
sur le même sujet                     promotion    start  label opens
sur le même thème                     promotion    start  label opens
articles similaires                   promotion    start  label opens
articles liés                         promotion    start  label opens
à la une                              promotion    whole  label opens
les plus lus                          promotion    any    label opens
les plus partagés                     promotion    any    label opens
dernières nouvelles                   promotion    whole  label opens
vous aimerez aussi                    promotion    start  label opens
vous pourriez aussi                   promotion    start  label opens
recommandé pour vous                  promotion    start  label opens
abonnez vous                          promotion    any    label
s'abonner                             promotion    any    label
je m'abonne                           promotion    any    label
inscrivez vous                        promotion    start  sure
recevez                               promotion    start  hint
recevez * newsletter                  promotion    start  sure
suivez nous                           promotion    start  sure
suivez * sur                          promotion    start  label
partager                              promotion    whole  label
partager sur                          promotion    start  label
partagez                              promotion    start  label
envoyer par                           promotion    start  label
imprimer                              promotion    whole  label
télécharger l'application             promotion    any    label
faire un don                          promotion    any    label
publicité                             boilerplate  whole  label
annonce                               boilerplate  whole  label
la suite après cette publicité        boilerplate  any    label
la suite après la publicité           boilerplate  any    label
nous utilisons des cookies            boilerplate  any    sure
ce site utilise des cookies           boilerplate  any    sure
tout accepter                         boilerplate  whole  label
accepter                              boilerplate  whole  label
politique de confidentialité          boilerplate  any    label
mentions légales                      boilerplate  any    label
conditions générales                  boilerplate  any    label
tous droits réservés                  boilerplate  any    sure
toute reproduction interdite          boilerplate  any    sure
contactez nous                        boilerplate  any    label
qui sommes nous                       boilerplate  any    label
commentaires                          boilerplate  whole  label closes
0 commentaires                        boilerplate  whole  label closes
laisser un commentaire                boilerplate  start  label closes
commenter                             boilerplate  whole  label
réagir                                boilerplate  whole  label
activer javascript                    boilerplate  any    sure
temps de lecture                      dateline     start  label
0 min de lecture                      dateline     any    label
publié le                             dateline     start  label
publié à                              dateline     start  label
mis à jour le                         dateline     start  label
mis à jour                            dateline     start  label
modifié le                            dateline     start  label
photo :                               caption      start  label
photo d'archives                      caption      any    label
photo d'illustration                  caption      any    label
image d'illustration                  caption      any    label
image d'archives                      caption      any    label
crédit photo                          caption      any    label
crédits photo                         caption      any    label
crédits :                             caption      start  label
crédit :                              caption      start  label
capture d'écran                       caption      start  label
légende :                             caption      start  sure
source :                              credit       start  label
avec afp                              credit       whole  label
avec agences                          credit       any    label
avec l'afp                            credit       any    label
propos recueillis par                 credit       any    label
traduit de                            credit       start  label
traduit par                           credit       start  label
traduction                            credit       whole  hint
écrit par                             byline       start  label
rédigé par                            byline       start  label
publié par                            byline       start  label
par la rédaction                      byline       start  label
la rédaction                          byline       whole  label
`
