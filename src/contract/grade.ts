import type { Source } from './source.ts';
import type { Step } from './statement.ts';
import type { Grade } from './values.ts';

const RANK: readonly Grade[] = ['named-person', 'organization', 'publication', 'document', 'account'];

/**
 * What a statement rests on, by the weakest step of its chain (guideline rules 22 and 23): an unnamed person or
 * collective anywhere makes it unnamed; a step that nobody can tell makes it rest on nobody; an unnamed spokesperson of a
 * named body counts as the body; else the kind of the last step decides.
 */
export function gradeOf(chain: readonly Step[], sources: ReadonlyMap<string, Source>): Grade {
  const grades = chain.map((step) => stepGrade(step.source === null ? undefined : sources.get(step.source), sources));
  if (grades.includes('unnamed')) return 'unnamed';
  if (grades.includes('none')) return 'none';
  return grades.at(-1) ?? 'none';
}

/**
 * What one step alone would give. A spokesperson counts as the body spoken for; given all sources, only where that body is
 * itself named.
 */
export function stepGrade(source: Source | undefined, sources?: ReadonlyMap<string, Source>): Grade {
  if (!source) return 'none';
  if (source.kind === 'document') return 'document';
  if (!source.named) {
    const onRecord = source.speaksFor !== null && (sources?.get(source.speaksFor)?.named ?? true);
    return source.unnamed?.type === 'spokesperson' && onRecord ? 'organization' : 'unnamed';
  }
  if (source.kind === 'person') return 'named-person';
  if (source.kind === 'group' || source.kind === 'organization') return 'organization';
  if (source.kind === 'unknown') return 'none';
  return source.kind;
}

/** True where the speaker is only what an unnamed or unknown step before it says (rule 23). */
export function isAlleged(chain: readonly Step[], sources: ReadonlyMap<string, Source>): boolean {
  return chain.slice(0, -1).some((step) => {
    const grade = stepGrade(step.source === null ? undefined : sources.get(step.source), sources);
    return grade === 'unnamed' || grade === 'none';
  });
}

/** The grades in the order in which they are shown. */
export const GRADES: readonly Grade[] = [...RANK, 'unnamed', 'none'];
