// Words that a sentence may begin with and that are no names: those tagged in the corpora of WordNet 3.1,
// Princeton University (WordNet licence: docs/word-lists.md).
// Made by training/lists/make_lists.py.

export const commonWords = `
abandon abandoned abandonment abasement abashed abbey abbreviated abdomen abdominal abed aberration abet abhor abhorrent abide
abiding ability abject abjection ablated ablation ablaze able ably abnormal abnormality abnormally aboard abode abolish
abolition abominable abortion abound abounding about above aboveground abreaction abridge abridgment abroad abrogate abrupt
abruptly abruptness abscess abscissa absence absent absenteeism absently absentminded absentmindedly absolute absolutely
absorb absorbed absorbency absorption absorptive abstain abstention abstract abstraction abstractionism abstractive
abstruseness absurd absurdity abundance abundant abuse abused abyss academically academicianship academy accede accelerate
accelerated acceleration accelerator accent accenting accentuate accept acceptable acceptance accepted accepting access
accessory accident accidentally acclaim acclimatize accommodate accompanied accompaniment accompany accomplish accomplished
accomplishment accord accordance accordingly accost account accounting accouterment accredit accreditation accretion accrue
accrued acculturate acculturation accumulate accumulation accuracy accurate accurately accusation accusative accuse accusing
accusingly accustom ace acetone acetonemia ache achieve achievement aching acid acidity acknowledge acoustical acoustically
acquaint acquaintance acquainted acquiesce acquiescence acquire acquired acquisition acquit acre acreage acres acrobatic
acrobatics across act acting actinometer action activate activated active actively activism activity actual actuality actually
actuate acute acutely adamant adamantly adapt adaptable adaptation adapted add addicted addition additionally additive
addlebrained address addressed adenoma adequacy adequate adequately adhere adherence adhesive adieu adios adjacent adjectival
adjective adjoin adjourn adjournment adjudication adjunct adjust adjusted adjustment administer administration administrative
admirable admirably admiration admire admissible admission admit admittedly admix admonish admonition ado adolescence adopt
adopted adoption adore adorn adrenal adroitly adroitness adsorb adulthood advance advanced advantage advantageous advent
adventure adventurous adverb adverbial adverse adversity advertise advertised advertisement advertising advice advisability
advisable advise advisedly advocacy aegis aerated aeration aerator aerial aerobic aerodynamic aerosol aerosolize aerosolized
aesthetic afar affably affair affairs affect affected affectingly affection affectionate affectionately afferent affidavit
affiliated affiliation affinity affirm affirmation affix affixed afflicted affluence afford affront afghan afire aflame aflare
afloat afoot aforesaid afraid aft after aftereffect afternoon afterward afterwards again agape agate age aged agency agenda
agent agglomerate agglomeration agglutination agglutinin aggravate aggravatingly aggregate aggregation aggression aggressive
aggressiveness aghast agile agilely agitate agitated agitation ago agony agree agreeably agreement agricultural agriculture
ague ahead ahorseback aid ailing ailment aim aimless aimlessly aimlessness air airborne aircraft airflow airframe airily
airless airplane airport airs airspeed airway airy aisle akin alabaster alarm alarmed alarmingly album albumin alcohol alert
alerting alertly alertness alfresco algae algebraically alibi alienate alienated alienation alight align alignment alike
aliquot alive alkali alkaline alkylbenzenesulfonate all allegation allege alleged allegiance allegory alleviate alley alleyway
allied alligator alligatored allocable allocate allocation allot allotment allow allowable allowance allusion ally almost
aloes alone aloneness along aloof aloofness aloud alpha alphabetize already also alter alteration altercation altered
alternately alternative alternatively altitude altogether altruism aluminum alundum alveolar alveolus always amass
amateurishness amaze amazed amazement amazing amber ambiance ambiguity ambiguous ambition ambitious amble ambulance ambuscade
ambush amenable amend amended amendment amiable amicable aminomethane amiss amity ammo ammoniac ammunition amorous amorphous
amount amp amphibology ample amplification amplifier amplify amplitude amply amputate amulet amuse amused amusement
anachronism anachronistically anaconda anaerobic anaesthesia analeptic analogous analogously analogue analogy analyse analysis
analytic analytical analytically analyticity analyze analyzer anaplasmosis anarchy anastomosis anastomotic anatomic anatomical
anatomically anatomy ancestral ancestry anchor anciently andrena anecdote anemia anemic anew angelic anger angle angrily angry
angst anguish anguished angular anhydrous animal animate animated animize animosity anion anionic ankle annihilate
annihilating annihilation anniversary announce announcement annoy annoyance annoyed annoying annual annually anode anomalous
anomic anomie anonymity anonymous anorexia another answer answering ant antagonise antagonistic antagonize anteater antebellum
antecedent antelope antenna anterior anthill anthropology anthropomorphic antibiotic antibody antic anticipate anticipated
anticipation anticoagulation antigen antipathy antiquity antiredeposition antiseptic antiserum antithesis antithetical
antithyroid antitrust anvil anxiety anxious anxiously any anyhow anymore anyway anywhere aorta apart apartment ape aperture
apex apiece aplomb apocalyptic apocryphal apogee apologetic apologetically apologia apologize apology apostolic appalling
apparatus apparent apparently appeal appealing appear appearance appease append appendix appetite applaud applause apple
applejack applicability applicable application applicator apply appoint appointed appointment apportion appraisal appraise
appreciable appreciably appreciate appreciation appreciative apprehend apprehension apprenticeship approach approachable
appropriate appropriately appropriation approval approve approved approvingly approximate approximately approximation apron
apt aptitude aqueous arable arbitrarily arbitrary arbitrate arboreal arc arch archaize arched archeological arching
architectural architecture archives arctic ardent ardor arduous area areaway arena argon argot argue argument argumentative
aridity arise aristocracy aristocratic arithmetic arm armadillo armament armchair armed armful armoire armor armored armpit
arms army aroma around arousal arouse aroused arraign arrange arranged arrangement array arrest arrival arrive arrogance
arrogant arrogantly arrogate arrow arroyo arsenic art arterial arteriolar arteriole arteriolosclerosis artery artfully
arthritis article articulate articulation artifact artifice artificial artificially artillery artistic artistically artistry
arts arty ascend ascendancy ascending ascertain ascertainable ascribe ash ashamed ashen ashore aside ask asleep aspect asphalt
aspiration aspire aspirin ass assail assault assay assemblage assemble assembly assent assert assertion assertive
assertiveness assess assessment asset assiduity assign assigned assigning assignment assimilate assist assistance association
assorted assortment assume assumption assurance assure assured assuredly asterisk asteroidal astonish astonished astonishing
astonishingly astonishment astound astounding astral astray astride astringent astronomical astronomy astrophysics astute
asymmetric asymmetrically asymmetry asymptotic asymptotically asynchrony atheistic atheromatous athletic athleticism athletics
atm atmosphere atmospheric atom atomic atonally atone atop atrociously atrophic atrophied atrophy attach attached attachment
attack attain attained attainment attempt attempted attend attendance attention attentive attentively attest attic attire
attired attitude attract attraction attractive attributable attribute attune atypical audacious audacity audible audience
audit audition auditorium augment august aurally auspiciously austere austerity authentic authenticate authenticity
authoritative authoritatively authorities authority authorization authorize authorized authorship auto autofluorescence
autoloader automate automatic automatically automation automobile automotive autonomic autonomy autopsy autumn avail
availability available avarice avenge avenue average aversion avert aviary aviation avocado avoid avoidance avowed await
awaited awake awaken awakened awakening award awarding aware awareness away awe awed awestruck awful awfully awfulness awhile
awkward awkwardly awry axe axial axially axiom axiomatic axis axle azimuth babble babelike back backbend backbone backdrop
background backing backlog backstage backstitch backward backwards backwoods backyard bacon bacteria bacterial bad badge badly
badness baffle baffled baffling bag baggage baggy bagpipe bait bake baked balance balanced bald balding bale baleful balk
balkiness balking ball ballad ballast ballet balloon ballot ballpark ballroom ballyhoo balsam balustrade ban banana band
bandage bandaged bandoleer bandstand bandwidth bandy bang banging banish banister banjo bank bankruptcy banner bannerlike
banquet banter baptize bar barb barbaric barbecue barbed barbell barbital barbiturate bare barefoot barely bargain bargaining
barge barium bark barley barn barnful barnyard baronial barony baroque baroreceptor barrack barrage barrel barricade barrier
base baseball based baseline basement bash bashful basic basically basin basis bask basket basketball basophilic bass bassinet
baste bastion bat batch bath bathe bathing bathos bathrobe bathroom bathtub baton battalion battered battery batting battle
battlefield battlefront battleful battleground batwing bawdy bawdyhouse bawl bay bayonet bazaar beach beachhead beacon bead
beaded beady beak beam beaming bean bear beard bearded beardown bearing beast beat beating beautiful beautifully beautify
beauty beckon become bed bedamn bedding bedfast bedground bedpost bedraggled bedroom bedside bedstead bedtime bee beebread
beech beef beefy beehive beer beetle befall befit befog before befriend befuddle befuddled beg beget beggary beginning beguile
beguiling behalf behave behavior behavioral behead behind behold behoove being belabor belated belch belching belfry belie
belief believable believably believe bell belligerently bellow belly belong below belowground belt bemoan bench bend bended
beneath benediction beneficial benefit bent bequest berate bereavement berg berlin berry berth beryllium beseech beset besides
besiege besmirch bespeak bespectacled best bestial bestow bestowal bestubbled bet beta bethink betray betrayal better
betterment between bevel beverage bevy bewail beware bewhiskered bewilder bewildered bewilderedly bewilderingly bewilderment
bewitch bewitched beyond bias bible biblical bibliographical bibliography biceps bicker bickering bicycle bid bidding bide big
bigger bilateral bile bilharziasis bilk bill billion billow bimolecular bin bind binder binding binoculars binomial bioassay
biochemical biographical biography biological biology biomedical biomedicine biopsy bipartisan bird birdbath birdhouse birdie
birefringence birth birthday birthplace birthright biscuit bishopry bit bite biting bitter bitterly bitterness bitters
bittersweet bivouac bizarre blab black blackberry blackboard blacken blackened blackening blackness blackout blade bladed
blame blanch blanched bland blandly blandness blank blanket blare blaring blaspheme blasphemous blasphemy blast blasting
blatancy blatant blaze blazing bleach bleached bleachers bleak bleakly bleary bleat bleb bleed blemish blend blending bless
blessed blessing blight blighted blind blinded blindfolded blindly blindness blink blinker blissful blissfully blister
blistering blithe blithely blizzard bloat blob bloc block blockade blockading blood bloodhound bloodless bloodshed
bloodstained bloodstream bloodsucking bloodthirsty bloody bloom blooming blossom blot blotch blow blower blowfish blowing
blown blubber bludgeon blue bluefish blues bluff bluish blunder blunt blur blurred blurt blush blushing bluster blustery board
boarding boardinghouse boast boastful boastfully boat boater boating boatload bob bode bodice bodily body bodybuilding bog
boggle bogus bogy boil boiler boiling boisterous bold boldly boldness bolo bolster bolt bomb bombast bomber bombing bombproof
bond bone bonemeal bonfire bonnet bonus bony boo book bookcase booked booking bookshelf boom boomerang boon boost boot booted
booth bootlegging booty booze borate border borderline bore bored boredom boring borough borrow borrowing bosom both bother
bottle bottleneck bottom bottomland bottomless botulinal boucle bouffant bough boulder boulevard bounce bouncing bound
boundary bounded boundless bounds bouquet bourgeoisie bout bovine bow bower bowl bowlder bowstring box boxcar boxed boycott
boyhood boyish brace braced bracing brad brag braggadocio braid brain brainy brake brakes bramble branch branched brand
branded brandish brandy brash brass brassy bravado bravely bravery brazen brazenly brazenness brazil breach bread breadth
break breakable breakaway breakdown breakfast breaking breakthrough breakup breakwater breast breastwork breath breathe
breathing breathless breathlessly breeches breed breeding breeze brevity bribe brick bricklaying bridge bridgehead bridle
brief briefcase briefing briefly brier brig brigade bright brighten brightly brightness brilliance brilliancy brilliant
brilliantly brim brindle bring bringing brink brisk briskly bristle brittle broadcast broadcasting broaden broadening broadly
broadside brocaded broil broiler broke broken brokerage bronc bronchial bronchiolar bronchiole bronchiolitis bronchus bronze
bronzed brood brooding brook broom brothel brotherhood brotherly brow browbeat brown brownish brucellosis bruise bruit brush
brushed brushing brushy brutal brutality bubble buck buckboard bucket buckle buckskin bud budget budgetary buffalo buffer
buffet bug buggy bugle build builder building buildup built bulb bulge bulging bulk bulky bull bullet bullethead bulletin
bullnecked bullshit bumblebee bump bunch bundle bunk bunker bunt buoyant burden burdened bureau bureaucracy bureaucratic
burgeon burglary burial burly burn burner burning burnt burr burrow bursitis burst bury bus bush bushel bushwhack bushwhacking
bushy busily business businesslike businessmen bust bustle bustling busy but butt butter butterfat buttocks button buttoned
buttressed buy buying buzz buzzing bygone bypass cab cabana cabbage cabin cabinet cable cache cackle cackly cadaver cadaverous
cadence cadenza cadre cafe cafeteria cage cagey cake calamity calcification calcify calcium calculate calculating
calculatingly calculation calculus calendar calf caliber calibrate calibration calibre call callous calloused callously
callousness calm calmly calmness calorimeter calorimetric calumniate calumny calving camaraderie camera camouflage camp
campaign campfire camping campus can cancel cancellation cancer candid candidacy candidly candle candlewick candour candy cane
caning cannon canon canonize canonized cant canteen canter cantering cantilever cantle canvas canvass canyon canyonside cap
capability capable capacitance capacitor capacity cape caper capillary capital capitalism capitalistic capitalize capitulate
capstan capsule captivate captivating captivity capture car carabao caravan carbine carbon carbonate carcass card cardboard
cardiomegaly cardiovascular cardroom cards care careen career careerism carefree careful carefully careless carelessly
carelessness caress careworn cargo caricature carload carnal carnival carpentry carpet carpeted carping carriage carrier carry
cart cartilage carton cartoon cartridge cartwheel carve carved carven carving cascade case casebook cash cashmere casino
cassocked cast castanets castigate castigation castle casual casually cat catalog catalogue catapult catapultian catastrophe
catastrophic catastrophically catatonic catcall catch catching catechize catecholamine categorize categorized category cater
caterpillar catharsis cathedral catheter cathode catkin cattle caucus causal causally causative cause caution cautious
cautiously cavalcade cavalry cave caveat cavern cavity cavort caw cease ceaseless ceiling celebrate celebration celerity
celestial cell cellar cellulose cement cemetery censorship censure census cent centenary centennial center centered
centerfield centering centimeter central centralization centralize centralized centrally centrifugation centrifuge century
ceramic cerebellum cerebral cerebrate ceremonially ceremony certain certainly certainty certificate certification certified
certify certiorari certitude chafe chaff chagrin chain chair chaise challenge challenging chamber chambered champagne
championship chance chancel chandelier chandelle change changed changing channel chant chanted chantlike chaos chaotic chapel
chapter character characteristic characteristically characterization characterize charcoal charge charged charger chariot
charisma charitable charity charm charming charnel chart charter chase chastisement chastity chat chatter chattering cheap
cheat check checkbook checklist checkout checkup cheek cheekbone cheer cheerful cheerfully cheerfulness cheering cheery cheese
cheesecloth chemical chemically chemistry cherish cherished chest chestnut chew chic chick chicken chide chiefly chignon
childhood childish childishly childishness childlike chill chilling chilly chimney chin china chinked chinless chip chipper
chirp chisel chiseled chivalrous chivalry chivy chloride chlorine chlorothiazide chlorpromazine chock chockful chocolate
choice choir choke choked cholelithiasis cholesterol chomp choose choosy chop chopper chord chore choreograph choreographic
choreography chortle chorus christening chromatogram chromatographic chromatography chrome chromium chronic chronicle
chronologically chrysanthemum chuck chuckle chuff chug chunk chunky church churchgoing churchyard churn churning chute cicada
cigar cigarette ciliate cilium cinch cinema cinematic cipher circle circuit circuitry circular circulate circulation
circumference circumscribe circumspect circumstance circumstances circus citation cite citrate citron citrus city civic civil
civilization civilized clad claim clairvoyance clam clamber clammy clamor clamoring clamorous clamp clamshell clan clandestine
clang clanging clangor clangoring clank clanking clannish clannishness clap clapping claret clarify clarity clash clasp class
classic classical classically classics classification classificatory classified classify classless classroom clatter clause
claustrophobia claw clay clean cleaner cleaning cleanly cleanse cleansing clear clearance cleared clearheaded clearing clearly
clearness cleat cleave cleft clench clergy clerical clerking clever cleverly cleverness cliche click clientele cliff climate
climax climb clinch clinched cling clinical clinically clink clip clique cloak clobber clock clocking clockwise clod
clodhopper clog clogged clogging clomp clonic close closed closely closet closeup closing closure clot cloth clothe clothed
clothes clothesbrush clotheshorse clothesline clothing clotted cloud cloudburst clouded cloudy clover clowning club clubfoot
clubhouse cluck clue clump clumsily clumsy cluster clutch clutches cluttered coaching coagulate coal coalesce coalescence
coalition coarse coarsely coarsened coast coastal coat coated coating coattail coax coaxial coaxing cocaine coccidioidomycosis
coccidiosis cock cockatoo cockeyed cockpit cockroach cocky coconut cocoon coddle code codification codify coefficient coerce
coexist coexistence coexistent coffee coffeehouse coffeepot coffin cognizance cohere coherent cohesion cohesive cohesiveness
coil coin coincide coincidence cold coldly coldness collaborate collaboration collage collapse collapsible collar collate
collect collection collective collectively college collegiate collision colloidal colloquial collusion colon colonize colony
color colored colorful colors colossal colour colt columbine column columned columnlike coma comb combat combinable
combination combine combined combo combustion come comeback comedy comet cometary comfort comfortable comfortably comforted
comforting comforts comically coming command commandeer commanding commandment commemorate commence commend commendable
commensurate comment commentary commerce commercial commercialism commercialization commercially commiserate commiseration
commissary commission commit commitment committed committee commodity common commonly commonplace commonsense commonwealth
commotion communal commune communicate communicating communication communicational communicative communion communique
communism communistic community communize commutation commutator commute commuter commuting compact companionship company
comparable comparative comparatively compare comparison compartment compass compassion compassionately compatible compel
compensate compensation compete competence competent competently competition competitive competitively compile compiling
complain complaint complaisance complement complete completed completely completeness completion complex complexion complexity
compliance complicate complicated complication complicity compliment complimentary comply component comportment compose
composed composing composite composition compost composure compound compounding comprehend comprehension comprehensive
comprehensively compress compressed comprise compromise compromising compulsion compulsively compulsivity compunction
computation compute computer con concave conceal concealed concede conceit conceivable conceivably conceive concentrate
concentrated concentration concept conception conceptual conceptuality conceptualization conceptually concern concerned
concert concerted concertina concerto concession conciliate conciliatory concise conciseness conclave conclude concluding
conclusion conclusive conclusively concoct concord concordant concrete concretely concretistic concur concurrence concurrent
concussion condemn condemnation condemnatory condensation condense condenser condescending condescension condition conditional
conditioner conditioning condone conduct conduction conductivity cone confederacy confer conference confess confession confide
confidence confident confidential confidentiality confidentially confidently confiding configuration confine confinement
confines confining confirm confirmation confirmed confiscate conflict conflicting confluent conform conformity confound
confront confrontation confuse confused confusing confusion congeal congenital congested congestion congestive congo
congratulate congratulation congratulations congratulatory congregate congregation congregational congress congressional
conjecture conjoin conjoined conjugal conjugate conjugated conjunction connect connected connection connective connotation
connote conquer conquest conscience conscientious conscious consciously consciousness conscription consecutive consensus
consent consequence consequent consequently conservation conservatism conservatively consider considerable considerably
considerate considerately consideration consign consist consistence consistency consistent consistently consolation console
consolidate consolidated consolidation consoling consonant consonantal conspicuous conspicuously conspiracy conspire constancy
constant constantly constatation constellation consternation constituent constitute constitution constraining constrict
constricted constriction construct construction constructive constructively construe consult consultation consume consummate
consummated consumption contact contain container contaminate contamination contemplate contemplation contemporaries contempt
contemptible contemptuous contemptuously contend content contented contentedly contention contest context contiguous
continence continent continental contingency contingent continual continually continuance continuation continue continued
continuing continuity continuous continuously continuum contortion contour contraband contrabass contraception contraceptive
contract contraction contractual contradict contradiction contradictorily contradictory contradistinction contraption contrary
contrast contrasting contribute contributing contribution contributory contrition contrivance contrive contrived control
controlled controversial controversy contusion convection convene convenience convenient conveniently convent convention
conventional conventionalize conventionally converge conversation conversational converse conversely conversion convertible
convex convexity convey conviction convince convinced convincing convincingly convivial convoy convulse convulsive
convulsively cooccurring cookfire cookie cooking cool coolant cooler cooling coolly coolness coop cooperate cooperation
cooperative coordinate coordinated coordination cope coping copper copy coral cord cordial corduroy corduroys core cork
corkscrew corn corner cornfield cornmeal corona corporate corporation corporeal corporeality corps corpse corpulence corral
correct correction correctly correctness correlate correlated correlation correspond correspondence corresponding
correspondingly corridor corroborate corrode corrosive corrugated corrupt corruption corsage cortex cortical cortically
corticofugal corticosteroid corticotropin cosecant cosily cosmic cosmos cosponsor cost costly costume cottage cotton
cottonmouth couch cough council counseling count countenance counter counteract counterattack counterbalance counterbalanced
counterchallenge counteroffensive counterpart counterpoint counterproposal countershot counting countless country countryside
county coup couple coupling coupon courage courageous course court courteous courtesy courtyard cove cover coverage covered
coverlet covertly covet covetousness cow cowardice cowardly cower cowhide cowled cowling cows coyness coyote cozy cps crab
crack cracked cracker cracking crackle cradle craft craftsmanship crafty crag craggy cram cramp cranky crash crassness crate
crave craved crawl craze crazed crazily creak creaking cream creamy crease create creation creative creatively creativeness
creativity creature creche credible credit creditable credo creed creedal creek creep creeper cremate crescendo crest crested
crevice crew crib cricket crime criminality crimson cringe crippled crippling crisis crisp crispness crisscross crisscrossed
criterion critical critically criticise criticism criticize croak croaking crochet crocked crocketed crooked croon crop cross
crossed crossing crossroad crossroads crotchety crouch crow crowbait crowd crowded crown crowned crowning crucial crucifix
crucifixion crucify crude crudely crudity cruel cruelly cruelty cruise crumble crummy crumple crumpled crunch crupper crusade
crush crushed crusher crushing crust crusted crutch cry cryostat cryptic crystal crystallite crystallize crystallography cube
cubism cud cuddle cuff cufflink culminate culmination cult cultivate cultivation cultural culturally culture cultured
cumbersome cumulative cumulus cup cupboard cur curb curbside cure curio curiosity curious curiously curl curly currant
currency current currently curricular curriculum curse cursed cursory curtail curtain curtained curtly curtness curvaceously
curve curved curving cushion cushioning cusp custodial custody custom customarily customary cut cute cutlass cutting cycle
cylinder cylindrical cynical cyst cytoplasm dab dabble dabbled dadaism daffodil dagger daily daintily dainty daiquiri dairy
dais daisy dam damage damaging damn damnation damned damp dampen dance dancing dandelion dandily danger dangerous dangerously
dangle danish dank dapper dappled dare daring dark darken darkening darkly darkness darn darned dart dash dashing data date
dated datum daunt dauntless dawn dawning day daybed daybreak daydream daylight days daytime dazed dazzle dazzling dead deaden
deadened deadline deadlock deadly deaf deafening deal dealing dealings dearly death deathbed deathlike deathly debacle debate
debauch debilitate debilitating debility debris debt debunking debut dec decade decay deceit deceive decelerate deceleration
decency decent decently decentralize deceptive deceptively decertify decide decidedly decimeter decision decisive decisively
deck declaim declamation declaration declarative declare declared decline declivity decompose decomposition decor decorate
decoration decorative decorativeness decorum decrease decreasing decree decrement decry dedicate dedicated dedication
dedifferentiated deduce deduct deductible deduction deductive deed deem deep deepen deepening deeply deer default defeat
defecate defect defection defective defend defense defensible defensive defer deference defiance defiant deficiency deficient
deficit definable define defined defining definite definitely definition definitive deflated deflection deformation
deformational deformed defraud defray defrost defy degeneration deglycerolize degradation degrade degree deign dejected
dejection delay delegation deliberate deliberately deliberation delicacy delicate delicately delicious deliciously delight
delighted delightful delightfully delimit delineation deliriously delirium deliver deliverance delivery delta deltoid delude
deluge delve demand demanding demandingly demarcate demarcation demean demeanor demimonde demineralization democracy
democratic democratize demolish demolition demonstrable demonstrably demonstrate demonstrated demonstration demonstrative
demoralization demote demur demure demythologization demythologize demythologized denial denomination denominational
denominationally denote denouement denounce dense denseness densitometry density dent dental denture denunciation deny depart
department departmental departure depend dependable dependence dependency depersonalize depict depletion deplorable deplorably
deplore deploy depose deposit depot deprave depravity deprecating deprecatory depreciation depredation depress depressed
depression deprive depth deranged dereliction deride derision derisive derivation derivative derive derived derrick descend
descendants descending descent describe description descriptive desecrate desecration desert desertion deserve deserving
design designate designation desirable desire desired desk desolate desolation desorption despair despairing despairingly
despatch desperately desperation despise despised despoil despondency despondent despotism dessert destination destine destiny
destroy destroyed destroyer destruction destructive desultory desynchronizing detach detachable detached detachment detail
detailed details detain detect detectable detected detecting detection detector deter detergency detergent deteriorate
deterioration determinable determinant determinate determination determine determined determinedly determining deterrent
detest detonate detract detribalize devastate devastating develop developed developing development developmental deviation
device devilish devilment devious devise devote devoted devotion devotional devour devout dew dexamethasone dexterous
dexterously dextrous diabetes diachronic diagnose diagnosing diagnosis diagnostic diagonal diagonalizable diagram dial dialect
dialectic dialectically dialogue dialysis dialyze diam diameter diametrically diamond diaper diaphragm diaphyseal diarrhea
diarrhoea diary diatom diatomic dice dichondra dickens dictate dictated dictatorship dictionary dictum die diet dietary
diethylstilbestrol differ difference different differentiable differential differentiate differentiated differentiation
differently difficult difficulty diffident diffidently diffraction diffuse diffused diffusely diffusing diffusion dig digest
digestible digestive digitalization dignified dignify dignity digress dilapidated dilate dilemma diligence diligent dilute
dilution dim dime dimension dimensional dimensioning dimer dimethylglyoxime diminish diminished diminishing diminution
diminutive dimly din dine dingy dinner dinnertime dip diplomacy diplomatic dipole dipper direct directed directing direction
directional directionality directive directivity directly directory dirge dirt dirty disability disable disabled disabling
disabuse disadvantage disagree disagreement disallow disappear disappearance disappoint disappointed disappointing
disappointment disapprobation disapproval disapprove disarm disarmament disarray disassemble disassembly disaster disastrous
disband disbelief disbelieve disburse disc discard discarded discern discernable discernible discerning discharge discipline
disciplined disclose disclosure discomfited discomfort disconcerted disconcerting disconcertingly disconnect discontent
discontented discontinuance discontinue discontinuity discorporate discount discourage discouraged discouraging discourse
discourteous discover discovered discovery discredit discreetly discrepancy discrete discretion discretionary discriminate
discriminating discrimination discuss discussion disdain disdainful disease diseased disembodied disenfranchise
disenfranchisement disengage disengagement disentangle disfigured disgrace disguise disguised disgust disgusted disgusting
dish dishearten disheartened disheartening disheveled dishonest dishonor dishonour dishwasher dishwater disillusioning
disillusionment disintegrate disintegration disintegrative disinter disinterest disinterested disjointed disk dislike
dislocation dislodge disloyalty dismally dismay dismayed dismaying dismember dismiss dismissal dismount disobedience
disobedient disobey disorder disordered disorderly disorganized disown disparagement disparate dispassionate dispassionately
dispatch dispel dispensary dispensation dispense dispenser dispersal disperse dispersed dispersion displace displacement
display displeased displeasure disposal dispose disposition dispossessed dispossession disproportionate disprove disputable
dispute disqualified disqualify disregard disregardless disrepair disrepute disrobe disrupt disruption disruptive
dissatisfaction dissatisfied dissect dissection dissemble disseminate dissemination dissension dissent disservice dissimilar
dissipate dissociation dissolution dissolve dissolved dissuade distal distally distance distant distaste distastefully
distension distill distillation distinct distinction distinctive distinctively distinctly distinctness distinguish
distinguishable distinguished distort distortable distortion distract distractedly distraction distraught distress distressed
distressing distribute distribution distributive district distrust disturb disturbance disturbed disturbing disturbingly ditch
ditty divan dive diverge divergence divergent diverse diversification diversified diversion diversity divert divertimento
divest divestiture divide divided dividend divinely diving division divisive divorce divorced divulge dizzily dizzy docile
dock docket doctorate doctrinal doctrinally doctrine document documentary dodge dodging dog dogged doggedly doggerel dogging
doghouse doglike dogma dogmatic dogmatically dogwood doleful doll dollar domain dominance dominant dominate dominated
dominating domination domineer domineering dominion donate donation done doom doomed door doorbell doorhandle doorknob doorway
dooryard dope doped dormant dormitory dosage dose dosed dot dotted double doubleheader doubly doubt doubtful doubtless dough
dourly dove dovetail doweling down downcast downfall downgrade downhill downpour downright downstairs downstream downtown
downward downwind dowry doze dozen dozens drab draft drafting drafty drag dragging drain drainage drama dramatic dramatically
dramatics dramatize drape draped drapery drastic drastically draught draughty draw drawer drawing drawl drawn dread dreadful
dreadfully dream dreamed dreamfully dreamlike dreamy drearily dreary dregs drenched dress dressed dresser dressy dribble dried
drift drill drilled drink drinking drip drive driven driveway driving drizzle drizzling drone droop drop droplet droppings
dross drought drown drowse drowsily drowsiness drowsy drug drugged drugging drugless drugstore drum drumhead drumlin drunken
drunkenly drunkenness drygoods dryly dryness dual dub dubious duck ducking duct due duel dugout dull dulled dully dumb
dumbbell dumfounded dump dun dune dung dungeon dunk duplicable duplicate duplication durability durable duration dusk dusky
dust dustbin dustpanful duty dwell dwelling dwindle dwindling dye dyeing dying dynamic dynamics dynamite dynasty dysentery
each eager eagerly eagerness eagle ear eared earlier earliest early earn earned earnest earnestly earnestness earnings
earphone earsplitting earth earthbound earthlike earthquake earthshaking earthy ease easel easily east easter eastern eastward
easy eat eatable eating ebb ebbing ebony ebullient eccentricity ecclesiastical ecclesiasticism echo eclipse ecliptic economic
economical economically economics economize economy ecstasy ecstatic edema edematous edentulous edge edged edgewise edgy
edifice edify edifying edit edition editorial editorially educate educated education educational efface effect effective
effectively effectiveness effectually effectuate efficacious efficacy efficiency efficient efficiently effloresce effluent
effort effortless effortlessly egalitarianism egg eggplant eggs ego egotism eight eighteen eighteenth eighth eighty either
ejaculate ejaculation eject ejection elaborate elaborately elaboration elapse elapsed elastic elasticity elate elation elbow
elderly elect elected election electoral electric electrical electrically electricity electrifying electrocardiograph
electrode electrolysis electromagnet electromagnetic electromyography electron electronic electronics electrophoresis
electrophorus electroshock electrostatic elegance elegant element elemental elementary elephant elevate elevated elevation
elevator eleven eleventh elfin elicit eligible eliminate elimination elite ell ellipsoid elm elongate elongated eloquent
elsewhere eluate elucidate elude elusive elute elution emaciated emanate emanation emancipate emancipated emasculate
embankment embargo embark embarrass embarrassed embarrassing embarrassment embassy embed embedded embellish embezzle embitter
emblem emblematic embody embolden emboldened emboss embrace embracing embroider embroil emerge emergence emergency emigrate
emigration eminence eminently emission emit emotion emotional emotionalism emotionality emotionally emphasis emphasize
emphatic emphatically emphysema emphysematous empire empirical empirically empiricism employ employed employment empower
emptiness empty emulate enable enabling enact enactment enamel encamp encampment encase enchained enchant enchanted
enchantment encipher enclave enclose enclosure encompass encounter encourage encouragement encouragingly encroach encroachment
encrust encumbrance encyclopedia end endanger endear endearing endeavor ending endless endlessly endorse endothelial endow
endowed endowment endpoint endurance endure enduring enduringly enemy energetic energetically energize energy enervate
enervating enervation enforce enforceable enforced enforcement engage engaged engagement engagingly engender engine
engineering engrave engraved engross engrossed engrossing engulf enhance enigma enigmatic enjoin enjoy enjoyable enjoyment
enlarge enlargement enlightened enlightenment enlist enliven enmesh enormity enormous enormously enough enquire enrage enraged
enrich enrichment enrol enroll enrollment ensconce ensemble enshrine ensue ensuing ensure entail entangled entanglement enter
enterotoxemia enterprise enterprising entertain entertainment enthalpy enthrall enthrone enthusiasm enthusiastic
enthusiastically entice entire entirely entirety entitle entitled entity entomb entrance entranceway entrant entrench entrust
entry enumerate enunciate envelop envelope enveloping enviably envious environment environmental environs envisage envision
envy enzymatic enzyme eosinophilic epaulet ephemeral epic epicenter epidemic epidermis epigram epiphany epiphyseal epiphysis
episode epistemology epistolatory epitaph epithet epitome epitomize epoch epoxy equality equally equanimity equate equation
equator equilibrate equilibrium equip equipment equipotent equipped equipping equitable equity equivalence equivalent
equivocal era eradicate erase erect ergotropic erode eroded erosion err errand erratic erratically erroneous error ersatz
erudite erupt eruption erythroid escalation escapade escape escaped escheat eschew escritoire esoteric especially espionage
espouse essay essence essential essentially establish established establishment estate esteem ester esthetic estimate
estranged estrangement estranging estuary etcetera etch eternal eternally eternity ethanol ethereal ethic ethical ethics ethos
etiquette etymological eugenic eulogize euphoria euphoric eutectic evacuate evacuation evade evaluate evaluation evaluative
evangelical evaporate evaporation evasive even evening evensong event eventual eventually eventuate ever everlasting
everlastingly every everyday everywhere evidence evident evidential evidently evil evocation evoke evolution evolutionary
evolve exacerbate exacerbation exact exactly exaggerate exaggerated exaggeration exalt exalted examination examine example
exasperate exasperated exasperating exasperation excavation exceed exceedingly excel excellence excellent excellently
excelsior except exception exceptional exceptionally excess excessive exchange excise excitability excitatory excite excited
excitedly excitement exciting exclaim exclaiming exclamation exclude exclusion exclusive exclusively exclusiveness
excommunicate excoriate excretion excruciating excursion excursus excuse execute execution exemplar exemplify exempt exemption
exercise exercising exert exertion exhale exhaust exhausted exhausting exhaustion exhaustive exhaustively exhibit exhibition
exhilarating exhortation exhumation exigency exist existence existent existential existing exit exodus exonerate exorcise
exotic expand expanded expanse expansion expansively expansiveness expect expectable expectancy expectant expectantly
expectation expected expedient expedite expedition expel expend expendable expenditure expense expensive experience
experienced experiential experiment experimental experimentalism experimentally experimentation expertise expiate expiration
expire explain explanation explanatory expletive explicit explicitly explode exploit exploitation exploration exploratory
explore explosion explosive explosively export expose exposed exposition expository exposure expound express expressed
expressible expression expressionistic expressionless expressive expressively expressiveness expressly expulsion expunge
expurgation exquisite extant extend extended extension extensive extensively extent extenuate exterior exterminate external
extinguish extinguished extirpate extract extralegal extramarital extraneous extraneousness extraordinarily extraordinary
extrapolate extrapolation extravagant extravagantly extravaganza extreme extremely extremity extremum extricate extrude
exuberant exude exultant exultantly exultation eye eyeball eyebrow eyed eyelid eyelike eyepiece eyes eyeshadow eyesight
eyestrain fabled fabric fabulous facade face faced facet facetious facetiously facilitate facilitatory facility facing
facsimile fact faction factor factory factual faculty fade faded fadeout fail failure faint faintly fair fairly fairness
fairway fairyland fairytale faith faithful faithfully fake falcon fall fallen falling falloff fallout fallow false falsify
falsity falter faltering fame famed familiarity familiarly family famous fanaticism fanciful fancy fanfare fantasia fantastic
fantasy fantods far faraway farce fare farewell farm farmhouse farming farmland farther farthest fasciculation fascinate
fascinated fascinating fascinatingly fascination fascism fashion fashionable fast fastball fasten fastened faster fastidious
fat fatal fatally fate fateful fathom fatigue fatigued fatten fattening faucet fault fauteuil favor favorable favorably
favored favorite fawn faze fear fearful fearfully fearless feasibility feasible feast feat feather feathered feature featured
featureless fecund fecundity federalize fedora fee feeble feebleness feed feedback feeder feeding feedlot feel feeler feeling
feelings feign feint felicitate felicity feline fell fellowship female feminine femininity fence fencing fender ferment
fermentation ferocious ferociously ferocity ferromagnetic ferry fertile fertilize fertilizer fervent fervently fervor festival
festive festivity fetch fetching fete fetid feudal fever feverish feverishly few fewer fiat fiber fiberglass fibrin
fibrocalcific fibrosis fiction fictional fictive fiddle fidelity fidget field fielding fieldstone fiendish fierce fiercely
fierceness fiery fifteen fifteenth fifth fifties fiftieth fifty fig fight fighting figurative figuratively figure figurine
figuring file filing fill filled filling fillip filly film filmed filming filter filthy final finale finally finance financial
financially financing find finding fine finely fineness finger fingered fingering fingernail fingerprint fingerprinting
fingertip finicky finish finished finishing finite fire firearm firecracker firelight fireman fireplace firepower fireside
firewall firewood firework firing firm firmly firmness first firsthand fiscal fish fishing fist fistfight fit fitness fitting
five fix fixed fixing fixture fizzle flag flail flair flake flamboyantly flame flank flannel flap flare flash flashback
flashing flashlight flashy flask flat flatly flatness flats flatten flattened flatter flattery flatus flaunt flavor flaw
flawless flea fleck flecked flee fleet fleeting flesh fleshy flex flexibility flexible flick flicker flight flimsy flinch
fling flint flip flit float floating floc flocculate flocculation flock flog flood flooded floodhead floor floorboard flooring
flop floral florid flounce flounder flour flourish flout flow flower flowerbed flowering flowing flu flub fluff fluffy fluid
fluoresce fluorescein fluorescence fluorescent fluoride fluorine fluoroboride flurry flush flushed fluster flute flutter flux
fly flyer flying flyway foam foamy focal focally focus focusing fog foible foil fold foliage folk folklore folks follicular
follow following folly fond fondly fondness food foodstuff foolhardy fooling foolish foolishness foolproof foot footage
football footbridge footing footloose footnote footpath footprint footstep foppish foraging forbid forbidden force forced
forceful forceless forearm foreboding forecast forecasting foreclose forefinger forego foregoing foreground forehead foreign
foreknow foreknowledge foremost forensic foresee foreseeable foreshorten foresight forest forestall forever forfeit forge
forget forgetful forgetfulness forgive forgo forgotten fork forked form formal formalism formalized formally formation
formative former formerly formidable formula formulate formulation forsake forswear fort forte forth forthright forthwith
forties fortification fortified fortify fortitude fortress fortunate fortunately fortune forty forwarding fostering foul
fouled found foundation founder founding foundry fountain fountainhead four fourfold foursome fourteen fourteenth fourth fowl
fox foyer fracas fraction fractional fractionate fractionation fracture fragile fragment fragmentary fragmentation fragrance
fragrant frail frambesia frame framed framework framing franc franchise frangipani frankly frantic frantically fraternisation
fraternity fraternize fraud frayed freckle free freedom freehand freely freeway freewheeling freeze freezing freight freighter
frenzied frenziedly frenzy frequency frequent frequently fresh freshly freshness fret friable friction fried friendliness
friendly friendship frieze fright frighten frightened frightening frightful frigid fringe fringed frivolous frizzle frog
frogmarch frolic front frontage frontal frontier frost frostbite frostbitten froth frown frowningly frowzled frozen fruit
fruitful fruitfulness fruitless frustrate frustrated frustrating frustration fuel fueled fugal fulfil fulfill fulfillment full
fullness fully fulminate fumble fumbling fume fumes fun function functional functioning fund fundamental fundamentally
fundamentals funds funeral fungal funnel funny fur furious furiously furl furlong furlough furnace furnish furnished furniture
furor furrow furry further furthermore furtive furtively fury fuse fusiform fusion fuss fussily fussy futile futility future
fuzz fuzzed fuzzy gabardine gabble gable gadget gadgetry gag gage gaiety gaily gain gainful gait gal galaxy gallantry
gallbladder galling gallon gallop gallows gallus galvanic galvanism gamble gambling game gamecock gamma gamut gang gap gape
gaping garage garb garbage garbed garbled garden gardening garland garment garner garrison gas gaseous gash gasoline gasp
gassing gastrocnemius gastrointestinal gate gatepost gateway gather gathering gauche gaudy gauge gaunt gauntleted gauss
gavotte gayly gaze gear gearset gee gegenschein gelding gem gender generalization generalize generalized generally generate
generation generator generosity generous generously genesis genetic genial genre gentian gentle gentlemanly gently gentry
genuine genuinely genus geochemistry geographic geographical geographically geological geology geometric geometrical geometry
germ germanium germinal germinate gerundial gesticulate gesticulating gesture get geyser ghastly ghetto ghost ghostlike
ghostly giant gibbet gibelike giddiness gift gig gigantic giggle gild gilded gilt gingerly gingham ginkgo ginmill gird girlish
girlishly give giveaway given givenness giving glacier glad glamor glamorous glance gland glanders glare glaring glass glasses
glassless glassy glaucoma glaze glazed gleam gleaming glean glee gleeful glibly glibness glide glimmer glimpse glint glinting
glisten glistening glitter glittering gloat global globe globulin glom glomerular gloom gloomily gloomy glorified glorify
glorious gloriously glory glossary glottochronological glottochronology glove gloved glow glower glowering glowing glue glued
glum glut glycerine glycerol glycerolize gnash gnaw goad goal goat gobble goddam goddamn goddamned godforsaken godless godlike
going goitre goitrogen gold golden golf golfing gone good goodness goose gore gorge gorgeous gory gospel gossamer gossip gouge
gourd gout govern governed governing government gown gowned grab grace graceful gracefully gracious graciously grade graded
gradient grading gradual gradually graduation grain graining gram grammatic grammatical grammatically granary grand grandeur
grandiose grandly granite grant granted granular granule granulocytic grape grapevine graph graphic graphical graphically
graphite grapple grappling grasp grasping grass grassfire grasshopper grassroots grate grateful gratification gratified
gratify gratifyingly grating gratitude gratuitous gratuitously grave gravel gravely gravestone graveyard gravid gravitational
gravity gray graze grease greasy greatcoat greater greatest greatly greatness greed greedily greedy green greenhouse greenly
greenness greenroom greens greet greeting gregarious grenade grief grievance grieve grievous grill grille grim grimace grimly
grimy grin grind grinding grinning grip gripe gristmill gritty grizzled groan grocery groggy groin groomed groove grooved
grope gross grossly grotesque grotesquely ground grounder groundless grounds groundwork group grouping grove grovel grow
growing growl growling grown growth grub grudge grudgingly gruesome gruff grumble grumbling grunt guarantee gubernatorial
guess guessing guidance guidepost guilt guiltily guilty guitar gulf gullible gully gulp gulping gum gummy gun gunfire gunplay
gunpowder gunshot gush gust gusto gut guts gutter guttural guzzle gym gymnastic gymnastics gyrate gyration haberdashery habit
habitable habitat habitual habitually hackneyed hackwork haggardly haggle haiku hail hair haircut hairdo hairless hairy half
halftime halfway hall hallelujah hallmark hallowed hallucination hallway halo halogen halt halter haltingly ham hamlet hammer
hamming hamper hand handbag handclasp handful handicap handicapped handiwork handkerchief handle handlebar handled handless
handling handmade hands handshaking handsome handspike handstand handwoven handwriting handwritten hang hangout hangover
hanker haphazardly hapless happen happening happily happiness happy harangue harassed harbor hard hardbake harden hardened
hardly hardship hardtack hardware hardworking hare harem harm harmless harmlessly harmonic harmonious harmony harness harp
harrow harry harsh harshen harshly harshness harvest hasp haste hasten hastily hasty hat hatch hatching hatchway hate hated
hateful hatefully hatless hatred haughtily haughty haul haunch haunt haunted haunting haven haversack havoc hawk hay hayfield
haystack hazard haze hazel hazy head headache headed headgear heading headland headless headlight headline headlinese headlong
headquarters headstand headstrong heal healing health healthful healthily healthy heap hear heard hearing heart heartbeat
heartening hearth heartily hearty heat heated heater heating heave heaven heavenly heavens heaver heavily heaviness heaving
hebephrenic hectic hedge hedonism heed heedless heel heft hefty height heighten heights heist held helium hell hello helm help
helpful helpfully helpless helplessly helplessness hem hemisphere hemoglobin hemolytic hemorrhage hemorrhoid hemosiderin hen
hence henceforth henpecked hepatitis heraldic herb herculean herd here hereabouts hereafter hereby heredity herein hereinafter
heretofore heritage hermeneutics hermetic heroic heroics heroism herringbone hesitancy hesitantly hesitate hesitating
hesitation heterogeneous heterozygous hex hexameter heyday hibachi hibernate hidden hide hideaway hideous hideously hideout
hiding hierarchy high higher highlight highly highroad highschool highway hijack hike hilar hilarious hilariously hilarity
hill hillock hillside hilt hilum hinder hinge hint hip hipline hired hiss hissing histology historical historically history
histrionics hit hitch hither hitherto hitless hive hoarse hoarsely hobble hobby hock hodgepodge hoe hoist hold holder holding
holdup hole holiday holler hollering hollow hollowness hollyhock holocaust holster holystone home homebound homefolk homegrown
homeland homely homemade homer hometown homeward homicidal homicide homogenate homogeneity homogeneous homogeneously
homogenize homozygous honest honestly honesty honey honeybee honeymoon honeysuckle honkytonk honor honorable honorably honored
honour hoof hook hooked hookup hookworm hoop hoot hop hope hopefully hopeless hopelessly hopper hopscotch horde horizon
horizontal hormone horn hornpipe horoscope horrible horribly horrid horrified horrifying horrifyingly horror horse horseback
horselaugh horsemanship hospitable hospital hospitality host hostelry hostile hostility hot hotel hotness hound hour hours
house housebreaking household housekeeping housework housing hover however howl howling hub hubbub hubris huddle huddled hue
hug huge hugging hum human humane humanely humanism humanistic humanity humanize humble humbly humidity humiliate humiliating
humiliation humility humming humor humorous hunch hundred hunger hungry hunted hunting hurdle hurl hurricane hurried hurriedly
hurry hurrying hurt hurtle husbandry hush husky hustle hut hutment hyacinth hyaline hyalinization hydride hydrocarbon
hydrochloride hydrogen hydrophilic hydrophobic hydrous hydroxide hydroxymethyl hymn hyperbolic hyperbolically hypercellularity
hyperemia hyperemic hyperfine hyperplasia hypertrophied hypertrophy hypervelocity hypnotize hypoactive hypoadrenocorticism
hypocellularity hypocrisy hypophyseal hypophysectomised hypothalamic hypothalamically hypothalamus hypothesis hypothesize
hypothetical hypothyroidism hysteria hysterical hysterically ice icebox icicle icy idea ideal idealization idealized ideally
identical identifiable identification identified identify identity ideology idiom idiomatic idiosyncrasy idiosyncratic idiotic
idiotically idle idleness idly idol idolize idolized idyllic ignite ignorance ignorant ignore ileum ilk ill illegal
illegitimacy illicit illness illuminate illuminating illumination illumine illusion illusionary illusory illustrate
illustration illustrative illustrious image imagery imaginary imagination imaginative imaginatively imagine imaging imbalance
imbed imbibe imitate imitation imitative immaculate immaterial immature immediacy immediate immediately immense immensely
immensity immerse immigration imminence imminent immobility immoral immortality immunity immunoelectrophoresis impact impacted
impair impaired impairment impale impart impartial impassable impasse impassioned impatience impatient impatiently impeccable
impeccably impede impel impelled impending imperative imperceptibly imperfect imperfectly imperial imperialism imperil
impersonal impersonate impervious impetuous impetus impinge impinging impious implacable implant implement implementation
implicated implication implicit implike implore imply import importance important importantly importation importunity impose
imposing imposition impossible impotence impotency impotent impractical imprecate imprecation imprecise impregnable impress
impression impressive imprimatur imprint imprison imprisonment improbable impromptu improperly impropriety improve improved
improvement improvise improvised impudent impudently impulse impunity impurity impute inability inaccuracy inaccurate inaction
inactive inadequacy inadequate inadequately inadvertence inadvertently inadvisable inanimate inappropriate inaudible inaugural
inaugurate inauguration inboard incalculable incandescent incantation incapable incapacitate incarnate incarnation incense
incensed incentive inception incertain inch incidence incident incidental incidentally incipience incipiency incise incisive
incite incitement inclination incline inclined inclose include inclusive incoherent income incoming incompatibility
incompatible incompetence incomplete incompletely incomprehensible inconceivable inconsequential inconsiderable inconsistent
inconvenience inconvenient inconveniently incorporate incorporation incorrect incorruptibility increase increased increasing
increasingly incredible incredibly incubate incubation inculcate inculcation incur incurably incursion indebted indecent
indecision indeed indefatigable indefensible indefinable indefinite indefinitely indefinity indelible indelicate indentation
independence independently indescribable indeterminate index indexing indicate indication indicator indict indictment
indifference indifferent indifferently indigestion indignant indignantly indignation indignity indirect indirection indirectly
indiscriminate indiscriminately indispensable indistinct indistinguishable individual individualism individualistic
individuality individualized individually indoctrinate indolence indolent indoor indoors indorse indubitable induce induced
inducement induct induction indulge indulgent industrial industrialism industrialization industrious industriously industry
ineffable ineffectively ineligible inept ineptly inequality inert inertia inescapable inescapably inevitability inevitable
inevitably inexcusable inexhaustible inexorable inexorably inexpensive inexperience inexperienced inexplicable inexpressible
inextricable infallible infamous infancy infantile infantry infatuation infect infection infectious infective infer inference
inferential inferiority infertile infest infidelity infield infiltrate infiltration infinite infinitely infinitive infirmary
infirmity inflame inflamed inflammatory inflate inflated inflation inflect inflection inflexible inflict infliction inflow
influence influent influential influx inform informal informally information informed infrared infrequent infuriate
infuriating ingest inglorious ingratitude ingredient ingroup inhabit inhabited inhalation inherent inherit inheritance inhibit
inhibited inhibition inhibitory inhospitable inhuman inhumane initial initially initiation initiative inject injection injure
injured injury injustice ink inkling inlay inlet inn inner inning innocence innovate innovation innumerable inoculation
inoperable inorganic input inquest inquire inquiring inquiry inquisitive inroad insane insanely insanity inscribe inscribed
inscription inscrutability inscrutable insect insensitive inseparable insert inset inside insidiously insight insignificance
insignificant insignificantly insinuation insist insistence insistent insofar insolence insolent insolently insoluble
insouciance inspect inspection inspiration inspirational inspire inspired inspiring instability instal install installation
installment instance instancy instant instantaneous instantly instead instigate instillation instinct instinctively institute
institution institutional institutionalize institutionalized instruct instruction instructional instructions instructive
instrument instrumental instrumentality instrumentation insubordination insubstantial insufficient insufficiently insularity
insulate insulation insulin insult insuperable insurance insure insurmountable insurrection intact intake intangible integer
integral integrate integrated integrating integration integrity intellect intellectually intelligence intelligent intelligible
intend intended intense intensely intensification intensify intensifying intensity intensive intensively intent intention
intentional intentionally intently intentness inter interact interaction intercede intercept interceptor interchange
interconnect interconnectedness intercontinental intercourse interdepartmental interdependence interdependent interest
interested interesting interestingly interface interfaith interfere interference interfering interferometer interim interior
interject interlace interlayer interlobular interlock interlocking interlude intermarriage intermediate intermeshed
interminable intermission intermittent intermolecular internal internalize internally international internationally
interpenetrate interpersonal interplay interpose interposition interpret interpretable interpretation interpretative
interpreting interrelated interrelation interrelationship interrogation interrogative interrupt interruption intersect
intersecting intersection interspecies interstate interstellar interstitial intertwine interval intervene intervention
interview interweave interwoven intima intimacy intimal intimately intimidate intimidation intolerable intolerance intonation
intone intractable intradepartmental intramuscularly intransigence intrapulmonary intrenchment intricate intrigue intrinsic
intrinsically introduce introduction introductory introject introjected introspective intrude intrusion intrusive intrust
intuition inundation inure invade invalidate invaluable invariable invariably invariant invasion inveigh invent invention
inventive inventory inverse inversely inversion invert inverted invest investigate investigating investigation investigative
investment invincible inviolate invisible invitation invite inviting invocation invoke involuntary involve involved
involvement invulnerability invulnerable inward inwardly iodide iodinate iodinated iodinating iodination iodine iodocompound
iodoprotein iodothyronine iodotyrosine ion ionic ionized irksome iron ironic ironical ironlike irons ironshod irony irrational
irrationally irreconcilable irreducible irregularity irregularly irrelevant irremediable irreparable irreproducibility
irresistible irresolute irresolution irrespective irresponsibility irresponsible irreverence irreversible irrevocable irrigate
irrigation irritability irritable irritably irritate irritating irritation irruption island isle ism isocyanate isolate
isolated isolation isomer isopleth isothermal isotonic isotopic isotropic issuance issue italic italicize itch item itemize
ivory ivy jab jabber jabbing jackdaw jacket jade jaded jagged jail jam jammed jangle jangling japan jar jargon jarring jaunty
java jaw jazzy jealous jealousy jeep jeer jejunum jelly jeopardize jeopardy jerking jest jet jetting jewel jeweled jibe jig
jimmy jingle jingling jive job jocose jocular jog joggle john join joined joint jointly joke jolly jolt jolted jonquil joss
jostle jot journal journalese journalism journey journeying joust jovial jowl joy joyous jubilant jubilantly judgment judicial
judiciary jug juice juicy juju jukebox jumble jumbled jump jumpy junction juncture junk junkyard jurisdiction jurisprudence
jurisprudentially jury just justice justifiably justification justify justly justness jutting juxtapose juxtaposition kale
kamikaze keen keenly keenness keep keeping keepsake ken kerchief kerosene kerygma ketch ketosis kettle key keyboard keyhole
keynote khaki kick kickoff kidnap kidney kill killable killing kilometer kind kinda kindergarten kindled kindly kindred
kinesthetic kinesthetically kinetic kingdom kinship kiss kissing kit kitchen kitchenette kitten kittenish knack knapsack knead
knee kneecap kneel knife knifelike knightly knit knob knock knocking knoll knot knotted knotty know knowing knowledge
knowledgeable known knuckle knuckleball kosher lab label labeled labor laboratory laborsaving labour labyrinth lace laced
lacerate lack lacking lactating lacy ladder laden ladened ladylike lag lager lagoon laid lair laity lake lam lamb lamblike
lament lamentation laminate lamp lamplight lampoon lance land landing landler landlocked landmark landmass landrover landscape
landscaped landscaping landslide lane language languid languish languor lanky lantern lap lapel lappet lapse lapsed large
largely larger larkspur larva larval lash lashing last lasting lastly lat latch late lately latent later latest lather
latitude latter laudanum laugh laughingly laughter launch launcher launching laundering laundry laurels lavatory lavender
lavish lavishly law lawless lawn lax laxness lay layer layette laying layoff layout laze lazily lazy lead leaded leaden
leaders leadership leading leaf leafhopper leaflet league leak leakage lean leaning leap leapfrog leaping learn learned
learning lease leash least leather leathered leave leavened leavening leaving lecture lecturing ledge ledger leech leer
leering left leftfield leg legacy legal legally legation legend legendary legged leggy legibility legion legislate legislation
legislative legislature legitimacy legitimate legitimately legitimize legume leisure leisurely leitmotiv lemma lemon lemonade
lend lending length lengthen lengthening lengthily lengthwise lengthy lens lentil leprosy lesion less lessen lessened
lessening lesser lesson let letdown lethal lethality lethargy letter letterhead lettering letters level levelheaded lever
levis levy lewd lexical lexicon lexicostatistic lexicostatistics liability liable liaison liberalism liberalize liberally
liberate liberated liberation liberty library libretto license licensed lick licked licking lid lie life lifeless lifelike
lifelong lifetime lift lifted ligament light lighted lighten lighthearted lighting lightly lightning lignite like likelihood
likely likeness likewise liking lilac lilt limb limbo limit limitation limited limiting limitless limp linden line lineage
linear linearly lined linen liner lineup linger lingeringly lingual lingually linguistic linguistically linguistics link links
linoleum lint lion lionize lip lipped lipstick liquid liquidate liquidation liquor list listed listen listless listlessly lit
liter literal literalism literally literalness literary literature lithe litigation litter littered little livable live
livelihood liveliness lively liver livestock livid living lizard load loaded loading loaf loan loathe loathsome lob lobby lobe
loblolly lobscouse lobscuse lobular lobularity lobule local locale locality localization locally locate located location lock
locker lockup locust lodge lodging lodgings loft lofty log logarithm logging logic logical logically logistic logistics loins
loiter lone loneliness lonely long longevity longhand longing longitude longshot longstanding look looking lookup loom loop
loophole loose loosely loosen loot looted lope lopsidedly lordly lordship lore lose loss losses lost lot lotion lots lotus
loud loudly loudspeaker lounge louse lousiness lousy love loveliness loving lovingly low lower lowered lowering loweringly
lowland lowly loyal loyalty lucid lucidity luck luckily lucky ludicrous lug luger luggage lugubrious lukewarm lull lullaby
lumbar lumber luminescence luminescent luminosity luminous lump lumpish lunar lunation lunch luncheon lunchroom lung lunge
lurch lure lurid lurk luscious lust luster lustily lustre lusty luxurious luxuriously luxury lymphocyte lyophilize lyric
lyrical macabre machine machinelike machinery mackinaw macromolecular macrophage macroscopically mad maddened maddening made
madly madness madrigal magazine maggot magic magical magnet magnetic magnetically magnetism magnetize magnification
magnificence magnificent magnificently magnified magnify magnitude magpie mahogany mail mailbox maimed main mainland mainly
maintain maintained maintenance majestic majestically majesty majority majors make makeready makeshift makeup making maladroit
malady malaise malaria male malediction maleness malevolency malformed malign malignancy malinger malingering malposed
maltreat mammal mammalian mammoth manage management mandamus mandate mane maneuver maneuverability manfulness mangled
manhattan manhood mania maniacal manic maniclike manifest manifestation manifestly manifold manipulate manipulation manned
manner manners manometer manor manpower manse mantel mantic mantle manual manufacture manufactured manufacturer manufacturing
manumission manure manuscript many manzanita map maple mar marathon marble marbleized marbleizing marbles march marching mare
margin marginal marginality marginally maria marinate marital mark marked markedly marker market marketable marketing
marketplace marking marksmanship marmalade marquee marriage marrow marrowbone marry marsh martini marvel marvelous marvelously
mascara masculine masculinity mash mask masking masonry masquerade mass massacre massage masses massive mast masted masterly
masterpiece mastery mat match matched matching material materialism materialize materially maternal math mathematical
mathematically mathematics mating matrimony matrix matsyendra matted matter matting maturation mature maturity mausoleum mauve
maxim maximal maximize maximum may maybe mayflower maze meadow meager meal mean meander meandering meaning meaningful
meaningfulness meaningless meanness means meanwhile measurable measure measurement measuring meat meaty mechanical
mechanically mechanics mechanism mechanistic mechanized medal meddle meddling median mediate medical medically medication
medicine medieval mediocrity meditate meditation meditative medium medley meek meekly meet meeting megakaryocytic megalomania
megalopolis megaton melancholy melee melioration mellowingly melodic melodious melodrama melodramatic melody melon melt
melting membership membrane memoir memorabilia memorable memorandum memorial memorization memorize memory men menace menacing
menarche mend mendacious mental mentality mentally mention menu meq merchandise merchandising merciful merciless mercurial
mercury mercy mere merely merge merger merging merit meritorious merrily merriment merry merrymaking mesenteric mesh mesmerize
mess message messy metabolic metabolize metal metallic metamorphose metaphor metaphysical meteor meteorite meteoritic
meteorological meter method methodical methodically meticulously metro metropolis mew micelle microbial microcosm
micrometeorite micrometeoritic micron microorganism microphone microphoning microscope microscopic microscopically microscopy
microsecond microsomal microwave mid midair midday middle midnight midsection midst midsummer midwatch midway midwestern mien
might mighty migrate migration mike mild mildly mile mileage milestone milieu militarily military militate militia milk mill
millenarianism millennium milliampere millidegree milligram milliliter millimeter million millivoltmeter millpond millwheel
mimesis mimetic mimicry min mince mincing mind minded mindful mindless mine mineral mineralogy mingle mingling miniature
minimal minimize minimized minimum mining ministerial ministration ministry minority mint minuet minute minutia miracle
miraculous miraculously mire mirror misbehavior misbranded miscalculate miscalculation miscarry miscegenation miscellaneous
mischief mischievous misconception misconstruction misconstrue misdeed misdemeanor miserable miserably misery misfire
misfortune misgauge misgiving misguided misinterpret misinterpretation misjudge mislay mislead misleading mismanage
mismanagement misname misnomer misperceive misplace misplaced misquote misread misrelated misrepresent misrepresentation
missile missing mission missive mist mistake mistaken mistakenly mistaking mistrust misty misunderstand misunderstanding
misuse misused mite miter mitigate mitigation mitral mix mixed mixing mixture moan mob mobcap mobile mobility mobilization
mobilize moblike mock mockery mocking modal mode model modeled moderately moderation modernism modernity modernization
modernize modest modestly modesty modification modified modifier modify modulation moire moist moisten moisture molal mold
molding molecular molecule molest mollify molten moment momentarily momentary momentous momentum monastery monaural money
moneymaking monitoring monkey monkish monochrome monocle monograph monologue monomer mononuclear monophonic monopolization
monopolize monopoly monosyllable monotone monotonous monotony monsoon monstrous month monument monumental moo mood moon
moonlight moonlit mop moral morale moralistic morality morally morals moreover mores morgue morning morocco morose morosely
morphemic morphologic morphology morphophonemic morphophonemics morrow morsel mortal mortality mortally mortar mortgage
mortification mosaic mosquito moss most mostly motel moth motherland motif motion motional motionless motivate motivated
motivating motivation motive motor motorcar mottle mottled motto mould mound mount mountain mountainous mountainside mounted
mourn mournful mournfully mouse mousy mouth mouthful mouthpiece move movement movie moving movingly mow mph much muck mucosa
mucus mud muddied muddle muddleheaded muddy mudguard muff muffle muffled muffler mulch mule mull multidimensional multilateral
multiple multiplication multiplicity multiplied multiply multitude multitudinous mum mumble mundane municipal munition murder
murdered murky murmur murmuring muscle muscular musculature museum music musical musically musicianship musing musket musketry
mustache mustached muster mutational muted mutely mutilate mutilation mutiny mutter muttering mutton mutual mutuality muzzle
myelofibrosis myeloid myocardial myocardium myofibril myofibrilla myriad myrtle mysterious mystery mystical mystify mystique
myth mythic mythological mythology nab nadir nagging nail naive naked nakedly nakedness name nameless namely narcotize narrate
narrative narrow narrowed narrowing narrowly narrowness nasal nasale nasty natal nation nationalism nationalistic nationality
nationalize nationally naturalism naturalize naturalized naturally naturalness nature naught nausea nauseated nautical naval
navel navigate navigation navy nay neanderthal near nearby nearer nearly nearness nearsighted neat neatly nebulous necessarily
necessary necessitate necessity neck necklace necktie necropsy necrosis necrotic nectar nectary need needed needle needless
needlessly negative neglect neglected negligence negligent negligible negotiate negotiation neighborhood neighborliness
neighbourhood neo neocortex neocortical neoromanticism nerve nerveless nerves nervous nervously nervousness nest nestle
nestling net netlike nettlesome network neurological neuromuscular neuronal neuropsychiatric neurosis neuter neutralism
neutrality neutralization neutralize neutralized neutrophil never nevertheless new newly news newsletter newspaper next nibbed
nice nicely nicety niche nickel nickname nicotine night nightclub nightdress nighted nightfall nightingale nightmare
nightmarish nightshirt nighttime nihilism nihilistic nilpotent nimble nimbly nine nineteen nineteenth nineties ninety ninth
nip nirvana nitrate nitrogen nobility nociceptive nocturnal nod nodular nodule noise noisemaker noisily noisy nomia nominal
nominally nominate nomination nonassertive nonchalant nonchurchgoing noncommissioned noncompetitive none nonenzymatic
nonequivalence nonequivalent nonetheless nonexistent nonfiction nonfunctional noninterference nonionic nonlinguistic
nonmetallic nonobservant nonoccurrence nonparticulate nonpolitical nonproductive nonsense nonspecific nonspecifically
nonverbal nonvolatile noon noradrenaline norethandrolone norm normal normally north northeast northerly northern northland
northward northwest nose nosed nostalgia not notably notarize notation notch note notebook noted nothing notice noticeable
noticeably notification notify notion notorious notoriously notwithstanding noun nourish nourished nourishment novel novelty
novitiate now nowhere nowise nozzle nuance nubbin nubile nuclear nucleate nucleolus nucleus nude nudge nuisance null numb
number numbering numbing numbness numerical numerous numinous nursery nursing nurture nut nuthouse nutrient nutritional
nutritive nuzzle oak oaken oat oath oatmeal obdurate obedience obedient obediently obelisk obey object objectification
objection objectionable objective objectivity obligated obligation obligational oblige obliged obligingly oblique obliterate
obliteration oblivion oblivious obnoxious obscene obscenity obscure obscurely obscurity obsequious observable observance
observant observation observational observe observed obsess obsessed obsidian obsolescent obstacle obstinately obstruct
obstruction obtain obtainable obtrusiveness obverse obvious obviously occasion occasional occasionally occasions occipital
occlude occluded occlusion occlusive occupancy occupation occupational occupied occupy occur occurrence ocean ocelot ocher
octahedron octave ocular odd oddly odds odious odor odyssey off offbeat offence offend offense offensive offer offering office
officially officiate offsaddle offset offshore offstage often oftentimes ogle ohmic oil oilcloth oiled oilfield oily okay old
older oleander oleophilic oleophobic olive ology omen ominous ominously omission omit omniscient once oncoming one oneness
onetime only onrush onset onshore onslaught opalescent opaque open opened opener opening openly openmouthed openwork opera
operate operatic operating operation operational operationally operations operator operetta opinion opinionated opium
opportunism opportunistic opportunity oppose opposed opposing opposite opposition oppress oppression optical optically optimal
optimism optimistic optimum opulent opus oral orally orange oration oratorical oratorio orb orbit orbital orchard orchestra
orchestral orchestration orchid ordain ordeal order ordered ordering orderliness ordinance ordinarily ordinate ore organ
organic organically organification organise organism organization organizational organize organized orgy orient oriental
orientation oriented orifice origin original originality originally originate ornament ornately ornery orthicon orthodox
orthodoxy orthographic orthography orthopedic orthophosphate oscillation oscillator osseous ossification ossify ostensibly
ostentatious osteoporosis ostracize other otherwise ounce oust out outbreak outburst outclass outclassed outcome outcry
outdated outdistance outdo outdoor outdoors outdraw outer outface outfield outfight outfit outflow outgeneral outgoing outgrow
outing outlay outlet outline outlined outlive outlook outlying outmaneuver outmode outmoded outnumber outplay outpost output
outrage outraged outrageous outreach outright outrun outset outside outskirt outskirts outsmart outspoken outstanding
outstandingly outstrip outward outwardly outweigh oval oven over overachievement overactive overall overbearing overboard
overburden overcast overcoat overcome overconfident overcurious overdone overdrive overeat overeating overemphasize
overestimate overestimation overexpose overfeed overfill overflow overgrown overhand overhang overhaul overhead overhear
overheat overheated overindulge overlap overlay overload overloaded overlook overlooked overnight overpayment overpower
overpriced overproduce overprotection overprotective overreach override overriding overrun overseas overshadow overshoe
overshoot oversimplification oversized overstep overstrain overt overtake overthrow overtime overtly overtone overture
overturn overturned overvaliant overweight overwhelm overwhelming overwhelmingly overwork owe owing owl own owned ownership
oxcart oxen oxford oxidation oxidise oxidised oxygen oxytetracycline oyster ozone pace pachinko pacific pacification pacify
pacing pack package packaging packed packet packing packinghouse pact pad padded paddle padlock paean paganism page pageant
paging paid pail pain painful painfully painless pains paint painted painting pair paired palace pale paleocortex
paleocortical palette pall pallid pallor palm palpable palpably pamper pamphlet pan pane panel paneling pang panic panicked
panoramic pansy pant pantheon panther panting pantomime pantry pap papal paper paperback papers paperwork papery papillary par
parable parachute parade paradigm paradise paradox paradoxical paradoxically paragon paragraph parakeet parallel parallelism
paralyze paramagnet paramagnetic parameter parametric paramount paraphernalia paraphrase parasite parasympathetic parcel parch
parched parchment pardon pardonable pare parenchyma parental parenthesis parenthood parimutuel parish parisology park parked
parking parlance parlay parliament parliamentary parlor parochial parody paroxysm parrot parrotlike parry parsonage part
partake parted partial partially participate participation particle particular particularistic particularly particulate
parting partition partly partnership parts party pass passage passageway passing passion passionate passionately passive
passively passivity past paste pasted pastel pastelike pastime pastoral pasture pasty pat patch patched patchwork patent
paternalistic paternally path pathetic pathless pathogenesis pathogenic pathologic pathological pathology pathos pathway
patience patiently patina patriarchal patriotic patriotism patristic patrol patronage patronize patronizing patter pattern
paucity pause paved pavement paw pay payable payday payment payroll pea peace peaceable peaceful peacefully peacock peak
peaked peaky peal pealing pear pearl pearly pebble peck pecs pectoral pectoralis peculiar peculiarity peculiarly pedagogical
pedantic peddle pedestal pedigree peep peevish peg pegboard pelt pelting pelvic pelvis pemmican pen penalize penalty penance
pencil penciled pending pendulum penetrate penetrating penetration peninsula pennant penny pension pensive pentagon penthouse
peony people peopled pepper peptidase perambulating perceive perceived percent percentage perceptible perception perceptive
perceptual perch perchance perchlorate percolator percussion percussive peremptory perennial perennially perfect
perfectibility perfection perfectionism perfectly perforation perform performance perfume perfumed perfunctorily perfunctory
perfusion perhaps peril perilous perilously period periodic periodical periodically periodicity peripheral peripherally
periphery perish periwinkle perky permanence permanent permanently permeate permission permit peroxide perpetrate perpetration
perpetual perpetuate perpetuation perplexed perplexing persecute persecution persevere persist persistence persistency
persistent persistently person persona personal personality personalize personalized personally personify personnel
perspective perspiration persuade persuasive pert pertain pertinence pertinent perturb perturbation perusal peruse pervade
pervaporation perverse perversely pessimism pessimistic pester pestered pestering pestilential pet petal petite petition
petrify petticoated petting petulance petulantly pew pfennig phagocyte phalanx phantasy pharmaceutical pharmacological
pharmacy phase pheasant phenomenon phenothiazine philanthropic philharmonic philippic philological philosophic philosophical
philosophically philosophize philosophizing philosophy phloem phoenix phone phoneme phonemic phonemics phonetic phonetics
phonic phonograph phonologic phonology phosgene phosphate phosphorescent phosphorus photo photograph photographic
photographically photography photomontage photon phrase phraseology phrasing phylum physical physically physicalness
physicochemical physics physiognomy physiological physiology physique pianism pianistic piano piazza pick pickle pickup picnic
pictorial pictorially picture pictured picturesque picturing pidgin pie piece piedmont pier piety piezoelectric
piezoelectricity pig pigeon pigheaded pigment pigskin pike pile pilfer pilgrimage pill pillar pillory pillow pimple pin
pinafore pinball pinch pinched pine pinecone ping pink pinnacle pinning pinpoint pipe pique piratical pirogue piss pistol pit
pitch pitched pitchfork pitching piteous piteously pitfall pith pithy pitiable pitiful pitiless pitilessly pituitary pity
pityingly pizza place placement placid placidly plague plain plainly plaintively plan planar plane planet planetary planetoid
plank planned planning plant plantation planted planting plaque plasma plaster plastered plastic plastically plasticity plat
plate platform platinum platitudinous platonic platoon plausible play playable playacting playback played playful playground
playing plead pleasant pleasantly please pleased pleasing pleasure pleat pledge plenitude plentiful plenty pleura pleural
pliant plight plod plodding plot plow plowing plowshare pluck plug plum plumb plumbing plummet plump plumping plumpness
plunder plunge plunk plunker pluralistic plush ply pneumonia poach pocket pocketful poem poetic poetry poignancy poignant
point pointed poise poised poison poke polar polarity polarization polarize pole polemical police policy polio polish polished
polite politely politeness politic political politically politics polka poll pollen polls polluted pollution polybutene
polycrystalline polyelectrolyte polyethylene polymerization polymyositis polynomial polyphosphate polytonal pomaded pommel
pompous pompously pompousness poncho pond ponder ponderous pony pooch pool poor poorly poplin popping poppy populace popular
popularism popularity popularly populate populated population populous porch porcupine pore pork porkchop porosity porous port
portable portal portend portentous porterhouse portfolio portion portrait portray portrayal pose position positive positively
positivism posse possess possessed possession possessive possibility possible possibly possum post poster posterior posthumous
postmark postpone postscript postulate posture postwar pot potassium potato potency potent potential potentiality potentially
potentiometer pothole potpourri potshot pottery pouch poultry pounce pound pounding pour poverty powder powdered powdery power
powerful powerfully powerfulness powerless powwow practicable practical practically practice practiced practise practised
pragmatic prairie praise prance prank prattle pray prayer preach preaching preamble prearrange precarious precast precaution
precede precedence precedent preceding prechlorination precinct precious precipice precipitate precipitin precise precisely
precision preclude precocious preconceived preconception precondition precooked precooled predetermined predicament predicator
predict predictable prediction predictive predigested predilection predisposed prednisone predominance predominantly
predominate predomination preeminent preempt preexistence preexistent preface prefer preferable preferably preference
preferential preferentially preferment preferred prefix pregnant prehistoric preisolate prejudice prejudiced prejudicial
preliminary preliterate prelude premiere premise premises premium premix premonition premonitory preoccupation preoccupied
preoccupy prepackaged preparation preparative preparatory prepare prepared preposition prepositional preposterous prepubescent
prepupal prerequisite presage prescribe prescribed prescription preseason presence present presentable presentation
presentational presently presentment presentness preservation preserve preserved preside presidency presidential press
pressing pressure prestige presto presumably presume presumption presuppose presupposition pretence pretend pretended pretense
pretension pretext prettiness pretty prevail prevalence prevent prevention preventive previous previously prevision prewar
price priceless pricing prickly pride primacy primarily primary prime primed primer primeval priming primly primping principal
principally principle print printable printing priority prise prison privacy privately privilege privileged privy prize
prizefight prizewinning probability probably probe problem procedural procedure proceed proceeding proceedings proceeds
process processed processing processor proclaim proclaimed proclamation procrastinate procrastination procreation procreative
procure procurement prod prodigious produce product production productive productivity profane profanely profanity profess
professedly profession professionally professorship proffer proficiency proficient profile profit profitability profitable
profitably profits profound profoundly profundity profuse profusely profusion program programming progress progression
progressive progressively progressivism prohibit prohibition project projected projectile projection proletariat proliferation
prolific prolong prolongation prolonged prominence prominent prominently promise promising promote promotion promotional
prompt promptly promulgate prone pronoun pronounce pronounced pronouncement proof prop propaganda propagandistic propagation
propel propeller proper properly property prophecy prophesy prophetic prophetically propitious proportion proportional
proportionality proportionally proportionate proportionately proposal propose proposition proprietorship propriety
propylthiouracil proscribe prose prosecute prosecution prosodic prosody prospect prospective prosper prosperity prosperous
prostitution prostrate protease protect protecting protection protective protectively protectorate protein proteolysis
proteolytic protest protestation proto protogeometric proton protoplasm prototype prototypical protozoan protrude protuberance
proud proudly prove proved provenance proverb proverbial provide providence providential province provincialism provision
provisional provisions proviso provocation provocative provoke prowess prowl proximal proximate proximity prudence prurient
pry pseudophloem psi psyche psychiatric psychical psychically psychological psychologically psychology psychopathic
psychopharmacological psychophysiology psychotherapeutic psychotherapy pterygium pubescent public publication publicity
publicize publicized publicly publish published publisher publishing pucker puckish puff pull pulley pulling pulmonary pulp
pulpit pulsate pulsation pulse pulseless pulverize pulverized pummel pump pun punch punctuality punctuate puncture punctured
pungently punish punishable punishment punitive punt puny pup pupate puppet puppy puppyish purchase pure purely purgatory
purge purging purification purify purity purl purloin purple purport purportedly purpose purposeful purposely purse pursuant
pursue pursuing pursuit push pushing pushup pussy put putout putt puzzle puzzled puzzlement puzzling pyknotic pyramid
pyrometer python quackery quadriceps quadruple quadrupling quail quaint quake qualification qualified qualify qualitative
qualitatively quality qualm quantitative quantitatively quantity quarrel quarrelsome quart quarter quarterly quarters quartz
quash quasi quatrain quaver quavering quaveringly queen quell quench querulous querulously query quest question questionable
questioning questioningly questionnaire quick quicken quickening quicker quickie quickly quickness quicksilver quickstep
quiescent quiet quietly quietness quill quilt quilted quintet quip quirk quirt quit quite quiver quixotic quiz quota quotation
quote rabbit rabble race racial racing rack racket racy radar radial radiance radiant radiate radiation radiator radical
radicalism radically radio radioactive radiochlorine radish radius raft rafter raftered rag rage ragged raid rail railhead
railing railroad railway rain rainbow rainfall raise raised raising rakishly rally rallying ram ramble ramification ramp
rampant rampart ramrod ranch rancor random randomization randomly range ranging rangy rank ranked ransack ransom rap rape
raped rapid rapidity rapidly rapport rapture rare rarely rarified rasp rasping rat ratable rate rather rathole ratify rating
ratio ration rational rationale rationalism rationalization rationalize rationally rationed rationing rattle rattler
rattlesnake rattling raucous raucously ravage raw rawhide ray razor rbi reach react reactant reaction reactivate reactivity
read readable readapt readily readiness reading readjust readjustment ready reaffirm reagent real realign realism realistic
realistically reality realization realize really realm reap reappear reappearance rear rearguard rearing rearrange rearward
reason reasonable reasonably reasoning reassail reassemble reassert reassign reassurance reassure reassured reassuring
reassuringly reawaken rebellion rebellious rebelliously reborn rebound rebuff rebuild rebuilding rebuke rebut recalculate
recall recapitulate recapture recede receipt receipts receive receiver recent recently receptacle reception receptive recess
recession reciprocal recital recite reckless recklessly recklessness reckon reckoning reclaim reclaimed reclassification
reclassify reclining recognition recognizable recognize recognized recoil recollect recollection recommend recommendation
reconcile reconciling recondition reconnoiter reconsider reconsideration reconstruct reconstructed reconstruction reconvene
reconvert recopy record recorded recorder recording recount recoup recourse recover recoverable recovery recreate recreation
recreational recrimination recruitment rectangle rectangular rectifier rectitude recuperation recur recurrence recurrent red
redden redecorate rededicate redeem redefine redefinition redemption redeposition redevelopment redheaded redirect rediscover
rediscovery redistribute redly redouble redoubled redoubtable redress reduce reduced reducing reduction redundancy redundant
reecho reef reek reeking reel reelect reelection reenact reenforce reenforcement reestablish reevaluate reevaluation reexamine
refashion refectory refer reference referendum refill refinance refine refined refinement reflect reflectance reflection
reflective reflectively reflector reflex reflexly refocusing reform reformed refrain refreshed refreshing refrigerated
refrigeration refrigerator refuel refueling refund refurbish refusal refuse refute regain regal regale regard regardant
regardless regenerating regime regiment regimental regimentation region regional regionally register registration registry
regret regretfully regroup regularity regularly regulate regulated regulation regulator regulatory rehabilitate rehabilitation
reharmonization rehash rehearing rehearsal rehearse reign reimburse reimbursement rein reinforce reinforcement reinstall
reinstate reinterpret reissue reiterate reject rejection rejoice rejoicing rejoin relace relate related relatedness relation
relations relationship relatively relativistic relax relaxed relay relearn release relegate relent relentless relentlessly
relentlessness relevance relevancy relevant reliability reliable reliably reliance relic relief relieve relieved religion
religiously religiousness relinquish relish relive reliving reload reluctant reluctantly rely relyric remain remainder
remaining remains remake remand remark remarkable remarkably remarry remedial remedy remember remembrance remind reminder
reminisce remission remit remnant remodel remonstrance remonstrate remorse remorseful remorseless remote remount removal
remove remuda remuneration remunerative rename rend render rendering rendezvous rending rendition renew renewal renewed
renewing renovation rent renunciation reopen reorder reorganize reorientation repair repay repayable repayment repeal repeat
repeated repeatedly repel repent repentance repentant repertory repetition repetitive rephrase replace replacement replacing
replant replenish replenishment replication reply report reported reportedly reporting repose repository reprehensible
represent representation representational repress repressed repression repressive reprieve reprimand reprint reprisal reproach
reproduce reproducibility reproducible reproducibly reproduction reproof reprovingly reptile republic repudiate repugnance
repulse repulsion repulsive reputable reputation repute request require required requirement requisition reread rerun
reschedule rescind rescue reseal research resemblance resemble resent resentful resentfully resentment reserpine reservation
reserve reserves reservoir reset resettle reshape reside residence residential residual residue resift resign resignation
resignedly resilience resiny resist resistance resistant resistive resistor resmudge resolute resolutely resolution resolve
resolved resonance resonant resorcinol resort resound resounding resource resourcefulness respect respectable respected
respectful respective respectively respects respiration respiratory respite resplendent respond response responsibility
responsible responsibly responsiveness rest restate restatement restaurant restive restively restless restlessly restlessness
restock restoration restore restrain restrained restraint restrict restricted restricting restriction restrictive result
resultant resume resumption resurrect resuspend resuspension retail retailing retain retained retaliate retaliation
retardation retarded retch retention retentive retentiveness rethink reticulate retie retina retinal retire retired retirement
retort retrace retract retraining retranslate retreat retreated retribution retrieve retrogressive retrospect retrospective
retrovision return reunion reunite reuse rev revamp reveal revealing revel revelation revelry revenge revenue reverberate
reverberation revered reverence reverie reversal reverse reversibility reversible revert revery revetment review revile revise
revised revision revitalize revival revive revolt revolution revolutionize revolve revolver revulsion reward rewarding rewrite
rheumatism rhino rhinoceros rhinotracheitis rhubarb rhyme rhythm rhythmic rhythmical rhythmically rib ribbon riboflavin rice
rich richly richness rickety ricochet rid riddle riddled ride ridge ridicule ridiculous ridiculously riffle rifle rift rig
right righteous righteousness rightfield rightful rightfully rightly rightness rigid rigidly rigor rigorous rigorously rim
rimless ring ringing rinse riot riotous rip ripe ripen ripening ripping ripple rise rising risk risky rite ritual ritualize
rive river riverbank rivet rivulet road roadblock roadside roadway roam roar roaring roast roasted rob robbery robe robust
robustness rock rocket rocklike rocky rod rodeo roiling role roleplay roleplaying roll roller rollickingly rolling romance
romanticism romanticize romp roof rooftop rooftree room roomful rooms roost rooster root rooting rope rosary rose rosebud
rosette roster rostrum rosy rot rotary rotate rotated rotation rotor rotten rotundity rough roughen roughhewn roughly
roughness round roundabout rounded roundhouse roundly roundup rouse rousing rout route routine routinely rove row royal
royalty rpm rub rubber rubberlike rubbery rubbish rubble rubric ruby ruck rudder rudderless ruddy rude rudely rudeness
rudimentary ruefully ruffle ruffled rug rugged ruin ruined ruinous rule ruled ruling rumble rumen rummage rumor rump rumpus
run runaway rundown running runoff rupture rural rush rushing russet rust rusted rustle rustling rusty rut rutabaga ruthless
ruthlessness rutted sable sabotage sack sacrament sacred sacrifice sacrilege sad sadden saddle saddlebag sadism sadistic sadly
sadness safe safeguard safely safety sag saga sagacious sagebrush sagging said sail sailing sake salable salacious salad
salamander salary sale salesmanship salient saline saliva salivary salivate sallow sally salmon salon saloon salt saltwater
salty salubrious salutary salute salvage salvation salve salvo sameness sample sampler sampling sanctified sanction sanctity
sand sandal sandalwood sandpaper sandwich sandy sane sanguineous sanitation sanity sap sapling sapphire sarcasm sarcastic
sarcolemmal sardine sardonic sari sash sashay sassing satanic satellite satiate satiety satin satire satiric satirical
satirically satisfaction satisfactorily satisfactory satisfied satisfy saturate saturated saturation sauce sausage saute
savagely savageness savannah save saved saving savings savor savory savvy saw sawdust sawhorse say scaffold scale scaled
scalloped scalp scamper scan scandal scandalize scant scanty scapular scar scarce scarcely scarcity scare scarecrowish scared
scarf scarify scarred scathing scathingly scatter scattered scavenger scenario scene scenery scenic scent scented scepticism
schedule scheduled schematic scheme scherzo schism scholarly scholarship scholastically school schooldays schoolgirlish
schoolhouse schooling schoolroom sciatica science scientific scientifically scimitar sclerotic scoff scoffing scoop scoot
scope scorch scorched scorching score scoreboard scoreless scores scorn scornful scornfully scour scoured scourge scouring
scours scouting scowl scraggly scramble scrambled scrap scrape scrapheap scraping scratch scratchiness scratchy scrawl scrawny
scream screaming screech screeching screechy screen screenplay screwdriver scribble scrimmage script scriptural scripture
scrounge scrub scrubbing scrupulously scrutinize scrutiny scud scuff scuffle sculptural sculpture sculptured scurry scurrying
scuttle sea seacoast seagull seahorse seal sealing seam seaquake sear search searching searchlight season seat seated seawater
seaweed sec secede seclude secluded second secondarily secondary secondhand secondly secrecy secret secrete secretion secretly
sect section sectioned sector secularism secularize secure securely security sedan sedate sedentary sediment sedimentation
seduction seductive sedulously see seed seedbed seedling seedpod seek seem seeming seemingly seep seepage seeping seething
segment segmental segregated seismic seismograph seize seizure seldom select selected selection selective self selfish
selfishness sell selling semantic semantically semblance semiempirical semiliterate seminary semiprecious semipublic
semiskilled semitrance senate senatorial send sending senile seniority sensation sensational sense senseless sensibility
sensible sensibly sensing sensitivity sensitize sensor sensory sensual sensuality sensuous sentence sentient sentiment
sentimental sentimentality sentimentalize separable separate separated separately separation sepia sept septation septic
septum sequence sequential sequestration serenade serenely serenity serge serial serialism series serious seriously
seriousness sermon serological serpent serratus serum serve service serviceable services serviette session set setback setting
settle settled settlement setup seven seventeen seventeenth seventh seventy sever several severalty severe severely severing
severity sew sewage sewer sewing sex sextet sexual sexually sexy sforzando shabby shack shackle shackled shade shaded shading
shadow shadowed shadowy shaft shaggy shake shaken shaking shaky shallow shallowness sham shamble shame shamefacedly shameful
shamrock shantung shanty shape shaped shapeless shapely shaping shard share shared shark sharp sharpen sharply sharpness
shatter shattering shave shaved shaven shaving shawl sheaf shear sheath shed sheep sheeplike sheepskin sheer sheet shelf shell
shelter shelve shenanigan sherry shibboleth shield shielded shielding shift shifting shim shimmy shin shinbone shine shining
shiny ship shipbuilding shipment shipping shipshape shipwreck shipyard shirk shirking shirt shirtfront shirtsleeve
shirtsleeves shit shiver shivering shivery shock shocked shocking shockingly shod shoe shoeful shoelace shoes shoestring shoot
shooter shooting shop shopping shore short shortage shortcut shorten shortened shortly shortness shortsighted shot shotgun
shoulder shouldered shout shouting shove shovel show showcase showdown shower showerhead showing showpiece showroom showy
shrapnel shred shrewd shrewdly shrewish shriek shrieked shrieking shrill shrilly shrine shriveled shroud shrub shrubbery shrug
shucks shudder shuddering shuffle shuffling shun shunt shut shutdown shutter shuttle shy shyly siamese sic sick sicken sickish
sickly sickness sickroom side sideboard sidelong sidestep sidewalk sidewinder sidewise siding sidle siege sieve sift sigh
sight sightseeing sign signal signaling signature signed significance significant significantly signify signpost silence
silenced silent silently silhouette silicate silicone silk silkworm sill silo silver silvery similar similarity similarly
simile similitude simmer simple simplex simplicity simplify simplistic simply simulate simulated simulation simultaneous
simultaneously sin sincere sincerely sincerity sinewy sinful sinfulness sing singe singing single singly singsong singular
singularity singularly sinister sink sinking sinning sintered sinuous sinusoid sinusoidal sip sirloin sit site sitting situate
situated situation six sixteen sixteenth sixth sixties sixty sizable size sized sizzle sizzling skedaddle skeet skeletal
skeptical skepticism sketch skid skiff skill skilled skillful skillfully skim skimming skin skinny skip skirmish skirt skit
skulk skulking skull skullcap sky skylark skylight skyscraper slab slack slacken slacks slain slam slant slanted slanting
slantingly slantwise slap slapstick slash slashed slashing slat slate slaughter slavery sleep sleepily sleeping sleepy sleeve
slender slice slick slicker slide sliding slight slightly slim slime sling slinging slingshot slink slip slippage slipper
slippered slippery slipping slit slivery sloe slogan sloganeering sloop slop slope sloping sloppy slot slovenliness slovenly
slow slowing slowly slowness sludge slug sluggish sluggishly sluice sluicing slum slumber slump slurp slurred sly smack small
smaller smallish smallness smallpox smart smash smell smile smiling smilingly smirk smite smitten smoke smokehouse smoking
smolder smolderingly smooth smoothly smoothness smother smothered smothering smug smuggle snack snag snail snake snap
snapdragon snappy snapshot snare snarl snatch sneaker sneer snicker sniff snigger snip sniveling snobbish snore snoring snort
snout snow snowball snowfall snub snuffbox snuffer snug snuggle snuggled snugly soak soaking soap soapsuds soar soaring sob
sober sobering soberly sobriety sociability sociably social socialism socialistic sociality socialize socialized socially
societal society socioeconomic sociological sock sod sodden soddy sodium sofa soft soften softened softening softly softness
soil soiled sojourn solace solar solder soldiering soldiery sole soled solely solemn solemnity solemnly solicit solicitude
solid solidarity solidity solidly solipsism solitary solitude solo soluble solution solve solved solvent somatic somber some
someday somehow someone someplace somersault somersaulting sometime sometimes somewhat somewhere somnolent sonar song sonnet
sonogram sonority sonorous soon soothe soothingly sooty sophisticated sophistication sorb sorbed sordid sore sorely sorority
sorption sorrel sorrow sorrowful sorry sort soughingly sought soulfully sound sounding soundproof soundtrack soup sour source
sourdough sourly soutane south southbound southeast southeastern southern southernism southward southwest souvenir sovereignty
soviet sow sowbelly space spaced spacing spacious spaciousness spade span spang spaniel spare spark sparkle sparkling sparrow
sparse sparsely spasm spasmodic spatial spatiality spatially spatter speak speakeasy speaking spear special specialization
specialize specialized specially specialty species specific specifically specification specificity specified specify specimen
speck speckled spectacle spectacles spectacular spectacularly specter spectral spectrometer spectrophotometer spectroscopy
spectrum specular speculate speculation speculative speculatively speech speechlessness speed speedily speedy spell
spellbinding spellbound spelling spend spending sphere spherical spherule spice spider spidery spike spill spin spine
spineless spinnability spiral spire spirit spirited spirits spiritual spiritually spit spite spiteful splash splashed splatter
splattered spleen splendid splendidly splendor splenomegaly splice splicing splinter splinters splintery split splitting
splutter spoil spoiled spoke spoken sponge spongy sponsorship spontaneity spontaneous spontaneously spoon spoonful sporadic
spore sport sporting spot spotless spotlight spout sprain sprawl sprawling spray spraying spread spree sprightly spring
springboard springtime sprinkle sprinkling sprint sprout sprue spume spur spurn sputnik sputter sputtering squabble squad
squadron squall squalling square squared squarely squash squashed squat squatting squawk squeak squeaky squeal squeeze squelch
squint squirm squirrel stab stability stabilization stabilize stabilized stabilizing stable staccato stack stacked stadium
staff stage stagger staggering staggeringly staginess stagnant stagnation stain stained staining stair staircase stairs
stairway stairwell stake stale stalk stalked stall stamen staminate stammer stamp stampede stance stand standard standardize
standardized standby standing standpoint standstill staple star starboard stardom stare stark starlight start starter starting
startle startled startling startup starvation starve starved starving state stately statement statesmanlike statesmanship
static station stationery statistic statistical statistically statuary statue statuette stature status statute statutory
staunch stay stead steadfastly steadied steadily steak steakhouse steal stealing stealth stealthily stealthy steam steamboat
steamed steaming steamship steed steel steep steeple steeply steer stein stellar stem stemmed stenography stentorian step
steppe steprelationship steps stepwise stereo stereophonic stereotype stereotyped sterilize sterling stern sternal sternly
sternum steroid stethoscope stewing stick sticking stickpin sticky stiffen stiffening stiffly stiffness stifle still stillness
stilt stilted stimulant stimulate stimulating stimulation stimulus sting stink stinking stipulate stir stirring stirrup stitch
stock stockade stocking stoical stoicism stoke stolid stolidly stomach stomp stone stonily stool stoop stooped stop storage
store storefront storehouse storeroom storied storm stormy story storyline stout stoutly stove stow straddle strafe straggle
straggling straightaway straighten straightforward strain strained straining strait straitlaced strand stranded strange
strangeness strangle strangled strangulation strap stratagem strategic strategy stratification stratified stratify stratum
straw strawberry stray streak streaked stream streaming streamlined streamliner street streetcar streetlight strength
strengthen strenuous strenuously stress stressed stretch stretched stretching strew striation stricken strict strictly stride
strife strike striking strikingly string stringy strip stripe striped strive striving stroke stroll strong strongly strop
structural structurally structure structured struggle struggling strum strung strut strychnine stub stubborn stubbornly
stubbornness stucco stud studded studio studious studiously study stuff stuffed stuffy stumble stump stumping stun stung
stunned stunning stunt stupefying stupendous stupidity stupidly stupor sturdy stutter style stylemark stylistic stylization
stylized suave sub subcommittee subconscious subconsciously subcontinent subcontract subdivision subdue subdued subfigure
subgroup subhuman subject subjective subjugate subjugation sublime subliterary submarine submerge submission submissive submit
submucosa subpart subpoena subscribe subscription subsection subsequent subsequently subservient subside subsidize subsidized
subsidy subsist subsistence subsoil subspace subspecies substance substantial substantially substantiate substantive
substation substitute substitution substrate subsurface subsystem subtend subterfuge subtitle subtle subtlety subtly subtract
suburb suburban suburbanized subvert subway succeed succeeding success successful successfully succession successive
successively succinctly succor succumb such suck suction sudden suddenly suddenness suds suffer suffering suffice sufficient
sufficiently suffix suffocate suffocating suffocation suffrage suffuse sugar suggest suggestion suggestive suicide suit
suitability suitable suitably suitcase suite suited sulfur sulkily sulky sullen sullenly sulphur sultry sum summarize summary
summate summation summer summon sumptuous sun sunbaked sunburnt sunder sundial sundown sundry sunken sunlight sunny sunray
sunshade sunshine sunstruck suntanned superb superbly supercilious superficial superficiality superficially superhighway
superimpose superintend superiority superlative supermarket supernatant supernaturalism supersede supersonic superstition
superstitious supervise supervision supine supper supplant supplement supplemental supplementary suppleness supplicate supply
support supporting supportive suppose supposed supposedly suppress supra supremacy supreme supremely sure surely surety surf
surface surfactant surfeit surge surging surly surmise surmount surmounted surpass surplus surprise surprised surprising
surprisingly surrender surreptitiously surround surrounded surrounding surroundings surveillance survey surveying survival
survive surviving susceptibility susceptible sushi suspend suspended suspense suspension suspicion suspicious suspiciously
sustain sustenance swab swad swaggering swallow swamp swan swap sward swarm swart swarthy swash swatch swathe swathing sway
swaybacked swear swearing sweat sweatband sweater sweatshirt sweep sweeping sweet sweetly sweetness swell swelled swelling
sweltering swerve swiftly swig swim swimming swimsuit swindle swing swingy swipe swirl swish switch switchboard switching
swivel swoon swoop sword sworn syllabicity syllable symbol symbolic symbolically symbolism symbolize symmetric symmetrical
symmetrically symmetry sympathetic sympathetically sympathize sympathy symphonic symphony symposium symptom symptomatic
synagogue synchronism synchronize synchronous synchrony syndicate syndrome synergism synergistic synonym synonymous syntactic
syntactically syntax synthesis synthesise synthesize synthetic syringa syrupy system systematic systematically systematization
systematize table tableau tablet tabletop taboo tabulate tabulation tack tact tactic tactically tactics tactile tactual
tactually tadpole taffy tag tagged tail tailgate tailored taint take taken takeoff takeover takings tale talent talismanic
talk talkative talking talks talky tall tallow tally tame tamper tampering tan tang tangent tangential tangible tangibly
tangle tangled tango tank tanker tanned tantalize tantalizing tantalizingly tantrum tap tape taped taper tapestry tapping tar
target tariff tarnish tarpaulin tarry tartly task taste tasteful tat tattered taunt taunting taut tavern tawdry tawny tax
taxable taxi taxing taxpaying tea teacart teaching teakettle teakwood team tear tearfully tears teasing teaspoonful teat
technical technically technique technological technologically technology tedious tee teem teenage teens teensy teeter telegram
telegraph telegraphic telegraphy telepathy telephone telescope televise television telling temerity temper temperament
temperature tempest temple tempo temporal temporarily tempt temptation ten tenable tenaciously tenacity tenancy tend tendency
tender tenderly tenderness tending tendon tenebrous tenement tenet tenfold tennis tenor tense tensely tension tensional
tensionless tent tentacle tentative tentatively tenth tenting tenuously tenure tepid term terminal terminate termination
terminology terms terrace terrain terrestrial terrible terribly terrier terrific terrified terrify terrifying territory terror
terrorize terrycloth terse tersely test testament tested testicle testify testily testimonial testimony testing tether text
textile texture textured thank thankfulness thanks thanksgiving thatch thaw thawing theater theatre theatrical theatrically
theistic thematic theme then thence thenceforth theological theology theorem theoretical theoretically theorize theory
therapeutic therapy there thereafter thereby therefor therefore therefrom therein thereof thereon thereto theretofore
therewith thermal thermally thermistor thermocouple thermodynamic thermodynamically thermodynamics thermogravimetric
thermometer thermometric thermometry thermopile thermostat thermostatics thesis thiamin thick thicken thickened thickening
thicket thickly thickness thickspread thieving thigh thighbone thill thin thing things think thinking thinly thinness
thiocyanate thiouracil third thirst thirsty thirteen thirteenth thirties thirtieth thirty thither thong thoriated thorn
thorough thoroughfare thoroughgoing thoroughly thoroughness though thought thoughtful thoughtfully thoughtless thousand thrash
thread threadbare threat threaten threatened threatening three thresh threshing threshold thrice thrifty thrill thriller
thrillful thrilling thrive thriving throat throb throbbing throe thrombosed thrombosis thrombus throne throng thronged
throttle through throughout throw thrust thruway thud thudding thuggee thumb thumbnail thump thumping thunder thundering
thunderous thus thwack thwart thyroglobulin thyroid thyroidal thyronine thyrotoxic thyrotrophin thyroxine tick ticket tidbit
tide tidewater tidings tie tied tight tighten tightening tightly tile tiled tilled tilt tilted tilth timber timbered timbre
time timed timeliness timely timepiece timer times timetable timeworn timid timidity timidly timing tin tine tingle tingling
tinkle tint tiny tip tipped tipsy tiptoe tire tired tiredly tireless tiresome tiring tissue tit titanic titer titillating
title titled titration titter tittering toad toast tobacco today toddy toe toffee together toil toilet toiling token tokenish
tolerance tolerant tolerate toll tollgate tollhouse tomato tomb tomorrow ton tonal tone toned tongue tongued tonight tons too
tool tooth toothbrush toothpaste top topic topical topnotch topographical topography topped topple topsoil torch torment
tormented torn tornado torpid torpor torrent torso tortuous torture tortured torturing toss total totalistic totality totally
totemic totter tottering touch touchdown touching touchstone toughness tour tournament tousled tow towboat towel toweling
tower town toxic toxin toy trace traceable trachea tracing track tract tractor trade trademark trading tradition traditional
traditionalism traditionally traffic tragedy tragic tragically tragicomic trail train trained traineeship training trait
traitorous trample trampling trance tranquil tranquility tranquilizer tranquilly transact transaction transcend transcendental
transcribe transcription transcultural transducer transfer transfix transform transformation transformed transformer
transfusion transgress transgression transience transistor transit transition transitional translate translation translucence
translucent transmissible transmission transmit transmitting transmutation transmute transparent transpirate transpiration
transpiring transplant transplantable transport transportation transpose transversally transverse transversely transvestitism
trap trapped trapping travel traveled travelogue traverse tray treacherous treachery tread treadmill treason treasure
treasured treasury treat treated treatment treaty treble tree treetop tremble trembling tremendous tremendously tremor trench
trend trepidation trespass trestle trial triamcinolone triangle triangular tribal tribunal tribute trichrome trick trickle
tricolor trigger trigonal trill trim trimming trinket trio trip triphammer triple tripod trite triumph triumphant triumphantly
trivial triviality troika troop troops trophotropic tropical trot trouble troubled troublesome trough troupe trousers truck
trucking truculence truculent trudge true truly trumpet trundle trunk trust trusted trustfully trustworthy truth truthful
truthfulness try trying tsunami tub tube tuberculosis tubing tubular tubule tuck tuft tug tuition tularemia tulip tumble
tumbler tumbling tumor tumour tumult tumultuous tune tuneful tunelessly tungsten tuning tunnel turban turbinate turbine
turbulence turbulent turf turkey turmoil turn turned turning turnover turnpike turntable tutorial tuxedoed tweed tweedy tweeze
twelfth twelve twenties twentieth twenty twice twiddle twig twilight twine twinge twinkle twinkling twirl twirlingly twist
twisted twisting twitch two twofold twoscore type typewriter typewriting typhoid typhus typical typically typify typing
typographic typography tyranny tyrosine ubiquitous ugliness ugly ulcer ulcerated ulceration ultimate ultimately ultimatum
ultra ultracentrifugation ultracentrifuge ultramodern ultrasonic ultrasonically ultraviolet umbrella unabated unable
unacceptable unaccompanied unaccountable unachievable unadjusted unaffected unafraid unalterable unambiguity unambiguous
unambiguously unanimous unanimously unanswered unarmed unashamedly unasked unassisted unasterisked unattached unattractive
unauthentic unauthorized unavailable unavailing unavoidable unavoidably unaware unawareness unawares unbalance unbelievable
unblinkingly unborn unbounded unbreakable unbroken unbuttoned uncanny uncaused unceasingly uncertain uncertainly uncertainty
uncertified unchangeable unchanged uncharged uncheckable unclaimed unclasp unclean unclouded uncombable uncomfortable
uncomfortably uncommon uncompromising unconcern unconcerned unconcernedly unconditional unconditionally unconfessed
unconquerable unconquered unconscious unconsciously unconstitutional uncontrollable uncontrollably unconventional unconvincing
uncooperative uncork uncousinly uncover uncritical uncurl undamaged undaunted undeclared undeniable undepicted under
underachievement underbrush undercover undercurrent underdeveloped undereducated underestimate underfoot underground
underhanded underlie underline underlying undermine underpin underprivileged underrate underscore undersea undershirt
underside understand understandable understanding understandingly understate understatement understood undertake undertaking
underwater underway underwear underworld underwrite undeveloped undifferentiated undigested undiluted undiminished undisguised
undisputed undo undoing undone undoubtedly undress undrinkable undue undulate unduly unearth uneasily uneasiness uneasy
uneconomical unemployed unemployment unending unenthusiastic unequally unequivocally unerring unerringly uneven unevenly
unexpected unexpectedly unexplainable unexplained unexplored unfair unfaithful unfaltering unfalteringly unfamiliar unfasten
unfastened unfavorable unfertile unfettered unfit unfitting unfixed unfold unfolding unforeseen unforgettable unfortunately
unfrosted unfrozen ungainly ungodly ungrateful unhappiness unhappy unhealthy unheated unheeded unheeding unhesitatingly
unhitch unholy unhurried unhurriedly unhurt unification unified uniform uniformed uniformity uniformly unify unilateral
unimaginable unimaginative unimpaired unimpassioned unimpeachable unimpeachably unimportant unimposing unimpressed
unimpressive unimproved uninitiate uninitiated uninjectable unintelligent unintended unintentionally uninterrupted
uninterruptedly uninvited uninvolved union unique uniquely uniqueness unit unite united unity univalent universal
universalistic universality universalize universally universe university unjust unkind unknown unlace unlash unlawful unleash
unlike unlikely unlimited unlined unliterary unload unloaded unloading unlock unlocked unlovely unluckily unlucky unmalicious
unmanageably unmarried unmask unmated unmeritorious unmistakable unmistakably unmolested unmoved unnatural unnecessarily
unnecessary unneeded unnoticed unnumbered unobtainable unobtrusively unoccupied unofficial unopposed unorthodox unpack unpaid
unpaintable unpaired unparalleled unpatriotic unpaved unperformed unpicturesque unpleasant unpleasantly unplowed unplumbed
unpopular unprecedented unpredictability unpredictable unpredictably unpremeditated unprepared unpretentious unproblematic
unprocurable unpromising unprotected unpublished unpunished unqualified unqualifiedly unquestionably unquestioningly unravel
unready unreal unrealism unrealistic unrealistically unreality unreason unreasoning unrecognizable unrecognized
unreconstructed unredeemed unreflective unregretting unrelated unreleased unreliable unremarkable unrequited unreservedly
unresponsive unrest unrestricted unruly unsaid unsatisfactory unsaturated unscathed unscientific unscramble unscrew
unscrupulous unseeing unseen unselfconscious unselfconsciousness unselfish unselfishness unservile unsettled unshakable
unsharpened unshaved unshaven unsheathe unshielded unsigned unsloped unsmiling unsmilingly unsold unsolder unsolved
unspeakable unspoken unstable unstained unsteadily unstilted unstressed unstructured unstrung unsuccessful unsuitable
unsuitably unsuited unsung unsympathetic unteach untellable untenable untested unthaw unthematic unthinking untie untold
untouched untoward untraditional untrammeled untried untrue untruth unused unusual unusually unutterably unvarying unveil
unventilated unwanted unwarranted unwavering unwed unwelcome unwilling unwillingness unwind unwire unwise unwisely unwitting
unwittingly unwomanly unworthy unwrinkled unwritten upbeat upcoming update upgrade upheaval uphold upholster upkeep upland
uplift uplifted uplifting upper uppercut uppermost upraise upraised upright uprising uproar uproot upset upshot upstairs
upstate upstream uptake uptown upward upwards urban urbanize urbanized urge urgency urgent urgently urging urinary urine urn
usable usage use useable used useful usefulness useless uselessly uselessness usual usually usurp utensil utility utilization
utilize utmost utopia utter utterance utterly vacancy vacant vacantly vacate vacation vacationing vaccinating vaccination
vaccine vacuolated vacuolization vacuum vagabond vague vaguely vagueness vain valiant valid validate validation validity
valley valor valuable valuation value valued valueless values valve vandalism vanguard vanish vanished vanity vanquish vapor
vaporization variability variable variant variation varied variegated variety various variously vary varying vascular vase
vast vastly vaudeville vault vector veer vegetable vegetation vehemence vehement vehicle veil veiled vein veined vellum
velocity velour velours velvet velvety vending venerable venerate vengeance vent ventilate ventilation venture veracity
veranda verandah verb verbal verbena verdict verge veridical verification verify verisimilitude veritable vermilion vermouth
vernal versatility verse version vertebral vertebrate vertex vertical vertigo verve very vesicular vessel vest vestibule
vestige veto vex vexation viability viable viand vibrancy vibrant vibrate vibration vibrionic vicarious vice vicinity vicious
victimize victoriously victory video vie view viewers viewpoint vigilance vigilantism vignette vigor vigorous vigorously vile
village villainous vindicate vindication vindictive vine vinegar vineyard vintage vinyl violate violation violence violent
violently violet violin virginity virile virtual virtually virtue virulence virulent virus visage visceral viscoelastic
viscometer viscosity viselike visibility visible visibly vision visit visored vista visual visualization visualize visually
vital vitality vitally vitals vitamin vivacious vivid vividly vividness vivify vocabulary vocal vocalic vocalize vocation
vocational vocationally vociferous vociferously vogue voice voiced void volatile volcano volition volley volleyball voltage
voltaic voltmeter volume volumetric volumetrically voluminous voluntarily voluptuous vomit vomiting voodoo vote voting votive
vouch vouchsafe vow vowel voyage vulgar vulnerability vulnerable vulpine vulture wacky wad wads wafer waffle waft wage wager
wages waggle wagon wail wailful wailing wainscoted waist wait waiting waive wake wakeful wakefulness walk walking walkout
walkover wall wallet wallflower wallop walloping wallow wallpaper walnut walrus wan wand wander wandering wane wangle waning
want war warble wardrobe wardroom warehouse warehousing warfare warhorse warily warlike warm warmed warming warmly
warmongering warmth warn warning warp warped warrant wart wary wash washbasin washbowl washed washing washup waste wastebasket
wasted wasteful wasteland wastewater watch watchfully watching water watercolor waterfall waterfront watermark waterproof
waterproofing watershed waterway watery watt wattle wave wavelength wavy wax waxed waxen waxing waxlike way waylay ways
wayside wayward weak weaken weakened weakening weakly weakness wealth wealthy wean weaning weapon wear wearied wearily
weariness wearisome weary wearying weather weatherstrip weave web wed wedding wedge wee weed weeds week weekday weekend weekly
weep weeping weigh weight weighted weighting weightlessness weir weirdly welcome welcoming weld welfare well welter wend west
westerly western westward westwards wet wetness wetting whack wharf wheat wheedle wheel wheelchair wheeze wheezing whence
whereabouts whet whiff while whim whimper whine whinny whip whipping whir whirl whirring whisk whiskered whiskers whiskey
whisky whisper whistle whistling whit whiteface whiten whiteness whitewashed whodunit whole wholesome wholly whoop whorl
wicked wickedly wickedness wicker wide widely widen widespread widowed widowhood width wield wifely wig wiggle wild wildcat
wildlife wildly wildness wile wilfully will willful willing willingness willow willpower wilt wily win wince wind windblown
windbreak winding windmill window windowpane windowsill windshield windy wine wineglass wing wings wink winless winning winnow
winter wintertime wintry wipe wire wired wiry wisdom wise wisecrack wisely wish wishing wisp wit withal withdraw withdrawal
withe wither withered withering withhold withholding within withstand wittingly witty wobble wobbling woe woeful woefully wolf
wolflike womb wonder wonderful wonderfully wonderfulness wonderworking wondrous wondrously woo wood wooded wooden woodenly
woodgrain woodgraining woodpecker woods woodshed woodwork wool woolen woolgather woolly word wording wordlessly words work
workable workbench workboard working workings workmanlike workout works worksheet workshop worktable workweek world worldly
worldwide worm worn worried worriedly worriment worry worse worsen worship worst worsted worth worthless worthlessness
worthwhile wound wounded woven wrack wraithlike wrangle wrap wrapped wrapper wrath wrathful wrathfully wreak wreath wreathe
wreck wreckage wrench wrenching wrestle wrestling wretched wretchedness wriggle wring wrinkle wrist writ write writhe writhed
writhing writing written wrong wrongdoing wrongly wry wryly xenon xylem xylophone yacht yap yard yardage yardstick yawn
yawning yaws year yearn yearning yearningly years yell yelled yelling yellow yelp yelping yen yes yesterday yesteryear yet
yield yielding yoga yoke yonder young younger youngish youthful yucca zeal zenith zero zest zigzag zinc zip zloty zodiacal
zone zoning zoo zoom
`;
