import { type Source, type Statement, type Step, stepGrade } from '../contract/index.ts';
import { iriOf } from './iri.ts';
import { type JsonObject, webReference } from './jsonLd.ts';
import type { Opened } from './opened.ts';
import { plainChain } from './plainChain.ts';
import { standingOf } from './standing.ts';

/**
 * What no public vocabulary has a word for, in the project's own terms, the same in every JSON-LD format: how a statement
 * stands, what it rests on, and that nobody has checked it. Positions in code points.
 */
export function statementTerms(statement: Statement, opened: Opened): JsonObject {
  const { confidence, time } = statement;
  const { trace } = opened;
  return {
    'hearsay:standing': standingOf(statement),
    'hearsay:act': statement.act,
    'hearsay:form': statement.form,
    'hearsay:negated': statement.negated,
    'hearsay:modal': statement.modal ?? undefined,
    'hearsay:loaded': statement.loaded,
    'hearsay:how': statement.how,
    'hearsay:setting': statement.setting,
    'hearsay:grade': statement.grade,
    'hearsay:alleged': statement.alleged,
    'hearsay:speakerKnown': statement.speaker !== null,
    'hearsay:speaker': statement.speaker === null ? undefined : { '@id': iriOf(trace, statement.speaker) },
    'hearsay:within': statement.within === null ? undefined : { '@id': iriOf(trace, statement.within) },
    'hearsay:addressee': statement.addressee.map((a) =>
      a.source === null ? opened.words(a) : { '@id': iriOf(trace, a.source) },
    ),
    'hearsay:sourceWords': statement.source.length === 0 ? undefined : opened.words(...statement.source),
    'hearsay:cueWords': statement.cue ? opened.words(statement.cue) : undefined,
    'hearsay:time': time?.value ?? undefined,
    'hearsay:timeInferred': time?.inferred,
    'hearsay:chainInWords': plainChain(statement, opened),
    'hearsay:chain': { '@list': statement.chain.map((step) => stepTerms(step, opened)) },
    'hearsay:sureOfWords': confidence.statement,
    'hearsay:sureOfSpeaker': confidence.speaker,
    'hearsay:sureOfChain': confidence.chain,
    'hearsay:checked': false,
  };
}

/** One step of a chain. Who cannot be told has no source and says so. */
export function stepTerms(step: Step, opened: Opened): JsonObject {
  return {
    '@type': 'hearsay:Step',
    'hearsay:source': step.source === null ? undefined : { '@id': iriOf(opened.trace, step.source) },
    'hearsay:sourceKnown': step.source !== null,
    'hearsay:inferred': step.inferred === true,
    'hearsay:evidence': step.evidence ? opened.words(step.evidence) : undefined,
    'hearsay:link': webReference(step.link),
  };
}

/** What the report tells of a source. `called` is what the text calls it, which for an unnamed one is no name. */
export function sourceTerms(source: Source, { trace, sources }: Opened): JsonObject {
  const { unnamed } = source;
  const reference = (id: string | null) => (id === null ? undefined : { '@id': iriOf(trace, id) });
  return {
    'hearsay:called': source.name,
    'hearsay:alsoCalled': source.aliases,
    'hearsay:kind': source.kind,
    'hearsay:named': source.named,
    'hearsay:unnamed': unnamed?.type,
    'hearsay:grade': stepGrade(source, sources),
    'hearsay:role': source.role ?? unnamed?.role ?? undefined,
    'hearsay:affiliation': source.affiliation ?? unnamed?.affiliation ?? undefined,
    'hearsay:access': unnamed?.access ?? undefined,
    'hearsay:reason': unnamed?.reason ?? undefined,
    'hearsay:atLeast': unnamed?.count.min,
    'hearsay:atMost': unnamed?.count.max ?? undefined,
    'hearsay:speaksFor': reference(source.speaksFor),
    'hearsay:member': source.members.map((id) => ({ '@id': iriOf(trace, id) })),
    'hearsay:accountOf': reference(source.ofPerson),
  };
}
