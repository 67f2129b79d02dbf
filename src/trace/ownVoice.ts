import {
  type Block,
  GRADES,
  type Grade,
  OUTSIDE_BODY,
  type Profile,
  profileWords,
  type Span,
  type Statement,
} from '../contract/index.ts';

/** What of a report is its own voice, and what its words and statements rest on. */
export interface Sourcing {
  readonly ownVoice: Span[];
  readonly profile: Profile;
}

/**
 * Counts each word of the body once, under the innermost statement that it belongs to (by content, cue or source), by that
 * statement's grade; what belongs to none is the report's own voice.
 */
export function sourcingOf(text: string, blocks: readonly Block[], statements: readonly Statement[]): Sourcing {
  const innermost = paint(text.length, statements);
  const perGrade = () => Object.fromEntries(GRADES.map((g) => [g, 0])) as Record<Grade, number>;
  const profile: Profile = { statements: perGrade(), words: { ...perGrade(), ownVoice: 0 } };
  for (const s of statements) profile.statements[s.grade]++;
  const ownVoice: Span[] = [];
  for (const block of blocks) {
    if (OUTSIDE_BODY.has(block.type)) continue;
    let open = false;
    for (const word of profileWords(text, block)) {
      const grade = statements[(innermost[word.start] ?? 0) - 1]?.grade;
      profile.words[grade ?? 'ownVoice']++;
      const last = ownVoice.at(-1);
      if (grade === undefined && open && last) last.end = word.end;
      else if (grade === undefined) ownVoice.push({ ...word });
      open = grade === undefined;
    }
  }
  return { ownVoice, profile };
}

/** For each position the innermost statement (its index and one) that covers it; 0 for none. Outer ones come first. */
function paint(length: number, statements: readonly Statement[]): Int32Array {
  const owner = new Int32Array(length);
  const byId = new Map(statements.map((s) => [s.id, s]));
  const depthOf = (s: Statement): number => {
    let depth = 0;
    for (let at = s.within; at !== null; at = byId.get(at)?.within ?? null) depth++;
    return depth;
  };
  const order = statements.map((s, i) => ({ s, i, depth: depthOf(s) })).sort((a, b) => a.depth - b.depth);
  for (const { s, i } of order) {
    for (const span of [...s.content, ...s.source, ...(s.cue ? [s.cue] : [])]) owner.fill(i + 1, span.start, span.end);
  }
  return owner;
}
