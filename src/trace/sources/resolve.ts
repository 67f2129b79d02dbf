import type { Source, Span } from '../../contract/index.ts';
import type { Draft, Resolution, Speaker, TraceInput } from '../draft.ts';
import { addAccounts } from './accounts.ts';
import { linkEpithets } from './epithets.ts';
import { labelled } from './labels.ts';
import { gatherNames } from './naming.ts';
import type { Range } from './phrase.ts';
import { pronounAt } from './pronounWords.ts';
import { type Reading, readReport, tokensIn } from './reading.ts';
import type { Referent } from './referent.ts';
import { readRoles } from './roles.ts';
import { Scene } from './scene.ts';
import { makeSources } from './sources.ts';

interface Voice {
  readonly referent: Referent | null;
  readonly confidence: number;
  readonly by: string;
}

const UNKNOWN: Voice = { referent: null, confidence: 0, by: 'no-source' };

/**
 * Who speaks in each draft, and who the further mentions are (guideline rules 16, 17, 22): every name, title, description
 * and pronoun is put down to one source a report, or to nobody where the text does not tell.
 */
export function resolveSources(input: TraceInput, further: readonly Span[]): Resolution {
  const { report, drafts } = input;
  const reading = readReport(report);
  const naming = gatherNames(reading);
  readRoles(reading, naming);
  linkEpithets(reading, naming);
  const scene = new Scene(reading, naming);
  const accounts = addAccounts(report, naming.cast);
  const voices: (Voice | null)[] = drafts.map(() => null);
  const answers: (Referent | null)[] = further.map(() => null);

  // In the order of the text: what was said of somebody before helps to tell who is meant after.
  const events: { range: Range; draft: Draft | null; index: number }[] = [];
  for (const draft of drafts) {
    const range = mentionRange(reading, draft.source);
    if (range && !isLater(reading, range)) events.push({ range, draft, index: draft.index });
  }
  further.forEach((span, index) => {
    const range = tokensIn(reading, span);
    if (range.first < range.last && !isLater(reading, range)) events.push({ range, draft: null, index });
  });
  events.sort((a, b) => a.range.first - b.range.first || a.range.last - b.range.last || a.index - b.index);
  for (const { range, draft, index } of events) {
    const cue = draft?.cue ? report.text.slice(draft.cue.start, draft.cue.end).toLowerCase() : '';
    const answer = scene.resolve(range, { speaks: draft !== null, cue, not: [] });
    if (draft) voices[index] = answer;
    else answers[index] = answer.referent;
  }
  scene.readUpTo(reading.tokens.length);

  // Then what hangs on other drafts, outer ones first: pronouns inside quotations, answers, announced quotations.
  const speakers: Speaker[] = [];
  for (const draft of drafts) {
    const voice = voices[draft.index] ?? fromStructure(draft);
    voices[draft.index] = voice;
  }
  function fromStructure(draft: Draft): Voice {
    if (draft.follows !== null) return voices[draft.follows] ?? UNKNOWN;
    if (draft.how === 'post') {
      const account = accounts.get(draft.block);
      return account ? { referent: account, confidence: 0.98, by: 'post-account' } : UNKNOWN;
    }
    if (draft.how === 'question' || draft.how === 'answer') {
      const label = labelled(reading, draft.block);
      if (label) return { ...scene.resolve(label, { speaks: true, cue: '', not: [] }), by: 'label' };
      return UNKNOWN;
    }
    const outer = draft.parent === null ? null : (voices[draft.parent] ?? null);
    const range = mentionRange(reading, draft.source);
    if (!range) return UNKNOWN;
    const p = pronounAt(reading, range.first);
    if (p?.person === 1 && outer?.referent) {
      // "I" and "we" inside a quotation are its speaker's words.
      return { referent: outer.referent, confidence: Math.min(outer.confidence, p.plural ? 0.75 : 0.95), by: 'first-person' };
    }
    if (p?.person === 1 || p?.person === 2) return { referent: null, confidence: 0, by: 'first-person-outside' };
    return scene.resolve(range, { speaks: false, cue: '', not: outer?.referent ? [outer.referent] : [] });
  }

  const spoken = new Set<Referent>();
  for (const v of voices) if (v?.referent) spoken.add(v.referent);
  for (const r of answers) if (r) spoken.add(r);
  const { sources, idOf } = makeSources(reading, naming.cast, spoken);
  for (const draft of drafts) {
    const v = voices[draft.index] ?? UNKNOWN;
    const through = v.referent?.reportsFor ?? null;
    speakers.push({
      source: v.referent ? (idOf.get(v.referent) ?? null) : null,
      through: through ? (idOf.get(through) ?? null) : null,
      confidence: v.referent ? v.confidence : 0,
      by: v.by,
    });
  }
  return { sources: sources satisfies Source[], speakers, mentions: answers.map((r) => (r ? (idOf.get(r) ?? null) : null)) };

  /** Pronouns inside somebody's quotation wait until the outer speaker is known. */
  function isLater(read: Reading, range: Range): boolean {
    const p = pronounAt(read, range.first);
    if (!p || range.last - range.first > 2) return false;
    return p.person === 1 || p.person === 2 || (p.person === 3 && read.quoted[range.first] === 1);
  }
}

/** The tokens of a draft's source mention: the first of its pieces that holds words. */
function mentionRange(reading: Reading, pieces: readonly Span[]): Range | null {
  for (const piece of pieces) {
    const range = tokensIn(reading, piece);
    for (let k = range.first; k < range.last; k++) if (reading.tokens[k]?.word) return range;
  }
  return null;
}
