/** Words by which a claim takes a side on one aspect of an event; the columns are those of the English table. */
export const aspectWords = `
truquer          v  authenticity  no
fabriquer        v  authenticity  no
falsifier        v  authenticity  no
manipuler        v  authenticity  no
inventer         v  authenticity  no
simuler          v  authenticity  no
maquiller        v  authenticity  no
monter           v  authenticity  no
authentifier     v  authenticity  yes
géolocaliser     v  authenticity  yes
vérifier         v  authenticity  yes
corroborer       v  authenticity  yes
faux             a  authenticity  no
mensonger        a  authenticity  no
trompeur         a  authenticity  no
truqué           a  authenticity  no
fabriqué         a  authenticity  no
infondé          a  authenticity  no
authentique      a  authenticity  yes
véridique        a  authenticity  yes
réel             a  authenticity  yes
mise+scène       n  authenticity  no
montage          n  authenticity  no
fabrication      n  authenticity  no
manipulation     n  authenticity  no
propagande       n  authenticity  no
désinformation   n  authenticity  no
intox            n  authenticity  no
canular          n  authenticity  no
illégal          a  legality      no
illégalement     a  legality      no
illicite         a  legality      no
illégitime       a  legality      no
injustifié       a  legality      no
indiscriminé     a  legality      no
disproportionné  a  legality      no
excessif         a  legality      no
arbitraire       a  legality      no
extrajudiciaire  a  legality      no
sommaire         a  legality      no
criminel         a  legality      no
légal            a  legality      yes
légalement       a  legality      yes
licite           a  legality      yes
légitime         a  legality      yes
justifié         a  legality      yes
proportionné     a  legality      yes
nécessaire       a  legality      yes
violer           v  legality      no
enfreindre       v  legality      no
bafouer          v  legality      no
outrepasser      v  legality      no
respecter        v  legality      yes
justifier        v  legality      yes
violation        n  legality      no
exaction         n  legality      no
exécution        n  legality      no
viol             n  legality      no
pillage          n  legality      no
torture          n  legality      no
massacre         n  legality      no
crime            n  legality      no
atrocité         n  legality      no
abus             n  legality      no
espionnage       n  legality      no
agression        n  legality      no
provocation      n  legality      no
brutalité        n  legality      no
bavure           n  legality      no
présence         n  presence      yes
déploiement      n  presence      yes
implication      n  presence      yes
participation    n  presence      yes
arrivée          n  presence      yes
déployer         v  presence      yes
stationner       v  presence      yes
opérer           v  presence      yes
employer         v  presence      yes
recruter         v  presence      yes
arriver          v  presence      yes
débarquer        v  presence      yes
participer       v  presence      yes
accompagner      v  presence      yes
assister         v  presence      yes
épauler          v  presence      yes
intervenir       v  presence      yes
entrer           v  presence      yes
rester           v  presence      yes
présent          a  presence      yes
actif            a  presence      yes
absent           a  presence      no
`

/** Nouns of things whose authenticity is at issue. */
export const authenticityThings = `
vidéo film séquence enregistrement image photo photographie cliché capture document lettre preuve audio publication tweet message rapport témoignage récit
charnier scène massacre incident attaque histoire information nouvelle chiffre bilan déclaration accusation affirmation allégation note carte
`

/** Words that tie a cause to what it brought about: lemma, part of speech, and where the cause stands. */
export const causeWords = `
causer           v  subject
provoquer        v  subject
déclencher       v  subject
entraîner        v  subject
occasionner      v  subject
engendrer        v  subject
résulter         v  de
découler         v  de
provenir         v  de
imputer          v  à
attribuer        v  à
cause            n  be
raison           n  be
origine          n  be
dû               a  à
parce            c  clause
car              c  clause
puisque          c  -
`

/** Faults and neglect that stand as causes by themselves in a report of a disaster. */
export const faultWords = `
négligence erreur faute défaillance défaut faille fissure fuite surcharge corrosion sabotage
entretien maintenance vétusté réparation précaution alerte retard corruption dysfonctionnement court-circuit imprudence
`

/** Nouns for those whose presence somewhere can be at issue. */
export const forces = `
troupe soldat force mercenaire combattant paramilitaire militant milice milicien instructeur conseiller personnel armée militaire groupe société
légionnaire djihadiste jihadiste rebelle terroriste police policier agent unité bataillon convoi commando gendarme
`

/** Words that name one topic: those of a line make one question. The first is the English word, so that both languages ask one question. */
export const sameTopics = `
spying espionnage
excessive excessif disproportionné brutalité
crime atrocité abus violation exaction exécution viol pillage torture massacre
footage vidéo film séquence enregistrement image photo cliché
riot émeute émeutier
mercenary mercenaire légionnaire paramilitaire société
`

/** Words that say what a claim is about; the roles are those of the English table. */
export const aspectRoles = `
outsider         mercenaire étranger instructeur légionnaire contractuel conseiller formateur
outside-mark     étranger privé européen occidental blanc masqué cagoulé armé
band             homme soldat combattant troupe personnel individu ressortissant technicien expert agent garde force militaire
guise            uniforme gris noir vert treillis cagoule masque insigne écusson drapeau
company          société entreprise compagnie groupe firme
private          privé mercenaire paramilitaire
whereabouts      dedans là intérieur proximité
quarters         caserne base bouclier garnison cantonnement poste dépôt
sheltering       école hôpital clinique mosquée église temple classe université refuge camp dispensaire
not-of-here      autre ailleurs ancien vieux antérieur précédent différent étranger archive
origin           filmer tourner prendre enregistrer dater venir provenir faire capter
check            vérifier authentifier corroborer confirmer établir garantir déterminer
tampering        montage retouche manipulation altération copie version
show             correspondre géolocaliser concorder
hearsay          rumeur allégation accusation affirmation reproche suggestion thèse soupçon récit
inquiry          enquête investigation commission
inquirer         enquêteur observateur inspecteur expert
admitting        admettre autoriser laisser permettre accorder ouvrir inviter accepter
means            drone avion appareil bombardier hélicoptère missile roquette obus bombe grenade mortier artillerie navire bateau chalutier camion char sniper aviation
doing            faire commettre causer
among            parmi
all              tous toutes
blamed-on        sur
pinning          —
partaking        participer rejoindre accompagner aider assister épauler
only             seul unique
because          cause raison
crowd-control    gaz lacrymogène caoutchouc eau sommation
care             entretien maintenance réparation précaution alerte
risk             risque danger menace crainte possibilité
crowd            personne gens victime proche passager habitant détenu prisonnier patient citoyen
`
