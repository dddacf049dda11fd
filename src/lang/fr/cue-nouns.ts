/**
 * Nouns that stand for an act of speech: lemma, act, and the words that introduce the content: `that` a clause, `to` an infinitive, or a
 * preposition. The source stands behind "de", "par" or "d'après", or is the subject of the verb that the noun hangs from.
 */
export const cueNouns = `
accusation       accuse    that de
allégation       accuse    that de selon
affirmation      assert    that de
assertion        assert    that de
déclaration      announce  that de
annonce          announce  that de
communiqué       announce  that
message          assert    that
commentaire      assert    that
propos           assert    that
témoignage       assert    that
récit            assert    that de
rapport          assert    that
compte-rendu     assert    that
estimation       assert    that
décompte         assert    de
conviction       assert    that
opinion          assert    that
avis             assert    that
conclusion       assert    that
assurance        promise   that
aveu             confirm   that de
confirmation     confirm   that de
démenti          deny      that de
dénégation       deny      that
rejet            deny      de
réfutation       deny      de
rétractation     retract   de
excuse           confirm   pour
critique         condemn   de contre
condamnation     condemn   de
dénonciation     condemn   de
plainte          condemn   that contre
protestation     condemn   contre
indignation      condemn   devant
regret           condemn   that de
reproche         accuse    that de
exigence         demand    that
demande          demand    that de to
appel            demand    à to
requête          demand    that de
ordre            order     that to
consigne         order     that to
instruction      order     that to
promesse         promise   that de to
engagement       promise   that de to
garantie         promise   that
avertissement    warn      that
mise+garde       warn      contre
menace           warn      de to
crainte          warn      that de
inquiétude       warn      that
préoccupation    warn      that
soupçon          doubt     that de
doute            doubt     that sur
question         question  sur
spéculation      doubt     that sur
rumeur           doubt     that de selon
nouvelle         announce  that de
hypothèse        assert    that de
thèse            assert    that de
version          assert    that selon
idée             assert    that
espoir           assert    that de
`

/** Adjectives of saying and thinking behind a form of "être": lemma, act, and what introduces the content. */
export const cueAdjectives = `
inquiet          warn      that de
préoccupé        warn      that de par
alarmé           warn      that de par
choqué           condemn   that par de
indigné          condemn   that de par
scandalisé       condemn   that par de
horrifié         condemn   that par de
consterné        condemn   that par de
convaincu        assert    that de
persuadé         assert    that de
certain          assert    that de
sûr              assert    that de
conscient        assert    that de
confiant         assert    that
formel           assert    that
catégorique      assert    that
sceptique        doubt     that
`

/** Verbs that only lend a subject to the noun of speech that they govern: "publier un démenti", "lancer un appel". */
export const lightVerbs = `
faire émettre exprimer lancer publier opposer apporter donner formuler porter adresser réitérer renouveler déposer avoir partager diffuser répéter prononcer rendre proférer balayer
`
