import type { Source, Trace } from '../contract/index.ts';
import { contentWords } from './contentWords.ts';
import { iriOf, TERMS } from './iri.ts';
import { type JsonObject, jsonLdNodes, jsonLdParts, webReference } from './jsonLd.ts';
import { type Opened, openTrace } from './opened.ts';
import { sourceTerms, statementTerms, stepTerms } from './ownTerms.ts';
import { isUnnamed } from './plainChain.ts';
import { isPresented, isUttered } from './standing.ts';
import { byTeller, type Telling, tellingsOf } from './tellings.ts';
import { UNCHECKED } from './unchecked.ts';

type PassedOn = ReturnType<typeof byTeller>;

/** Everything that the document needs to be understood stands in its own context. */
export const PROV_PARTS = jsonLdParts({
  prov: 'http://www.w3.org/ns/prov#',
  dcterms: 'http://purl.org/dc/terms/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  hearsay: TERMS,
});

/**
 * The trace in the words of PROV-O: the report and its statements as entities, sources as agents. What passes something on
 * `wasDerivedFrom` it, what somebody said `wasAttributedTo` them. Both are written only where the text presents it so; of
 * what is alleged, inferred, denied, only possible or doubtful the terms are our own (PROV's qualified forms would entail
 * the plain ones).
 */
export function writeProv(trace: Trace): string {
  const opened = openTrace(trace);
  const tellings = tellingsOf(opened);
  const passedOn = byTeller(tellings);
  return jsonLdNodes([
    ...reportNodes(opened, passedOn),
    ...trace.sources.map((s) => sourceNode(s, opened)),
    ...tellings.map((t) => tellingNode(t, passedOn, opened)),
  ]);
}

function reportNodes({ trace }: Opened, passedOn: PassedOn): JsonObject[] {
  const { report, made } = trace;
  const outlet = report.outlet.name ?? report.outlet.domain;
  const program = `urn:hearsay:version:${encodeURIComponent(made.version)}`;
  const outletIri = { '@id': iriOf(trace, 'outlet') };
  return [
    {
      '@id': iriOf(trace),
      '@type': 'prov:Entity',
      'dcterms:title': report.title ?? undefined,
      'dcterms:creator': report.byline,
      'dcterms:issued': report.published ?? undefined,
      'dcterms:language': report.language ?? undefined,
      // The saved file is one state of the page.
      'prov:specializationOf': webReference(report.url),
      'prov:wasAttributedTo': outlet === null ? undefined : outletIri,
      ...derivations(iriOf(trace), passedOn),
    },
    ...(outlet === null ? [] : [{ ...outletIri, '@type': ['prov:Agent', 'prov:Organization'], 'rdfs:label': outlet }]),
    {
      '@id': iriOf(trace, 'trace'),
      '@type': 'prov:Entity',
      'rdfs:comment': UNCHECKED,
      'prov:wasDerivedFrom': { '@id': iriOf(trace) },
      'prov:wasGeneratedBy': { '@id': iriOf(trace, 'tracing') },
      'hearsay:checked': false,
    },
    {
      '@id': iriOf(trace, 'tracing'),
      '@type': 'prov:Activity',
      'prov:used': { '@id': iriOf(trace) },
      'prov:wasAssociatedWith': { '@id': program },
    },
    { '@id': program, '@type': ['prov:Agent', 'prov:SoftwareAgent'], 'rdfs:label': `Hearsay ${made.version}` },
  ];
}

/** Documents are no agents: what a document says is derived from it. */
function sourceNode(source: Source, opened: Opened): JsonObject {
  return {
    '@id': iriOf(opened.trace, source.id),
    '@type': source.kind === 'document' ? 'prov:Entity' : agentTypes(source),
    'rdfs:label': isUnnamed(source) ? `${source.name} [unnamed]` : source.name,
    'prov:actedOnBehalfOf': source.speaksFor === null ? undefined : { '@id': iriOf(opened.trace, source.speaksFor) },
    ...sourceTerms(source, opened),
  };
}

function agentTypes({ kind, named, unnamed, members }: Source): string | string[] {
  if (kind === 'organization' || kind === 'publication') return ['prov:Agent', 'prov:Organization'];
  const one = kind === 'person' && members.length === 0 && (named || unnamed?.count.max === 1);
  return one ? ['prov:Agent', 'prov:Person'] : 'prov:Agent';
}

function tellingNode(telling: Telling, passedOn: PassedOn, opened: Opened): JsonObject {
  const { trace } = opened;
  const { statement, source, standing, step, iri } = telling;
  const own = statement
    ? { 'prov:value': contentWords(statement, trace.text), ...statementTerms(statement, opened) }
    : { 'hearsay:standing': standing, ...stepTerms(step, opened) };
  const speaker = source === null ? null : { '@id': iriOf(trace, source.id) };
  const derived = derivations(iri, passedOn);
  const link = standing === 'told' ? webReference(step.link) : undefined;
  const plainly = [derived['prov:wasDerivedFrom'] ?? []].flat();
  return {
    ...own,
    ...derived,
    '@id': iri,
    '@type': ['prov:Entity', statement ? 'hearsay:Statement' : 'hearsay:Step'],
    'hearsay:passedOnBy': { '@id': telling.passedOnBy },
    ...attribution(telling, speaker),
    'prov:wasDerivedFrom': [
      ...plainly,
      ...(standing === 'told' && source?.kind === 'document' && speaker ? [speaker] : []),
      ...(link ? [link] : []),
    ],
  };
}

function attribution({ standing, source }: Telling, speaker: JsonObject | null): JsonObject {
  if (!speaker || source?.kind === 'document') return {};
  if (standing === 'told') return { 'prov:wasAttributedTo': speaker };
  return { [`hearsay:${standing}AttributionTo`]: speaker };
}

/** What a telling, or the report, passes on: plainly where it is presented as told, else as what it only claims. */
function derivations(iri: string, passedOn: PassedOn): { readonly [key: string]: JsonObject[] } {
  const passed = (passedOn.get(iri) ?? []).filter((t) => t.statement === null || isUttered(t.statement));
  const [plain, claimed] = [passed.filter((t) => isPresented(t.standing)), passed.filter((t) => !isPresented(t.standing))];
  return {
    'prov:wasDerivedFrom': plain.map((t) => ({ '@id': t.iri })),
    'hearsay:claimedDerivationFrom': claimed.map((t) => ({ '@id': t.iri })),
    'prov:qualifiedDerivation': plain.map((t) => ({
      '@type': 'prov:Derivation',
      'prov:entity': { '@id': t.iri },
      'hearsay:standing': t.standing,
      'hearsay:link': webReference(t.step.link),
    })),
  };
}
