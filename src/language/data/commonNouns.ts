// Common nouns by what they stand for: WordNet 3.1, Princeton University (WordNet licence: docs/word-lists.md).
// Made by training/lists/make_lists.py.

export const personNouns = `
abator abbe abbess abbot abbreviator abdicator abductor abecedarian aberrant abetter abettor abhorrer abiogenist abjurer
abnegator abolitionist abomination abominator aboriginal aborigine abortionist abridger abrogator absconder abseiler absentee
absolutist absolver abstainer abstinent abstracter abstractionist abstractor abuser abutter academic academician accessary
accommodator accompanist accompanyist accomplice accordionist accoucheur accoucheuse accountant accumulator accused accuser
achiever acolyte acoustician acrobat activist actor actress actuary adapter adder addict addle-head addlehead addressee
adducer adept adherent adjudicator adjuster adjustor adjutant adman administrator admiral admirer admonisher adolescent adonis
adoptee adopter adorer adulator adult adulterer adulteress advancer adventurer adventuress adversary advertiser advertizer
advisee adviser advisor advocate advocator aeon aerialist aeronaut aerophile aesthete aesthetician aetiologist affiant
affiliate affine affirmer affluent aficionado agent-in-place aggravator aggregator aggressor agitator agnate agnostic agonist
agriculturalist agriculturist agronomist aide aide-de-camp aircraftman aircraftsman aircrewman airhead airman airwoman
alarmist albino alcalde alchemist alcoholic alderman alexic algebraist alien alienator alienee alienist alienor aliterate alky
all-rounder allayer allegoriser allegorizer allergist alleviator alliterator allocator almoner almsgiver alphabetiser
alphabetizer alpinist also-ran alternate altoist altruist alumna alumnus amah amalgamator amanuensis amateur amazon ambassador
ambassadress ambler ambusher ameer amigo amir amnesiac amnesic amora amoralist amorist amphisbaena amputator amputee
anaesthetist anagnost analogist analphabet analphabetic analysand analyst anarchist anathema anatomist ancestor ancestress
anchorite anchorman anchorperson ancient androgyne anecdotist anesthesiologist anesthetist angel angiologist angler anglophil
anglophile anglophobe animator animist annalist annihilator annotator announcer annoyer annuitant anointer anomalist anorectic
anorexic answerer antagonist antediluvian anthologist anthropoid anthropologist anthropophagite anthropophagus anti
anti-intellectual anticipant anticipator antifeminist antihero antinomian antipope antiquarian antiquary antique apache
ape-man aper aphakic aphasic aphorist apiarist apiculturist apologist apostate apostle apothecary apotheosis apparatchik
apparition appeaser appellant applauder applicant applier appointee appraiser appreciator apprehender apprentice appropriator
approver aquanaut arb arbiter arbitrager arbitrageur arbitrator arboriculturist arborist archaeologist archaist archangel
archbishop archdeacon archduchess archduke archeologist archer archimandrite architect archivist archpriest argonaut arguer
arianist aristocrat arithmetician armiger armor-bearer armorer armourer arms-runner arouser arranger arriver arriviste
arrogator arrowsmith arsonist arthritic articulator artificer artilleryman artisan artist artiste ascender ascetic asker
aspirant aspirer ass-kisser assailant assassin assassinator assaulter assayer assemblyman assemblywoman assenter asserter
assessee assessor asseverator asshole assignee assignor assimilator assistant associate asthmatic astrogator astrologer
astrologist astronaut astronomer astrophysicist atavist atheist athlete attache attacker attempter attendant attendee attender
attestant attestator attester attestor attorney attracter attractor auctioneer audile auditor augur aunt auntie aunty auspex
auteur authenticator author authoress authoriser authoritarian authorizer auto-mechanic autobiographer autochthon autocrat
autodidact automaton automobilist auxiliary avatar avenger aviator aviatress aviatrix avower ayah ayatollah baas babbler babe
baboo babu baby baby-sitter babyminder babysitter bacchanal bacchant bacchante bachelor bachelor-at-arms bachelorette
back-number backbencher backbiter backer backpacker backscratcher backslapper backslider backstop backstroker backwoodsman
bacteriologist baddie badgerer baggageman bagger bagman bagpiper bailee bailiff bailor bairn baker balancer baldhead baldpate
baldy balker ball-breaker ball-buster balladeer ballerina balletomane balloonist ballplayer bambino banderillero bandit
bandleader bandmaster bandsman banker bankrupt banneret banshee banshie bantamweight barbarian barber bard bargainer bargee
bargeman baritone barkeep barkeeper barker barmaid barman barnburner barnstormer baron baroness baronet barrater barrator
barrister barrow-boy barrow-man bartender barterer barytone basileus basilisk basketeer basketmaker basketweaver bassist basso
bassoonist bastard baster bather batman batsman batter battle-axe battler baulker bawd bawler beachcomber beadle beadsman
bearer beater beatnik beau beautician bedesman bedfellow bedlamite bedwetter beefeater beekeeper begetter beggar beggarman
beggarwoman beginner beguiler begum behaviorist behaviourist behemoth beholder beldam beldame believer bellboy belle bellhop
belligerent bellman bellower bellwether bellyacher beloved benedick benedict benefactor benefactress beneficiary bereaved berk
berserk berserker besieger bestower betrayer betrothed bettor bey bibliographer bibliophile bibliopole bibliopolist bibliothec
bibliotist bicycler bicyclist bidder bigamist bigot bigwig biker bilingual bilingualist billionaire bimbo bimetallist binger
biochemist biographer biologist biophysicist birdbrain birder bisexual bishop biter blabber blabbermouth blackguard blackleg
blackmailer blacksmith blasphemer blaster bleacher bleeder blighter blocker blockhead blogger bloke blond blonde blowhard
blubberer bludgeoner bluecoat bluejacket bluenose bluestocking bluffer blunderer blusterer boarder boaster boatbuilder boatman
boatswain bobby bobby-socker bobbysoxer bodybuilder bodyguard boffin bogey bogeyman bogie bohemian bolshie bolshy bombardier
bombshell bondholder bondmaid bondman bondsman bondswoman bondwoman bonehead bonesetter boniface boob booby booger boogeyman
bookbinder bookdealer booker bookie bookkeeper booklover bookmaker bookman bookseller bookworm boomer boor booster bootblack
bootlegger bootlicker bootmaker boozer borderer borrower boss bosun botanist botcher boulevardier bouncer bounder bourgeois
bowdleriser bowdlerizer bowler bowman boxer boy boyfriend bozo bracero brachycephalic braggart bragger brahman brahmin
brain-worker brainiac brainworker brakeman brat brave bravo brawler breadwinner breaker breaststroker breeder brewer briber
bricklayer bride bride-to-be bridegroom bridesmaid brigadier brigand broad broadcaster broker broker-dealer broncobuster
brother brother-in-law brownie browser bruiser brunet brunette brute buccaneer buckaroo buckeroo bucolic buddy buff buffoon
bug-hunter bugaboo bugbear bugger bugler bugologist bulimic bullfighter bully bullyboy bum bumbler bumpkin bungler bunkmate
bunny bunter bureaucrat burgess burgher burglar burgomaster burgrave bursar busboy bushman bushwhacker businessman
businessperson businesswoman busker busman buster busybody butch butcher butler butterball butterfingers buttinsky buyer
by-blow bystander cabalist cabby cabdriver cabinetmaker cabman cacodaemon cacodemon cad caddie cadet cadger caffer caffre
cager caitiff calculator calif caliph caller caller-out caller-up calligrapher calligraphist cameraman campaigner camper
campmate canary candidate candlemaker candymaker cannibal cannoneer canoeist canonist cantor canvasser capitalist capo captain
captive captor capturer car-mechanic carabineer carabinier carbineer cardholder cardinal cardiologist cardsharp cardsharper
careerist caregiver caretaker carhop caricaturist carillonneur caroler caroller carouser carpenter carper carpetbagger
carrottop carter cartographer cartoonist cartwright carver caseworker cashier castaway caster castrate castrato casualty
casuist cataleptic cataloger cataloguer catamite catcher catechist catechumen caterer cattleman cavalier cavalryman caveman
caviler caviller celebrant celebrater celebrator celebrity celibate cellist cenobite censor centaur centenarian centerfielder
centrist centurion ceramicist ceramist chachka chain-smoker chairman chairperson chairwoman challenger chamberlain chambermaid
chameleon champ champion chancellor chandler changeling changer chap chapelgoer chaperon chaperone chaplain chapman chargeman
charioteer charlatan charmer chartist charwoman chased chaser chatelaine chatterer chauffeur chauffeuse chauvinist chawbacon
cheap-jack cheapjack cheapskate cheater chebab checker cheerer cheerleader cheesemonger chef chela chemist cherub chevalier
chewer chichi chief chieftain child chiliast chimneysweep chimneysweeper chink chiromancer chiropodist chiropractor chiseler
chiseller chit choirboy choirmaster choker chooser choragus choreographer chorine chorister chosen christ chronicler
chucker-out chum chump churchgoer churchman churchwarden churl chutzpanik cicerone cinematographer citizen civilian claimant
clairvoyant clansman clanswoman clapper clarinetist clarinettist classicist classifier classmate claustrophobe clergyman
cleric clericalist clerk client climatologist clinician cloakmaker clochard clockmaker clocksmith clone closer clothier clown
co-beneficiary co-defendant co-discoverer co-ed co-ordinator co-pilot co-respondent co-star co-worker coach coachbuilder
coachman coadjutor coalman coaster coastguardsman coauthor coaxer cobber cobbler cockatrice cocksucker coconspirator cocotte
coddler codefendant coder codetalker codger coenobite coeval cofounder cog cognate cognoscente coiffeur coiffeuse coiner
collaborationist collaborator colleague collectivist collector colleen collegian collier colonel colonial colonialist
coloniser colonist colonizer coloratura colorist colossus columnist combatant comber comedian comedienne comer comforter comic
commandant commander commander-in-chief commando commentator commie commissar commissionaire commissioner committeeman
committeewoman commodore commoner communicant communicator communist companion compatriot compeer compere competitor compiler
complainant complainer complexifier composer compositor compromiser comptroller compulsive comrade conceiver concert-goer
concertinist concessionaire concessioner conchologist concierge conciliator concubine conductor conductress confectioner
confederate conferee conferrer confessor confidant confidante conformist confrere confuter congregant congressman
congresswoman conjurer conjuror connoisseur conqueror conquistador conscript conservationist conservative conservativist
conservator consignee consigner consignor consort conspirator constable constitutionalist constructivist constructor consul
consultant consumer consumptive contadino contemplative contemporary contender contestant contestee contester contortionist
contrabandist contractor contralto contrapuntist contrarian contributor contriver controller controversialist convalescent
convener conventioneer conversationalist conversationist convert conveyancer conveyer conveyor convict cook cooky coolie cooly
coon cooper cooperator coordinator cop copartner copilot coppersmith copycat copyist copyreader copywriter coquette
coreligionist corespondent cornerback cornetist cornhusker coroner corporal corporatist correspondent corsair cosignatory
cosigner cosmetician cosmetologist cosmographer cosmographist cosmologist cosmonaut cosmopolitan cosmopolite costermonger
costumer costumier cotenant cottager cottar cotter cottier councillor councilman councilwoman counsel counsellor counselor
counselor-at-law counter-revolutionist counterdemonstrator counterfeiter counterman counterperson counterrevolutionary
counterrevolutionist counterspy countertenor counterterrorist counterwoman countess countryman countrywoman courier courtesan
courtier cousin cousin-german couturier coward cowboy cowgirl cowhand cowherd cowman cowpoke cowpuncher coxcomb coxswain
crackerjack crackpot cracksman crafter craftsman cragsman crammer craniologist crank crap-shooter crapshooter crasher craven
crawler crazy creator creditor cretin crewman cricketer crier criminal criminologist crimper criollo cripple critic crofter
crone crony crook crookback crooner cropper cross-dresser cross-examiner cross-questioner crossbencher crosspatch croupier
cruiserweight crusader crybaby cryptanalyst cryptographer cryptologist crystallographer cub cubist cuckold cuckoo cuirassier
culprit cultist cultivator cunctator cunt cupbearer curandera curandero curate curator curmudgeon currier cuss custodian
customer cut-up cutler cutpurse cutter cutthroat cyber-terrorist cybernaut cyberpunk cyborg cyclist cymbalist cynic cyprian
cytogeneticist cytologist czar czarina czaritza dabbler dacoit dad dada daddy daemon dago daimon dairymaid dairyman dakoit
dalesman dallier dame damoiselle damosel damozel damsel dancer dancing-master dandy danseur danseuse daredevil darling darner
dastard dauber daughter daughter-in-law dauphin dawdler dayboy daydreamer daygirl deacon deaconess deadbeat deadeye deadhead
deaf-mute dealer dean dear dearest dearie deary deb debaser debater debauchee debaucher debitor debtor debutante decadent
deceased decedent deceiver decipherer deckhand declarer decoder decorator decoy defalcator defamer defaulter defeatist
defecator defector defendant defender defiler defrauder degenerate degrader deipnosophist deist deity delayer delegate
delinquent deliverer deliveryman demagog demagogue demander demigod demimondaine demiurge democrat demographer demographist
demoiselle demon demoniac demonstrator denizen dentist denturist departed departer dependant dependent deponent deportee
deposer depositor depreciator depressive deputy derelict dermatologist dervish descendant descendent descender deserter
designer deskman desperado desperate despoiler despot detainee detective determinist detractor developer deviant deviate
deviationist devil devisee deviser devisor devotee devourer diabetic diabolist diagnostician dialectician diarist dibbuk
dichromat dick dickhead dictator die-sinker diehard diemaker diesinker dieter dietician dietitian differentiator digger
dignitary dike dilettante dilly-dallier dillydallier dimwit diner dingbat diocesan diplomat diplomate diplomatist dipsomaniac
director disarmer disburser disciple disciplinarian discoverer discriminator discussant disentangler disparager dispatcher
disprover disputant dissembler disseminator dissenter dissident dissimulator distiller distortionist distributer distributor
disturber diva diver diversionist divider divine diviner divinity divorcee djinn djinni djinny do-gooder do-nothing doc docent
dock-walloper docker dockhand dockworker doctor doctrinaire dodderer dodger dodo doer doge dogfighter dogmatist dogsbody
dolichocephalic dolt domestic dominatrix domine dominee dominie dominus don donee donna donor doofus doorkeeper doorman
doormat doppelganger dork dosser dotard double-crosser double-dealer doubter doughboy doula dowager down-and-out dowser doxy
doyen doyenne draftee drafter draftsman draftsperson dragger dragoman dragon dragoon dramatist draper draughtsman drawee
drawler dreamer dressmaker dribbler drifter drinker driveller driver drooler dropkicker dropout drover drudge druggist
drumbeater drummer drunk drunk-and-disorderly drunkard dry dryad dualist duce duchess ducky dud dude dueler duelist dueller
duellist duenna duffer duke dulcinea dullard dumbass dummy dunce dunderhead dunker dupe dustman dwarf dweeb dweller dybbuk
dyer dyke dynamiter dynamitist dynast dyslectic dyslexic dyspeptic earl earner earth-god earth-goddess earthling earthman
easterner eater eavesdropper eblis eccentric ecclesiastic ecdysiast eclectic eclecticist ecologist econometrician econometrist
economiser economist economizer ectomorph edger editor editorialist educatee educationalist educationist educator effecter
effector effendi egalitarian egghead egocentric egoist egomaniac egotist ejaculator ejector elder eldest elector electrician
electrocutioner electrologist electroplater electrotherapist elegist elf elitist elocutionist emancipationist emancipator
embalmer embassador embezzler embodiment embroiderer embroideress embryologist emcee emeer emeritus emigrant emigre emigree
emir emissary empiricist employable employee employer empress emptor emulator enate enchanter enchantress encroacher
encyclopaedist encyclopedist endocrinologist endodontist endomorph endorser energiser energizer enforcer engineer engraver
enjoyer enlistee enologist enophile enquirer enrollee ensign enterpriser entertainer enthusiast entomologist entrepreneur
enumerator environmentalist envoy enzymologist eparch epicene epicure epicurean epidemiologist epigon epigone epileptic
epistemologist equal equalitarian equerry equestrian equivocator eradicator eremite eristic erotic escalader escapee escapist
escapologist eschatologist escort esquire essayer essayist esthete esthetician estimator etcher ethician ethicist ethnarch
ethnic ethnographer ethnologist ethologist etiologist etymologist eudaemon eudemon eulogist eunuch evacuee evaluator
evangelist everyman evildoer evolutionist ex ex-boyfriend ex-gambler ex-husband ex-mayor ex-president ex-serviceman ex-spouse
ex-wife examinee examiner exarch excavator exchanger exciseman excogitator excursionist excuser executant executioner
executive executor executrix exegete exhibitioner exhibitionist exhibitor exile existentialist exodontist exorciser exorcist
expat expatriate expectorator expender experimenter expert exploiter explorer exponent exporter expositor expounder
expressionist expurgator exterminator extern extoller extortioner extortionist extra extraterrestrial extravert extremist
extrovert eyeful eyewitness fabricator fabulist facilitator factotum faddist faerie faery fag faggot fagot fairy fakeer faker
fakir falangist falconer faller falsifier familiar famulus fan fanatic fancier fantasist fantasm fantast faqir faquir farmer
farmerette farmhand farrier fascist fascista fashionmonger fastener fatalist fathead father father-figure father-in-law fatso
fatty faultfinder faun fauvist favourite fawner fay featherweight federalist fella fellah feller fellow felo-de-se felon
feminist fence-sitter fencer fencesitter fermentologist ferryman fetishist feudatory fiance fiancee fibber fiddler fiduciary
fielder fieldhand fieldsman fieldworker fiend fighter figurehead figurer filer filibuster filibusterer filicide fill-in fille
filmmaker finagler finalist financier finder finisher fink fire-eater fire-swallower firebug firedrake firefighter
first-nighter first-rater firstborn fisher fisherman fishmonger fishwife fitter fixer flack flag-waver flagellant flak flamen
flanker flapper flasher flatfoot flatmate flatterer flautist fledgeling fledgling fleer flibbertigibbet flier flirt flogger
floorwalker floozie floozy florist flouter flunkey flunky flutist fly-by-night flyweight fodder foe foeman fogey fogy follower
fomenter fondler foodie fool footballer footman footpad footslogger fop forager forbear forebear forecaster forefather
foreigner forelady foreman foremother foreperson forerunner forester forewoman forger forgiver fornicator fornicatress
fortuneteller forty-niner forward fossil fossilist foster-brother foster-child foster-daughter foster-father foster-mother
foster-nurse foster-parent foster-sister foster-son fosterling foundling foundress four-flusher fowler framer franc-tireur
franklin fratricide freak free-lance free-liver freebooter freedman freedwoman freeholder freelance freelancer freeloader
freeman freethinker freewheeler freewoman frequenter fresher freshman friar friend frogman front-runner frontbencher
frontiersman frontierswoman frotteur fruitcake fruiterer frump fry fucker fuckhead fuckup fuddy-duddy fugitive fugleman
fullback fuller fumbler fumigator funambulist functionalist functionary fundamentalist fundraiser furrier fusilier fuss-budget
fusspot futurist gadabout gadfly gadgeteer gaffer gagman gagster gagwriter gainer gallant galoot galvaniser galvanizer gambist
gambler gamekeeper games-master games-mistress gamin gamine ganef ganger gangsta gangster ganof gaolbird gaoler garbageman
gardener garment-worker garmentmaker garnishee garroter garrotter gasbag gasman gastroenterologist gastronome gatecrasher
gatekeeper gatherer gaucho gawk gawker gay gazetteer geek geezer geisha gendarme genealogist general generalissimo generalist
geneticist genie genitor genius gent gentile gentleman gentleman-at-arms gentlewoman geographer geologist geomancer geometer
geometrician geophysicist geriatrician gerontologist ghostwriter ghoul giantess giggler gigolo gilder gillie ginzo gipsy girl
girlfriend git gitana gitano giver gladiator glass-cutter glassblower glassmaker glassworker glazer glazier gleaner
globetrotter glossarist glutton gnome go-between go-getter goalie goalkeeper goaltender goatherd gob gobbler goblin god
godchild goddaughter goddess godfather godmother godparent godson goer gofer goffer gold-beater gold-worker goldbeater
goldbrick goldsmith goldworker golem golfer goliard goliath gondolier gondoliere goner gonif goniff good-for-naught
good-for-nothing goody-goody goof goof-off goofball goon gopher gorger gospeler gospeller gossiper gossipmonger gouger
gourmand gourmandizer gourmet governess governor goy grabber grader graduate grammarian gramps gran grandad grandaunt
grandchild granddad granddaddy granddaughter grandee grandfather grandma grandmaster grandmother grandnephew grandniece
grandpa grandparent grandson grandstander granduncle granger grannie granny grantee granter grantor graphologist grappler
gravedigger graverobber graybeard grazier greaseball greaser great great-aunt great-nephew great-niece great-uncle greengrocer
greenhorn greenskeeper greeter gremlin grenadier greyback greybeard griever griffin grifter gringo grinner griot groaner
grocer groom groom-to-be groomsman grouch groundbreaker groundkeeper groundling groundskeeper groundsman groupie groveler
groveller grower growler grownup grumbler grump grunter gryphon guarantor guard guardian guardsman guerilla guerrilla guesser
guest guestworker guide guitarist gull gulper gumshoe gunman gunner gunrunner gunslinger gunsmith guru guttersnipe guvnor guy
guzzler gymnast gymnosophist gynaecologist gynandromorph gynecologist gypsy haberdasher habitant habitue hack hack-driver
hacker hadji haematologist haemophile haemophiliac hag haggler hagiographer hagiographist hagiologist hairdresser hairsplitter
hairstylist haji hajji hakeem hakim halberdier half-breed half-brother half-caste half-pint half-sister half-wit halfback
hamadryad hammerhead handicapper handler handyman hanger hanger-on hangman haranguer harasser hardliner hardwareman harlequin
harlot harmoniser harmonizer harper harpist harpooneer harpooner harpsichordist harpy harridan harrier harum-scarum harvester
has-been hatemonger hater hatmaker hatter hauler haulier have have-not hawker hawkshaw hayseed hazan he-man head-shrinker
headcounter headhunter headliner headman headmaster headmistress headsman headwaiter healer hearer heartbreaker heartthrob
heathen heavy heavyweight heckler hedger hedonist heir heir-at-law heiress hell-kite hell-rooster hellcat hellhound hellion
helmsman helot helper helpmate helpmeet hematologist hemiplegic hemophile hemophiliac henchman herald herbalist herder
herdsman heretic heritor hermaphrodite hermit hero heroine herpetologist hesitater hesitator heterosexual hewer hick hierarch
high-muck-a-muck high-up highbinder highbrow higher-up highflier highflyer highjacker highwayman hijacker hiker hillbilly
hippie hippy hipster hire hireling hirer hisser histologist historian historiographer histrion hitchhiker hitman hitter
hoarder hoaxer hob hobbit hobbledehoy hobbler hobbyist hobgoblin hobo hodman hog hoister holdout holdover holidaymaker hombre
home-builder homebody homeboy homebuilder homegirl homeless homemaker homeopath homeowner homesteader homo homoeopath
homophile homophobe homosexual homunculus honcho honeymooner honker honkey honkie honky honoree hood hoodlum hoofer hooker
hooligan hopeful hoper hornist horologer horologist horseman horseshoer horsewoman horticulturist hosier hostage hosteller
hostess hostler hotdog hotelier hotelkeeper hotelman hothead hotshot hotspur houri house-builder housebreaker housebuilder
housefather houseguest householder househusband housekeeper housemaid houseman housemaster housemate housemother housewife
housewrecker hoyden hubby huckster huddler hugger hulk humanist humanitarian humdinger hummer humorist humourist
hundred-percenter hunk hunter hunter-gatherer huntress huntsman hurdler hurler husband husbandman hussar hussy hustler
hydrologist hydromancer hygienist hymie hyperope hypertensive hypnotiser hypnotist hypnotizer hypochondriac hypocrite
hypotensive hysteric ianfu ice-skater iceman ichthyologist iconoclast idealist idealogue ideologist ideologue idiot idler
idolater idolatress idoliser idolizer ignoramus illegitimate illiterate illusionist illustrator imam imaum imbecile imbiber
imitator immigrant immortal immune immunologist imp imperialist impersonator importee importer imposter impostor impresario
impressionist improver in-law inamorata inamorato incendiary inciter incompetent incubus incumbent incurable independent
indexer indigen indigene individualist indorser inductee industrialist inebriate infant infanticide infantryman inferior
infernal infidel infielder infiltrator informant informer ingenue ingrate inhabitant inheritor inheritress inheritrix initiate
initiator inmate innkeeper innocent innovator inoculator inpatient inquirer inquisitor insider insolvent insomniac inspector
inspirer instigant instigator instructor instructress instrumentalist insured insurgent insurrectionist intellectual
intercessor interlocutor interloper intermediary intermediator intern internationalist interne internee internist internuncio
interpreter interrogator intersex intervenor interviewee interviewer intimate intriguer introvert intruder invader invalid
invalidator inventor investigator investor invigilator invitee ironist ironman ironmonger ironside ironworker irredentist
irregular irreligionist irridentist island-dweller islander isolationist itinerant jabberer jackanapes jackass jailbird jailer
jailor janissary janitor jawan jaywalker jazzman jeerer jerk jerk-off jerker jerry-builder jester jeweler jeweller jezebel
jilt jimdandy jimhickey jingo jingoist jinnee jinni jinx jobber jobholder jock jockey jogger joiner joker jokester jonah
jongleur journalist journeyer journeyman judge juggernaut juggler juicer jumper junior junkie junky jurist juror juryman
jurywoman justiciar justiciary justifier juvenile kabbalist kachina kafir kalif kaliph keeper kelpie kelpy keyboardist khalif
khalifah khan kibbutznik kibitzer kicker kid kiddie kiddy kidnaper kidnapper kike killer killjoy kin kindergartener
kindergartner king kingmaker kingpin kinsman kinsperson kinswoman kisser kleptomaniac klutz knacker knave kneeler knight
knight-errant knitter knocker knockout know-all know-it-all knower knucklehead kolkhoznik kook kvetch laborer labourer lacer
lackey lad laddie lady lady-in-waiting ladylove laggard lagger laird lama lame lamenter lamia laminator lamplighter lampooner
lancer landgrave landholder landlady landlord landlubber landman landowner landscaper landscapist landsman langlaufer
languisher lapidarist lapidary lapidator lapidist larcener larcenist lascar lasher lass lassie latecomer latitudinarian
laudator lauder laugher laughingstock laundress laundryman laundrywoman laureate lawbreaker lawgiver lawmaker lawman lawyer
layabout layman layperson lazar lazybones leader leaker leaper learner leaseholder leatherneck leaver lech lecher lector
lecturer ledgeman left-hander left-winger lefthander leftist lefty legate legatee legionary legionnaire legislator lender
lensman leper lepidopterist lepidopterologist leprechaun lesbian lessee lessor letch letterer letterman leveler leveller
leviathan lexicographer lexicologist liar libber libeler liberal liberalist liberator libertarian libertine librarian
librettist licensee licenser licentiate lie-abed liege liegeman lieutenant lifeguard lifer lifesaver lifter liftman
light-of-love lighterman lightweight lilliputian limey limner limnologist limper line-shooter linebacker lineman linendraper
linesman lingerer linguist linkboy linkman linksman lion-hunter liquidator lisper listener lister literate lithographer
lithomancer litigant litigator litter-bearer litterateur litterbug litterer liturgist liveryman loader loafer loaner loather
lobbyist lobsterback lobsterman locater locator lockkeeper lockman lockmaster locksmith locum lodger logger loggerhead
logician logistician logomach logomachist loiterer loner longbowman longer longshoreman look-alike looker looker-on loon
looney loony looter lord loser lotus-eater loudmouth lounger loup-garou lout lovely lover lowbrow lowerclassman lowlife
loyalist lubber lulu lumberjack lumberman luminary lummox lumper lunatic luncher lunger lunkhead lurcher lurker lush lutanist
lutenist luthier lutist lycanthrope lyricist lyrist ma macaroni macebearer macer machinator machinist macho macho-man
macroeconomist macushla madam madame madcap madman madrigalist madwoman maenad maestro mafioso magdalen magician magistrate
magnate magnifico magus maharaja maharajah maharanee maharani mahatma mahout maid maiden maidservant mailer mailman maimer
mainstay maintainer major major-domo major-general majorette make-peace maker malacologist malahini malcontent malefactor
malfeasant maligner malik malingerer maltman maltreater maltster mama mamma mammalogist mammy man man-about-town man-at-arms
man-child man-eater manager manageress manakin mandatary mandator mandatory maneuverer mangler maniac manic-depressive
manicurist manikin manipulator mannequin mannikin manoeuvrer manservant manslayer mantichora manticora manticore mantiger
mantrap manumitter map-reader mapper marathoner marauder marcher marchioness margrave marine mariner marketer marksman maroon
marquess marquis marquise married marshal marshall martinet martyr marveller mascot masher masker masochist mason masquer
masquerader massager masseur masseuse master master-at-arms mastermind masturbator matador matcher matchmaker mate mater
materfamilias materialist mathematician matman matriarch matricide matriculate matrikin matrisib matron mauler maven maverick
mavin mayor mayoress meanie meany measurer meatman mechanic mechanist medalist medallist meddler mediator mediatrix medico
meeter megalomaniac melancholiac melancholic meliorist melter member memoriser memorizer memsahib mender mendicant menial
mensch mensh mentioner mentor mercenary mercer merchandiser merchant merchant-venturer mermaid merman merrymaker meshuggeneh
meshuggener mesmerist mesmerizer mesomorph messenger messiah messmate mestiza mestizo metalhead metallurgist metalworker
meteorologist metic metropolitan mezzo mezzo-soprano microbiologist microeconomist microscopist middlebrow middleman
middleweight midget midinette midshipman midwife migrant migrator mikado militant militarist militiaman milkmaid milkman
milksop mill-girl mill-hand millenarian millenarist miller milliner millionaire millionairess millwright milord mime mimer
mimic mimicker minder miner mineralogist mineworker miniaturist minimalist minion minister ministrant minor minstrel minter
minx misanthrope misanthropist misbeliever mischief-maker miscreant miser misfit misleader misogamist misogynist miss
missionary missioner missis missus missy mistress mixed-blood mixologist mnemonist moaner mobster mocker mod modeler modeller
moderate moderationist moderator modern modernist modiste molester moll mollycoddle mollycoddler mom momma mommy monarch
monarchist monastic monetarist moneyer moneygrubber moneylender moneymaker moneyman monger mongoloid monitor monitrice monk
monochromat monogamist monogynist monolingual monologist monomaniac monopoliser monopolist monopolizer monotheist monster
monstrosity mooch moocher moon-curser moonlighter moonshiner mope mopper moppet moralist moron morosoph mortgagee mortgager
mortgagor mortician moss-trooper mossback mother mother-in-law motherfucker motile motorcyclist motorist motorman motormouth
moujik mountaineer mountebank mounter mourner mover moviegoer muadhdhin muazzin muckraker mudslinger muezzin mufti muggee
mugger muggins mugwump mujahid mujik mujtihad mulatto muleteer muller multi-billionaire mumbler mummer mummy muncher muralist
murderee murderer murderess murmurer muscle-builder musclebuilder muscleman muser musher musician musicologist musketeer
mutant mutation mute mutilator mutineer mutterer muttonhead muzhik muzjik muzzler mycologist mycophage mycophagist myope
myrmidon mystic mythologist nabob nag nagger naif nailer namby-pamby namer namesake nan nance nanna nanny nanus naprapath narc
narcissist narcist narcoleptic nark narrator natator national nationalist native nativist natural naturalist naturist
naturopath navigator navvy nawab naysayer nazi nebbech nebbish necessitarian necker necromancer needer needlewoman
needleworker negativist neglecter negotiant negotiator negotiatress negotiatrix neighbor neighbour neoclassicist neocon
neoconservative neoliberal neologist neonate nephew nepotist nerd nester netkeeper netminder neurasthenic neurobiologist
neurolinguist neurologist neuroscientist neurosurgeon neurotic neutral neutralist newbie newborn newcomer newlywed newsagent
newsboy newscaster newsdealer newsman newsmonger newspaperman newspaperwoman newsperson newsreader newsvendor newswoman
newswriter nibbler niece niggard niggler nightbird nighthawk nightrider nihilist nincompoop ninja ninny nipper niqaabi
nitpicker nitwit no-account no-show nob noble nobleman noblewoman nobody noctambulist nomad nominalist nominator nominee
non-resistant nonachiever nonagenarian nonattender nonbeliever noncandidate noncitizen noncom noncombatant noncompliant
nonconformist nondescript nondrinker nondriver nonesuch nonmember nonpareil nonparticipant nonpartisan nonpartizan nonperson
nonreader nonresident nonsmoker nonstarter nonsuch nonworker normaliser normalizer nosey-parker nosher nosy-parker notability
notable notary noticer nouveau-riche novelist novice novillero nudger nudist nudnick nudnik nullifier nullipara numen
numerologist numismatist numismatologist numskull nun nuncio nurse nurse-midwife nurseling nursemaid nurser nurseryman
nursling nutcase nutritionist nutter nymph nymphet nympho nympholept nymphomaniac oaf oarsman oarswoman objector oblate
obliger oboist obscurantist observer obsessive obsessive-compulsive obstetrician obstructer obstructionist obstructor occult
occultist occupant occupier oceanaut oceanographer octogenarian octoroon oculist odalisque oddball odds-maker odist oenologist
oenophile offender offerer offeror office-bearer officeholder officer official officiant offspring ogler ogre ogress oiler
oilman old-timer oldster oldtimer oligarch ombudsman omnivore onanist oncologist oneiromancer onlooker onomancer operagoer
operative ophthalmologist opponent opportunist opposer oppressor optician optimist optometrist oracle orator orchestrator
ordainer orderer orderly ordinand ordinary organ-grinder organiser organist organizer orientalist originator ornamentalist
ornithologist orphan orthodontist orthoepist orthopaedist orthopedist orthoptist osculator osteologer osteologist osteopath
osteopathist ostiarius ostiary ostler ostrich otolaryngologist otologist otorhinolaryngologist ouster out-and-outer outcast
outcaste outdoorsman outdoorswoman outfielder outfitter outgoer outlander outlaw outlier outpatient outrider outsider
overachiever overcomer overlord overnighter overseer owner owner-driver owner-occupier oyabun pa pacha pachuco pacificist
pacifier pacifist packer packman packrat padder paddler padre padrone paederast paediatrician paedophile pagan pageboy painter
pal paladin palaeontologist palatine paleographer paleographist paleontologist pallbearer palmist palmister palooka palsgrave
pamperer pamphleteer pandar pander panderer panegyrist panelist panellist panhandler panjandrum pansexual pantheist pantomimer
pantomimist pantryman pantywaist papa paparazzo paper-pusher paperboy paperer paperhanger papist papoose pappa pappoose
parachuter parachutist parader paragrapher paralegal paralytic paramedic paramedical paramour paranoiac paranoid paraplegic
paraprofessional parapsychologist paratrooper pardner pardoner parent parer paretic pariah parishioner parliamentarian
parlormaid parlourmaid parodist parolee parricide parson part-owner part-timer partaker participant partisan partitionist
partizan partner partygoer parvenu pasha passenger passer passer-by passerby paster pastor patentee pater paterfamilias
pathfinder pathologist patient patrial patriarch patrician patricide patrikin patriot patrioteer patrisib patroller patrolman
patron patroness patronne patsy patternmaker patzer pauper pawer pawnbroker payee payer paymaster paynim peacekeeper
peacemaker peacenik pearler peasant peculator pedagog pedagogue pedaler pedaller pedant peddler pederast pedestrian
pediatrician pediatrist pedlar pedodontist pedophile peeler peeper peer peeress peewee pen-friend pendragon penetrator
penitent penman penologist penpusher pensionary pensioner pentathlete peon perceiver percher percipient percussionist
perfecter perfectionist performer perfumer peri perinatologist periodontist peripatetic perisher perjurer perpetrator
persecutor personage personification perspirer persuader pervert peshmerga pessimist pesterer petitioner petter pettifogger
phalangist phantasm phantasma phantom pharisee pharmacist pharmacologist philanderer philanthropist philatelist philhellene
philhellenist philistine philologist philologue philomath philosopher philosophiser philosophizer phlebotomist phoner
phonetician phoney phonologist phony photographer photojournalist photometrician photometrist phrenologist physician physicist
physiologist physiotherapist phytochemist phytologist pianist picador picaninny piccaninny pickaninny picker picket picklepuss
picknicker pickpocket picnicker pigman pigmy pilferer pilgrim pillager pillock pilot pimp pin-up pinchgut pinhead pinko
pioneer pip-squeak piper piranha pirate pisser pistoleer pitcher pitchman pitman pivot pixie place-kicker placeholder
placekicker placeman placeseeker plagiariser plagiarist plagiarizer plainclothesman plainsman plaintiff plaiter planner
planter plantsman plasterer platelayer plater platitudinarian play-actor playactor playboy player playfellow playgoer
playmaker playmate playwright pleader pleaser pleb plebe plebeian pledgee pledger plenipotentiary plier plodder plotter
ploughboy ploughman ploughwright plowboy plower plowman plowwright plug-ugly plugger plumber plunderer plunger pluralist
plutocrat plyer poacher podiatrist poet poet-singer poetess poetiser poetizer poilu pointillist pointsman poisoner pol polack
polemic polemicist polemist policeman policewoman policyholder politician politico pollster polluter poltergeist poltroon
polyandrist polygamist polyglot polygynist polymath polytheist pom pommy pomologist ponce ponderer pontifex pontiff poof
pooh-bah pooler poove pop pope popinjay populariser popularizer populist pornographer porter portraitist portrayer portwatcher
poser poseur poseuse positivist posseman possessor postdiluvian postgraduate postilion postillion postman postmaster
postmistress postponer postulant postulator posturer potboy potentate pothead potholer pothunter potman potter potterer pouf
poulterer poultryman pouter powderer powerbroker powerhouse practician practitioner praetor pragmatist prankster prater
prattler pre-emptor preacher prebendary precentor preceptor predator predecessor predestinarian predestinationist predictor
preemie preemptor prefect prelate premie premier prentice presbyope presbyter preschooler presenter presentist preservationist
preserver president pressman prestidigitator preteen preteenager pretender preterist pretor prevaricator prexy prey prick
prickteaser priest priest-doctor priestess prig primate primigravida primipara primitive primogenitor primus prince princeling
princess printer printmaker prior prioress prisoner private privateer privateersman prizefighter pro pro-lifer probable
probationer process-server proconsul procrastinator proctologist proctor procurator procurer procuress prodigal prodigy
producer prof professional professor profiteer profligate progenitor progeny prognosticator programmer prohibitionist
projectionist prole proletarian promisee promiser promisor promoter prompter promulgator proofreader propagandist propagator
prophesier prophet prophetess propman proponent proposer propositus proprietor proprietress prosecutor proselyte prospector
prosthetist prosthodontist prostitute protagonist protectionist protector protege protegee protester protozoologist provider
provincial provisioner provocateur provoker provost prowler proxy prude pruner psalmist psephologist pseud pseudo
pseudohermaphrodite psychiatrist psychic psycho psychoanalyst psycholinguist psychologist psychoneurotic psychopath
psychophysicist psychopomp psychotherapist psychotic pteridologist publican publiciser publicist publicizer pudden-head
puddler pudge puerpera pugilist puke puller puncher pundit punk punster punter pupil puppeteer purchaser purist puritan purser
pursued pursuer purveyor pusher pushover pussycat putter putterer putz pygmy pyrographer pyromancer pyromaniac pythoness qadi
quack quadripara quadriplegic quadroon quaestor quaffer quaker qualifier quarreler quarreller quarrier quarry quarryman
quarterback quartermaster queer querier quester questioner quibbler quidnunc quietist quin quintipara quisling quitter
quizmaster quizzer quoter rabbi rabble-rouser racialist racist racker racketeer raconteur radiobiologist radiochemist
radiographer radiologist radiotherapist raftman raftsman ragamuffin ragpicker ragsorter raider rail-splitter railbird
railroader railwayman rainmaker raiser raja rajah rake rakehell rambler rancher ranee ranger rani ranker ranter raper rapist
rappeller rapper rapporteur rapscallion rascal rat-catcher ratepayer ratifier ratiocinator rationalist ratter raver ravisher
reactionary reader realist reaper reasoner rebel rebuker rebutter receptionist recidivist recipient recitalist reciter
reckoner recluse reconciler record-breaker record-holder record-keeper recoverer recreant recruit recruiter
recruiting-sergeant rector recusant red-header redact redactor redcap redcoat redeemer redhead redheader redneck reeler
reenactor ref referee referral refiner refinisher reformer reformist refugee refuter regent regicide registrant registrar
regular reincarnation relative relative-in-law reliever religionist religious remunerator renegade renovator renter rentier
rep repairer repairman repatriate repeater reporter representative reproacher reprobate reprover republican requester rescuer
researcher reservist resident resister respecter respondent responder restauranter restaurateur rester restorer retailer
retaliator retard retiree retreatant reveler reveller revenant revenuer reverend reversioner reversionist reviewer reviser
revisionist revivalist revolutionary revolutionist rewriter rhabdomancer rhetorician rheumatic rheumatologist
rhinolaryngologist rhymer rhymester ribald rider ridiculer rifleman rigger right-hander right-winger righthander rightist
ringer ringleader ringmaster rioter ripper riser ritualist rival riveter rivetter roadhog roadman roamer roarer roaster robber
roc rocker rogue roisterer roller-skater rollerblader roly-poly romantic romanticist romper roofer rookie roomer roomie
roommate roomy rooter rope-maker ropedancer ropemaker roper ropewalker rotter roue roughneck roughrider rounder roundhead
roundsman rouser roustabout router rover rowdy rower royalist rubberneck rubbernecker rube ruffian ruiner ruler ruminator
rummy rumormonger rumourmonger rumrunner runner runner-up runt ruralist rusher rustic rustler saboteur sabra sachem sacrificer
sacristan saddhu saddler sadhu sadist sadomasochist safebreaker safecracker sagamore sage sahib sailmaker sailor saint
salesclerk salesgirl saleslady salesman salesperson saleswoman salter salutatorian saluter salvager salvor samurai sandbagger
sandboy sandman sandwichman sangoma sannup sannyasi sannyasin sanyasi saphead sapper sartor satirist satrap satyr saunterer
savage savant saver savior saviour sawbones sawyer saxist saxophonist scab scalawag scallywag scalper scammer scamp
scandalmonger scapegoat scapegrace scaremonger scatterbrain scattergood scenarist scene-stealer sceneshifter sceptic schemer
schizophrenic schlemiel schlep schlepper schlimazel schlockmeister schmo schmoozer schmuck schnook schnorrer scholar
scholastic scholiast schoolboy schoolchild schoolfellow schoolfriend schoolgirl schoolman schoolmarm schoolmaster schoolmate
schoolmistress schoolteacher scientist sciolist scion scoffer scofflaw scold scolder scorekeeper scorer scorner scoundrel
scourer scourger scout scouter scoutmaster scrag scrambler scrapper scratcher scrawler screecher screener screenwriter
screwball screwballer scribbler scribe scrimshanker scriptwriter scrivener scrooge scrounger scrubber scrutineer scrutiniser
scrutinizer sculler scullion sculptor sculptress sculpturer seafarer seaman seamster seamstress searcher seasonal seasoner
secessionist second-in-command second-rater second-stringer seconder secretary sectarian sectarist sectary secular secularist
secundigravida securer seducer seductress seeder seedman seedsman seeker seer segregate segregationist segregator seigneur
seignior seismologist seizer selectman selector selectwoman self-seeker self-starter seller semanticist semifinalist
seminarian seminarist semiotician semipro semiprofessional sempstress senator sendee sender seneschal senior sensationalist
sensitive sensualist sentimentalist sentinel sentry separationist separatist septuagenarian seraph serf sergeant
sergeant-at-law sericulturist serjeant serjeant-at-arms serjeant-at-law sermoniser sermonizer serologist servant server
serviceman servitor setter settler settlor sexagenarian sexist sexpot sexton shadower shaheed shaitan shaker shaman shammer
shamus shanghaier shaper sharecropper shareholder shareowner sharer sharper sharpie sharpshooter sharpy shaver shaytan
she-devil shearer shedder sheeny sheepherder sheepman shegetz sheik sheika sheikh sheikha sheller shelver shepherd shepherdess
sheriff sherlock shielder shifter shiksa shikse shill shingler ship-breaker shipbuilder shipmate shipowner shipper shipwright
shirker shirtmaker shithead shitter shlemiel shlep shlepper shlimazel shlockmeister shmo shmuck shnook shnorrer shocker
shoeblack shoemaker shogun shoofly shopaholic shopkeeper shoplifter shopper shopwalker shortstop shouter shoveler shoveller
shover show-off showgirl showman shrew shrimp shrink shuffler shut-in shutterbug shylock shyster sib sibling sibyl sidekick
sidesman sightreader sightseer signaler signaller signalman signatory signer signior signor signora signore signorina silenus
silly silvan silver-worker silversmith silverworker simperer simpleton singer sinner sipper sir sirdar sire siren sirrah sis
sissy sister sister-in-law sitter six-footer sixth-former skateboarder skater skeptic sketcher skidder skier skin-diver
skinflint skinhead skinner skinny-dipper skipper skirmisher skivvy skulker skunk skycap skydiver slacker slammer slanderer
slapper slasher slattern slaughterer slave slaveholder slaver slavey slayer sledder sleeper sleepwalker sleepyhead sleuth
sleuthhound slicer slider slinger slob slobberer sloganeer slogger slop-seller slopseller slouch sloucher sloven slowcoach
slowpoke slugabed sluggard slugger slumberer slut slyboots smallholder smarta smasher smiler smirker smith smoker smoothie
smoothy smotherer smuggler snacker snarer snatcher sneak sneerer sneezer sniffer sniffler sniper snitch snitcher sniveler
sniveller snob snoop snooper snoot snorer snorter snot snowboarder snuffler so-and-so sobersides socialiser socialist
socialite socializer sociobiologist sociolinguist sociologist sociopath sodalist sodbuster sodomist sodomite softie softy
sojourner solderer soldier solicitor solitudinarian soloist solon solver sommelier somnambulist somniloquist son son-in-law
songster songstress songwriter sonneteer sonny soothsayer soph sophist sophisticate sophomore soprano sorcerer sorceress
sorehead sorrower sorter sot soubrette soul soundman sourpuss souse southpaw sovereign sower spaceman spacewalker spammer
spanker sparer spastic speaker spearhead specialiser specialist specializer specifier spectator spectre speculator speechifier
speechmaker speechwriter speeder speedskater spelaeologist speleologist spellbinder speller spelunker spend-all spender
spendthrift spewer sphinx spic spick spik spiller spindlelegs spindleshanks spinmeister spinner spinster spiritualist spitfire
spitter spiv splicer splitter spoiler spoilsport spokesman spokesperson spokeswoman sponger sponsor spook sportscaster
sportsman sportswoman sportswriter spot-welder spotter spouse spouter sprawler sprayer sprigger sprinter sprite sprog spurner
spy spymaster squabbler squanderer squatter squaw squawker squealer squint-eye squinter squire squirmer squirt stabber
stableboy stableman stacker staffer stagehand stager staggerer stainer stakeholder stalker stalwart stammerer stamper stand-in
standard-bearer standardiser standardizer standee stander starer starets stargazer starlet starveling statesman stateswoman
stationer stationmaster statistician stay-at-home steady stealer steamfitter steamroller steelmaker steelman steelworker
steeplejack steerer steersman stemmer stenographer stentor stepbrother stepchild stepdaughter stepfather stepmother stepparent
stepper stepsister stepson stevedore steward stewardess stick-in-the-mud stickler stiff stifler stigmatic stigmatist stinker
stinkpot stinter stipendiary stippler stirrer stitcher stock-taker stockbroker stockholder stockist stockjobber stockman
stocktaker stoic stoker stomper stonecutter stonemason stoner stonewaller stooge stoolie stoolpigeon stooper storekeeper
storyteller stowaway strafer straggler straight stranger straphanger strapper strategian strategist strawman strayer streaker
streetwalker stretcher-bearer strider strikebreaker striker stringer striper stripling striptease stripteaser striver stroller
strong-armer strongman struggler strumpet student stuffer stumblebum stumbler stunner stupe stupid stutterer styler stylist
stylite subaltern subcontractor subdeacon subdivider subduer subeditor subjectivist subjugator sublieutenant submariner
submitter subnormal subordinate suborner subscriber subsidiary subsidiser subsidizer subsister subtracter suburbanite
subversive subverter subvocaliser subvocalizer succeeder successor succorer succourer succuba succubus sucker suckling suer
sufferer suffragan suffragette suffragist suggester suitor sultan summercater summercaters sunbather sundowner super
supercargo supergrass superintendent superior superman supermarketeer supermarketer supermodel supermom supernatural
supernumerary superordinate superstar supervisor supplanter suppliant supplicant supplier supporter suppresser suppressor
supremacist suprematist supremo surfboarder surfer surgeon surmounter surpriser surrealist surrenderer surrogate surveyor
survivalist survivor suspect sustainer sutler swagger swaggerer swaggie swagman swain swami swashbuckler swayer swearer
sweeper sweetheart sweetie swellhead swimmer swindler swineherd swinger switch-hitter switcher switchman swordsman swot
sybarite sycophant syllogiser syllogist syllogizer sylph sylvan symboliser symbolist symbolizer sympathiser sympathizer
symphonist symposiarch symposiast syncopator syndic syndicalist syndicator synonymist syntactician synthesiser synthesist
synthesizer syphilitic systematiser systematist systematizer systemiser systemizer tablemate tacker tackle tackler taco
tactician tagalong tagger tailback tailgater tailor taker talebearer taleteller talker tallyman tamer tantaliser tantalizer
taoiseach tapper tapster tart taskmaster taskmistress taste-maker taste-tester taster tatterdemalion tattler tattletale taxer
taxidermist taxidriver taximan taxman taxonomer taxonomist taxpayer tchotchke tchotchkeleh teacher teammate teamster tearaway
tease teaser tec techie technician technocrat technologist technophile technophobe teen teenager teetotaler teetotalist
teetotaller tekki telecaster telegrapher telegraphist teleologist telepathist telephoner telephonist televangelist teller
telltale tellurian temp temporary temporiser temporizer tempter temptress tenant tenderfoot tenno tenorist tentmaker
tergiversator termagant termer terminator terpsichorean territorial terrorist tertigravida testate testator testatrix testee
tester testifier thane thatcher thaumaturge thaumaturgist theatergoer theatregoer theist theologian theologiser theologist
theologizer theoretician theoriser theorist theorizer theosophist therapist thespian theurgy thief thinker third-rater
thirster thoroughbred thought-reader throttler throwaway throwback thrower throwster thruster thug thunderbird thurifer
thwarter tiddler tiger tightwad tike tiler tilter timberman timekeeper timeserver timpanist tinker tinkerer tinner tinsmith
tinter tipper tippler tipster tiro titan tither title-holder titterer toady toaster toastmaster tobacconist tobogganist
toddler toff toiler toller tollgatherer tollkeeper tollman tomboy tomfool toolmaker toper topper torchbearer toreador torero
tormenter tormentor tort-feasor tortfeasor torturer tosser totalitarian totemist toter totterer touch-typist toucher tough
toughie tourer tourist tout touter tovarich tovarisch towhead townee towner townie townsman towny toxicologist tracker
tracklayer trader tradesman traditionalist traducer trafficker tragedian tragedienne trailblazer trainbandsman trainbearer
trainee trainer trainman trainmaster traitor traitress tramp tramper trampler transactor transalpine transcendentalist
transcriber transexual transferee transferer transferor transferrer transgendered transgressor transient translator
transmigrante transmitter transplanter transsexual transvestite trapper trapshooter traveler traveller traverser trawler
treasonist treasurer treater trekker trembler trencher trencherman trend-setter trespasser tribade tribesman tribologist
tribune tricker trickster trier trifler triggerman trigonometrician tripper tritheist triumvir troglodyte troll troller
trollop trombonist trooper troubadour troublemaker troubler troubleshooter trouper truant trucker truckler trudger truelove
trumpeter trustbuster trustee truster trustor trusty tsar tsarina tsaritsa tsatske tshatshke tub-thumper tubercular tucker
tugger tuner turncoat turncock turner turnkey turtler tutee tutor twaddler twat twerp twiddler twin twiner twirler twirp twit
two-timer tycoon tyke tympanist typesetter typist typographer tyrant tyro tzar tzarina ultraconservative ultramontane ump
umpire uncle underachiever underboss underclassman underdog undergrad undergraduate underling underperformer undersecretary
underseller understudy undertaker underwriter undesirable undine undoer unfastener unfortunate unicorn unicyclist
unilateralist unionist unperson unraveler unraveller untier untouchable upbraider upholder upholsterer uprooter upsetter
upstager upstart uranologist urchin urinator urologist user usher usherette usufructuary usurer usurper utiliser utilitarian
utilizer utterer uxor uxoricide vacationer vacationist vaccinator vaccinee vacillator vagrant valedictorian valentine valet
valetudinarian valuator valuer vamp vamper vampire vandal vanisher vanquisher vaquero varlet varmint varnisher vassal
vaticinator vaudevillian vaulter vaunter vegan vegetarian vendee vender vendor venerator ventriloquist venturer verbaliser
verbalizer verger verifier vermin versifier vestal vestryman vestrywoman vet veteran veterinarian veterinary vexer vibist
vibraphonist vicar vicar-general vice-regent vicegerent vicereine viceroy victim victimiser victimizer victor victualer
victualler viewer vigilante vilifier villager villain villainess villein vindicator vintager vintner violator violinist
violist violoncellist virago virgin virologist virtuoso viscount viscountess visionary visitant visitor visualiser visualizer
vitaliser vitalist vitalizer viticulturist vivisectionist vixen vizier vocaliser vocalist vocalizer vociferator voicer voider
voluntary volunteer voluptuary vomiter votary voter vouchee voucher vower voyager voyeur vulcaniser vulcanizer vulgarian
vulgariser vulgarizer wacko waddler waffler wag wagerer waggoner waggonwright wagoner wagonwright waif wailer wainwright
waiter waitress waker walk-in walk-on walker wall-paperer wallah walloper wallpaperer wally waltzer wanderer wangler wanker
wannabe wannabee wanter wanton warbler ward ward-heeler warden warder wardress warehouseman warehouser warlock warlord
warmonger warner warrantee warranter warrantor warrener warrior washer washerman washerwoman washwoman wassailer waster
wastrel watchdog watcher watchmaker watchman watercolorist watercolourist waterer waterman waver waverer wax-chandler wayfarer
weakling wearer weasel weatherman weaver webmaster weeder weekender weeper weigher weightlifter weirdie weirdo weirdy
weisenheimer welcher welcomer welder well-wisher welsher welterweight wench wencher werewolf westerner wet-nurse wetback
wetnurse whacko whale whaler wheedler wheeler wheelwright whiffer whiner whipper whipper-in whippersnapper whirler whisperer
whistle-blower whistleblower whistler whitey whittler whiz whiz-kid whizz whizz-kid wholesaler whore whoremaster whoremonger
whoreson wicket-keeper widow widower widowman wife wiggler wight wigmaker wildcatter wimp windbag winder windtalker winemaker
wingback winger wingman winker winner wino wiper wire-puller wireman wirer wiretapper wiseacre wisenheimer witch witch-hunter
withdrawer withholder withstander witness witnesser wittol wivern wiz wizard wog wolfman woman womaniser womanizer wonderer
wonk woodcarver woodcutter woodman woodsman woodworker wooer woolgatherer woolsorter wop word-painter wordmonger wordsmith
workaholic worker workfellow workingman workman workmate world-beater worldling worrier worrywart worshiper worshipper worthy
wrangler wrecker wrester wrestler wretch wriggler wright write-in writer wrongdoer wuss wyvern xylophonist yachtsman
yachtswoman yahoo yakuza yanker yardbird yardie yardman yardmaster yawner yearling yearner yeller yenta yeoman yes-man yeti
yid yielder yob yobbo yobo yodeller yogi yokel youngster younker youth yuppie zany zealot zombi zombie zoologist
`;

export const sometimesPersonNouns = `
acceptor accessory ace acquaintance acquirer adjunct adulterator agent ally alto alum anachronism anchor annoyance anomaly
antecedent ape arrival ascendant ascendent ass authority backup baggage bass battle-ax bear beast beat beauty best better
bitch blade boater bogy bomber bore brain brick builder bull butt butter canon carrier case cat catalyst catch center char
character charge chatterbox cheat chick cipher classic cleaner climber clod clotheshorse cockscomb commuter company computer
con conditioner connection constituent contact cookie copper courser cox coyote crab cracker creature creep creeper crimp
crossover crumb cur cypher date deification denier destiny destroyer dip dishwasher dispenser doll dope double dove draw
drawer dresser drone dumbbell emperor end enemy entrant eon factor failure fake fare fate favorite feeder female figure
fireball firebrand fireman fixture flake floater flop flyer footer founder fox fraud frog front fuzz gal gamecock gem
generator ghost giant goat goose gossip grad gravida griffon grind grunt gutter ham hand handmaid handmaiden hangover hawk
head heaver heller help honey hoodoo hope hopper host hound humpback hunchback hypostasis ideal idol import incarnation
individual inducer indweller insect instrument intellect jack jade jewel john justice kaffir kamikaze kink lamb lather leech
light lion liver lizard lookout louse love luger lump mace machine magpie male mandarin manufacturer medic mediocrity miler
mind model modifier mogul mole monkey mouthpiece mug mum naiad nature neophyte nestling nonentity novitiate nude nuisance nut
opener operator opposite opposition page pansy para paragon parasite parrot pawn peach peanut pelter personality pest pet
phoenix pickup pig pill pillar pink pixy planet pledge poke poop possible postdoc poster power precursor presence principal
processor progressive prospect psyche publisher pup puppet puppy python quad quadruplet queen quint quintuplet racer radical
rafter ramrod rat receiver recorder rectifier red regulator relief reminder remover replacement repository reserve restrainer
retainer rip romp rosebud runaway salamander sampler sap satellite scanner scavenger scourge scratch screamer screw sealer
self sellout sensation sewer sham shark sheep shit shooter simple skimmer slicker slipper slug snapper sneaker snuffer soaker
sod solitary source sourdough specter spirit sponge sport squeeze stalking-horse standby star starter stater strangler
stripper stud subject substitute success suicide sun surety sweater sweep talent tanker tanner tar target tartar tender tenor
terror thrall thrush tier tiller timer toast torpedo tot tracer trailer transfer trimmer triplet tumbler turkey type unknown
vagabond venter voice vulture wallflower warhorse washout wetter whip whiteface wildcat wisp wolf worm
`;

export const organizationNouns = `
academy acquirer adhocracy admiralty affiliate agency aircrew airforce alignment alinement allies ally amphictyony argosy
armorer armour armourer army artillery association athenaeum atheneum authorities automaker band bank bastion battalion
battery bloc board bookclub bottler branch brethren brigade brokerage bureau business cadre carmaker cartel cavalry charity
choir chorus church circus city-state clinic club coalition coastguard collective combo command commission committee
commonwealth company confederacy confederation conglomerate conservancy conservatory consortium constabulary cooperative
copartnership corp corporation corps corrections council country crammer crew cult dealer dealership defence delegacy
delegation den denomination department deputation directorate division diwan dot-com duet duette duo echelon eleven empire
enemy enosis ensemble entente enterprise escadrille establishment expedition faith family fedayeen federation fellowship
fiefdom filmdom firm force foundation frat fraternity friendly gamelan gang gendarmerie gendarmery giant gild giro government
government-in-exile guild hawala hedgefund hegemon hierarchy highschool hostile household indie industry infantry institute
institution instrumentality insurer issuer kibbutz kindergarten klavern koinonia kolkhoz league legion lodge lycee lyceum
macumba madrasa madrasah majors manpower manufacturer mariachi men menage military militia minors minstrelsy mission
mujahadeen mujahadein mujahadin mujahedeen mujahedin mujahideen mujahidin multiversity musketry nation navy newspaper newsroom
obeah obi octet octette office orchestra organisation organization outfit palace panchayat panchayet papacy paramilitary
paratroops partnership party patrol personnel pesantran pesantren pharma philharmonic picket platoon playschool police
politburo polity polytechnic pontificate pool posse powerhouse praesidium preschool presidium processor publisher punchayet
quango quartet quartette quintette raider rearguard regime regiment reserves sayeret school screenland secretariat
secretariate sect seminary septet septette sestet sextette shipbuilder shipper sisterhood sistership soldiery sorority soviet
spearhead squad squadron staff state stratocracy strings subcommittee subdivision subsidiary superpower suzerain symphony
syndicate team tech telco territorial trainband treasury tribe troop troops troupe turnverein underground underperformer
underwriter union unit utility van vanguard varsity vestry vicariate vicarship waterworks workforce yeomanry yeshiva yeshivah
zamboorak zamburak zamburek zumbooruck zumbooruk
`;

export const groupNouns = `
academe academia admass aestivation aged agglomerate agglomeration aggregation amalgam ana ancestry ancients antibiosis
aristocracy armada armamentarium array assemblage assizes assortment audience autarchy authoritarianism autocracy avant-garde
aviation avifauna backfield backlog baffled banquet baronage baronetage batch beanfeast beatniks beats bevy bibliotheca bikers
biome biota biotype blind bloodline bloodstock bohemia booboisie bookfair bootboys bosk botany bourgeoisie bracket brave
breadline breed brood brotherhood browse brush brushwood bunch bundle bureaucracy bureaucratism businessmen businesspeople
cabal caboodle callathump callithump camarilla canebrake capitalism caravan cardinalate carload cast caste categorisation
categorization category catena caucus cautious cavalcade chain chancery chaparral chicane chunk church-state circle citizenry
civilisation civilization clade clan claque class classification clergy clerisy clew clientele clique clod clon clowder clump
cluster clustering coevals cohort collection collectivism college colloquium colony column combination commonality commonalty
communism community conclave concourse conference congeries congregation congress consistory consort constituency
constitutionalism constructivism contemporaries content contents contingent conventicle convention convocation convoy coppice
copse cordon core cornhusking cortege coterie countryfolk couple court court-martial coven covert covey cream crossroads crowd
cubism culturati culture cumulation dada dadaism damned data dead deaf deco deconstructivism defeated demimonde descendants
diarchy diaspora dichotomy dictatorship disabled discomfited doomed dragnet drove duality dunghill dyarchy dynasty economy
ecosystem ecumenism edition eightsome elderly elect electorate elite enlightened entourage episcopacy estivation ethnos
exhibition expo expressionism faction faculty faithful fandom farrago fauna fauvism feast feudalism few findings fivesome
flagging flank fleet flight flinders flock flora folk folks followers following forest formation forum foursome free futurism
gaggle galaxy galere gallery gallimaufry gam gangdom gangland garden gathering gaudy genealogy generation genome genotype gens
gentlefolk gentry genus gerontocracy gimmickry glob governance governed grade grandstand gridlock grove gynarchy gynecocracy
hamlet handicapped haycock hayrick haystack heap hegemony herbarium herd hierocracy hip-hop hippies hipsters hive hodgepodge
homebound homefolk homeless horde host hotchpotch housewarming hudood hudud imagism indaba industrialism infestation ingroup
inspectorate intelligentsia jati join judicatory judicature judiciary jungle junta junto jury kin kindred kinfolk kinsfolk
kith kludge knighthood knot labor labour laity law law-makers leaders legislature levee line lineage linemen literati litter
logjam lost luminism lump lumpenproletariat maffia mafia mailing maimed market masque masquerade masses mates matriarchate
matriarchy matrix meeting melange membership menagerie mercantilism meritocracy metadata midden mingle-mangle minimalism
ministry minority minyan miscellanea miscellany mishmash mishpachah mishpocha mixer mob mobocracy mods moiety monarchy
monocracy monotype moshav motley motorcade muckheap muckhill municipality muster mythology nationality needy neighborhood
neoexpressionism neoromanticism network nexus ninja nobility noblesse nonalignment nonalinement ochlocracy oddments oecumenism
officialdom oligarchy omnium-gatherum ordering outpost overpopulation overspill pack package packet pair panoply pantheon
parade parish parliament pastorate patriarchate patriarchy peasantry pedigree peepshow peerage people peoples phratry phyle
phylum pile plenum pluralism plutocracy pointillism poor populace population posterity potpourri prelacy prelature priesthood
profession progression proletariat psychedelia public punks pyre quadrumvirate quadruple queue quintuple quorum rabbinate
rabble race ragbag ragtag rainforest rajanya rally rank raree-show rash rave-up readership rear recessional reductivism remuda
repertoire republic retarded retinue retreated retrospective reunion revisionism rich rick riffraff rockers rout row ruck
sabbat sainthood salmagundi samurai schmear schmeer scrub scum seance secession secondary sector selva seminar senate
separatism sequence series set settlement sevensome sex sezession sharia shariah shebang shindig shindy shmear shogunate
shrubbery shudra sick signage sixsome skinheads slagheap slain smithereens smorgasbord snarl-up sociable social society
sodality soiree sovietism species spinney squirearchy stack statuary stockpile straggle streak subclass subculture subfamily
subgenus subgroup subkingdom suborder subphylum subset subspace subspecies subsystem suburbia sudra superclass superfamily
superorder superphylum suprematism surrealism swad swarm symposium syndicalism synod synset syntax table tableau taxon
taxonomy technocracy temporalty tenantry theocracy thicket threescore threesome throng timid totalitarianism totem townsfolk
townspeople tradespeople traffic transpose triad tribunal trichotomy trilogy trinketry triplicity triumvirate troponomy
troponymy tryst tuft turnout tussock twosome tyranny ulama ulema unconfessed underbrush underclass undergrowth underwood
underworld unemployed uninitiate unionism university vaisya variety varna vegetation venation venire vernation viewers village
visit wildlife wisp womankind wood woodpile woods wounded yakuza zoology
`;

export const documentNouns = `
abbreviation abdication abecedarius abetment abettal abjuration ablative ablaut abnegation above abracadabra abridgement
abridgment abscess absurdity absurdness acatalectic accent accentuation acciaccatura accidental acclaim acclamation accolade
accompaniment accord accordance account accusal accusation accusative acetonemia acetonuria ache aching acknowledgment
acquittance acrocyanosis acronym acrophony acrostic act acute ad ad-lib adage adagio adaptation add-on addendum address
adducing adenitis adieu adios adjective adjuration admonishment admonition adnoun adulation advancement adverb adverbial
advert advertisement advertising advertizement advertizing advertorial advice advisory aerodontalgia aerogram aerogramme
affidavit affirmation affirmative affix affray affricate affrication affricative afterpains afterpiece agendum agitprop
agnomen agony agrapha ahem ahimsa aide-memoire air-sleeve airing airmail airpost airsickness airwave alarmism alarum album
albuminuria aleph alert algorism alias alibi aliyah alkalinuria alkaluria allegation allegement allegory alliteration
allocution allograph allophone allusion almanac aloha alpha alphabet alphanumerics altercation alveolar alveolitis ambage
ambiguity amenia amenorrhea amenorrhoea aminoaciduria ammoniuria ampersand amphibology amphiboly amphibrach amphigory
amyotrophia amyotrophy anacoluthia anacoluthon anadiplosis anaemia anagram analecta analects anamnesis anapaest anapest
anaphor anaphora anasarca anastrophe anatomical anecdote angiitis angioedema animadversion annals annotation announcement
annunciation anonym answer antepenult antepenultima antepenultimate anthem anthology antigram antilog antilogarithm
antinomasia antinomy antiphon antiphonal antiphonary antiphony antiphrasis antistrophe antonym aorist aortitis apartheid
apercu aphorism apnea apocope apologia apologue apology apophasis apophthegm aposiopesis apostrophe apothegm appellation
appellative appendicitis appendix applause applet appoggiatura apprisal arbitration arcanum archaicism archaism archives
areflexia argle-bargle argot arguing argument argumentation argy-bargy aria arietta arioso arm-twisting armband arpeggio
arraignment arrivederci arrow arteritis arthralgia article articulation artwork ascender aside asking aspersion aspirate
assassination assay-mark assembler assent assenting assertion asseveration assize assonance assumption asterisk asyndeton
atonalism atonality atrophedema atrophy attestation audio aura authentication authorisation authorization autism autobiography
autograph averment avouchment avowal axiom ayin babble babbling babytalk baccalaureate back-formation backache backbeat
backchat backdoor backdown backgrounder backtalk badge badinage bagascosis bagassosis bagatelle balanitis balanoposthitis
balderdash ballad ballade ballistocardiogram ballot ballyhoo baloney ban banality banning banning-order banns banter banzai
barb barcarole barcarolle bargain bargaining barrage basics bastardization bathos batrachomyomachia bauble bawdry bawdy bayat
beacon bebop beck befooling beggary begging behest belittling belles-lettres belling bellow bellowing bellyache benchmark
benison berating berceuse bestiary bestseller beta beth betrothal bible bibliography bicker bickering bid bidding bigram
bilabial bilgewater bill billet billing billingsgate bimonthly biography birdcall birdsong biweekly blacklist blackwash blah
blame blandishment blank blarney blasphemy blather blatherskite blepharism blepharitis blepharospasm blether bloat blog blues
blurb boast boasting boilerplate bold boldface bolero boloney bombardment bombast boo boogie boogie-woogie book booklet
bookplate bosh bouffe boustrophedon bowing bracket brag braggadocio bragging brain-teaser brand brandish bravado
breathlessness breve brevet breviary brevity brief briefing brinkmanship broadcast broadcasting broadsheet broadside brochure
browsing bubo bulletin bullshit bumf bumph buncombe bundling bunion bunkum buoy burlesque burn bursitis bust-up buzzword
by-line bye bye-bye bylaw byname byword cabala cabbala cabbalah cable cablegram cachet cachinnation cackle cacography cadaster
cadastre cadence cadenza caduceus cahoot cairn cajolery calendar call call-back call-in call-out callback calligraphy
callosity callus calque calumniation calumny canard cancel canon cant cantata canticle canto canvassing capitalisation
capitalization capitulation capriccio caption cardiogram cardiomegaly carditis caret caricature carol carping carte cartoon
casebook castigation catachresis catalectic catalexis catalog catalogue catarrh catcall catchphrase catchword catechism
categorem categoreme causa causalgia causerie caveat cavil cedilla cellulitis censure centerfold centrefold cephalalgia
cephalitis cerebromeningitis certificate certiorari cervicitis chafe chafing challenge channel channels chant chantey chanty
chapter characterisation characterization charade charivari charley-horse chart charter chastening chat chatroom chatter
checklist checksum cheer cheering cheerio cheilitis cheloid chemosis chevron chiasmus chickenshit chiding chin-wag
chin-wagging chiralgia chirography chit-chat chitchat chivaree chloasma cholangitis cholecystitis choral chorale chord
chorditis chorioretinitis chortle chrestomathy chromolithography chronicle chuckle ciao cicatrice cicatrix cinema cipher
circular circulation circumflex circumlocution citation cite claim clairvoyance clamoring clamour clamouring clapping claptrap
clarification classical classified clause clavus clef clericalism clerihew cliche climb-down clincher clipping cloning cloture
clout clubbing clue coarseness coaxing cobblers coda code codex codicil codswallop cognomen colic colitis collect collocation
colloquialism colloquy collotype colorcast colourcast colpitis colpocystitis comeback comedy comma command commandment
commendation comment commentary commercial commination commonplace communicating communication communion communique comp
comparative compendium compilation complaint complement compliment compliments comprehensive con conceding concert concerto
concession conciseness concision concordance concordat concurrence concurrency condemnation condolence confab confabulation
confession confirmation confrontation confutation conga congestion congratulation congratulations conjunctive conjunctivitis
conjuration connective connivance connotation consent consonance consonant conspectus constipation constitution construal
consuetudinal consuetudinary consultation contention contestation context continuant continuative continuo contour contract
contraindication controversy contumely conundrum conversation converse conveyance cookbook copperplate copula copulative copy
copybook copyright corditis corker cornucopia coronach correspondence corrigenda corrigendum corroboration coryza costalgia
costochondritis cough coughing counseling counselling counterargument counterattraction counterblast countercharge
counterexample counterfoil countermand counteroffer counterplea counterpoint counterproposal countersign countersignature
countersuit coupon courting courtship covenant cradlesong cramp credendum credential credentials credits crick criterion
criticism critique croak croaking crosier cross-examination cross-index cross-question cross-reference crossbones crosscheck
crossfire crosshead crossheading crossword crowing crozier cry cryptogram cryptograph cue cuneiform curfew curiosa curriculum
curse cursive curtsey curtsy cyanosis cyclopaedia cyclopedia cynosure dacryocystitis dactyl dah daily daleth damnation dance
dare daring database dative death-roll debate debriefing debugger decasyllable deception declamation declaration decree deed
defamation definition deictic deliberation delineation demagoguery demagogy demand demerit demisemiquaver demo demodulation
demonisation demonization demonstrative demur demurral demurrer demythologisation demythologization denial denigration
denotation denotatum denouncement dental denunciation depiction deprecation derision deriving dermatomyositis derogation
descant descender description descriptor designation designatum despatch detailing details determent determinative determiner
detraction diacritic diaeresis dialect dialog dialogue diarrhea diarrhoea diary diatribe dibrach dibs dickens dictate
dictation diction dictionary dictum didacticism dieresis diesis digest digram digraph digression dilation diminutive diphthong
diploma diplomacy directive directory dirge disaffirmation disambiguation disambiguator disapprobation disavowal discant
disceptation disclaimer disclosure disco discography discourse discourtesy discussion disinformation dismission disowning
disownment disparagement dispatch display disproof disputation dispute disquisition disrespect dissembling dissemination
dissension dissent dissertation dissidence dissolve dissuasion dissyllable disyllable dit dithyramb ditto ditty diuresis
divagation diverticulitis divertimento divestiture divination divulgement divulgence dizziness do docket doctorate doctorspeak
docudrama document documentary documentation dog-ear doggerel dogma dogshit doh dominant donkey doo-wop dossier double-spacing
double-u doublespeak downbeat downstroke doxology drama dramaturgy drawing drawl drivel drogue drollery droning drool dropline
dropsy duologue duplicity dustup dyschezia dysmenorrhea dyspepsia dysphemism dyspnea dyspnoea e-mail earache earful earmark
ebullition echocardiogram echoencephalogram echolalia eclat eclogue ecobabble ecphonesis ecumenicalism ecumenicism edema edict
editing edition editorial effusion eisegesis ejaculation electioneering electrocardiogram electroencephalogram electromyogram
electroretinogram elegy elocution eloquence elucidation email embargo embellishment embossment embroidery emoticon enallage
enanthem enanthema encephalitis encephalogram encephalomeningitis encephalomyelitis enchiridion encomium encouragement
encyclical encyclopaedia encyclopedia endarteritis ending endocarditis endocervicitis endometritis endorsement enfeoffment
engorgement enjambement enjambment enjoining enjoinment enquiry enteritis entreaty entry enumeration enunciation envoi
eosinopenia eosinophilia epanalepsis epanaphora epanodos epanorthosis epenthesis ephemeris epic epicondylitis epididymitis
epiglottitis epigram epigraph epilog epilogue epiphora epiplexis episcleritis episode epistle epistrophe epitaph epithalamium
epithet eponym epos epsilon equation equivocation erasure erratum escalator esophagitis esoterica essay estimation estoppel
etiquette etude etymologizing etymology etymon eulogium eulogy euphemism euphuism evangel evangelism evasion evidence
exaggeration exam exanthem exanthema excerpt excerption excision exclaiming exclamation exclusive excruciation exculpation
excursus excuse exegesis exemplification exhibit exhibitionism exhortation exode exophthalmos exordium expatiation experiment
experimentation explanandum explanans explanation expletive explicandum explication expose exposition expostulation expounding
express expression extenuation extolment extropy ezed fa fable fabrication face-off factoid fado fairytale falsehood
falsification falsity fanfare fantasia farce farewell fasces fascicle fasciculation fascicule fatwah faultfinding febricity
febrility feedback feigning felicitation feminine fermata festination festschrift fever feverishness fiat fib fiberoptics
fibreoptics fibrillation fibromyositis fibrositis fiction fictionalisation fictionalization fiddle-faddle fig file filename
filing film finale finger-pointing fingerboard fingerpointing fingerpost fingerprint fingerspelling firmware flamenco
flash-forward flashback flashcard flattery flaunt floater florilegium flourish flowchart fluency flyer flyleaf foghorn
fogsignal folder folderol foldout folio folksong folktale folliculitis follies font foolscap footmark footnote footprint
forbiddance forbidding forecast forecasting foreknowledge forename forerunner foretelling forewarning foreword format
formative formatting formication formula formulary fortissimo fortunetelling fosterage fostering founder fount fountainhead
fracas franchise fraudulence freemail freeware frequentative fricative frown fructosuria fulmination fulsomeness funiculitis
funnies funniness funny furring furtherance fustian gab gabble gabfest gag gambit gamma gantlet gape garnishment gasconade
gastralgia gastritis gatefold gaudery gauntlet gazette geminate gemination gen gender genitive genuflection genuflexion gerund
gesticulation gibber gibberish gibe giggle gigue gimel gist give-and-take glasnost glide glissando gloss glossalgia glossary
glossitis glossodynia glossy glucosuria glycosuria go-ahead goading gobbledygook good-by good-bye goodby goodbye gospel gossip
gossiping gossipmongering gradual grandiloquence grandiosity grapevine graph grapheme graphics graphospasm gravure greeting
grievance grimace grimoire grin grinning gripe gripes griping groan grounds groupware growling grumbling guarantee guess guff
guffaw guidance guidebook guideline guideword guillotine guttural ha-ha habanera hacek haematocele haematocoele haematocyturia
haematoma haematuria haemoglobinemia haemoglobinuria haemoptysis haemorrhoid haemosiderosis haemothorax haggle haggling
hagiography hagiology haiku hairline half-truth hallelujah halloo handbill handbook handclap handclasp handout handshake
handshaking handwriting harangue harbinger hardening harmonisation harmonization hashmark haw-haw heading headline headlinese
heads-up headword hearsay heart-to-heart heartburn hee-haw heliogram hello hematocele hematocoele hematocyturia hematoma
hematuria hemicrania hemidemisemiquaver hemoglobinemia hemoglobinuria hemoptysis hemorrhoid hemosiderosis hemothorax hendiadys
heroic heteronym heth hex hexameter hi hiccough hiccup hieratic hieroglyph hieroglyphic high-five hint histogram
historiography histrionics hives hocus-pocus hogwash hokum holla holler hollering hollo holloa holograph holonym homepage
homily homograph homonym homophone homophony honor honorific honour honours hooey hoof-mark hoofprint hoopla hooray hoot
hornbook horoscope horselaugh horseshit hosanna hospitality howdy howl howler howling huddle hullo humbug hurrah hurting
hybrid hydrarthrosis hydrophobia hydrops hydrothorax hymeneal hymn hymnal hymnary hymnbook hypallage hype hyperaemia
hyperbaton hyperbole hypercalcaemia hypercalcemia hypercalcinuria hypercalciuria hypercatalectic hypercholesteremia
hypercholesterolemia hyperemia hyperglycaemia hyperglycemia hyperkalemia hyperlink hyperlipaemia hyperlipemia hyperlipidaemia
hyperlipidemia hyperlipoidaemia hyperlipoidemia hypermedia hypermenorrhea hypernatremia hypernym hyperpyrexia hypersplenism
hypertext hyphen hypocalcaemia hypocalcemia hypocorism hypocrisy hypoglycaemia hypoglycemia hypokalemia hyponatremia hyponym
hypoproteinemia hypothesis hypozeugma hypozeuxis iamb iambic iambus icon icterus identifier ideogram ideograph ideography
idiolect idiom idyl idyll ijtihad ileitis illustration impartation imparting impeachment imperialism impersonation
impertinence importunity imprecation imprimatur impromptu impudence imputation in-joke inaugural incantation inclosure
incrimination inculpation indent indention indenture index indicant indication indicator indictment indigestion indorsement
infinitive infix inflammation inflection info infomercial information informercial informing infotainment ingathering
inhospitality initial initialisation initialism initialization injunction innuendo input inquiring inscription insert
insertion insignia insinuation insistence insisting instalment instigation instruction instructions insult intaglio
intensifier intension intensive intercession intercommunication intercourse interdict interdiction interjection interlanguage
interleaf intermezzo interpellation interpolation interrogation interrogative interrogatory intertrigo interview intimation
intonation intransitive intro introduction introit intumescence intumescency invective inventory invitation invite invocation
invoice ipsedixitism iridocyclitis iridokeratitis iridoncus iritis irony isolationism isometric italic item izzard jabber
jabbering jabberwocky jactitation jape jargon jaundice jazz jeer jeering jejunitis jejunoileitis jeremiad jest jibe jig
jiggery-pokery jingoism jive jocosity joke jot jotter jotting journal journalese journalism kabala kabbala kabbalah kaliuresis
kaluresis kaph kappa keen keloid kenning keratalgia keratitis keratoconjunctivitis keratoiritis keratomalacia keratoscleritis
kernicterus kerugma kerygma ketoaciduria ketonemia ketonuria ketosis keycard keynote khi kinetosis kink koan koine kotow
kowtow kraurosis kudos kwela label labial labiodental labyrinthitis laconicism laconism lah lambda lamedh lament lamentation
laminitis lampoon landler language larghetto largo laryngitis laryngopharyngitis laryngotracheobronchitis latest laugh
laughter laurels lawsuit lay lead-in leaf-book lease lecture lede leer legalese legend legislation leitmotif leitmotiv lemma
lesson letter lettercard letterhead lettering letterpress leukoencephalitis lexeme liaison libel libretto license lie lied
ligature lightheadedness line-shooting lineup lingam lingo lingual lipaemia lipemia lipidaemia lipidemia lipogram lipoidaemia
lipoidemia list listing litany literal literature lithography litotes loan-blend loanblend loanword localism locative locution
lodgement lodgment logarithm logbook logion logo logogram logograph logomachy logotype long-windedness longhand loophole
looseness love-song low-down lowercase lucubration lullaby lumbago luridness lymphadenitis lymphangitis lymphedema
lymphogranuloma lymphuria lyric mackle macro macron madrigal mag magazine magniloquence mail mailing-card majuscule malaprop
malapropism malarkey malarky malediction malignment malware mandamus mandate manga manifest manifesto mantissa mantle mantra
manual manuscript maple-leaf marginalia mark marking marque masculine mastalgia masthead mastitis mastoiditis matinee
matronymic maxim mazurka meaning meaninglessness mearstone medal mediant mediation medium medley meerestone megacardia
megalocardia megillah megrim melagra melasma melodrama melody mem memo memoir memorabilia memoranda memorandum memorial
meningism meningoencephalitis menorrhagia mention menu meralgia merestone meronym message messaging metalanguage metalepsis
metaphor meteorology metonym metonymy metralgia metritis metronymic mezuza mezuzah microcode microscopy migraine milepost
milestone miliaria mintmark minuscule minutes misconstrual misconstruction misdirection misinformation misinterpretation
misnomer misprint mispronunciation misquotation misquote misreading misrepresentation missal missive misspelling misstatement
mistaking mistranslation misunderstanding moan mock-heroic mockery modal modifier modulation moniker monition monocytosis
monody monogram monograph monologue monophony monosyllable monotone monstrance monthly moot moral moralisation moralism
moralization moralizing morceau morpheme morphophoneme mot motet motherese motto moue movie mu muckraking multimedia multiplex
mumble mumbling mummery muniments music musical myalgia myelitis myocarditis myoclonus myodynia myoglobinuria myogram
myometritis myositis mystifier myth mythologisation mythologization name name-dropping names naming narration narrative nasal
nasalisation nasalization nativism natriuresis naupathia nausea nay naysaying necrology negation negative negotiation
neologism neology nephralgia nephrosis neuralgia neuralgy neuritis neuter neutralism news newsbreak newscast newsflash
newsletter newspaper newsreel newssheet nickname no nocturne nod nomenclature nominal nominative nonaggression nonconformity
nonfiction noninterference nonintervention nonsense nonsensicality notation note notebook notepaper nothings notice notturno
noun novel novelette novella nu nuance numbering numbness numeral numeration oath obbligato obeisance obit obituary objection
objurgation obligato oblique obstipation obstruent occlusive ochronosis octameter octosyllable ode odontalgia odynophagia
oedema oesophagitis offbeat offer offering officialese offprint okay okeh okey oldie oliguria omerta omicron omnibus
on-license one-liner onomasticon onomatopoeia oophoritis opera operetta ophthalmia ophthalmitis opisthotonos opposite opus
oral oration oratorio oratory orchestration orchidalgia orchitis order ordinance oriflamme orinasal orison ornateness orthoepy
orthography orthopnea oscheocele oscheocoele osteitis ostentation osteomyelitis ostinato otalgia otitis outburst outcry
outtake ovaritis ovation overappraisal overbid overcall overestimate overestimation overstatement overtone overture
overvaluation overview oxymoron oxytone pact paean page pagination paging pain palatal palaver palimpsest palindrome
palpitation pamphlet pancarditis pancreatitis panegyric panencephalitis pansinusitis pap paper papers papilledema parable
paradox paraesthesia paragraph paralanguage paraleipsis paralepsis paralipsis parametritis paraph paraphrase paraphrasis
parapsychology paregmenon parenthesis parenthetical paresthesia parisology parlance parley parody parole paronomasia paronym
parotitis paroxytone parser participial participle particularisation particularization partita partitive partsong pasquinade
passport password pastiche pastoral pastorale patent patois patristics patrology patronym patronymic patter pavan pavane pax
pe pean pedal pedantry penmanship pennant pentameter pentatone penult penultima penultimate perestroika performance
periarteritis pericarditis periodical periphrasis peritonitis permission permit peroration persiflage personal persuasion
pertainym perusal perusing petition pettifoggery phalangitis pharmacopeia pharyngeal phi philippic philosophizing phlebitis
phonation phone-in phonebook phoneme phonogram photalgia photo-offset photogravure photojournalism photolithography phrase
phraseology phrenitis phylactery pianism pibroch pic pictograph pictorial pidgin piffle piles pinkeye pinning pipeline
pithiness pizzicato placard plagiarism plainchant plainsong plaint planography platitude plaudit plaudits play playbill
playbook playlet playlist playscript plea pleading pleonasm pleuralgia pleurodynia ploce plosion plosive ploy plug-in plural
pneumonitis pockmark podalgia poem poesy poetry pointer policy polka pollinosis polyarteritis polymyositis polyneuritis
polyphone polyphony polyptoton polysemant polysyllable polysyndeton polytonalism polytonality pomp pop-up poppycock
popularisation popularism popularization portmanteau portrait portraiture portrayal posit positive possessive post-mortem
postcard postcode poster postfix posthitis posting postlude postmark postmortem postposition postscript postulate postulation
potboiler pout powwow praenomen pragmatic praise prate prattle prayer prayerbook pre-empt preachification preaching preachment
preamble precept precis precognition precondition predicate predication predicator preempt preface prefix prelims premiere
premise premiss preposition prescript prescription pressmark preterition pretext pretrial prevarication preview prevue primer
primitive primo print printing printout probate processional proclamation proctalgia proctitis prod prodding prodroma prodrome
profanity professing proffer profile profiling prognosis programma programme prohibition prolegomenon prolepsis prolixity
prolixness prologue prolusion promise promo promotion prompt promptbook prompting promulgation pronominal pronoun
pronouncement pronunciamento pronunciation proof propaganda propagation proparoxytone proposal proposition proscription prose
proselytism prosodion prosody prosopopoeia prospectus prostatitis protectionism proteinuria protest protestation prothalamion
prothalamium protocol proverb provision proviso psalm pseudonym psychobabble psychokinesis publication publicity puffery
puffiness pun punctilio pungency punning purism purport purulence purulency put-down put-on putoff puzzle puzzler pyrexia
pyrosis pyrrhic pyuria q qabala qabalah qoph quadratic quadrille quantifier quarrel quartan quarter-tone quarterly quatrain
queasiness query question questioning questionnaire quibble quickstep quiddity quintet quip quitclaim quiz quotation quote
racecard rachitis racon radiculitis radiocommunication radiogram radiotelegraph radiotelegraphy radiotelephone radiotelephony
ragtime raillery rant ranting rap rash rasp rasping ratification ratiocination ratting raving razz razzing re-introduction
read read-out readout reaffirmation realisation reassertion rebroadcast rebuke rebus rebuttal recall recantation recap
recapitulation recasting reception recipe recital recitation recitative recommendation reconsideration record recounting
recrimination recto redaction redefinition redness reductio redundancy reduplication reenforcement reexamination reference
referent reflexive refrain refusal refutation reggae regionalism register registry regrets regulation reharmonisation
reharmonization rehash reintroduction reissue rejoinder relatum relinquishing relinquishment remark reminder remonstrance
remonstration rendition renouncement rent-roll renunciation reorder repartee repetitiousness repetitiveness rephrasing reply
report reportage reporting reprehension reprimand reprint reprinting reproach reproof reproval republication repudiation
repulse request requiem requiescat requisition rerun rescript research resh resignation resolution respects restatement resume
resurvey retinitis retort retraction retronym retrospection return revealing reveille revelation revilement revisal revise
revising revision revue rewording rewrite rewriting rhapsody rhetoric rhinitis rhinorrhea rho rhodomontade rhumba rhyme rhythm
ribaldry rick rictus riddle ridicule ridiculousness rigamarole rigmarole ringing riposte roadbook rock-and-roll rockabilly
rodomontade rogation rondeau rondel rondelet rondo roseola roster rotogravure roundel roundelay roundness roundtable rubor
rubric rudiments rumba rumor rumour run-in rundown rune ruralism rusticism sadhe safe-conduct saga salaam sally salpingitis
saltiness salutation salutatory salute samekh samizdat sanction sandhi saraband sarcasm sass sassing satire saw say-so saying
sayonara scandal scandalmongering scansion scar scatology scenario scherzo schmegegge schmoose schmooze scholia scholium
schoolbook schottische schwa sciatica scleredema scleritis scoff scoffing scolding scolion scorecard scowl scrawl scream
screaming screech screed screening screenplay scribble script scripture scurrility scuttlebutt seasickness secondment secondo
secret section segno self-accusation self-assertion self-condemnation self-contradiction self-expression self-incrimination
self-justification self-praise self-reproof semibreve semicolon semimonthly semiquaver semitone semivowel semiweekly send-off
send-up sendup sensationalism sentence sentimentalism separate separatrix serenade serial serialism serif seriocomedy seriph
sermon sesquipedalia sesquipedalian sesquipedality session sextet sforzando shaft shareware sharp sheet shibboleth shirttail
shitlist shivaree shivering shmegegge shmooze shorthand shortlist shout shouting show-stopper showdown showing showstopper
shriek shrieking shrug shwa sialadenitis sibilant sidebar sidesplitter sigh sigma sign signal signaling signalisation
signalization signature signification signified signifier signing signpost silents simile simper simplification simplism
simulcast single-spacing singsong singular singultus sinusitis sitcom skiffle skinny skulduggery skullduggery skyrocket
skywriting slander slang slanguage slapstick slickness slogan sloganeering slot slur smarm smart smarting smartness smear
smile smiley smiling smirk snarl snatch sneer sneeze sneezing snicker snigger snort snub so sobriquet software soh solfa
solicitation soliloquy solmisation solmization sonant sonata sonatina song songbook sonnet soreness soubriquet southernism
sparring spasm spat speaking spec special specification spectacle spectacular speculation speech speechmaking spell-checker
spelling spermatocele spiel spirant spiritual splenitis splurge spondee spondylitis spoof spoonerism sportscast spots
spreadhead spreadsheet sprechgesang sprechstimme spur spurring spyware squabble squeamishness squelch squelcher squiggle
staging stamp standard stanza statement stationery statute stave steatorrhea steer stem stenograph stenography stephead
sternutation sticker sting stinging stipulation stomachache stomatitis stoplight stopper story storybook storyline stress
stridor stripes strophe studbook study studying stuffiness stultification stumper suasion subcontract subdirectory subdominant
subhead subheading submediant submenu submission subornation subpoena subprogram subroutine subscript subscription
substantiation substantive substring subsumption subterfuge subtitle subtlety subtonic succinctness sudoku suffix suggestion
suite sum-up summarisation summarization summary summation summons sumpsimus superlative superscript superscription supertitle
supertonic supplication supposition sura surd surmisal surmise surname surrebuttal surrebutter surrejoinder surrender surtitle
survey suspiration sutra swastika swearing swearword swelling swoop sword-cut syllabary syllabicity syllable syllabus
syllepsis symbol symbolisation symbolism symbolization symphony symploce symptom syncategorem syncategoreme syncopation
synecdoche synonym synopsis synovitis syntagm syntagma tab tabes tablature tabloid tabulation tachogram tachygraphy tag tale
talk talkie talking talks tanka tantra taps taradiddle tarantella tarradiddle tarsitis tattle tattoo tau tautology taw
teach-in tearjerker techno technobabble tefillin telecast telecasting telecom telecommunication teleconference
teleconferencing telefilm telegnosis telegram telegraphese telegraphy telekinesis telepathy telephony televangelism television
telling temporal tendinitis tendonitis tendosynovitis tenesmus tenet tenonitis tenor tenosynovitis tense term terminology
terseness testimonial testimony testing tetanilla tetany tete-a-tete teth tetragram tetralogy tetrameter text text-matching
textbook thanatopsis thanks theatrical theme theorem thermalgesia thermogram thesaurus thesis theta thigh-slapper threnody
thriller throb throe thrombocytosis thrombophlebitis throwaway thumbprint thyroiditis tic ticket ticket-of-leave tickler
ticktack tidings tiff tilde timecard timeline timetable tinnitus tipstaff tirade title titter tittle-tattle toccata tocsin
toggle token tome tommyrot tonality tongue-lashing tonsillitis toon toothache topic topicalization toponomy toponym toponymy
tosh touchstone tra-la tra-la-la tracheitis tracheobronchitis trad trade-last traducement trafficator tragicomedy transactions
transcript transcription transitive translation transliteration travelog travelogue travesty treatise treaty tribute
trichiniasis trichinosis trickery trigram trill triple-spacing tripos trismus trisyllable trochee trope trophy troponym troth
truism trumpery tucket tumescence tumidity tumidness tune turgidity turgidness tushery tutorial twaddle twitch twitching
twofer tympanitis typeface typescript typewriting typing typo ukase ulalgia ulitis ultima ultimatum ululation umlaut umpirage
unabridged uncial unction underline underscore understatement undertone unintelligibility universal unmasking untruth
unveiling upbraiding update uplink uppercase upsilon upstroke uratemia uraturia ureteritis urging uricaciduria urodynia
urticaria urtication utopia utterance uveitis uvulitis vaginitis valediction valedictory valvulitis vaporing variorum
vasculitis vasovesiculitis vaudeville vaunt velar vellication verb verbalisation verbalism verbalization verbiage verboseness
verbosity verification vernacular verse versicle versification version verso vertigo vesiculitis vestige video viewing
vignette vilification virgule visa vituperation viva vocable vocabulary vocal vocalisation vocalism vocalization vocative
vociferation voice voicemail voiceprint volvelle voucher vow vowel vox vulgarism vulvitis vulvovaginitis wafture waggery
waggishness wail walk-through warning warrant warranty watchword waveband waving waw waybill webpage website weekly
well-wishing wellerism wheeziness whimper whine whip-round whisper whodunit whoop whopper wigging wince windsock wireless
wisecrack wit witticism wittiness wooing word word-painting wordbook wordfinder wordiness wording wordnet wordplay words
workbook worksheet wow wrangle wrangling wrick writ writing wye yack yak yakety-yak yardstick yarn yea yearbook yearly yell
yelling yes yielding yodel yodh yowl zayin zed zee zeta zeugma zinger zydeco
`;

export const womanNouns = `
amah bachelorette ball-breaker ball-buster battle-axe bawd begum beldam beldame belle bimbo bluestocking bobby-socker
bobbysoxer bridesmaid broad chachka chit cocotte colleen concubine coquette courtesan crone cyprian dame damoiselle damosel
damozel damsel daughter deb debutante demimondaine demoiselle divorcee dominatrix donna dowager doxy enchantress ex-wife
eyeful fille flapper flirt floozie floozy foster-sister geisha gentlewoman girl girlfriend hag harlot homemaker houri
housewife hoyden hustler ianfu inamorata jilt knockout lady lass lassie lulu madam madame maenad maiden mammy mantrap
marchioness materfamilias matriarch matron mayoress mestiza mill-girl minx miss missis missus missy mistress moppet nanny
nullipara nursemaid nymphet odalisque peri prickteaser primigravida prostitute schoolgirl secundigravida sexpot sheika sheikha
shiksa shikse signora signorina slattern soubrette spinster streetwalker stunner sylph tart tchotchke tchotchkeleh temptress
tertigravida tomboy tsatske tshatshke uxor vamp vamper vestal vicereine viscountess wench wet-nurse wetnurse whore widow wife
woman
`;

export const manNouns = `
adonis antique baboo babu bachelor beau bey bloke boy boyfriend bruiser castrate catamite chap codger coxcomb dandy don dude
ejaculator eunuch ex-boyfriend ex-husband father-figure fella fellow fop foster-brother foster-father gaffer gallant galoot
geezer gent gentleman gentleman-at-arms graybeard greybeard guy he-man hombre housefather hunk inamorato ironman ironside lad
laddie macaroni macho macho-man man man-child masher paterfamilias philanderer ploughboy plowboy ponce posseman schoolboy
shaver signior signor signore sir sirrah son sonny stepfather stiff strapper swain widower widowman womaniser womanizer
`;
