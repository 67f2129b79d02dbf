import type { Span } from '../../contract/index.ts';
import type { Draft, Resolution, TraceInput } from '../draft.ts';
import type { SceneOptions } from './asking.ts';
import { contentsOf, depthsOf } from './contents.ts';
import { linkEpithets } from './epithets.ts';
import { firstPerson, quotedIn } from './firstPerson.ts';
import { gatherNames } from './naming.ts';
import type { Range } from './phrase.ts';
import { pronounAt } from './pronounWords.ts';
import { type Reading, readReport, tokensIn } from './reading.ts';
import type { Referent } from './referent.ts';
import { readRoles } from './roles.ts';
import { Scene } from './scene.ts';
import { settleBySigns, settleSpeaker } from './settleKinds.ts';
import { settleSexes } from './settleSex.ts';
import { makeSources } from './sources.ts';
import { type Voice, type VoiceContext, voiceRules } from './voiceRules.ts';

/** Stands in for the statement of a mention that is asked for by itself. */
const NO_DRAFT: Draft = {
  index: -1,
  parent: null,
  content: [],
  cue: null,
  source: [],
  how: 'cue',
  follows: null,
  score: 1,
  block: '',
};
const UNKNOWN: Voice = { referent: null, confidence: 0, by: 'no-source' };

/**
 * Who speaks in each draft, and who the further mentions are (guideline rules 16, 17, 22): every name, title, description
 * and pronoun is put down to one source a report, or to nobody where the text does not tell.
 */
export function resolveSources(input: TraceInput, further: readonly Span[], observe?: SceneOptions['observe']): Resolution {
  const { report, drafts } = input;
  const reading = readReport(report);
  const naming = gatherNames(reading);
  readRoles(reading, naming);
  linkEpithets(reading, naming);
  for (const r of naming.cast.referents) settleBySigns(reading, r);
  settleSexes(reading, naming);
  const scene = new Scene(reading, naming, { depths: depthsOf(reading, drafts), observe });
  const mentions = drafts.map((d) => mentionRange(reading, d.source));
  const places = further.map((span) => mentionRange(reading, [span]));

  const voices: (Voice | null)[] = drafts.map(() => null);
  const byCueEnd = new Map(drafts.flatMap((d) => (d.cue ? [[d.cue.end, d.index] as const] : [])));
  const answers: (Referent | null)[] = further.map(() => null);
  const around = contentsOf(drafts);
  for (const { range, draft, index } of eventsOf(reading, drafts, mentions, places)) {
    const holder = draft ? draft.parent : (around(further[index]?.start ?? 0, null)?.index ?? null);
    const answer = scene.resolve(range, {
      speaks: draft !== null,
      cue: cueOf(draft),
      not: draft ? [] : askers(further[index]),
      outer: holder === null ? null : (voices[holder]?.referent ?? null),
    });
    if (draft) voices[index] = answer;
    else answers[index] = answer.referent;
  }
  scene.readUpTo(reading.tokens.length);

  const asked = new Set<number>();
  const voiceOf = (index: number): Voice => {
    const known = voices[index];
    const draft = drafts[index];
    if (known || !draft || asked.has(index)) return known ?? UNKNOWN;
    // Drafts that hang on each other in a ring tell nothing.
    asked.add(index);
    const context: VoiceContext = { reading, scene, drafts, mention: mentions[index] ?? null, voiceOf, around };
    let voice: Voice | undefined;
    for (const rule of voiceRules) voice ??= rule.tell(draft, context);
    voices[index] = voice ?? UNKNOWN;
    return voice ?? UNKNOWN;
  };
  const settled = drafts.map((d) => voiceOf(d.index));
  places.forEach((range, i) => {
    if (range && isLater(reading, range)) answers[i] = answerLater(range, further[i]);
  });

  const cuesOf = new Map<Referent, string[]>();
  settled.forEach((v, i) => {
    if (v.referent) cuesOf.set(v.referent, [...(cuesOf.get(v.referent) ?? []), cueOf(drafts[i])]);
  });
  for (const [r, cues] of cuesOf) settleSpeaker(r, cues);

  const { sources, idOf } = makeSources(reading, naming.cast, [...settled.map((v) => v.referent), ...answers]);
  const id = (r: Referent | null) => (r ? (idOf.get(r) ?? null) : null);
  return {
    sources,
    speakers: settled.map((v) => ({
      source: id(v.referent),
      through: id(v.referent?.reportsFor ?? null),
      confidence: v.referent ? v.confidence : 0,
      by: v.by,
      runnersUp: (v.runnersUp ?? []).map(({ referent, share }) => ({ name: referent?.name ?? null, share })),
    })),
    mentions: answers.map(id),
  };

  function cueOf(draft: Draft | null | undefined): string {
    return draft?.cue ? report.text.slice(draft.cue.start, draft.cue.end).toLowerCase() : '';
  }

  /** "She told her": who speaks is not spoken to. */
  function askers(span: Span | undefined): Referent[] {
    const host = span ? (byCueEnd.get(span.start - 1) ?? byCueEnd.get(span.start)) : undefined;
    const speaker = host === undefined ? null : voices[host]?.referent;
    return speaker ? [speaker] : [];
  }

  /** A further mention inside somebody's words, or of the report itself: "me" is the speaker, "him" is not. */
  function answerLater(range: Range, span: Span | undefined): Referent | null {
    const outer = span ? around(span.start, null) : null;
    const told: Draft = { ...NO_DRAFT, parent: outer?.index ?? null, source: span ? [span] : [] };
    const context: VoiceContext = { reading, scene, drafts, mention: range, voiceOf, around };
    const voice = firstPerson.tell(told, context);
    if (voice) return voice.referent;
    const quoting = span ? quotedIn(told, span.start, context) : null;
    const self = quoting ? voiceOf(quoting.index).referent : null;
    const not = [...askers(span), ...(self ? [self] : [])];
    const holder = outer && outer !== quoting ? voiceOf(outer.index).referent : null;
    return scene.resolve(range, { speaks: false, cue: '', not, self, outer: holder }).referent;
  }
}

interface Event {
  readonly range: Range;
  /** Null for a further mention. */
  readonly draft: Draft | null;
  readonly index: number;
}

/** What can be told in the order of the text: what was said of somebody before helps to tell who is meant after. */
function eventsOf(
  reading: Reading,
  drafts: readonly Draft[],
  mentions: readonly (Range | null)[],
  places: readonly (Range | null)[],
): Event[] {
  const events: Event[] = [];
  drafts.forEach((draft, index) => {
    const range = mentions[index];
    if (range && draft.how !== 'post' && draft.follows === null && !isLater(reading, range)) events.push({ range, draft, index });
  });
  places.forEach((range, index) => {
    if (range && !isLater(reading, range)) events.push({ range, draft: null, index });
  });
  return events.sort((a, b) => a.range.first - b.range.first || a.range.last - b.range.last || a.index - b.index);
}

/** Pronouns inside somebody's quotation, "my doctor" too, wait until the outer speaker is known. */
function isLater(reading: Reading, range: Range): boolean {
  const p = pronounAt(reading, range.first);
  if (!p) return false;
  if (p.person === 1 || p.person === 2) return true;
  return p.person === 3 && range.last - range.first <= 2 && reading.quoted[range.first] === 1;
}

/** The tokens of a mention: the first of its pieces that holds words. */
function mentionRange(reading: Reading, pieces: readonly Span[]): Range | null {
  for (const piece of pieces) {
    const range = tokensIn(reading, piece);
    for (let k = range.first; k < range.last; k++) if (reading.tokens[k]?.word) return range;
  }
  return null;
}
