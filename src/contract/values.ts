import { z } from 'zod';

/** Every closed list of values of the trace, once. The words are those of the project's vocabulary (docs/vocabulary.md). */

export const Format = z.enum([
  'html',
  'mhtml',
  'warc',
  'wacz',
  'webarchive',
  'pdf',
  'docx',
  'eml',
  'feed',
  'markdown',
  'text',
  'plain',
  'export',
]);
export type Format = z.infer<typeof Format>;

/** notice: correction, editor's note, updated, REFILE, KILL; entry: a dated item of a live blog. */
export const BlockType = z.enum([
  'title',
  'subtitle',
  'heading',
  'paragraph',
  'quote',
  'question',
  'answer',
  'list-item',
  'caption',
  'credit',
  'table',
  'footnote',
  'post',
  'notice',
  'entry',
]);
export type BlockType = z.infer<typeof BlockType>;

export const SourceKind = z.enum(['person', 'group', 'organization', 'publication', 'document', 'account', 'unknown']);
export type SourceKind = z.infer<typeof SourceKind>;

/** person: withheld; spokesperson: for a named body; collective: "critics". */
export const UnnamedType = z.enum(['person', 'spokesperson', 'collective']);
export type UnnamedType = z.infer<typeof UnnamedType>;

/** For a nested statement only marks opened for it count, not those of the content it stands in. */
export const Form = z.enum(['direct', 'indirect', 'mixed']);
export type Form = z.infer<typeof Form>;

/**
 * say is the default (also describe, criticise, accuse, agree, endorse, joke); deny: also oppose, reject, dispute;
 * believe: also seem to, expect, fear, doubt; know: also see, hear, learn; want: also hope, plan, decide, support.
 */
export const Act = z.enum(['say', 'deny', 'ask', 'urge', 'promise', 'believe', 'know', 'want', 'show', 'decline']);
export type Act = z.infer<typeof Act>;

/** possible: "might have said"; reported: "reportedly", "is said to". */
export const Modal = z.enum(['possible', 'future', 'reported']);
export type Modal = z.infer<typeof Modal>;

export const How = z.enum(['cue', 'block-quote', 'continued', 'post', 'question', 'answer', 'caption', 'title']);
export type How = z.infer<typeof How>;

export const Setting = z.enum(['outlet', 'other-outlet', 'public', 'written', 'post', 'document', 'leak', 'unstated']);
export type Setting = z.infer<typeof Setting>;

export const Grade = z.enum(['named-person', 'organization', 'publication', 'document', 'account', 'unnamed', 'none']);
export type Grade = z.infer<typeof Grade>;

export const RelationType = z.enum(['same-words', 'same-claim', 'copy', 'drift', 'dispute']);
export type RelationType = z.infer<typeof RelationType>;

export const ChangeKind = z.enum(['actor', 'strength', 'certainty', 'number', 'time', 'negation', 'attribution', 'omission']);
export type ChangeKind = z.infer<typeof ChangeKind>;

export const ExchangeKind = z.enum(['tell', 'ask', 'call', 'meet', 'write', 'message', 'reach']);
export type ExchangeKind = z.infer<typeof ExchangeKind>;
