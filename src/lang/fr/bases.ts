/** What a claim rests on: a noun and the kind of basis it is. */
export const bases = `
témoin           witness
rescapé          witness
survivant        witness
villageois       witness
habitant         witness
riverain         witness
voisin           witness
passant          witness
témoignage       witness
récit            witness
vidéo            footage
film             footage
enregistrement   footage
séquence         footage
vidéosurveillance  footage
image            image
photo            image
photographie     image
cliché           image
capture          image
satellite        image
document         document
lettre           document
courrier         document
courriel         document
note             document
dossier          document
registre         document
contrat          document
rapport          document
étude            investigation
communiqué       statement
déclaration      statement
annonce          statement
conférence       statement
discours         statement
allocution       statement
point            statement
entretien        statement
interview        statement
tweet            social-post
publication      social-post
message          social-post
post             social-post
renseignement    intelligence
interception     intelligence
enquête          investigation
investigation    investigation
audit            investigation
autopsie         investigation
analyse          investigation
examen           investigation
expertise        investigation
source           unnamed-source
responsable      unnamed-source
rumeur           unnamed-source
diplomate        unnamed-source
`

/** Nouns of recordings and papers that show something by themselves, without being anybody's mouth. */
export const exhibits = `
vidéo film enregistrement séquence image photo photographie cliché capture document lettre note courriel registre contrat rapport donnée chiffre statistique carte
`

/** Platforms, places and means of speech that are never the claimer. */
export const channels = `
twitter x facebook instagram telegram tiktok whatsapp youtube signal linkedin
télévision télé radio antenne micro interview entretien communiqué conférence point lettre courriel téléphone message tweet publication
parlement tribunal conseil réseau
`
