/** Closed-class words by what they do in a sentence, as far as the rules of attribution need them: role, words. */
export const functionWords = `
agent            par
relative         qui lequel laquelle lesquels lesquelles dont
expletive        il ce c'
fused            ce
complementizer   que qu' si s'
hearsay-aux      —
condition        si sauf
figure           chiffre nombre bilan total estimation décompte effectif chiffres nombres
including        dont parmi notamment
counting         compter estimer chiffrer dénombrer recenser évaluer parler dire penser croire donner calculer atteindre avoir être faire
phase            commencer débuter éclater survenir produire dérouler finir terminer durer continuer cesser reprendre suivre avoir+lieu secouer frapper ravager dévaster balayer toucher ébranler
perform          mener conduire lancer effectuer exécuter commettre perpétrer organiser réaliser
demonstrative    ce c' cela ça ceci celui-ci ceux-ci il ils elle elles
dash             – — --
owner            de par du d' des
estimate         selon par de
locative         à dans en sur près vers autour devant derrière chez entre sous
example          comme ainsi
person           il elle ils elles nous on vous je j' qui lui eux celui-ci celle-ci ceux-ci -il -t-il -elle -t-elle -ils -t-ils -elles -on -t-on -nous -je
no-source        règle règlement plan projet loi coutume tradition norme protocole procédure calendrier besoin habitude taille goût horaire saison âge cas
first-person     je j' nous notre nos mon ma mes moi -je -nous
own-body         rédaction équipe correspondant reporter journaliste journal bureau site antenne agence organisation enquêteur envoyé
as-says          dixit
releasing        publier diffuser poster partager montrer dévoiler rendre présenter distribuer relayer produire
obtaining        collecter recueillir obtenir voir vérifier entendre compiler citer réaliser examiner analyser consulter
one-of-them      un une autre premier première second seconde troisième dernier dernière
body             bureau équipe état-major direction délégation mission commission comité parti coalition compagnie groupe unité branche conseil mouvement campagne entourage porte-parolat service
how              —
mood             indigner choquer inquiéter
pointing         cela ça ceci ce le il elle ils elles -
tally            porter estimer évaluer établir chiffrer compter fixer
how-many         combien
of-them          dont eux elles
partitive        de d' du des
listing          liste registre recensement nom
utterance        réponse explication version réaction avis conseil
only-people      raconter expliquer insister nier démentir reconnaître admettre avouer répondre rétorquer promettre jurer témoigner regretter déplorer
view             pour
settled          clair certain évident sûr doute
said-that        —
addressing       informer
moving-from      démordre
holding          retenir détenir
whose            dont
more-of          autre autres supplémentaire supplémentaires
certificate      certificat acte
about            sur à concernant
survey           recensement sondage décompte calcul
books            registre fichier liste dossier
keeper           hôpital clinique morgue dispensaire école paroisse journal entreprise compagnie
authority        district commune département province région préfecture canton municipalité ville capitale cercle
culpable         derrière responsable+de coupable+de complice+de
indefinite       certains certaines plusieurs beaucoup quelques-uns tous toutes on autres quelqu'un
infinitive       de d' à -
perfect-with-being  mourir décéder naître venir revenir devenir parvenir survenir intervenir aller partir repartir sortir arriver entrer rester tomber descendre monter retourner
dative           à
booked           dans sur
no-one           aucun aucune nul nulle
calling-oneself  dire déclarer montrer
amounting        agir constituer relever
own-name         nom surnom pseudonyme alias
modal            pouvoir devoir sembler paraître risquer
wishing          vouloir souhaiter aimer falloir valoir devoir
being            être
having           avoir
away             par de à après
conjunction      et ou
`
