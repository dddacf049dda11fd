/** Words by which a text relays what an outlet reported, or to which outlet somebody spoke. */

/** Stand before the outlet's name, with at most an article, an adjective and a word such as "chaîne" between. */
export const cuesBefore = `
a déclaré à
a dit à
a confié à
a affirmé à
a expliqué à
a indiqué à
a assuré à
a confirmé à
dans un entretien à
dans un entretien avec
dans une interview à
dans une interview accordée à
interrogé par
interrogée par
cité par
citée par
cités par
citées par
joint par
jointe par
contacté par
contactée par
selon
d'après
citant
au micro de
sur l'antenne de
à l'antenne de
a rapporté
ont rapporté
rapporte
rapportent
révélé par
rapporté par
publié par
diffusé par
obtenu par
consulté par
vérifié par
authentifié par
`

/** Stand behind the outlet's name. */
export const cuesAfter = `
a rapporté
rapporte
rapportait
a révélé
révèle
a écrit
écrit
a publié
publie
a diffusé
a annoncé
indique
a indiqué
affirme
a affirmé
cite
citait
a constaté
`

/** Say what kind of outlet the name after or before them belongs to. */
export const outletWords = `
agence
agence de presse
agence officielle
chaîne
chaîne de télévision
chaîne publique
chaîne privée
chaîne d'information
télévision
télévision publique
télévision d'état
radio
radio publique
station
station de radio
quotidien
journal
hebdomadaire
magazine
média
site
site d'information
portail
`

/** Words that the name of an outlet nobody knows may have in it, written with a capital. */
export const nameWords = `
TV Télévision Radio Info Actualités Journal Gazette Courrier Quotidien Dépêche Tribune Presse Hebdo FM Écho Nouvelles
`

/** Those of them with which a name may begin. */
export const firstWords = `
TV Radio Télévision
`

/** Of the cues behind a name those that only outlets are the subject of. */
export const reportingVerbs = `
a rapporté
rapporte
cite
`

/** Words that may stand between a cue and the name. */
export const passingWords = `
le la l' les son sa ses notre publique public privée privé nationale national régionale régional locale local officielle officiel
française français britannique américaine américain russe chinoise turque arabe israélienne allemande espagnole italienne
`

/** People of an outlet who see things for it. */
export const staffWords = `
journaliste journalistes correspondant correspondante correspondants reporter reporters photographe photographes équipe envoyé envoyée envoyés
`

/** What they do then. */
export const witnessVerbs = `
vu constaté entendu compté visité rapporté rapporte vérifié observé
`
