import type { Act } from '../../../contract/index.ts';

/** What an adjective or participle does after "be", "seem", "remain" ("was confident that", "is opposed to"). */
export const ADJECTIVES: Readonly<Partial<Record<Act, string>>> = {
  say: `adamant apologetic blunt candid categorical clear coy critical dismissive effusive emphatic explicit forthcoming forthright frank guilty honest
    insistent outspoken unapologetic unequivocal upfront vocal vociferous`,
  deny: `against averse hostile opposed resistant`,
  believe: `afraid alarmed ambivalent angry anxious appalled appreciative apprehensive ashamed astonished baffled bemused bullish certain cheered comfortable
    concerned confident confused content contemptuous convinced cynical delighted disappointed dismayed displeased distrustful doubtful dubious ecstatic elated embarrassed
    enthusiastic envious excited expected fearful fed-up fond frightened frustrated furious glad grateful happy heartened horrified impressed incensed
    incredulous indignant infuriated irritated leery mindful mistrustful nervous nostalgic offended optimistic outraged perplexed pessimistic pleased positive proud
    puzzled relieved resentful resigned saddened sanguine satisfied scared sceptical shocked skeptical sorry startled stunned sure surprised suspicious sympathetic
    terrified thankful thrilled tired troubled uncertain uncomfortable uneasy unconvinced unhappy unimpressed unnerved unsure upbeat upset wary weary worried`,
  know: `acquainted aware cognizant conscious familiar known unaware unclear unfamiliar unknown`,
  want: `bent committed dedicated desirous desperate determined devoted disinclined eager game hell-bent hesitant hopeful inclined intent interested keen
    loath loyal poised prepared ready reluctant resolved resolute set supportive unwilling willing`,
  show: `apparent consistent evident indicative obvious reminiscent symptomatic`,
};

/** Adjectives that carry their own negation. */
export const NEGATIVE_ADJECTIVES: ReadonlySet<string> = new Set(
  'unaware unclear unfamiliar unknown unsure uncertain unwilling reluctant loath disinclined hesitant unconvinced'.split(' '),
);
