import type { Source, Span, Statement, Trace } from '../contract/index.ts';
import { contentWords } from './contentWords.ts';
import { GRADE_WORDS } from './gradeWords.ts';
import { httpAddress } from './httpAddress.ts';
import { iriOf, TERMS } from './iri.ts';
import { type Json, type JsonObject, jsonLdNodes, jsonLdParts } from './jsonLd.ts';
import { type Opened, openTrace } from './opened.ts';
import { sourceTerms, statementTerms } from './ownTerms.ts';
import { plainChain } from './plainChain.ts';
import { verbOf } from './terminal/verb.ts';
import { UNCHECKED } from './unchecked.ts';

/** The W3C's context, and the prefix of our own terms. */
export const ANNOTATION_PARTS = jsonLdParts(['http://www.w3.org/ns/anno.jsonld', { hearsay: TERMS }]);

/** So much of the text stands beside a quotation, so that it can be found again where its words occur twice. */
const BESIDE = 32;

/**
 * The trace as W3C Web Annotations: the text, its sources, and a page of annotations, one a statement in reading order, then
 * one a stretch of the report's own voice. Each target is found by quotation and by position (code points, section 4.2.5).
 */
export function writeAnnotations(trace: Trace): string {
  const opened = openTrace(trace);
  const { report } = trace;
  const text: JsonObject = {
    id: iriOf(trace),
    type: 'Text',
    format: 'text/plain',
    language: report.language ?? undefined,
    via: httpAddress(report.url) ?? undefined,
    'hearsay:title': report.title ?? undefined,
    'hearsay:file': report.file,
    'hearsay:published': report.published ?? undefined,
    'hearsay:outlet': report.outlet.name ?? report.outlet.domain ?? undefined,
  };
  const page: JsonObject = {
    id: iriOf(trace, 'annotations'),
    type: 'AnnotationPage',
    label: `${report.title ?? report.file}: statements and their sources. ${UNCHECKED}`,
    startIndex: 0,
    items: [
      ...trace.statements.map((s, i) => statementAnnotation(s, i, opened)),
      ...trace.ownVoice.map((span, i) => ownVoiceAnnotation(span, i, opened)),
    ],
  };
  return jsonLdNodes([text, ...trace.sources.map((s) => sourceNode(s, opened)), page].map(plainKeywords));
}

function sourceNode(source: Source, opened: Opened): JsonObject {
  return {
    id: iriOf(opened.trace, source.id),
    type: 'hearsay:Source',
    // An unnamed source has no name: what the text calls it is in `called`.
    name: source.named ? source.name : undefined,
    ...sourceTerms(source, opened),
  };
}

function statementAnnotation(statement: Statement, index: number, opened: Opened): JsonObject {
  const { trace, exported } = opened;
  const inCodePoints = exported.statements[index];
  const speaker = statement.speaker === null ? undefined : opened.sources.get(statement.speaker);
  // A refusal to speak has no content: what is annotated are the words that tell of it.
  const spans = (s: Statement) => (s.content.length > 0 ? s.content : s.cue ? [s.cue] : s.source);
  return {
    id: iriOf(trace, statement.id, 'annotation'),
    type: 'Annotation',
    motivation: 'describing',
    generator: generatorOf(trace),
    body: [
      described(`${plainChain(statement, opened)}: ${verbOf(statement) ?? 'said'}. ${restsOn(statement)} ${UNCHECKED}`),
      {
        id: iriOf(trace, statement.id),
        type: 'hearsay:Statement',
        'hearsay:words': contentWords(statement, trace.text),
        ...statementTerms(statement, opened),
        ...(speaker ? { 'hearsay:speaker': { id: iriOf(trace, speaker.id), ...calledBy(speaker) } } : {}),
      },
    ],
    target: targetsOf(spans(statement), inCodePoints ? spans(inCodePoints) : [], opened),
  };
}

function calledBy(speaker: Source): JsonObject {
  return { 'hearsay:called': speaker.name, 'hearsay:named': speaker.named };
}

function restsOn(statement: Statement): string {
  const alleged = statement.alleged ? ' Who is said to have said it is only alleged.' : '';
  return `Rests on ${GRADE_WORDS[statement.grade]}.${alleged}`;
}

function ownVoiceAnnotation(span: Span, index: number, opened: Opened): JsonObject {
  const { trace, exported } = opened;
  const place = exported.ownVoice[index];
  return {
    id: iriOf(trace, `own-voice-${index + 1}`, 'annotation'),
    type: 'Annotation',
    motivation: 'describing',
    generator: generatorOf(trace),
    body: [
      described(`The report’s own voice: it attributes this to nobody. ${UNCHECKED}`),
      { id: iriOf(trace, `own-voice-${index + 1}`), type: 'hearsay:OwnVoice', 'hearsay:checked': false },
    ],
    target: targetsOf([span], place ? [place] : [], opened),
  };
}

function described(value: string): JsonObject {
  return { type: 'TextualBody', purpose: 'describing', format: 'text/plain', language: 'en', value };
}

function generatorOf({ made }: Trace): JsonObject {
  return { id: `urn:hearsay:version:${encodeURIComponent(made.version)}`, type: 'Software', name: `Hearsay ${made.version}` };
}

/** One target for each piece of a content: several selectors of one target would be the same piece told in several ways. */
function targetsOf(spans: readonly Span[], exported: readonly Span[], { trace }: Opened): JsonObject[] {
  return spans.map((span, i) => ({
    type: 'SpecificResource',
    source: iriOf(trace),
    selector: [
      {
        type: 'TextQuoteSelector',
        exact: trace.text.slice(span.start, span.end),
        prefix: wholePairs(trace.text.slice(Math.max(0, span.start - BESIDE), span.start), 'from'),
        suffix: wholePairs(trace.text.slice(span.end, span.end + BESIDE), 'to'),
      },
      { type: 'TextPositionSelector', start: exported[i]?.start ?? 0, end: exported[i]?.end ?? 0 },
    ],
  }));
}

/** Without the half of a pair that cutting may have left at its outer end. */
function wholePairs(text: string, cut: 'from' | 'to'): string {
  return cut === 'from' ? text.replace(/^[\udc00-\udfff]/, '') : text.replace(/[\ud800-\udbff]$/, '');
}

/** Readers of annotations look for `id` and `type`, as the W3C's context has them. */
function plainKeywords(node: JsonObject): JsonObject {
  const keyOf = (key: string) => (key === '@id' ? 'id' : key === '@type' ? 'type' : key);
  const inside = (value: Json | undefined): Json | undefined => {
    if (Array.isArray(value)) return value.map((v: Json) => inside(v) ?? null);
    return value !== null && typeof value === 'object' ? plainKeywords(value as JsonObject) : value;
  };
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [keyOf(key), inside(value)]));
}
