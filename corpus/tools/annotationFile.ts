import { readFile } from 'node:fs/promises';
import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import {
  Act,
  ChangeKind,
  ExchangeKind,
  Form,
  Grade,
  How,
  Modal,
  Setting,
  SourceKind,
  UnnamedType,
} from '../../src/contract/index.ts';
import type { GoldAnnotation, GoldExchange, GoldRelation, GoldSource, GoldStatement } from './goldAnnotation.ts';

/*
 * The annotation as its YAML file has it (corpus/FORMAT.md): shorter than what it stands for, with the usual case left out.
 */
const PlaceText = z.union([z.string().min(1), z.strictObject({ in: z.string(), text: z.string().min(1).optional() })]);
const Places = z.union([PlaceText, z.array(PlaceText)]).transform((p) => (Array.isArray(p) ? p : [p]));
const Key = z.string().regex(/^[a-z0-9][a-z0-9._-]*$/, 'a key is lower case letters, digits, "-", "." and "_"');
const Keys = z.union([Key, z.array(Key)]).transform((k) => (Array.isArray(k) ? k : [k]));
const Written = z.string().min(1).nullable().default(null);

const Count = z
  .union([z.int().nonnegative(), z.tuple([z.int().nonnegative(), z.int().positive().nullable()])])
  .transform((c) => (typeof c === 'number' ? { min: c, max: c } : { min: c[0], max: c[1] }));

const UnnamedText = z.strictObject({
  type: UnnamedType,
  count: Count,
  role: Written,
  affiliation: Written,
  access: Written,
  reason: Written,
});

const SourceText = z.strictObject({
  name: z.string().min(1),
  kind: SourceKind,
  named: z.boolean().optional(),
  aliases: z.array(z.string()).optional(),
  role: z.string().nullable().optional(),
  affiliation: z.string().nullable().optional(),
  speaksFor: Key.optional(),
  members: z.array(Key).optional(),
  ofPerson: Key.optional(),
  mentions: Places.optional(),
  unnamed: UnnamedText.optional(),
});

const TimeText = z.strictObject({
  at: PlaceText,
  value: z.string().nullable().default(null),
  relation: z.strictObject({ type: z.enum(['before', 'after', 'during']), event: PlaceText }).optional(),
  inferred: z.boolean().optional(),
});

const StepText = z.strictObject({ source: Key.nullable(), evidence: PlaceText });
const Addressee = z.strictObject({ at: PlaceText, source: Key.nullable() });

const StatementText = z.strictObject({
  in: z.string().optional(),
  key: Key.optional(),
  source: Places.optional(),
  cue: PlaceText.optional(),
  content: Places.optional(),
  /** Null where the text does not tell; never left out, so that it is not forgotten. */
  speaker: Key.nullable(),
  act: Act.default('say'),
  form: Form.default('indirect'),
  negated: z.boolean().default(false),
  modal: Modal.optional(),
  loaded: z.boolean().default(false),
  how: How.default('cue'),
  setting: Setting.default('unstated'),
  addressee: z.union([Addressee, z.array(Addressee)]).optional(),
  time: TimeText.optional(),
  through: z.union([StepText, z.array(StepText)]).optional(),
  grade: Grade.optional(),
  alleged: z.boolean().optional(),
  note: z.string().optional(),
  get inner() {
    return z.array(StatementText).optional();
  },
});
type StatementText = z.infer<typeof StatementText>;

const EndText = z.union([Key, z.strictObject({ in: z.string(), text: z.string().min(1).optional() })]);
const ChangeText = z.strictObject({ kind: ChangeKind, a: PlaceText.nullable(), b: PlaceText.nullable() });

export const AnnotationText = z.strictObject({
  report: z.string(),
  annotator: z.string(),
  sources: z.record(Key, SourceText),
  statements: z.array(StatementText),
  exchanges: z
    .array(
      z.strictObject({
        at: z.strictObject({ in: z.string(), text: z.string().min(1).optional() }),
        from: Keys,
        to: Keys,
        via: Keys.optional(),
        kind: ExchangeKind,
        negated: z.boolean().optional(),
        modal: Modal.optional(),
        matter: PlaceText.optional(),
        statement: Key.nullable().default(null),
        time: TimeText.optional(),
        note: z.string().optional(),
      }),
    )
    .default([]),
  drifts: z
    .array(
      z.strictObject({
        a: EndText,
        b: EndText,
        basis: z.enum(['original', 'excerpt']),
        changes: z.array(ChangeText).min(1),
        note: z.string().optional(),
      }),
    )
    .default([]),
  /** Pairs of a statement (or a headline) and the words it renders faithfully. */
  faithful: z.array(z.strictObject({ a: EndText, b: EndText, note: z.string().optional() })).default([]),
  disputes: z
    .array(
      z.strictObject({
        a: EndText,
        b: EndText,
        assertedBy: z.string().nullable().default(null),
        evidence: z.strictObject({ in: z.string(), text: z.string().min(1).optional() }).optional(),
        note: z.string().optional(),
      }),
    )
    .default([]),
  /** Questions that came up and how they were decided here. */
  questions: z.array(z.string()).default([]),
});
export type AnnotationText = z.infer<typeof AnnotationText>;

/** Reads an annotation. Throws, naming the file and the line or the field, where it can't be read. */
export async function readAnnotation(path: string): Promise<{ text: AnnotationText; annotation: GoldAnnotation }> {
  const lines = new LineCounter();
  const document = parseDocument(await readFile(path, 'utf8'), { schema: 'core', lineCounter: lines });
  const [wrong] = document.errors;
  if (wrong) throw new Error(`${path}:${lines.linePos(wrong.pos[0]).line}: ${wrong.message.split('\n')[0]}`);
  const parsed = AnnotationText.safeParse(document.toJS());
  if (!parsed.success) {
    const told = parsed.error.issues.map((i) => {
      const node = document.getIn(i.path as (string | number)[], true) as { range?: [number, number, number] } | undefined;
      const line = node?.range ? `:${lines.linePos(node.range[0]).line}` : '';
      return `${path}${line}: ${i.path.join('.')}: ${i.message}`;
    });
    throw new Error(told.join('\n'));
  }
  return { text: parsed.data, annotation: whole(parsed.data) };
}

function whole(text: AnnotationText): GoldAnnotation {
  return {
    sources: text.sources as Record<string, GoldSource>,
    statements: text.statements.map((s, i) => statement(s, `${s.in ?? 's'}-${i + 1}`)),
    relations: [
      ...text.drifts.map(({ note: _, ...d }) => ({ type: 'drift', ...d }) as GoldRelation),
      ...text.faithful.map(({ a, b }) => ({ type: 'same-claim', a, b }) as GoldRelation),
      ...text.disputes.map(({ note: _, ...d }) => ({ type: 'dispute', ...d }) as GoldRelation),
    ],
    exchanges: text.exchanges.map(({ note: _, ...x }) => x as GoldExchange),
  };
}

/** A statement without a key gets one from its block and its place in the file. */
function statement(text: StatementText, key: string): GoldStatement {
  const { addressee, through, content, inner, ...rest } = text;
  const list = <T>(value: T | T[] | undefined): T[] => (value === undefined ? [] : Array.isArray(value) ? value : [value]);
  return {
    ...rest,
    key: text.key ?? key,
    content: content ?? [],
    addressee: list(addressee),
    through: list(through),
    inner: (inner ?? []).map((s, i) => statement(s, `${text.key ?? key}.${i + 1}`)),
  } as GoldStatement;
}
