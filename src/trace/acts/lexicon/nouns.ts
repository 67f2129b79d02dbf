import type { Act } from '../../../contract/index.ts';

/*
 * What a noun does when it is a cue's head ("their fear that", "plans to") or carries a light verb ("expressed concern",
 * "made the case"). Singular forms; regular plurals are added.
 */
export const NOUNS: Readonly<Record<Exclude<Act, 'decline'>, string>> = {
  say: `critic defender accusation account acknowledgement acknowledgment address admission admonition allegation allusion announcement answer apology
    argument article assertion attack barb blame boast brag broadside case censure challenge chant characterization charge cheer claim column comeback
    comment commentary comparison complaint compliment conclusion condemnation confession confirmation contention conversation
    correction credit criticism critique debate declaration defence defense definition denunciation depiction description diatribe dig discussion
    disclosure editorial endorsement essay explanation gibe gripe headline hint insinuation insistence insult interview jab joke
    judgment kudos lament lecture letter lie line memo mention message monologue motto narrative note observation op-ed opprobrium ovation
    point portrayal post praise prediction pretext pronouncement quip quote rant rebuke reference remark reminder reply report
    response retort revelation rhetoric ridicule ruling salvo scorn shot slogan slur speech statement story suggestion swipe talk
    testimony tirade tribute tweet utterance verdict version warning word quotation characterisation salute toast jeer boo
    fun potshot aspersion`,
  deny: `opponent boycott denial disagreement disavowal dismissal dispute exception issue objection opposition pushback rebuttal rejection repudiation
    resistance veto protest backlash`,
  ask: `inquiry enquiry query question`,
  urge: `appeal call command demand directive encouragement exhortation instruction order plea pressure proposal push
    recommendation urging advice lobbying petition entreaty request`,
  promise: `assurance commitment guarantee oath offer pledge promise threat ultimatum vow`,
  believe: `admirer favorite favourite admiration affinity alarm anger annoyance antipathy anxiety apprehension assessment assumption attitude belief bewilderment calculation
    concern confidence consensus consideration contempt conviction delight despair disappointment disbelief disdain disgust dislike dismay displeasure distaste distrust
    doubt enthusiasm estimate excitement expectation eye faith fear feeling forecast frustration fury gratitude guess hatred hostility idea
    impression indignation interpretation judgement kinship love mind misgiving misreading mistrust mood nervousness notion opinion optimism outrage passion perception
    perspective pessimism pleasure position presumption projection reading regret relief remorse reservation resentment respect satisfaction scepticism sense sentiment
    shock skepticism speculation stance surprise suspicion sympathy theory thinking thought trust uncertainty unease view viewpoint worry wrath`,
  know: `acquaintance awareness experience familiarity glimpse insight knowledge look memory realization recognition recollection understanding discovery
    attention`,
  want: `advocate backer champion fan proponent supporter agenda allegiance ambition approval aspiration attempt backing bid campaign choice decision desire determination dream eagerness effort favor favour
    goal hope inclination intent intention interest loyalty objective plan plot policy preference priority purpose quest reluctance resolve scheme strategy
    support vision vote will willingness wish`,
  show: `data demonstration evidence example figure finding footage illustration image indication indicator photo photograph poll proof
    record reflection result sign signal survey testament`,
};
