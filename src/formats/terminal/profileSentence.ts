import { type Grade, stepGrade, type Trace } from '../../contract/index.ts';

/** In which order the sentence speaks of what the statements rest on, and how. */
const PHRASES: readonly (readonly [grade: Grade, one: string, several: string])[] = [
  ['named-person', 'a named person', 'named people'],
  ['organization', 'an organization', 'organizations'],
  ['publication', 'a publication', 'publications'],
  ['document', 'a document', 'documents'],
  ['account', 'an account', 'accounts'],
  ['none', 'nobody the text tells', 'nobody the text tells'],
];

/** The sourcing profile in one sentence; what rests on unnamed sources comes first, since that is what readers ask for. */
export function profileSentence(trace: Trace): string {
  const { statements, words } = trace.profile;
  const count = Object.values(statements).reduce((a, b) => a + b, 0);
  const total = Object.values(words).reduce((a, b) => a + b, 0);
  if (total === 0) return 'The report has no body text.';
  if (count === 0) return `No statement was found: all ${total} words are in the report’s own voice.`;
  const rest = PHRASES.filter(([grade]) => statements[grade] > 0).map(
    ([grade, one, several]) => `${statements[grade]} on ${statements[grade] === 1 ? one : several}`,
  );
  const parts = [unnamedPhrase(trace), ...rest];
  const own = Math.round((words.ownVoice / total) * 100);
  return `${count} ${count === 1 ? 'statement' : 'statements'}: ${parts.join(', ')}; ${own}% of the words are in the report’s own voice.`;
}

function unnamedPhrase(trace: Trace): string {
  const count = trace.profile.statements.unnamed;
  if (count === 0) return 'none rests on unnamed sources';
  const { through, reached } = outletsOfUnnamed(trace);
  const how = through.length === 0 || through.length > 3 ? '' : ` (${reachedWords(reached, count)} through ${listed(through)})`;
  return `${count} ${count === 1 ? 'rests' : 'rest'} on unnamed sources${how}`;
}

/** The publications through which statements of unnamed sources reach the report, and how many of the statements they carry. */
function outletsOfUnnamed(trace: Trace): { through: string[]; reached: number } {
  const sources = new Map(trace.sources.map((s) => [s.id, s]));
  const through = new Set<string>();
  let reached = 0;
  for (const statement of trace.statements) {
    if (statement.grade !== 'unnamed') continue;
    const steps = statement.chain.map((step) => (step.source === null ? undefined : sources.get(step.source)));
    const publications = steps.filter((s) => s !== undefined && stepGrade(s) === 'publication');
    if (publications.length > 0) reached++;
    for (const p of publications) if (p) through.add(p.name);
  }
  return { through: [...through], reached };
}

function reachedWords(reached: number, count: number): string {
  if (reached === count) return count === 1 ? 'reached' : 'all reached';
  return `${reached} of them reached`;
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}
