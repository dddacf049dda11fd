/** What a number measures, by the words near it; the columns are those of the English table. */
export const measureVerbs = `
tuer             killed      patient
assassiner       killed      patient
massacrer        killed      patient
abattre          killed      person-patient
exécuter         killed      patient
égorger          killed      patient
décapiter        killed      patient
lyncher          killed      patient
neutraliser      killed      patient
éliminer         killed      person-patient
liquider         killed      person-patient
ensevelir        killed      person-patient
mourir           killed      agent
décéder          killed      agent
périr            killed      agent
succomber        killed      agent
noyer            killed      any
perdre+vie       killed      agent
trouver+mort     killed      agent
donner+mort      killed      patient
brûler+vif       killed      patient
faire+mort       killed      object
ôter+vie         killed      object
coûter+vie       killed      object
blesser          injured     patient
hospitaliser     injured     patient
brûler           injured     person-patient
intoxiquer       injured     person-patient
soigner          injured     patient
frapper          injured     person-patient
transporter+hôpital  injured  person-patient
évacuer+hôpital  injured     person-patient
admettre+hôpital  injured    person-patient
disparaître      missing     agent
porter+disparu   missing     patient
retrouver        missing     unseen-patient
localiser        missing     unseen-patient
revoir           missing     unseen-patient
arrêter          detained    person-patient
interpeller      detained    person-patient
détenir          detained    patient
emprisonner      detained    patient
incarcérer       detained    patient
écrouer          detained    patient
appréhender      detained    person-patient
placer+vue       detained    person-patient
garder+vue       detained    person-patient
capturer         detained    person-patient
inculper         detained    person-patient
déplacer         displaced   person-patient
déraciner        displaced   person-patient
évacuer          displaced   patient
expulser         displaced   person-patient
chasser          displaced   person-patient
fuir             displaced   person-agent
réfugier         displaced   person-agent
quitter+domicile  displaced   person-agent
quitter+maison   displaced   person-agent
quitter+foyer    displaced   person-agent
reloger          displaced   patient
violer           raped       patient
enlever          abducted    person-patient
kidnapper        abducted    patient
ravir            abducted    person-patient
emmener          abducted    person-patient
séquestrer       abducted    person-patient
prendre+otage    abducted    person-patient
retenir+otage    abducted    person-patient
ravisseur>détenir  abducted  person-patient
enterrer         bodies      person-patient
inhumer          bodies      patient
exhumer          bodies      patient
découvrir        bodies      body-patient
retrouver        bodies      body-patient
trouver          bodies      body-patient
repêcher         bodies      body-patient
récupérer        bodies      body-patient
identifier       bodies      body-patient
dénombrer        bodies      body-patient
compter          bodies      body-patient
déployer         deployed    patient
envoyer          deployed    person-patient
dépêcher         deployed    person-patient
mobiliser        deployed    person-patient
former           deployed    force-patient
stationner       deployed    patient
combattre        deployed    force-agent
lutter           deployed    force-agent
sécuriser        deployed    force-agent
patrouiller      deployed    force-agent
manifester       attended    agent
défiler          attended    agent
rassembler       attended    person-any
réunir           attended    person-any
marcher          attended    person-agent
participer       attended    agent
assister         attended    person-agent
protester        attended    person-agent
descendre+rue    attended    person-agent
battre+pavé      attended    agent
bloquer          attended    crowd-agent
occuper          attended    crowd-agent
attirer          attended    person-patient
détruire         destroyed   thing-patient
réduire+cendre   destroyed   thing-patient
réduire+néant    destroyed   thing-patient
brûler           destroyed   thing-any
incendier        destroyed   thing-patient
raser            destroyed   thing-patient
démolir          destroyed   thing-patient
anéantir         destroyed   thing-patient
emporter         destroyed   thing-patient
couler           destroyed   thing-any
ravager          destroyed   thing-patient
dévaster         destroyed   thing-patient
calciner         destroyed   thing-patient
saccager         damaged     thing-patient
effondrer        destroyed   thing-agent
écrouler         destroyed   thing-agent
céder            destroyed   structure-agent
endommager       damaged     thing-patient
inonder          damaged     thing-patient
submerger        damaged     thing-patient
vandaliser       damaged     thing-patient
piller           damaged     thing-patient
dégrader         damaged     thing-patient
toucher          damaged     thing-patient
transporter      present     person-patient
embarquer        present     person-any
abriter          present     person-patient
`

/** Nouns and adjectives: lemma, measure. */
export const measureWords = `
mort             killed
morte            killed
décès            killed
tué              killed
décédé           killed
défunt           killed
martyr           killed
victime          killed
noyade           killed
noyé             killed
corps            bodies
cadavre          bodies
dépouille        bodies
squelette        bodies
cercueil         bodies
tombe            bodies
blessé           injured
blessure         injured
brûlé            injured
disparu          missing
introuvable      missing
disparition      missing
arrestation      detained
interpellation   detained
détenu           detained
prisonnier       detained
captif           detained
déplacé          displaced
réfugié          displaced
évacué           displaced
sans-abri        displaced
sinistré         displaced
otage            abducted
enlèvement       abducted
rapt             abducted
kidnapping       abducted
viol             raped
affluence        attended
`

/** "mort" and its like beside these words counts nothing. */
export const measureStops = `
suspect+fuir assaillant+fuir tireur+fuir soldat+fuir conducteur+fuir prisonnier+fuir
mort+peine mort+danger mort+menace mort+point corps+garde corps+armée pouvoir+abriter pouvoir+accueillir
`

/** Things that are built, driven or grown, and so destroyed or damaged. */
export const structures = `
barrage pont bâtiment immeuble maison habitation domicile logement tour digue mur banque toit mine quai tunnel barrière école lycée collège hôpital église mosquée temple synagogue magasin
boutique commerce marché entrepôt usine fabrique moulin boulangerie bureau commissariat gendarmerie caserne dépôt hangar grange étal atelier restaurant hôtel dispensaire pharmacie classe
véhicule voiture camion bus autocar car moto vélo pick-up blindé char train wagon bateau navire pirogue chaloupe cargo ferry avion hélicoptère drone pneu ambulance
village ville quartier appartement installation infrastructure case cabane hutte tente abri ferme
hectare champ culture récolte verger forêt plantation fenêtre vitre route pylône pipeline grenier bétail
`

/** Words that put a figure in another place or time than the main one. */
export const elsewhere = `
ailleurs
hors
autres
voisin
voisine
voisins
voisines
alentours
reste
`

/** People by what they do, which counts them only where nothing else does. */
export const measureRoles = `
manifestant      attended
gréviste         attended
participant      attended
marcheur         attended
mercenaire       deployed
instructeur      deployed
casque           deployed
passager         present
`

/** Verbs that tell of people and count nothing that the vocabulary has a measure for. */
export const measureEnds = `
secourir sauver sauvé survivre échapper libérer libéré relâcher relaxer acquitter gracier condamner échanger voter élire interroger vacciner nourrir rapatrier indemne
`

/** Nouns of an act that count what they are done to, never themselves. */
export const measureActs = `
évacuation       displaced
déplacement      displaced
expulsion        displaced
exode            displaced
destruction      destroyed
démolition       destroyed
exécution        killed
assassinat       killed
meurtre          killed
massacre         killed
perte            killed
hospitalisation  injured
emprisonnement   detained
incarcération    detained
capture          detained
inhumation       bodies
exhumation       bodies
déploiement      deployed
envoi            deployed
marche           attended
manifestation    attended
rassemblement    attended
cortège          attended
recherche        missing
`

/** States that people or things are in, as phrases behind them: words in plain form, measure. */
export const measureStates = `
en garde à vue           detained
en détention             detained
en prison                detained
derrière les barreaux    detained
sous les verrous         detained
à le hôpital             injured
à l' hôpital             injured
en soins intensifs       injured
en réanimation           injured
dans un état grave       injured
dans un état critique    injured
par balle                injured
par balles               injured
à bord                   present
sur place                present
en ruines                destroyed
en cendres               destroyed
en grève                 attended
dans les rues            attended
dans la rue              attended
sans abri                displaced
sans nouvelles           missing
portés disparus          missing
portées disparues        missing
porté disparu            missing
`

/** Words that may stand between what is counted and the word that says what became of it. */
export const measureFillers = `
ont a avait avaient sont été est était étaient seront seraient aurait auraient fut furent être avoir
officiellement toujours encore aussi désormais déjà actuellement initialement grièvement gravement légèrement sérieusement partiellement totalement entièrement complètement
autres autre tous toutes plus notamment ainsi au à le l' moins dont s' se en y
`

/** Words between a toll and its number. */
export const tollMoves = `
monte montait montés passe passé passait s' se élève élevait élevé établit établi atteint atteignait dépasse dépassait grimpe grimpé alourdi alourdit porte porté porter portant fixé
est était a avait ont avaient été serait désormais aujourd'hui maintenant actuellement encore déjà provisoire officiel dernier
fait état établissait dénombre recense compte
à de au d' en par environ quelque plus moins près autour jusque : ( - –
`

/** Things that stand behind numbers and are never what was killed, hurt, taken or gathered. */
export const measureThings = `
balle obus roquette grenade bombe missile drone arme fusil pistolet munition douille cas nom siège voix kilomètre mètre mile rue route pays ville commune
village district province région département état site lieu endroit point fois occasion attaque incident raid frappe explosion secousse séisme réunion séance rapport
photo image vidéo clip page article paragraphe livre document lettre communiqué entretien question réponse raison étape mesure jour semaine mois an année heure
minute étage tour adresse banque parti syndicat journal chaîne station hôpital école université prison camp camion voiture véhicule bus bateau avion train
repas couverture sac caisse tonne litre tête vache chèvre mouton boeuf animal chien cheval chameau emploi entreprise société lit résolution loi chef
pour-cent somme pièce dollar euro livre franc million milliard
`

/** People without a weapon who are sent to do their work. */
export const measureForces = `
pompier policier secouriste sauveteur gendarme garde agent renfort militaire soldat homme casque
`

/** People whom the general lists do not know. */
export const measurePeople = `
personne individu homme femme enfant fillette garçon bébé mineur adolescent civil habitant villageois foyer famille ménage couple pèlerin berger éleveur paysan pêcheur orpailleur chauffeur passager
cas élève écolier lycéen étudiant fidèle client ouvrier salarié employé randonneur alpiniste skieur touriste migrant
`

/** Nouns whose "de" names a number of members, not an age. */
export const measureGroups = `
équipage famille groupe équipe bande foule force parti délégation contingent convoi unité total nombre bilan chiffre estimation équipe
`

/** Nouns that stand for one each of what "de" names behind them: "54 cas de disparition". */
export const measureInstances = `
cas instance chef signalement
`

/** What people can be inside of, beside the structures. */
export const measureInsides = `
bloc camp prison dortoir cellule caserne cave cale pont
`

/** Nouns for a part of everybody that is there. */
export const groups = `
enfant fillette garçon bébé nourrisson mineur adolescent élève écolier écolière collégien lycéen étudiant enseignant femme mère étranger touriste expatrié migrant
soldat conscrit policier gendarme gardien surveillant pompier secouriste infirmier médecin journaliste chauffeur pilote marin
`
