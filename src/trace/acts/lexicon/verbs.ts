import type { Act } from '../../../contract/index.ts';

/*
 * What a verb does when it is a cue's head (guideline rule 14). Bases only; `language/inflection.ts` gives their forms.
 * What a verb does with a particle or an object ("call for", "make a case") stands in `phrases.ts`. A verb that is not listed
 * says, which is the default; verbs that say are listed so that a cue's head can be told from the words around it.
 * Drawn up by going through every cue head that PolNeAR's training part has three times or more, and its neighbours in meaning.
 */
export const VERBS: Readonly<Record<Act, string>> = {
  // To utter, to write, to judge aloud, to rule.
  say: `acclaim accuse acknowledge add address admit admonish advertise affirm agree air allege allow allude analogize analyze
    announce answer apologize appeal applaud apportion argue articulate ascribe assail assert assess assure attack attest
    attribute authorize avow back-pedal backpedal barb bark bash bellow bemoan berate besmirch bill blame blast blog
    bluster boast boo brag brand brief bristle broadcast call campaign caption castigate categorize caution celebrate
    censure challenge champion chant characterise characterize charge chastise cheer chide chime chorus chuckle circulate
    cite claim clap clarify classify coin commend comment communicate compare complain compliment concede conclude concur
    condemn confess confide confirm conflate congratulate contend contextualize continue contrast convey correct counsel
    counter cover crack credit criticise criticize critique crow cry curse debate decipher declare decree decry dedicate
    defame defend define deliver demean demonize denigrate denounce depict deplore deride describe detail diagnose dictate
    differentiate diminish disagree disapprove disclose discourage discredit discuss disparage dispatch distinguish
    divulge document downplay drop dub echo editorialize elaborate elucidate email emphasise emphasize endorse enthuse
    enumerate enunciate equate exaggerate exclaim excoriate explain expose expound express extol exult fault file fire
    flag flatter flaunt flog focus follow formulate frame fulminate fume generalize gibe gloat glorify gossip greet gripe
    groan grovel growl grumble gush hail hammer harangue headline heap heckle hector herald highlight hint honor howl identify
    illuminate illustrate imply impugn indict infer inform inscribe insinuate insist insult interject interpose interview
    intimate intone introduce inveigh invoke jab jeer jest jibe joke judge justify kid label lambast lambaste lament
    lampoon lash laud laugh leak lecture legislate lie liken list log maintain malign mandate marvel mention misrepresent
    misspeak moan mock mourn mumble murmur muse mutter name narrate nominate note notify object observe opine orate
    outline overstate paraphrase pardon parrot peddle permit persuade phrase pillory placard point politicize pontificate
    portray posit post praise preach predict preface present print proclaim profess profile prognosticate promote prompt
    pronounce prophesy publish punctuate quibble quip quote rage rail raise ramble rant rap rate re-tweet read reaffirm
    reason reassert reassure rebuke recall recap recite recognise recognize recount recriminate refer reference reflect
    regale register rehash reiterate rejoice rejoin relate relay release remark remind reminisce rename repeat reply
    report reprimand reproach respond restate retell retort retract retweet reveal revile rewrite ridicule riff rip roar
    rule savage say scoff scold scorn scream screech shame shout shrug shun sigh signal sing slam slander smear smile snap
    snark snarl sneer snicker snipe snub sound speak specify spell spout stammer state stereotype stipulate stress stutter
    submit sue suggest sum summarise summarize swipe talk taunt tease telegraph tell testify text thank theorize thunder
    title toast tout trace trash trivialize troll trumpet tweet twitter underline underscore unveil upbraid uphold utter
    vent verbalize verify veto vilify voice volunteer vouch wail warn welcome whine whisper wisecrack write yell zing`,
  // To say that something is not so; to stand against it.
  deny: `abandon abhor balk belie block boycott buck contest contradict debunk defy deny deter disallow disavow disbelieve
    disclaim discount dismiss disown disprove dispute dissent eschew exclude forgo forswear invalidate negate nix
    oppose oust override overrule overturn protest rebel rebuff rebut recant refrain refute reject renounce repel
    repudiate rescind resent resist revoke rubbish scrap scuttle shelve spurn squelch stonewall withdraw withhold`,
  // To put a question; to request an answer.
  ask: `ask enquire grill inquire interrogate poll press probe query question quiz survey wonder`,
  // To tell somebody to do something; to speak for a course of action.
  urge: `advise advocate agitate ban bar beg beseech cajole command commission compel demand egg encourage entice entreat exhort forbid goad
    implore incite instruct invite lobby nudge order petition plead pray pressure prod prohibit propose propound push rally recommend request
    require solicit spur subpoena summon urge`,
  // To commit oneself, be it to harm.
  promise: `bet bind commit guarantee offer pledge promise swear threaten undertake vow`,
  // To hold to be so, to judge, to expect, to fear, to doubt, to feel about; to seem so.
  believe: `admire anticipate appear appreciate assume await bank believe bemuse brood calculate care cherish conceive conjecture
    consider contemplate count deduce deem despise detest disdain dislike distrust doubt dread empathize enjoy envisage
    envision envy esteem estimate evaluate excite expect fantasize fascinate fear feel figure forecast foresee fret
    frustrate gamble gauge guess hate idolize imagine impress interpret irritate lean like loathe look love mind misread
    miss mistrust misunderstand mull overestimate overwhelm perceive perturb picture ponder preoccupy presume presuppose
    prize project puzzle rank rankle reckon reconsider regard regret relish rely resonate respect rethink revere rue
    satisfy savor seem sense soul-search speculate spook startle stomach suppose surmise suspect sympathize think tire
    tolerate trouble trust underestimate unnerve unsettle upset value view visualize wait weary worry worship`,
  // To see, to hear, to learn, to be aware.
  know: `acquaint ascertain behold detect determine discern discover encounter examine experience explore eye familiarize find
    forget gather gaze glean grasp hear inspect investigate know learn listen memorize monitor notice overhear overlook
    realise realize remember research review scrutinize see spot study uncover understand unearth watch witness`,
  // To will, to hope, to plan, to decide, to support.
  want: `accept acquiesce approve adopt aim align angle appoint aspire attempt avoid back battle budget cave choose co-sponsor consent
    court covet crave dare decide deploy desire devise dream eager elect embrace enact endeavor endeavour enforce enlist
    entertain espouse favor favour fight follow fundraise hanker hesitate hire hope hunger impose intend itch jockey join
    maneuver mobilize need negotiate opt plan plot plump prefer prepare pursue resolve root scheme scramble seek select
    settle side stake steer strategize strive struggle subscribe support toy try unite vie vote wage want wish work yearn`,
  // To be evidence that something is so: documents, polls, pictures, results.
  show: `bear bespeak betray capture chart contain corroborate demonstrate denote display establish evidence exemplify exhibit
    feature indicate mean measure mirror portend prove represent show showcase signify substantiate symbolize typify
    validate`,
  // Not to answer, not to do what is asked.
  decline: `decline demur dodge duck evade ignore refuse sidestep stonewall`,
};
