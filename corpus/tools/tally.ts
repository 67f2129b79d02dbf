import type { Block, Grade, Profile, Span, Statement } from '../../src/contract/index.ts';
import { GRADES, OUTSIDE_BODY, profileWords } from '../../src/contract/index.ts';

/** Who owns each unit of the text: the innermost statement whose content, cue or source covers it. */
function owners(text: string, statements: readonly Statement[]): (Statement | undefined)[] {
  const owner = new Array<Statement | undefined>(text.length).fill(undefined);
  // An outer statement stands before its inner ones, so that these write over it.
  for (const s of statements) {
    for (const { start, end } of [...s.content, ...s.source, ...(s.cue ? [s.cue] : [])]) owner.fill(s, start, end);
  }
  return owner;
}

/** How many statements and how many words of the body rest on what. A word belongs to the statement of its first letter. */
export function profileOf(text: string, blocks: readonly Block[], statements: readonly Statement[]): Profile {
  const zero = () => Object.fromEntries(GRADES.map((g) => [g, 0])) as Record<Grade, number>;
  const counts = zero();
  for (const s of statements) counts[s.grade]++;
  const words = { ...zero(), ownVoice: 0 };
  const owner = owners(text, statements);
  for (const b of blocks) {
    if (OUTSIDE_BODY.has(b.type)) continue;
    for (const w of profileWords(text, b)) words[owner[w.start]?.grade ?? 'ownVoice']++;
  }
  return { statements: counts, words };
}

/** The stretches of the body that stand in no statement, each from its first word to the end of its last. */
export function ownVoiceOf(text: string, blocks: readonly Block[], statements: readonly Statement[]): Span[] {
  const owner = owners(text, statements);
  const stretches: Span[] = [];
  for (const b of blocks) {
    if (OUTSIDE_BODY.has(b.type)) continue;
    let open: Span | null = null;
    for (const w of profileWords(text, b)) {
      const own = owner[w.start] === undefined;
      const joined = own && open !== null && owner.slice(open.end, w.start).every((s) => s === undefined);
      if (own && open && joined) open = { start: open.start, end: w.end };
      else {
        if (open) stretches.push(open);
        open = own ? w : null;
      }
    }
    if (open) stretches.push(open);
  }
  return stretches;
}
