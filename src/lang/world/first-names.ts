/**
 * Common first names of the world by the sex that mostly bears them, folded (lower case, no accents), in alphabetical order. They help to
 * tell a person's name from a place's, and "he" from "she"; a name that is missing here is nothing unusual.
 */
const FEMALE = `
aaliya aarti aba abby abeba abeer abena abeni abiba abigail abimbola abir abla achieng adaeze adanna adaobi adelaide
adele adesuwa adetoun adhiambo adina aditi adiza adjoa adriana adwoa afi afia afroditi afsaneh afua agata agathe
agnes agneta agnieszka agota ah-kum ahou aicha aida aigul aikaterini aiko aileen ailing aimee aino ainura aiping
aisha aishah aishwarya aissa aissata aissatou aizhan ajla akane akanksha akello akiko akinyi akissi akofa akosua
akoth akua akwele ala alana albana aleida aleksandra alena alevtina alexa alexandra alia aliaa alice alicia alima
alimata alina aline alison aliya alka alla allison alma almaz alpana alva alya alyona alyssa ama amaka amal amanda
amandine amani amarachi amat amber amela amelia amelie ameneh ami amihan amina aminah aminata amira amma amna amoin
amondi amra amran amrita amsale amy ana anabela anahit anahita anais analyn anamaria anamika ananya anara anastasia
anastasija anastasiya andreea aneta anett angela angelika angelina angie anh ani anika aniko anita anja anjali
anjana anju anke ankita ann anna annabel anne annegret anneke annelies annette annie annika anouk anshu anta anthi
antje antonia antonina anupama anuradha anushka anyango anyes anzhela aparna apinya apiyo apolline april araba arame
archana areti arezou ariana ariane arjeta arpine arpita arundhati arwa asako asel asha ashake ashwini asli asma
asmaa assa assetou assia assita aster astou astrid asuka asya atefeh athina atieno atsuko aude audrey aurelie aurora
ava avigail awa awino awuor axelle aya ayaan ayah ayaka ayako ayala ayanda ayanna ayelet ayesha aylin aynur ayo ayse
aysegul aysel ayu ayumi azadeh azar aziza azizah azza babirye bahar bahareh bahati bahia balkissa banafsheh banu
barbara basak basma bassma batoul batuli batya beata beatrice beatriz becky belgin belinda bella benazir benedicte
benjamas berangere berna bernadette bernice besa beth bethany bethlehem betsy betty beverly bharati bhavana bhavna
bianca biba bich bilkisu bindu binta bintou birgit birgitta birgitte birtukan bizunesh blandine blerta bo-ram boa
bodil bogdana bolanle bongiwe bonnie bontle bosede bouchra boyana bozena bracha branka brenda brianna bridget
brigitte britney britta brittany brooke buhle bukola burcu busaba bushra busisiwe caitlin camelia camilla canan
candace candice cansu capucine carina carine carla carly carmel carmen carmit carol carole carolin caroline carolyn
carrie cassandra catalina catarina caterina catherine cathy cawo cecilia celeste celia celine chaima chana chandni
chandrika chanida chantal charlene charline charlotta charlotte chau chaya chebet chelimo chelsea chepkemoi
chepkoech cherono cheryl chhaya chi chiamaka chidinma chido chie chiedza chieko chika chimamanda chinelo chinwe
chinyere chioma chipo chitra chiyo chloe christa christelle christiane christina christine christy chrysoula chunhua
chunmei chunying cindy citra claire clara claudia claudine clemence clementine colette colleen conceicao connie
consolee constance cora corazon corina corinne cornelia cory cosima coumba courtney crina cristina crystal csilla
cynthia dacia dado dafna dagmar dagny daisy dalal dalia dalisay damilola damini dandan daniela danielle daphna
daphne daria darina darlene darya dawn deanna debbie deborah debra deepa deepali deepika deeqa deirdre delia
delphine denise derartu desi desiree desislava despina devi devika dewi dian diana diane dianne diaraba didem diem
dieu dieynaba dihia dijana dilara dilek dilma dilrukshi dimitra dimple dina dinara dineo divina divine divya djamila
djenabou djeneba doaa dobrila doha doina dolores donatille donna dora dorcas doreen doris dorothea dorothy dounia
dragana drita dua duangjai dubravka dudu dulce durga duygu ebba ebele ebony ebru ece eda edda edith edna edwige
edyta efe efrat eftychia efua eglantine egypt eiko eileen einat einav eirini ejigayehu eka ekaterina ekta ekua ela
elaheh elaine elcin elea eleanor elena eleni eleonora elfriede elham eliane elif elikem elin elira elisa elisabet
elisabeth elise eliza elizabeth elizaveta elke ella ellen ellinor elma elmira elnaz elodie eloise elsa elsie
elzbieta eman emebet emel emese emi emiko emilie emily emina emine emma emmanuelle endang eri erica erika eriko erin
erna erzsebet esi esiankiki esohe esperance esperanza esra esraa estelle esther eszter ethel etsuko eugenie eun-ji
eun-ju eun-jung eun-young eunice eva evangelia eve evelyn evgenia evgeniya ewa eyram fabienne fadia fadila fadima
fadimata faduma fadumo fadwa fahrija faith faiza fang fangfang fanta farah farahnaz faranak farhana fariba farida
faridah fartun farzana farzaneh fatema fatemeh faten fatiha fatim fatima fatimah fatimata fatime fatma fatmire fatna
fatou fatoumata fatu faustine fauzia fawsiya fawzia faye felicia felicity femke fenghua fereshteh feride fernanda
figen fikirte filiz fily fiona fitri flavia flora florence flutura folake folasade forough france frances francesca
francine francoise franziska freda freja frida frieda friederike fulya fumie fumiko funke funmi funmilayo furaha
gabriela gabriella gaelle gail gali galina galit gamuchirai gamze ganna gauri gayane gayatri geeta geetha gemma
genevieve genzebe georgia georgina geraldine gerda gertrud gertrude gete geun-hye ghada ghalia ghislaine giada giang
gilberte gilda gillian gina ginette ginger giorgia giovanna gisela gisele gita gitte giulia gizem gladys glenda
gloria golnaz golshifteh gonca gonul gordana graca grace graziella grazyna greta grete gudrun gugu guilan guiying
guizhen gulay gulnara gulnaz gulnora gulsara gulsen gulten gunhild gunilla gwen gwendolyn gyongyi habiba habibatou
hadas hadija hadiza hadja hae-won hafsa hager hagit hailey haiyan hajah hajar hajer hala halima halimah halimatou
halimo halina hana hanaa hanako hanane handan hande hanh hania hanka hanna hannah hanne hanneke hannelore harriet
haruka haruko harumi hasina hasmik hasna hasnah hatice hauwa havva hawa hawoye hayat hazel heather heba hedwig
hee-jin heidi heike helen helena helene helga helia helle heloise hema hemalatha henrietta henriette henrike hiba
hibaq hideko hien hikari hilary hilda hilde hildegard hillary hina hind hiroko hirut hisako hitomi hoa hodan holly
homa hongmei hongyan hope houda huda hue huguette huifang huilan huiying hulya huong hye-jin hye-kyung hye-rim
hyo-jin hyun-ah hyun-joo ibtisam ida idit ifeoma ifeyinwa ifrah ihsane ijeoma ikram ikran ilana ilaria ildiko ileana
ilham ilona ilse iman imane imee imelda immaculee imogen in-young inaam inas inbal indah indira indu ineke ines
inessa inga ingabire inge ingeborg inger ingrid inna intan intisar ioana ioanna ipek irem irena irene irina iris
irit irma irmgard iryna isabel isabella isabelle isadora isaura isla isra israa ivana ivanka ivy iwona izabela izumi
jabulile jacinta jacqueline jade jadranka jadwiga jamaliah jamila jana jane janet janice janina jantje jarmila
jasmin jasmina jasmine jawaher jaya jayalalithaa jayanthi jayashree jeanette jeanne jeannine jebet jelena jenna
jennifer jenny jepchirchir jepkosgei jessica jette jhanvi ji-eun ji-hye ji-min ji-soo ji-won ji-woo ji-young jiahui
jiali jianhua jiayi jill jillian jin-ah jin-hee jin-sook jinfeng jingjing jintana joan joana joanna joanne joaquina
jodie joelle johanna joice jolanta josefine josephine josette josiane jovana jovelyn joy joyce ju-ae juana juanita
judit judith judy julia juliana julianne julie juliet julieta juliette jumana jumoke june junko justine jutta jyoti
jyotsna kabatesi kadiatou kadidia kady kahina kaisa kaitlyn kaja kajal kalliopi kalpana kamala kamila kamini
kanchana kani kanini kanya kaori kareena karen karima karin karine karishma karoline kartika kartini karuna kasumi
katalin katarina katarzyna kate katerina kateryna katharina katherine kathleen kathryn kathy kati katie katja katrin
katrina kavita kavitha kawtar kay kayla kazuko keiko kelsey kemi kemunto kendra keren kerstin kerubo ketevan
khadidiatou khadija khadijah khadra khady khaleda khanh khanyi khanyisile khaoula khatia khawla khin kholeka
khrystyna khushboo kiden kidist kieu kimberly kimiko kinga kira kirsi kirsten kirti kiyoko klara kobusingye kodou
komal konjit konstantina korotoumou koudia kristen kristin kristina krisztina kriti krystyna ksenia kubra kulap
kumari kumiko kunduz kusum kyoko kyriaki kyung-hee kyung-wha ladan ladi laetitia laila lakshmi lalana lalita lami
lamia lamide lan lanying laraba larisa larissa lata latha latifa latifatou laura laure lauren laurence laurie layla
lea leah lebogang leela leena lei leila lejla lela lemlem lena lene leni leonie leonor lerato lestari lesya letay
letesenbet leticia leyla leyli lidia lidija lidiya lieselotte ligaya ligia lihua lijuan lili liliane liling lilit
liliya lilli lillian lilou lily limor lina linda lindiwe lindsay lindsey lingling linh linnea liping liron lisa lise
lisette liubov liv livia lixia liya liying liza ljiljana ljubica lobna lois lola loredana lorena loretta lori
lorraine lotte loubna louisa louise loujain luana lubna luce lucia luciana lucie lucienne lucille lucinda lucy
ludivine luisa luise lujain luminita lungile lurdes lusine luz luzia luzviminda lydia lyka lynda lynne lyubov
lyudmila maame maarit maayan mabel machiko mackenzie madalena madalina madeleine madeline madhavi madhu madhuri
madina madison madoka magali magda magdalena maggie maha mahera mahima mahin mahlet mahnaz mahsa mahshid mai maia
maike maimouna maimuna maissa maja majda makeda makena makhosazana maki makiko mala malak malala malathi malee
malgorzata maliheh malin malini malka mallory mama mamata mamiko mamou mamta manal manami mandana mandisa mandy
manijeh manisha manja manju manjula manon manuela maram marcela marceline marcia mareike margaret margareta
margarete margarita margaux marge margherita margit margot margrethe margriet mari maria mariam mariama mariame
mariamou mariana mariann marianne mariatou maribel maricel marie marielle marija marika mariko marilyn marina marisa
marisol marit marites marivic mariya marjan marjolein marjorie marlene marlies marta martha marthe martina martine
marwa mary maryam maryan maryna maryse marzena masako masego masoumeh massan mathabo mathilda mathilde matilda
maureen mauricette mavluda maxine may maya mayada mayawati maysoon mayu mayumi mbali mbayang mbene meaza meena
meenakshi meera megan megawati megha meghna megumi mehreen mehrnoush mei mei-ling mei-yin meihua meili meiling
meirav meiying meklit melanie melchora melike melinda melissa melody meltem menaka mennatullah meral merav mercedes
mercy meredith merve meryem meseret messou mestawet mette mi-kyung mi-ran mi-sook mia micaela micheline michelle
michiko midori mie mieke mihaela miho mihoko mikako mildred milena milica millie mimoza min-ji min-jung mina minal
mineko minghua minoo mintou mira miranda mireille mirela miriam mirjam mirjana mirsada misaki mitsuko miwa miyako
miyuki mizuki mmabatho modupe mohini moira mojgan molly momoko mona monica monika monique moraa moran motoko mouna
moyo mpho mridula muge mukamana mulu mumbi munira muriel murni muthoni mwanahamisi mwende mwikali mya mylene myra
myriam myrtle myung-sook na-young nabila nabilah nabirye nabou nabukenya nadege nadezhda nadia nadine nadiya nafi
nafisa nafissatou nafula nagla nahed nahla naima naina naira najat najla najwa nakato nalan naledi nalini nalubega
namrata namuganza namusisi namutebi nanami nancy nandi nandini nandipha nandita nanjala nankan nankya nantongo naoko
naomi nare naree narges nargis nargiza narjes nasimiyu nasreen nasrin nasteho natalia natalie nataliya natalya
natasa natasha nathalie natia natsuki natsuko natsumi nattaya nawal nayantara nazan nazanin nazli ndella ndeye nduta
neelam neema neeta neetu negar neha nehama nele nellie nelly nene nenita nermeen nermin nesrin nesrine neta nettie
nevena nevin nezha nga ngan ngoc ngone ngozi nguyet nhung nia niamoye nicole nicoleta nicoletta nicolette nieves
nigora nihad nihal niharika niki nilanthi nilar nilima niloufar nilufer nimisha nimo nina ningsih niran nirmala
nirupama nisha nisreen nita nitya njambi njeri njoki nkechi nkem nkiruka nneka nnenna noa nobuhle noelia noelle
noemie noga nogaye noha nok noluthando nolwazi nomasonto nomathemba nombulelo nomfundo nomsa nomusa nomvula nomzamo
nonhlanhla nora noraini norhayati noriko norma normah nosipho nosiviwe noura nourhan novi nozipho nozomi ntombi
ntombizodwa nu nune nuran nuray nurcan nurhaliza nurin nurit nurjahan nurul nusrat nwe nyaboke nyambura nyarai
nyasha nyawira nyiramana nyokabi oana oanh obioma oceane oda odette odile ofra oge ohnmar oksana olabisi oleksandra
olena olesya olga olha olive olivia oluchi olufunke olufunmilayo omolara omotola opal oppah orapin orit orly ornella
osnat ouahiba oumaima oumou oumy ozge ozlem padma padmini paetongtarn paige palesa pallavi pamela panida paola
paraskevi parisa parul parvaneh parvati parvin pascale patricia patsy paula paulette pauline pearl pegah peggy pei
peijun pelin penda pendo penelope penny pensri pernille perrine petra phindile phoebe phumla phumzile phuong phyllis
pia pilar pimchanok pinar piroska pnina polina polly pontsho pooja poonam porntip portia prachi pragya prajakta
pratibha pratima preeti prema priscilla priti priya priyanka prudence puja pushpa puspa putri qian qianqian qing
qiuping quyen quynh rabab rabia rabiaa rachana rachel rachida rada radha radhika radka radmila radwa rafidah raghad
ragini ragnhild rahama rahel rahma raho raisa rajani rajeshwari rajni rakhi rakiya raluca ramata ramatou ramatoulaye
ramona ramya rana randa rani rania ranjana raquel rasha rashmi ratana rati ratidzo ratna rawan rawya raymonde razan
razia rebecca rebecka reem reena refilwe regina regine rehab rehana rehema reiko reka rekha renata renate renee renu
renuka reshma rethabile revital reyhan rhoda rhonda rie rieke rihab rika rikke riko rim rima rina rini risa rita
ritika ritsuko ritu rivka riziki roberta robyn rocio rohani rokeya rokhaya rokia rokiah rola romane rong ronit rosa
rosalia rosalie rosalind rosanna rosaria rosario rose rose-marie rosemary roshni rosie rosine rosmah rosnah roswitha
rotem rowena roxana roxanne roya ruba ruby ruchi rudo rukhsana rukmini rumbidzai rumi rumiko rung ruoxi rupa rupali
ruqayya ruslana rute ruth ruti ruvimbo ruxandra ryoko saadatou saadia sabah sabaheta sabina sabine sabita sabrina
sabrine sachiko sadhana sadie safa safi safia safiatou safiya sahar sahle sahra saida saira sakina sakshi sakura
salama salamata salimata sally salma salmah saloma salome saltanat salwa samah samaneh samantha samar sameera samia
samira sana sanaa sanata sandhya sandra sandrine sangeeta sangita sania sanja sanjana sanna sanne sanou saori sara
sarah sarala sarata sari sarimah sarita saroja sarojini sarra sasithorn saskia satoko satomi sau-ping saule savannah
savita savitri sawsan sayaka sayuri seble sebnem seda seema segolene sekinat selam selamawit selena selin selma
selome sema senada senait senayit senka seo-yeon sepideh serap serena serpil setareh setsuko sevda severine sevgi
sevil sevim sewa shabana shabnam shahd shahira shahla shahnaz shahrzad shaima shaista shakuntala shalini shamiso
shan shanshan shanta shanthi sharda sharmila sharmistha sharon sharona shatha shazia sheela sheena sheetal sheikha
sheila shelby shelley shereen sheri sherry shigeko shiho shikha shilpa shira shireen shiri shirin shirley shiva
shivani shizuka shlomit shobha shohreh shoko shoshana shpresa shraddha shreya shruti shubha shufen shuhua shulan
shumin shurooq shuying shweta sibel sibongile sierra sigal sigrid siham sihem sikiratu silke silvia sima simge simin
simisola simona simphiwe simran sindisiwe siphokazi sira siranush siri sirine siriporn siriwan sita siti siu-ling
siu-mei sivan sizakele sladjana slavica smadar smita smriti sneha snezana so-hee so-young soad sofia sofie sofija
sofiya soheila sokhna solange soledad solene solomiya solveig somjai sona sonali soni sonia sonja sonya soo-jin
soo-mi soo-yeon sophia sophie soraya souad soudabeh soukaina soukeyna sri sridevi sriyani stacey stacy stanislava
stavroula stefania steffi stella stephanie su-bin suado subhadra subira suchitra suda sudarat sudha sue sugandha
suha suhair suhasini sujata sukanya sukmawati sul-ju sultana suman sumathi sumaya sumiko sumitra summer sun-hee
sun-young sunanda sunethra sunita suong supaporn suparat suparna supatra supriya suraya surekha suryani susan susana
susanna susanne sushila sushma susi suu suzan suzanne suzette suzhen svenja svetlana svitlana swapna swara swati
sybil sylvia sylvie sylwia tabara tabitha tabu tadelech taghreed tahani tahereh tahmina tali talia tamar tamara
tambudzai tamiko tammy tania tanja tanuja tanvi tanya tara taraneh tariro tarja taruna taslima tassadit tata tatiana
tatjana tatyana tehila telma temitope tenin teodora teresa teresita tessa tetiana thais thalia thandar thandeka
thandi thandiwe thao thayna thelma thembeka thembi theodora theresa therese thi thida thioro thiri thoa thu thuli
thuraya thuy tida tien tiffany tigist tiina timea tina tinatin tingting tinhinane tirunesh titi titilayo tolulope
tomiko tomoko tomomi tove toyin tracey trang trine trinh trisha truc trudy tsehay tshepiso tsigereda tsitsi tsuyako
tuba tugba tuija tulay tumaini tumelo tuti tuyet tzipi tziporah ubah ubolratana uju uliana ulla uloma ulrike uma
umutesi umutoni unathi urmila ursel ursula urszula usha uta ute uwamahoro uwase uwimana uwineza uyen vaishali
valbona valentina valeria valerie valeriya vandana vanessa vanita varsha varvara vasanthi vasiliki vasilisa vasudha
vasundhara veena vera vered verity veronica veronique vesna vicki vicky victoire victoria victoriya vidya vigdis
vijaya viktoria viktoriia viktoriya vimala vimbai vinita viola violet violeta viorica virginia virginie vitoria
vittoria viviane vivien vjosa waceera wafa wafaa wahyuni wai-ling wairimu waithera walaa wambui wanda wangari
wangechi wangui wanida wanjiku wanjiru wanza warda waris wasila wati wendy wenjing whitney widad wided widya wiebke
wilai wilhelmina wilma wing-yan winifred winnie worknesh wulan wuraola xia xian xiaohong xiaolan xiaoli xiaoling
xiaomei xiaoyan ximena xinyi xiulan xiumei xiuying xiuzhen xoliswa xue xueying yaa yaara yafit yah yalan yalda yamin
yamina yamini yana yanan yande yanli yanling yanmei yanti yaroslava yasemin yasmeen yasmin yasmine yaye yehudit
yekaterina yelena yeliz yelizaveta yeon-ah yeshi yetunde yeukai yevgenia yewande yingluck yingying yiyi yo-jong
yodit yoko yolanda yolande yoo-jin yoon-ah yoshie yoshiko young-ae young-hee yousra yu-jin yuchen yue yuehua
yuen-ying yueying yufen yuhua yuka yukari yuki yukiko yuko yulan yulia yuliana yuliya yumei yumi yumiko yuna yuni
yunyun yupin yuping yuriko yurong yuting yuxin yuying yuzhen yvette yvonne zahia zahra zainab zainabou zaitun zakia
zaleha zalika zamzam zandile zanele zaneta zara zari zarina zawadi zdenka zeenat zehava zehra zeina zeinab zeinabou
zena zenabou zenani zenebech zewditu zeynabou zeynep zhanna zhenzhen zhila ziba zihan zin zinaida zindzi zineb
zinhle zixuan zlata zodwa zoe zohra zoi zoleka zoulikha zoya zsofia zsuzsanna zubaida zubeyde zuhura zulema zulfiya
zuzana
`

const MALE = `
aad aadan aadil aakash aaron abass abba abbas abd abdalla abdallah abdelaziz abdelbaset abdelfattah abdelghani
abdelhadi abdelhak abdelhakim abdelhamid abdelillah abdeljalil abdelkader abdelkarim abdelkrim abdellah abdellatif
abdelmadjid abdelmalek abdelmoneim abdelmoumen abdelnaser abdelrahim abdelrahman abdelrazak abdelsalam abdelwahab
abdelwahid abderrahim abderrahman abderrahmane abderrazak abdessalam abdi abdiaziz abdifatah abdihakim abdikadir
abdikarim abdillahi abdinasir abdinur abdirahman abdirashid abdirizak abdisalam abdiwali abdiweli abdou abdoul
abdoulaye abdoulkarim abdourahamane abdourahmane abdramane abdul abdulahi abdulaziz abdulbari abdulfattah abdulghani
abdulhadi abdulhakim abdulhamid abdulkadir abdulkareem abdulkarim abdulla abdullah abdullahi abdullatif abdulmajeed
abdulmalik abdulmohsen abdulqader abdulrahim abdulrahman abdulrazzaq abdulsalam abdulwahab abdulwahid abdurrahman
abebe abed abel abera abhay abhijeet abhijit abhimanyu abhinav abhishek abiodun abiola abiy abner abolfazl
abolhassan aboma aboubacar aboubakar aboudou abraham abshir abu abubakar abubakari achille achilleas achim achmad
adalbert adam adamou adamu adane addisu adebayo adekunle adel adem aden adeola adewale adeyemi adham adil adilet
adisa aditya adjei adnan adolf adolfo adriaan adrian adrien aghiles agim agostinho agron agung agus agustin ahmad
ahmadou ahmadreza ahmadu ahmed ahmet aibek aidan aiguo aimable aime aimen aimin airlangga ajani ajay ajayi ajit
ajith ajmal akaki akash akbar akena akhil akhilesh akihiko akihiro akihito akim akinola akinori akinwumi akio akram
aksel akshay akylbek al ala-eddine alaa alain alan alassane alban albert alberto albrecht aldo alec alejandro alekos
aleksandar aleksander aleksandr aleksanteri aleksei aleksey aleksy alemayehu alemu alen ales alessandro alessio
alexander alexandre alexandros alexandru alexei alexey alfie alfons alfonso alfred alfredo alhaji alhassan alhassane
alhousseini ali aliou alioune alireza alistair aliyu allan allassane allen almazbek alois alok alon alonso alp
alparslan alper alpha alphonse alroy alseny altin alvaro alvin alyaksandr amadeo amadou amadu aman amanuel amanullah
amar amare amarinder amarjit amath amavi amazigh ambrish ambroise ambrose amer amerigo amichai amien amin aminadav
amine aminu amir amirhossein amit amitabh amjad ammar amnon amol amos amr amram amrullah amvrosiy anand anant anas
anastasios anatole anatoli anatoliy anatoly andargachew anders andi andile andras andre andreas andrei andrej andreu
andrew andrey andri andrii andriy andry andrzej andy anees anek anerood angad angel angelo angus anibal anies anil
anirban aniruddha anis anish ankit ankur anmol anoop anouar anselme ansh anshul ansoumane ansu antanas anthony
antoine anton antonin antonio antonis antti anubhav anuj anup anupam anupong anura anurag anutin anvar anwar aphiwe
apichatpong apirat apolinario apollinaire apostolos aqeel ara aram ararat arash aravind arben arcadio archibald
archie arda ardeshir ardian aref arend ari arian arie arief arif arijit arik arindam aris aristide aristotelis
aritomo arjun arkadi arkady arman armand armando armen armin arnab arnaldo arnaud arne arnold arnon arnulf arouna
arsen arsene arsenii arsenij arseniy art artak artan artashes artem arthur arto artur arturo artyom arun arvid
arvind aryanto arye asad asadullah asaf asbjorn asefa asen asfaw asghar ashenafi asher ashish ashok ashot ashraf
ashutosh ashwin asif asim askar askarbek aslam assaf assane assefa assem assih assimi astrit atal ataollah atef
athanasios atif atiku atilla atiqullah atsushi atta attila atul aubrey audu auguste augustin augustus aurelien
aurelio austin auwal avetis avi aviad avidan avigdor avihai avinash avner avni avraham avram avtandil aweys awudu
axel axmed ayad ayal ayalew ayao aydin ayele ayhan ayi aykut ayman aymen ayodele ayoub aytac ayush azam azamat azem
azhar azimbek aziz azmin azzedine baba babacar babagana babajide babak babatunde babu bachuki badal badara bader
badou badr bafana baffour bahaa baher bahgat bahman bahram bajram bakari bakary bakhtiar bakhtiyar bakhyt bakili
bakr bala balaji balasubramaniam balazs balbir baldev baldur balla balraj balram balwinder bamba bambang banda
bandar bandiougou banjo bantu bao baoguo baptiste bara baraa barak barasa baris barkindo barnabe barney barrett
barry bart barthelemy bartolomeo bartosz baruch baryalai basavaraj basel basem bashar basheer bashiir bashir bashkim
basil basile bassam bassel bassem bassirou bastien basudev basuki batuhan batyr baudouin bawa bayram bechir behnam
behrouz behzad beichen bekele bekir bekzod bela belay belkacem bello ben benedict bengt benigno benito benjamin
bennett benno benny benoit benzion beom-seok berat berend berhane berhanu berk berkay bernard bernardo bernd
bernhard bernie bert bertil bertrand besnik bezalel bharat bhaskar bheki bhekisisa bhumibol bhupendra bhupesh
bhupinder bidzina bienvenido bijan bikram bilal bilawal bile bilel bill billy bimal bingbing bingu binh binod
binyamin bipin biren birendra birger birhanu biruk bishnu bisi bitrus bjarne bjorn blagoje blaise blake blazej
blerim bo boaz bob bobby bobi bocar bodo boediono bogdan bogumil bohai bohdan bohumil bojan boka boleslaw
bonaventure bongani bongbong bonginkosi boqiang bora boris borislav boro borys bosco botir bou bouabdallah boualem
boubacar boubakar boubou boukary boureima boutros boyan boyd boyko bozidar brad bradford bradley brady brahim
brandon branimir branislav branko brendan brent brett brian brijesh brock bronislaw bruce bruno bryan bryce bubacarr
budi bujar bukar bukhari bulent burak burhan burhanuddin burkhard bwire byron byung-chul byung-hun cabdi cahyo caleb
cali callixte callum calvin camilo canaan carl carlo carlos carlton carsten carter cary caspar cayetano cecil cedric
celal celestin cellou celso cem cemal cengiz cesar cevdet cezary chad chafik chaim chaiwat chaiyawat chakib chalerm
chaminda chan-wook chandan chandra chandrababu chandrakant chandran chandrashekhar chang-dong chang-min changming
changqing chao charalambos charan charis charles charles-henri chawki chee-hwa chee-ying chege cheick cheickh cheikh
cheikhna chen chengzhi chenjerai chernor cheruiyot chester chetan chi-fung chi-mai chi-wai chidambaram chidiebere
chidubem chiedu chien chien-jen chien-ming chigozie chihiro chijioke chike chima chinedu ching-kuo ching-te chinonso
chinua chioke chirag chokri christer christian christof christoph christophe christopher christos chuan chuck chuka
chukwudi chukwuemeka chukwuka chul-soo chun-wai chun-ying chung-hee chunlin cihan ciro claas claes clarence clark
claudio claus clayton clemens clement cliff clifford clint clinton clive clotaire clovis clyde cody colin cong
connor conor conrad corentin corey cornelis cosimo costas costel costin craig crisanto cristian cristiano cristobal
cuneyt cuong curt curtis cyprian cyprien cyril cyrille cyrus cyryl dadis dae-hyun dae-jung dae-sung dag dagfinn
dagmawi dahai dahir daichi daigo daiki daim daisuke dale dalibor daljit damaso damian damien damilare daming damir
damjan dan danh dani daniel daniil danil danila danilo daniyar daniyor danny danylo daoud daouda dapeng dapo dario
dariush dariusz darko darrell darren darryl darshan dastan dattatreya daud dauda dave david davide davit davood
davor davron davut dawit ddamulira dean debretsion declan dedi deepak deepender dejan dejiang demba demeke demelash
deming demyan deni denis dennis denys deogratias dereje derek dermot desalegn desire desmond desta dev devendra
devin devlet dexter dezhi dhananjay dharam dharmendra dhia dhiya dhruv diaa diadie diango dick dicko didier diego
dieter dietmar dietrich dieudonne digvijay dilip dilshod dimitar dimitri dimitrij dimitrios dimitris dinesh dinh
dino diogo dionisio dionysis dipak dipankar diriye dirk djamel djibo djibril djibrilla djigui djime djimon djoko
dmitri dmitrii dmitriy dmitry dmytro dobroslav dogan dogu domagoj domenico domingo dominic dominik don donald donat
donatien dong dong-hoon dong-won dong-wook dongsheng doni donnie doo-hwan dorian dorin dorje doron dossou doug
douglas dov dragan drago dragoljub dragomir dragos dramane drazen driss drissa dritan dror duale duane duarte dudi
dudley duk-soo dumisani duncan duong durgesh dusan dushyant dustin duy dwayne dwight dylan dzmitry earl ebenezer
eberhard ebo ebrahim ebrima ebuka eckart ed eddie edem eder edgar edgard edgardo edhy edi edmond edmund edo edouard
eduard eduardo edvard edvin edward edwin efosa efraim efrain efren efthymios ege egil egon egor ehab ehsan ehud
eiichi eiji eike einar eino eirik eisaku eitan ejike ekene eko ekow ekrem elad elazar eldar elhadj elhadji eli elias
eliezer elijah elio elior eliud eliyahu elliot elliott ellis elmar elmer elmi eloi elton elvis elyakim elyes emad
emeka emil emile emiliano emilio emin emmanuel emmerson emmett emomali emrah emre ender endra endre enes engelbert
engin enoch enrico enrique enver enzo ercan erdal erdem erdogan eren erez erhard eric erich erick erik erkan erkki
erlan erland erling ernest ernesto ernie ernst erol ersin ertugrul erwin eshaq eskinder esko esmaeil esmail espen
essam esteban ethan etienne ettore eugen eugene eugenio eusebio evan evangelos evariste evaristo everett evgeni
evgeny ewald eyal eyo ezer ezra ezzat ezzeddine fabian fabien fabio fabrice fabrizio fade fadel fadhel fadi fadli
fady fahad fahd fahim fahmi faisal faiz fakhri fallou fana fara farag faraj faramarz fares farhad farhan farid faris
farkhod farooq farouk farouq farrokh farrukh farshad faruk farzad fasil fateh fathi fatih fatmir fatos faure faustin
faustino fawaz fawzi faycal fayez fayrouz fayyad fazal fazel federico fei fekadu fela felicien felipe felix femi
feng feodor ferdinand ferdinando ferenc fereydoun fergus ferhat ferit fermin fernand fernando festus fethi fethullah
feyzi fidel fikre fikret filiberto filip filipe filippo filippos finn firat firmin flamur flavien flavio florent
florentino florian florim florimond florin floyd foday fode fodio folarin folke fotis fouad fousseni foussenou franc
francesco francis francisco franck franco francois franjo frank franklin frans frantisek franz fred freddie frederic
frederick fredrik friedhelm friedrich frits fritz frode fu-sang fuad fuat fuhua fulgencio fumihiko fumio fumitaka
furkan fuzhi fyodor gabi gabor gabriel gachagua gadi gaetan gaetano gafur gagan gagik gajanan gal galileo ganesh
gani ganjar gaoussou garba garegin garen gareth garikai garo garrett garry gary gaspard gaston gatete gathogo gatot
gaurav gautam gautama gauthier gavin gavriil gbenga gbolahan gebre gebrehiwot gebremedhin gebreselassie gebru gedion
gedu geert geir genadi gene genet genki gennadi gennady gennaro geoff geoffrey georg george georges georgi georgios
georgiy gerald gerard gerardo gerd gerhard germain german gernot gerrit gerry getachew getahun getnet getulio
geun-tae gevorg ghaith ghaleb ghanem ghassan ghazi gheorghe ghislain gholam gholamhossein gholamreza ghulam gi-hyeon
gia giacomo gian giancarlo gianfranco gianluca gianluigi gianni giannis giap gibran gideon giga gijs gil gilad
gilbert gilberto gilchrist gildas giles gilles gino giora giorgi giorgio giorgos giovanni giriraj girish girma gitau
githinji giulio giuseppe gizachew gjergj gleb glen glenn gnassingbe gobinda goce gocha godswill gojko gokhan goksel
golam gonzalo goodluck gopal gopinath goran gordon goro gossou gotabaya gottfried gotz govan govind graham grant
greg gregoire gregor gregorio gregory grigor grigori grigoris grigory grzegorz gualtiero guang guangming guangyu
guglielmo guido guilherme guillaume guillermo gul gulab gulbuddin guled gultekin gulzar gunnar gunter gunther
guodong guofeng guohua guojun guoliang guoping guoqiang guowei guram gurbachan gurbanguly gurdas gurdeep gurkan
gurmeet gurpreet guru gustaf gustav gustave gustavo guy gwede gyorgy gyu-sung gyula haakon haavard habib habibie
habibullah habtamu hachemi hadi hae-chan hafeez hafez hafiz hage hai haibatullah haidar haider haifeng haile
hailemariam hailu haim haiping haitao haitham hajime hajj hakainde hakam hakan hakeem hakim hakob hakon halil haluk
halvard hama hamad hamada hamadi hamadou hamadoun hamani hamdan hamdi hamdullah hamed hameed hameedullah hamid
hamidou hamidreza hamish hamisi hamlet hamma hammadi hammam hamoud hamza han han-sol hani hanif hank hannes hanno
hannu hans hans-dietrich hans-georg hans-jurgen hans-peter hany hao haoran harald hari haris harish harjit harkishan
harold haroun harouna harout harpreet harri harris harrison harry harsha harshad harshvardhan hartmut haruhiko
haruki haruna haruo haruto harvey hasan hashem hashim hasni hassan hassane hasse hassimi hastings hatem hatim havel
hayao hayato haydar hayden hayk hazem hazim hazrat hector hedi heikki heiko heiner heino heinrich heinz hekmatullah
helge helmut helmuth hemant hemdan henadz hendra hendrik heng henning henri henrik henrique henry henryk herb
herbert heriberto herman hermann hernan hersi heru herve hery herzl hesham heshmatollah hicham hichem hideaki
hidehiko hidehito hideki hideo hidetoshi hideyuki hieu hifikepunye hikmat hikmet hilaire hilal hillel hilmar hilmi
himanshu himanta hing-wah hippolyte hiroaki hirofumi hirohito hirokazu hiroki hiromi hironori hiroshi hirotaka
hiroto hiroyoshi hiroyuki hirsi hisashi hisham hishammuddin hissene hitoshi hlaudi ho-jin ho-yin hoan hoang hocine
hoe-chang hojjat holger homayoun homer hong-won hongbin hongbo hongwei hongzhang honore hooman hoon hor horace
horacio horia hormoz horst hossam hossein houshang houssam housseini houssem hovhannes hovik howard hrant hrvoje
hryhoriy htin hu hua huafeng huaijin huan hubert hubertus hugh hugo hugues huiming hulusi humberto hun hung hunter
huseyin husni hussain hussam hussein huub huy hwang-seok hyacinthe hyun-jong hyun-woo hyung-jin ian iason iba ibou
ibra ibraheem ibrahim ibrahima ibrahime ibro ichiro idan idir ido idris idriss idrissa idrissou ifeanyi ifeoluwa
ignacio ignacy ignatius ignazio igor ihab ihor ihsan ike ikechukwu ikenna ikhlass ikhlef il-sung ilan ilario ilhom
ilias ilie ilir iliyasu ilker ilkka illia ilya ilyas ilyes imad imadeddine imed imran imre in-soo in-sung inacio
inan inder inderjit indrajit ingemar ingmar ingo ingolf ingvar inno innokenty inoussa inzamam ioann ioannis ion
ionel ionut iqbal ira iraj irakli ireneusz irfan iro irving irwan irwin isa isaac isaiah isaias isaka isam isamu
isao isaya isfandiyar ishaan ishaq isiaka isidore isidro isko islam islom ismael ismail ismaila ismatullah ismet
ismoil isoroku isoufou israel issa issaka issam isse issei issiaka issifou issoufou istvan isuf itai itamar itay
itsuki itumeleng itzhak iulian iurii ivan ivane ivar ivaylo iver ivica ivo ivor iwao iya iyiola izz izzat jaafar
jaak jaakko jaap jaba jaber jabir jabu jabulani jacek jacinto jack jackson jacob jacopo jacques jae-hyun jae-in
jae-myung jae-won jae-yong jafar jagan jagdish jagjit jahangir jahongir jaidev jaime jair jairam jairo jakaya jake
jakob jakov jakub jakup jalal jalaluddin jaleel jama jamac jamal jameel james jamil jamshid jan janez janis janko
janne janos janusz jared jari jarl jarmo jaroslav jaroslaw jarrod jason jasper jassem jassim jasur jaswant jatin
javad javed javier jawad jawaharlal jawar jawara jay jayant jayaprakash jayesh jean-baptiste jean-bernard
jean-charles jean-christophe jean-claude jean-francois jean-jacques jean-louis jean-luc jean-marc jean-michel
jean-noel jean-paul jean-philippe jean-pierre jean-yves jed jeet jeff jefferson jeffrey jejomar jens jeppe jeremiah
jeremie jeremy jeroen jerome jerry jerzy jesper jesus jethro jhala ji-ho ji-hoon jiahao jian jianfeng jianguo
jianhui jianjun jianlin jianmin jianping jianwei jianxin jibril jibrin jide jie jiechi jigme jihad jilani jim jimmy
jimoh jin-hyuk jin-woo jinggoy jingtao jinping jintao jintian jiri jiro jitendra jitin jiwei joachim joao joaquim
joaquin jochen joe joel joep joey joginder johan johann johannes john johnnie johnny joji jojo joko jokull jomaa
jomo jon jonah jonas jonatan jonathan jong-hyun jong-il jong-nam jong-un joon-ho joon-pyo joong joop joost jorg
jorge jorgen joris jorma jorn jose jose-luis josef josep joseph josephus josh joshua josiah josip jouko joumaa jovan
jozef jozsef juan juan-carlos juanito jubran jubril jude juha juhani jukka julian julien julio julius juma jumanne
jun-ho jun-seok jun-young junaid jung-eun jung-hoon jung-soo junichi junichiro junji junjie junpei junwei juraj jurg
jurgen jurgis juri jurij juscelino jussi justin jusuf juvenal jyotiraditya ka-chiu ka-shing kaahin kaan kaare
kabineh kabir kabiru kacper kaddour kader kadhim kadir kadri kaesang kagiso kaguta kai kai-ming kailash kaiming
kairat kais kaito kaizer kaj kakha kalervo kalevi kalidou kalifa kalilou kalle kalman kalyan kam-lam kamal kamau
kambiz kamel kamil kamlesh kamran kanayo kang kanhaiya kapil kar-wai karam karamo karamoko karapet kareem karel
karim kariuki karl karl-heinz karl-theodor karma karol karoly karsten karthik karthikeyan kartik karunanidhi kasem
kashif kasper kassem kassim kassoum kassym-jomart katsuhiko katsumi katsunori katsuya katsuyuki kaushik kaveh kayode
kayumba kazem kazim kazimierz kazuhiko kazuhiro kazuki kazunori kazuo kazuya kazuyoshi kazuyuki kebede kees kefyalew
keheliya kehinde keiichi keiji keijo keisuke keith keizo kelechi kem kemal kemoko ken kenan kenenisa kenichi kenji
kenjiro kennet kenneth kenny kenosi kent kenta kentaro kenzaburo kenzo keqiang kerem kerim kerr keshav ketan kevin
keyvan kgalema kgosi kgotso khachatur khadga khai khaire khairullah khairy khaled khalid khalifa khalil khamis khaya
khayri kheireddine khelil khieu khoa khoi khosrow khouri khurram khurshid ki-moon kianoush kibet kichi kidane kien
kieran kiichi kimani kimathi kimio kimmo kimutai kin-fung kin-man kingsley kinji kinoti kinyua kioko kioumars
kipchoge kipchumba kipkemboi kipketer kipkoech kipkorir kiplagat kiprono kiprop kiprotich kiptoo kiptum kiraitu
kiril kirill kirk kiros kishan kishore kithure kittipong kiyoshi kizza kjell klaas klaus klemens klement kliment
knud knut ko kobi koech koen koffi kofi kohei koichi koichiro koji kojo koki kola kolawole kolo komi komla kondrat
konrad konstantin konstantinos konstantyn koray korede korkut kornel kosei kosgei kossi kosta kostas kosuke kota
kotaro kouadio kouame kouassi koukou krasimir kreshnik kresimir kripal krishan krishna krishnan krisjanis kristian
kristjan kristof kristoffer krum krzysztof kuami kuda kudakwashe kudzai kujtim kukrit kul kuldeep kulwant kumar kun
kunal kunio kunle kuno kuo-yu kurmanbek kurt kushal kutay kwabena kwadwo kwaku kwame kwan-jin kwang-jin kwasi kweku
kwesi kwok-keung kwok-wai kyaw kyle kylian kyohei kyriakos kyrylo kyu-hyun kyung-soo labib lachlan ladislav lado
lagat lahcen lakhan lakhdar lakshman lal lalit lalu lam lambert lamido lamin lamine lance langat lanre lansana larbi
larry lars lars-erik lasantha lasha lassana lasse lassine laszlo latif laurens laurent lauri lawal lawrence laxman
lazare lazaro lazhar leandro lebo lech lefteris legesse leif leilei lemma lencho lennart leo leobardo leon leonard
leonardo leonel leonid leonidas leopold leopoldo leroy lester leszek letsie leung-kit lev levan levent levente levon
levy lewis leye li liad liam liang lianhua liban lilian lim lincoln lindani ling lino linus lionel lior lisandro
listyo lito livingstone lloyd lobsang loc logan loic lokesh lorand lorenzo loris lorne lotfi lothar louay louis luan
luay lubbert lubomir lubos luc luca lucas luciano lucien lucio lucjan lucky ludger ludovic ludvik ludwig luhut luigi
luis luiz lujun lukas lukasz luke lukwago lula lulzim lungisa luning lutfi luthando luther lutz lwazi lyes lyle
lyndon lyubomir maalik maan maarten macario macharia maciej macky madan madani madhav madhusudan madou mady maged
magnus mahad mahadev mahamadou mahamane mahamat mahamoudou mahamud mahathir mahdi mahendra maher mahesh mahfoud
mahfouz mahfud mahiaddin mahinda mahir mahmood mahmoud mahmud mahmudur mahmut mahyar maithripala majed majid makame
makar makis makram maksim maksym malachi malam malang malcolm malek malick malik malikarjun mallam mam mamadi
mamadou mamadu mamady mamane mamdouh mame mammadou mamman mamo mamoru mamoudou mamuka mamun man-bok man-kit manabu
manas mandeep mandla manfred mangaliso mangesh mangosuthu manh manik manish manjit manmohan manny manoel manohar
manoj manolis manouchehr mansoor mansour mansur mantas manu manuel mao maodo maor marat marc marc-antoine marcel
marcelin marcello marcelo marcin marcio marco marcos marcus marek mariano marijan marin mario marios marius mark
markku marko markus marou marouane maroun marshall martijn martin martti marty marvin marwan masaaki masafumi
masaharu masahiko masahiro masahito masaki masami masanobu masanori masao masaru masashi masato masatoshi masaya
masayoshi masayuki masih mason masoud massa massamba massimo massinissa masud mataan matan matar matej mateo mateus
mateusz matheus mathias mathieu mathis matias mats matt mattan matteo matthew matthias matthieu matthijs matti matus
matvey maung maurice mauricio maurizio mauro mawlawi mawuli maxamed maxence maxim maxime maximilian maximiliano
maximilien maximo maxwell mayank mazen mazin mbarka mbaye mbemba mbugua mburu mcebisi medard mehdi mehmet mehran
mehrdad meinhard meir meissa mekki mekonnen melaku melchior meles melih melvin menachem menahem mengfu mengistu
menno menzi merab merera merlin merrill mert mesfin mesut mete metin mevlut mfanafuthi mher micah michael michalis
michel michele michio mick midhat mieczyslaw miguel mihai mihail mihajlo mihaly mihir mikael mikalai mikayel mike
mikhail mikheil mikio mikkel mikko miklos mikola mikolaj milad milan milen miles milind miljenko milo milorad milos
miloslav miloud milovan miltiadis milton milutin min-ho min-jae min-seok min-soo min-woo mindaugas mingming mingze
minh minoru miodrag mir mircea mire mirko miroslav miroslaw mirwais misha mitch mitchell mithun mitsuhiro mitsuo
mitsuru mitsuyoshi mitt mkhitar mladen mlungisi mmusi modeste modibo modou mohamad mohamed mohammad mohammadreza
mohammadu mohammed mohamud mohan mohanlal mohannad mohit mohsen mohsin moise mojtaba mokgweetsi mokhtar moktar
momcilo momir momodou momoh moncef mondli monir monther monty moo-hyun mordechai moriba morihiro morris morten
morteza mory mosab moses moshe mosima mosiuoa mostafa mothetjoa moti motilal motohiro motoo mouctar mouhamadou
mouhamed mouloud moumouni mounir mountaga mourad mousa moussa moustafa mpendulo mswati muammer mubarak mucahit mufid
mufti mugo muhaimin muhammad muhammadu muhammet muhannad muharrem muhittin muhoozi muhsin muhyiddin muigai mujahid
mukasa mukesh mukhriz mukhtar mukul muladi mulatu mulayam mulugeta mundhir muneo munir muntasir munyaradzi murad
murali murat muriuki murli murray murtala murugan mus musa musaed muslim mustafa mustapha mutahi mutaz muthanna
mutua mutunga muwonge muzaffer mwai mwangi myint mykhailo mykhaylo mykola mykyta myles myron myung-bak myung-bo
mzilikazi mzwandile nabeel nabih nabil nachman naci nadav nadeem nader nadhim nadiem nadim naeem nael nafez naftali
nagarjuna nagesh nagisa naguib nahyan naif naim naji najib najibullah nak-yon nam namal nanda nandan nanema naohiro
naohito naoki naoto naoya naoyuki naqibullah narasimha narciso narcisse narek naren narendra naresh naseer
naseeruddin naser nasir nasr nasrallah nasreddine nasser nassim natan nathan nathaniel natheer nattawut naum naveen
navid navin navjot nawaf nawar nawaz nawazuddin nayef nazih nazim nazmi nazri ndabaningi ndiaga ndirangu ndubuisi
ndungu nebojsa necati necip necmettin ned neeraj nega negasso negussie neil nektarios nelson nenad neo nere nero
nestor neville nevzat neymar nganga ngconde nghia ngolo ngugi nhan nhat nhlanhla nicanor niccolo nicholas nick
nicolae nicolas nicusor nidal niels nigel nihat nii nika nikhil nikiforos nikita niklas nikodem nikol nikola nikolai
nikolaj nikolaos nikolaus nikolay nikos nilesh nils nima ninoy nir niranjan nirav nishant nissim nitin nitish nitzan
niwat nizar njabulo njoroge njuguna nkosazana nkosinathi nkululeko nnamdi noah noam noaman nobuaki nobuhiko nobuhiro
nobuo nobuyuki nodar nodir noe noel nolan noorullah norayr norbert norberto noriaki norihiro norio noriyuki norm
norman norris nouhou nouhoum nour-eddine noureddine nouri nsubuga ntando ntare numan nuon nur nuri nurlan nursultan
nuwan nyantakyi nyongesa obaid obaida obaidullah obert obi obinna ochieng octave octavian octavio oddvar odhiambo
odia odil odongo odysseas ofer ofir ofori ogbonna ogola oguz oguzhan ohad ojo ojok okan okba okechukwu okello okey
okon okot okoth oktay okwudili oladapo oladipo olaf olalekan olamide olaniyi olanrewaju olatunji olav olayinka
oldrich oleg oleh oleksandr oleksii oleksiy olexiy oliver olivier olli ollie olof oloo olu olufemi olumide oluoch
olusegun oluwaseun oluwole om-prakash omar omer omid omkar omondi omri omurbek onat onder ondrej onno onofre onur
onyango onyebuchi onyekachi oparanya opio opiyo orazio oren orest orestis orhan ori orlando osama osamu oscar osei
osinachi oskar osman ossufo ostap osvaldo oswald otar otavio otba otema othman othmane otieno otis otmar ott ottavio
ottmar otto otumfuo ouajdi ouattara ouko ouma oumar oumarou oupa oury ousmane oussama ousseynou ovidiu owen owino
owuor oybek oz ozan ozcan ozgur ozkan paavo pablo pacha paco padmanabhan pakalitha pal palaniswami pallo panagiotis
pancho panfilo pankaj panos pantelis paolo papa papis parag paramjit paraskevas paresh parker parth parvez parviz
pascal pascual pasquale patrice patricio patrick patrik patrizio paul paulin paulo pavan pavao pavel pavle pavlo
pavlos pawan pawel payam peder pedro pejman pekka pelle pengfei percy pere periklis perparim perry pertti pervez
petar pete peter petr petrit petro petros petru petter petteri peyman phat phelekezela phil philibert philip
philippe phillip phong phu phuc phumelele phumtham phuoc pier pierce pierluigi piero pierre pierre-yves piet pieter
pietro pim pimen pinarayi pinchas ping-keung piotr pirro pita pitso piyabutr placido plamen platon pol polat poul
pouria prabowo pradeep pradyumna prafulla prageeth prahlad prakash pramod pramono pranab pranav prasad prasanna
prasenjit prashant prasit pratap prateek pratik praveen pravin pravind prawit prayut prayuth preben predrag prem
preston primo prithvi prithviraj priyank prosper protais puan pule puneet purnomo purushottam pushkar qais qari
qasem qasim qassem qays qi qiang qigang qiming qin qinghong qinglin qingping qishan quan quang quarshie quentin
quincy quirino quoc quy rabah rabie rabiu rachad rachid radek radhi radko radomir rados radoslav radoslaw radovan
radu radwan raed rafael rafat rafel raffaele rafi rafic rafik rafiou rafiq rafizi raghav raghib raghu raghunath
raghuram rahim rahman rahmatullah rahul raimo raimund raimundo rainer raj rajab rajan rajat rajeev rajeh rajendra
rajesh raji rajinder rajiv rajkumar rajnath raju rakesh rakhat ralf ralph ram ramadan ramadhani ramakrishna raman
ramana ramaswamy ramaz ramchandra ramdas ramesh rameshwar rami ramin ramiro ramiz ramon ramush ramy ramzi ranbir
randall randeep randhir randolph randy ranil ranjan ranjit ranko ranveer raoul raphael rashad rashed rashid rashidi
rasmus rastislav ratan ratko rauf rauff raul ravi ravinder ravindra ravshan ray rayan raymond raymundo raz razak
razmik recep reda redouane reece refik reg reggie reginald regis reiji reijo reinaldo reiner reinhard reinhold remi
remus remy renaldo renan renato renaud rene resat reto reuben reuven revaz rex rexhep reynaldo reynold reza riad
ricardo riccardo richard rick ricky ridha ridwan rifaat rifat rigathi rigoberto rikako rikard rilwan rishabh rishi
ritesh riyad riyadh riza rizal rizk rob robbert robbie robeen robert roberto robinson roble rocco roch rod roderick
rodion rodney rodolfo rodolphe rodrigo roel roeland rogelio roger rogerio rohan rohit roin roland rolando rolf
romain roman romano romeo rommel romuald ron ronald ronaldo ronen roni ronnie ronny roque rory rosendo roshan roshdi
ross rostislav rostom rouhollah rouzbeh roy ruben rudi rudiger rudolf rudolph rudra rufus ruggero ruhollah ruihua
rune ruogang rupert rupesh rupiah rushdi ruslan russ russell rustam rustem rustu ruud ryan ryo ryoichi ryoji ryosuke
ryota ryotaro ryszard ryuichi ryuji ryunosuke ryusei ryutaro saad saadeddine saar saba sabelo sabino sabri saburo
sachin saciid sadako sadanand sadao sadashiv sadegh sadek sadeq sadibou sadik sadio sadiq sadok sadou sadyr saeed
safwan sagi saher sahib sahil sahin saidou saif saif-al-islam saifoulaye saifuddin saikou sajid sajith sajjad sakari
saken sakher salah salaheddine salam saleem saleh salem sali salif salifou salih salihou salim saliou salman salou
salvador salvatore samaan samarth samatar samba sameer sameh samer sami samih samir samkelo samora samori samory
sampath samson samuel samuil samvel samy sanan sanath sancho sandeep sandiaga sandile sandip sandor sandro sang-hoon
sang-jin sang-woo sani sanjar sanjay sanjeev sanjib sanjiv sanni sanoussi sansern santiago santino santo santosh
saqr sar sarath sardar sarfraz sargis sarit sarkis sarmad sarthak sashi saso satam sathit satinder satish satoru
satoshi satpal sattar saturnin satyajit satyendra saud saul sauli saurabh saurav sauveur sava savas savva sayed
scott sean sebastiaan sebastian sebastiao sebastien sebgo sedat sediq seewoosagur sefa segun seif seiichi seiji
seishiro seita sekou sekouba selahattin selcuk seleshi selim selmane selvam semen semih semyon sener senthil seny
senyo seok-yeol seok-youl sepp seppo serafin serdar serge sergei sergey sergi sergio serhat serhii serhiy serik
serkan serzh seth settha setya seung-hoon seung-hyun severin severino seydou seyi seymour seyni seyoum seyran sezer
shafie shafiq shafiqullah shahab shahbaz shaher shahid shahin shahnawaz shahram shahriar shahrukh shahzad shai
shailendra shakeel shakib shakir shakti shalom shalva shamim shamsan shane shankar shaohua shaoqi shapour sharad
sharath sharif shariif sharjeel sharmarke shashank shaukat shaul shaun shavkat shawki shawn shay sheikh shekhar
sheku sheldon sheng shengli shengming sher sherif sherzod shigeaki shigeki shigeo shigeru shigetoshi shihab shijie
shimelis shimon shingo shinichi shinichiro shinji shinjiro shinobu shintaro shinya shinzo shiping shiro shiv shivaji
shivam shivraj shixian shkelzen shlomi shlomo shmuel shmulik shoaib shogo shohei shoichi shoji shota shozo shreyas
shridhar shrikant shuai shubham shuhei shui-bian shuichi shuji shukhrat shukri shumete shun shunichi shunsuke shuzo
shyam siad siamak siarhei siavash sibghatullah sibiri sibusiso siddharth sidi sidiki sidiya sidy siegfried siegmar
sifeddine sifiso sigmar sigmund sigurd sihle sikandar sikirou silas silvain silvano silverio silvestre silvio simao
simba simbarashe simen simeon simon sina sinan sinisa sintayehu siphiwe sipho sirajuddin sirajul sisay sitaram
siu-fai siu-kei siu-ming sixte sixten sixto siya siyabonga siyabulela siyuan sjoerd skander skender slavko slavoljub
slawomir slim slobodan sobhi soe sofiane sohrab soichiro sok sokol sola solly solomon somchai somkid somnath somsak
sondhi soner songezo sonko sonthi soo-hyun sooronbay sophal soren soro soroush sosuke sotiris soufiane souhail soule
souleymane soumaila soumana soumeylou sourav spencer spyridon spyros sreenivasan srikanth srinivas srinivasan sriram
ssemakula stalin stan stanislas stanislau stanislav stanislaw stanko stanley stathis stavros stefan stefano stefanos
stein steinar stelios sten stepan stephane stephen stevan steve steven stewart stian stig stjepan stojan stuart
sture suat subash subhash subhi subramaniam subramanian sudarshan sudhakar sudheer sudhir sudirman sufian sugata
sugeng suhail suhartono sujit suk-hee suk-yeol sukhbir sukhdev sukru sukumar sulaiman suleiman suleman suleyman
sultan sumit sundar sundaram sune sung-ho sung-hoon sung-jin sung-min sung-woo sunil supriyo surachai suraj surayud
suren surendra suresh surinder suriya surjit surya suryakant sushant sushil susilo susumu suthep sutiyoso svein sven
svend svetoslav svetozar sviatlana svyatoslav swaminathan swapan syafruddin syed sylvain sylvester szabolcs tad
tadahiro tadamori tadao tadashi taddesse tadeo tadesse tadeusz tae-hyun tae-woo tae-yong tae-yul tafadzwa tage taha
tahar taher tahir tahirou tahseen tai taichi taieb taiga taiwo taizo taj takaaki takafumi takahiko takahiro takahito
takanori takao takashi takayuki takehiko takehiro takeo takeru takeshi taketo takis taksin takudzwa takuma takumi
takuya talaat talal taleb talgat tamas tamaz tamer tamim tamirat tammam tamotsu tamrat tamsir tan tancrede tancredo
taner tanimu tanko tanmay tanor tanvir tao tapan tapani tapio tapiwa taras tarcisio tarek tarik tariq tarjei tarkan
tarmo taro tarun tashi tat tatenda tathagata tatsuhiko tatsuo tatsuro tatsuya tatul taulant tawanda tawfik tawfiq
taye tayeb tayfun taysir tayyip ted teddy teemu tefera teferi teimuraz tejas tejashwi tejinder tekeste tekin tekle
teklu telesforo telmo temesgen temirlan temitayo temur teng-hui tengiz tengku tenzin teodor teodoro teofil teofilo
terence terrence teruaki teruo tesfaye tesfu teshome tetsu tetsuo tetsuro tetsuya teun tevfik tewodros tewolde
thabang thabet thabiso thabo thaddeus thai thaksin thamer thamsanqa thanasis thanathorn thando thanin thawatchai
thein themba thembinkosi theo theodor theodore theodoros theofilos theogene theoneste theophile theophilus thibaud
thibault thibaut thien thierno thierry thijs thilo thinh tho thodoris thomas thong thor thorbjorn thorsten thuan
thulani thura tiago tian tianhua tibor tidiane tidjane tiebile tiecoura tieman tigran tihomir tiit tilahun tilman
tim timi timo timofei timofey timothee timothy timur tinashe tito titus tjeerd toan tobi toby todd todor tofik tohru
toivo tokihiko tokyo tolga tom toma tomas tomasz tomer tomislav tommaso tommy tomoaki tomohiro tomoki tomonori
tomoya tomoyuki tongai tony toomas tor torben tord tore torgeir tornike torsten toru torvald toshiaki toshihiko
toshihiro toshikazu toshiki toshimitsu toshio toshiro toshiya toshiyuki touraj toussaint traian travis trent trevor
trieu tristan trond trong troy truls trung truong tsadkan tsahi tsegaye tshediso tshepo tshering tsuneo tsutomu
tsuyoshi tsvetan tuan tucker tufik tullio tumi tumisang tuncay tuncer tunde tundu tung tung-kwok tunji tunku tuomas
turan turgut turhan turki tushar tuyen twinomugisha tyler tyrone tzachi tze-wai tzvi ubaidullah ubaldo ubay ubaydah
uchenna udai uday uddhav udi udit udo uffe ufuk ugo ugochukwu ugur ugyen uhuru ujjwal ulf ulises ulrich ulugbek umar
umaru umberto umesh umit umut ung upendra urbain urbano urho uri urmas urs usama usman utkarsh utku uttam uwe uzi
uzoma vaclav vadim vadym vagn vahagn vahan vaibhav vaiko vajiralongkorn vakhtang valdas valdis valentin valentine
valentino valentyn valere valeri valerian valerii valerio valeriy valery valon vance vangelis vann vano vardan
vartan varun vasant vasco vasil vasile vasili vasilis vasily vassilis vasudev vasudevan vasyl vaughn vazgen vazha
vedat veer vehbi veikko velaphi veli velibor velimir velupillai venancio venceslas veniamin venkaiah venkat
venkatesan venkatesh venustiano vernon veselin viacheslav vic vicente victor victorien vidar vidyut viggo vijay
vijayakanth vijayan vikas vikentiy vikram vikrant viktar viktor vilhelm vimal vinay vinayak vince vincent vincenzo
vineet vinh vinod viorel vipin vipul viraj virat virender virgil virgile virgilio vishal vishnu vishwanath vitali
vitalii vitaliy vitaly vitomir vitor vittorio vivek viviano vlad vladan vladimir vladislav vlado vladyslav vlastimil
vojislav vojtech volkan volker volkmar volodymyr vsevolod vuk vukasin vuong vusi vuyani vuyo vyacheslav waclaw wadah
wade wadie wael wafula wahab wahid wahyu wai-keung wai-ming wainaina waiswa wajdi wajid wajih wakil waldemar wale
waleed walid wallace wally walter walther walusimbi wan wanjala waqar waqas warren warsame waseem wasim wassim
wataru wavel wayne weidong weiguo weihua weimin weiming weiping weiqi weiqiang wekesa wellington welshman wen-je
wenbin wenbo wendell wenhao wenhua wenjie wenjun wenlong wentao werner wesley wichai wido wiebe wieland wieslaw
wiktor wilbur wiley wilfred wilfried will willard willem willi william willie willis willy wilson wim winfried
wing-hong winston wissam wissanu witold wladyslaw wlodzimierz wojciech wolde wolfgang wolfram won-bin woo-jin
woo-sung woodrow workneh wouter wu wubbo wubishet wunna wyatt xasan xavi xavier xenofon xhevdet xi xiangyang xiangyu
xiannian xiao xiaobo xiaochuan xiaodong xiaofeng xiaogang xiaohua xiaojun xiaolong xiaoming xiaopeng xiaoping xilai
ximeno xing xinghua xinping xolani xueliang xuesen xun yaakov yadav yadollah yahaya yahia yahya yair yakov yakubu
yalcin yaman yamen yanis yann yannick yannis yao yaqoub yared yariv yaron yaroslav yasar yaseen yaser yash yashwant
yasin yasser yassine yasuaki yasuhiko yasuhiro yasuo yasushi yasutoshi yasuyuki yat-sen yavuz yaw yaya yayah yayi
yazan yazid yeghia yegor yehiel yehoshua yehuda yemane yeoh yeon-ho yeong-su yerlan yero yevgeni yevgeniy yevgeny
yevhen yi yiannis yibo yifan yigal yigit yildirim yilma yilmaz yiming ying-jeou yisrael yitzhak yiu-ting ylli yngve
yoann yoav yoel yogendra yogesh yogi yohan yohanan yohannes yohei yoichi yoji yona yonas yonatan yong-gi yong-hae
yong-ho yong-nam yong-un yongjun yongkang yongsheng yongyuth yongzheng yoni yoram yorgos yorihisa yoro yosaku yosef
yoshi yoshiaki yoshifumi yoshihide yoshihiko yoshihiro yoshihito yoshikazu yoshimasa yoshimitsu yoshinobu yoshinori
yoshio yoshiro yoshitaka yoshiteru yoshito yoshiyuki yossi yosuke yota yotam youba youcef younes young-ho young-hoon
young-jin young-min young-sam young-soo younis younous yousaf youseef yousef yousif youssef youssouf youssoufou
yoval yoweri yuan yuanchao yuanzhang yubaraj yubin yucai yuhang yuichi yuichiro yuji yujiro yukihiko yukihiro yukio
yuli yulong yun-fat yunfei yunlong yunshan yunsheng yunus yuri yurii yuriy yury yusaku yusef yusril yussef yusuf
yusuff yusuke yuta yutaka yuto yuzuru yves yvon zabihullah zacarias zach zacharias zachary zafar zafer zaheer zaher
zahid zahir zaid zain zakari zakaria zakariye zakes zaki zakir zalman zalmay zambry zane zannou zareh zargham zaw
zayd zayed zaza zbigniew zdenek zdravko zedong zeeshan zeev zeferino zeid zekeriya zeki zelimir zeljko zeng zephirin
zerihun zewdu zeya zhandos zhao zhe zhengfei zhenghua zhengrong zhengsheng zhi zhigang zhihao zhihong zhihua zhijian
zhijun zhiming zhipeng zhiqiang zhiwei zhixiong zhiyong zhiyuan zhong zhonghua zhongwei zhou zhuang zia ziad ziaur
zicheng zie zied zihao zine zion zirui zitouni ziv zivko ziya ziyad zizi zlatko zoheir zola zolani zoltan zongren
zoran zouhair zoumana zsolt zubair zuhair zulfikar zulfiqar zulkifli zurab zvi zviad zvonimir zweli zwelinzima
zygmunt
`

/** Borne by women and men alike, or by each in another country ("Andrea", "Jean"). */
const EITHER = `
adama adi akira alex alexis amara andrea ariel ashley aung blessing bobbie bola cameron camille casey charlie chidi
chris claude dana deniz dominique drew dwi eden farai fikile frankie gabriele hadar hanan hikaru hong hui hyun ilhan
jackie jamie jean jean-marie jess jesse ji jin jing jo jocelyn jordan jules jun kaoru kelly kerry kim kiran kris
kyung lee leigh leslie lin lou lynn makoto marian marion max michal mickey micky mika miki ming morgan nana nao
nasim nicola ning nino noor nour ola pat peng ping precious quinn raja rama reese rei ren riley rin robin rowan rui
sacha sam sandy sasha shadi shannon shashi shu shui sidney simcha simone sonam sonu stevie sung sydney tal taylor
tendai terry thanh thokozani toni tracy tri tulsi uche val van vivian vlada wei wren xiang xin xuan yacine yael yan
yang yemi ying yong yu yun yuval zhen
`

export interface FirstNames {
  readonly female: ReadonlySet<string>
  readonly male: ReadonlySet<string>
  readonly either: ReadonlySet<string>
}

const setOf = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

export const FIRST_NAMES: FirstNames = { female: setOf(FEMALE), male: setOf(MALE), either: setOf(EITHER) }
