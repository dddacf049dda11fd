/**
 * Verbs that put words into somebody's mouth: lemma (with its particle or object, "faire+état"), act, and the frames in which they do so. The
 * frames are those of the English table, with French prepositions where a frame names one ("np-de", "de", "np-par"); `to` is an infinitive,
 * with or without "de" or "à". Reflexive verbs stand under their infinitive ("plaindre").
 */
export const cueVerbs = `
# dire
dire             assert    that num to
redire           assert    that to
déclarer         announce  that num to
affirmer         assert    that num to
assurer          assert    that to
soutenir         assert    that to
prétendre        assert    that num to
ajouter          assert    that
préciser         assert    that num
indiquer         assert    that num to
expliquer        assert    that num
souligner        assert    that
noter            assert    that
observer         assert    that
remarquer        assert    that
relever          assert    that num
signaler         assert    that num
mentionner       assert    that num
rapporter        assert    that num
relater          assert    that np
raconter         assert    that np
narrer           assert    that np
évoquer          assert    np
rappeler         assert    that np
annoncer         announce  that np to
révéler          assert    that num np
dévoiler         announce  num
divulguer        announce  num
publier          assert    num
communiquer      announce  num
informer         assert    that np-de
aviser           assert    that
avertir          warn      that np-de de np-contre contre
prévenir         warn      that np-de de np-contre contre
notifier         assert    that
faire+état       assert    de
faire+savoir     assert    that
faire+valoir     assert    that
faire+remarquer  assert    that
faire+observer   assert    that
laisser+entendre  assert    that
donner           assert    num
avancer          assert    that num
fournir          assert    num
parler           assert    de
témoigner        assert    that de
attester         assert    that de np
jurer            assert    that to
certifier        assert    that
décrire          assert    np-comme np
dépeindre        assert    np-comme
présenter        assert    np-comme
qualifier        assert    np-de
traiter          condemn   np-de
désigner         assert    np-comme
considérer       assert    that np-comme
juger            assert    that np-adj np-q
estimer          assert    that num np-à
évaluer          assert    num np-à
chiffrer         assert    num np-à
dénombrer        assert    num
recenser         assert    num
compter          assert    num
comptabiliser    assert    num
totaliser        assert    num
enregistrer      assert    num
répertorier      assert    num
documenter       assert    num np
calculer         assert    that num
penser           assert    that num
croire           assert    that to num
supposer         assert    that
présumer         assert    that
imaginer         assert    that
espérer          assert    that to
savoir           assert    that
comprendre       assert    that
conclure         assert    that
établir          assert    that
constater        assert    that num np
montrer          assert    that num np
démontrer        assert    that np
prouver          assert    that np
suggérer         assert    that np
insinuer         accuse    that np
sous-entendre    assert    that
marteler         assert    that
insister         assert    that sur
répéter          assert    that
réitérer         assert    that np
maintenir        assert    that
clamer           assert    that np
proclamer        announce  that np
scander          assert    that np
argumenter       assert    that
arguer           assert    that de
plaider          assert    that
objecter         deny      that
rétorquer        assert    that
répliquer        assert    that
répondre         assert    that
riposter         assert    that
commenter        assert    that
écrire           assert    that num
tweeter          assert    that
poster           assert    that
lancer           assert    q
poursuivre       assert    q
continuer        assert    q
reprendre        assert    q
renchérir        assert    that
enchaîner        assert    q
glisser          assert    q
confier          assert    that
avouer           confirm   that to np
murmurer         assert    q
crier            assert    that q
hurler           assert    q
exclamer         assert    q
souffler         assert    q
ironiser         assert    q
résumer          assert    q that
détailler        assert    that num
citer            quote-report  np
relayer          quote-report  that np
prédire          assert    that num
prévoir          assert    that num
prophétiser      assert    that
tabler           assert    sur

# accuser
accuser          accuse    np-de
inculper         accuse    np-pour np-de
soupçonner       accuse    np-de that
suspecter        accuse    np-de
blâmer           accuse    np-pour
incriminer       accuse    np
imputer          accuse    np-à
attribuer        accuse    np-à
reprocher        accuse    that np to np-de
dénoncer         condemn   np that
fustiger         condemn   np
vilipender       condemn   np
critiquer        condemn   np
condamner        condemn   np
déplorer         condemn   that np num
réprouver        condemn   np
désapprouver     condemn   np
plaindre         condemn   that de
protester        condemn   that contre
insurger         condemn   contre
indigner         condemn   that de
offusquer        condemn   that de
alarmer          warn      that de
inquiéter        warn      that de
étonner          doubt     that de
féliciter        assert    that de
réjouir          assert    that de

# démentir
démentir         deny      that np to
nier             deny      that np to
réfuter          deny      that np
rejeter          deny      np
récuser          deny      np
contester        deny      that np to
écarter          deny      np
exclure          deny      that np
balayer          deny      np
contredire       deny      np
désavouer        deny      np
défendre         deny      de to
minimiser        deny      np
relativiser      deny      np
infirmer         deny      np
douter           doubt     that de
interroger       question  sur
demander+si      question  that
remettre+cause   doubt     np
remettre+doute   doubt     np
mettre+doute     doubt     np
questionner      doubt     np
refuser          deny      to np

# confirmer, reconnaître, revenir sur
confirmer        confirm   that np to
corroborer       confirm   np that
reconnaître      confirm   that np to
admettre         confirm   that np to
concéder         confirm   that np
convenir         confirm   that de
authentifier     confirm   np
vérifier         confirm   that np
accepter         confirm   that
regretter        confirm   that np to
revendiquer      confirm   np that to
endosser         confirm   np
assumer          confirm   np
excuser          confirm   de pour
rétracter        retract   np
retirer          retract   num
rectifier        retract   num
corriger         retract   num
réviser          retract   num
revoir           retract   num
revenir          retract   sur

# demander, ordonner, promettre, avertir
demander         demand    that np to np-to
réclamer         demand    that np
exiger           demand    that np to
appeler          demand    à np-à np-to
exhorter         demand    np-à np-to
inviter          demand    np-à np-to
presser          demand    np-de np-to
enjoindre        order     np-to to
sommer           order     np-de np-to
prier            demand    np-de np-to
conjurer         demand    np-de
supplier         demand    np-de np-to
recommander      demand    that np to
préconiser       demand    that np to
proposer         demand    that np to
encourager       demand    np-à
conseiller       demand    that to
vouloir          demand    that
souhaiter        demand    that to
prôner           demand    np
ordonner         order     that np to
décréter         order     that np
interdire        order     np to
autoriser        order     np np-à
commander        order     that np
promettre        promise   that np to
engager          promise   to à
garantir         promise   that np
menacer          warn      np-de de to
alerter          warn      that sur np-sur
craindre         warn      that np to
redouter         warn      that np
mettre+garde     warn      contre that np-contre

# saluer, décider
saluer           assert    np
louer            assert    np
applaudir        assert    np
approuver        assert    np
justifier        assert    np
décider          announce  that to
`
