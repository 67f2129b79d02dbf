/** What a catenative verb adds to the verb it leads to ("began by saying", "seemed to confirm", "plans to announce"). */
export type Adds = 'nothing' | 'possible' | 'future' | 'negation' | 'decline';

/** Verbs that lead to another verb, which then is the head. */
export const CATENATIVES: ReadonlyMap<string, Adds> = new Map<string, Adds>([
  ...entries(
    'nothing',
    'begin start continue keep go proceed try attempt strive struggle seek decide choose opt manage dare rush hasten stop pause help move come get serve use work end finish conclude follow respond reply react turn return resort take tend need have bother repeat cease quit join campaign mean happen turn',
  ),
  ...entries('possible', 'seem appear'),
  ...entries('future', 'plan intend hope prepare want aim expect vow promise threaten pledge'),
  ...entries('negation', 'fail forget neglect avoid'),
  ...entries('decline', 'decline refuse'),
]);

/** Verbs that carry a noun which tells what is done: "made the case", "expressed concern". */
export const LIGHT_VERBS: readonly string[] =
  'make take give issue raise express voice offer draw cast have hold put lay throw win release deliver face show provide send get enjoy launch use pose file share run post publish level direct aim gain receive find lend bear lose keep sound see feature carry place extend pay lead mount wage convey do sign drop heap shower reserve devote include'.split(
    ' ',
  );

function entries(adds: Adds, words: string): [string, Adds][] {
  return words.split(' ').map((w) => [w, adds]);
}
