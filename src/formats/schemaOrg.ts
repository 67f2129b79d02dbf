import type { Source, Trace } from '../contract/index.ts';
import { contentWords } from './contentWords.ts';
import { httpAddress } from './httpAddress.ts';
import { iriOf, TERMS } from './iri.ts';
import { type Json, type JsonObject, jsonLdNodes, jsonLdParts, webReference } from './jsonLd.ts';
import { type Opened, openTrace } from './opened.ts';
import { sourceTerms, statementTerms, stepTerms } from './ownTerms.ts';
import { plainChain } from './plainChain.ts';
import { isPresented, isUttered } from './standing.ts';
import { byTeller, type Telling, tellingsOf } from './tellings.ts';
import { verbOf } from './terminal/verb.ts';
import { UNCHECKED } from './unchecked.ts';

type PassedOn = ReturnType<typeof byTeller>;

export const SCHEMA_ORG_PARTS = jsonLdParts(['https://schema.org/', { hearsay: TERMS }]);

/**
 * The trace in the words of schema.org: the report as a NewsArticle, its statements, its sources. `creator` is written only
 * where the text presents a statement as said by somebody whom it tells and is well supported; in every other case the
 * source is no more than mentioned, and `hearsay:standing` says why.
 */
export function writeSchemaOrg(trace: Trace): string {
  const opened = openTrace(trace);
  const tellings = tellingsOf(opened);
  const passedOn = byTeller(tellings);
  return jsonLdNodes([
    articleNode(tellings, passedOn, opened),
    ...trace.sources.map((s) => sourceNode(s, opened)),
    ...tellings.map((t) => tellingNode(t, passedOn, opened)),
  ]);
}

function articleNode(tellings: readonly Telling[], passedOn: PassedOn, { trace }: Opened): JsonObject {
  const { report } = trace;
  const { name, domain } = report.outlet;
  const told = tellings.filter((t) => t.statement !== null);
  const reference = (t: Telling): JsonObject => ({ '@id': t.iri });
  return {
    '@id': iriOf(trace),
    '@type': 'NewsArticle',
    headline: report.title ?? undefined,
    url: httpAddress(report.url) ?? undefined,
    // Whether a byline is a person's or an agency's is not known: schema.org takes plain text in the place of either.
    author: report.byline,
    publisher: name === null && domain === null ? undefined : { '@type': 'Organization', name: name ?? domain },
    datePublished: report.published ?? undefined,
    dateModified: report.modified ?? undefined,
    inLanguage: report.language ?? undefined,
    articleSection: report.section ?? undefined,
    identifier: report.id,
    hasPart: told.filter(isWork).map(reference),
    mentions: told.filter((t) => !isWork(t)).map(reference),
    isBasedOn: basis(iriOf(trace), passedOn),
    'hearsay:onlyBeginning': report.stub,
    'hearsay:bodyWords': Object.values(trace.profile.words).reduce((a, b) => a + b, 0),
    'hearsay:ownVoiceWords': trace.profile.words.ownVoice,
    'hearsay:note': UNCHECKED,
    'hearsay:checked': false,
  };
}

/** A telling is a work only where it took place: what was denied, or may have been said, is none, and no thought is. */
function isWork({ standing, statement }: Telling): boolean {
  return standing !== 'denied' && standing !== 'possible' && (statement === null || isUttered(statement));
}

/** What somebody passes on is based on what was told to them; not where it is only alleged that it was. */
function basis(iri: string, passedOn: PassedOn): JsonObject[] {
  const told = (passedOn.get(iri) ?? []).filter((t) => isWork(t) && isPresented(t.standing));
  return told.map((t) => ({ '@id': t.iri }));
}

function tellingNode(telling: Telling, passedOn: PassedOn, opened: Opened): JsonObject {
  const { statement, source, standing, step, iri } = telling;
  const work = isWork(telling);
  const speaker = source === null ? undefined : { '@id': iriOf(opened.trace, source.id) };
  const mayCreate = work && standing === 'told' && source?.kind !== 'document';
  const link = webReference(step.link);
  // What a document says is based on the document.
  const document = work && standing === 'told' && source?.kind === 'document' && speaker ? [speaker] : [];
  const based = [...basis(iri, passedOn), ...document, ...(link && work && standing === 'told' ? [link] : [])];
  return {
    '@id': iri,
    '@type': work ? typeOf(telling) : 'hearsay:Statement',
    ...(work ? { isPartOf: { '@id': telling.passedOnBy } } : {}),
    ...wordsOf(telling, opened),
    creator: mayCreate ? speaker : undefined,
    mentions: mayCreate || document.length > 0 ? undefined : speaker,
    isBasedOn: work ? based : undefined,
    ...(statement
      ? statementTerms(statement, opened)
      : { 'hearsay:standing': standing, ...stepTerms(step, opened), '@type': 'CreativeWork' }),
  };
}

/** A Quotation is somebody's own words; a rendering of what somebody said is a work that we have only the gist of. */
function typeOf({ statement }: Telling): string {
  return statement?.form === 'direct' ? 'Quotation' : 'CreativeWork';
}

function wordsOf(telling: Telling, opened: Opened): JsonObject {
  const { statement } = telling;
  if (!statement) return {};
  const words = contentWords(statement, opened.trace.text);
  const language = opened.trace.report.language ?? undefined;
  const description = `${plainChain(statement, opened)}: ${verbOf(statement) ?? 'said'}. ${UNCHECKED}`;
  if (!isWork(telling)) return { description, 'hearsay:words': words };
  return { description, inLanguage: language, [typeOf(telling) === 'Quotation' ? 'text' : 'abstract']: words };
}

function sourceNode(source: Source, opened: Opened): JsonObject {
  const members: Json = source.members.map((id) => ({ '@id': iriOf(opened.trace, id) }));
  return {
    '@id': iriOf(opened.trace, source.id),
    '@type': agentType(source),
    name: source.named ? source.name : undefined,
    description: source.named ? undefined : source.name,
    jobTitle: agentType(source) === 'Person' ? (source.role ?? undefined) : undefined,
    member: agentType(source) === 'Organization' && source.members.length > 0 ? members : undefined,
    ...sourceTerms(source, opened),
  };
}

/** Only what is known: a Person is one person, and schema.org has no word for some people or for an account. */
function agentType({ kind, named, unnamed, members }: Source): string {
  if (kind === 'document') return 'CreativeWork';
  if (kind === 'organization' || kind === 'publication') return 'Organization';
  if (kind === 'person' && members.length === 0 && (named || unnamed?.count.max === 1)) return 'Person';
  return 'Thing';
}
