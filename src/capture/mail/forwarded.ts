import type { Removal } from '../../contract/index.ts';
import { asRemoval, type LooseBlock } from '../looseBlocks.ts';
import { parseWhen } from '../metadata/when.ts';

/** What a mail program writes over a mail that is passed on inside another one. */
const MARK =
  /^(?:-{2,}\s*)?(?:forwarded message|original message|weitergeleitete nachricht|message transféré|mensaje reenviado|messaggio inoltrato|doorgestuurd bericht)(?:\s*-{2,}|\s*:)?|^(?:begin forwarded message|anfang der weitergeleiteten nachricht|début du message réexpédié)\s*:/i;

const LABEL =
  /(?:^|[\s>*])(from|sent|date|subject|to|cc|reply-to|von|gesendet|datum|betreff|an|de|envoyé|objet|à|asunto|fecha|para)\s?:\*?\s/giu;

const FIELD: Readonly<Record<string, 'from' | 'date' | 'subject'>> = {
  from: 'from',
  von: 'from',
  de: 'from',
  sent: 'date',
  date: 'date',
  gesendet: 'date',
  datum: 'date',
  envoyé: 'date',
  fecha: 'date',
  subject: 'subject',
  betreff: 'subject',
  objet: 'subject',
  asunto: 'subject',
};

/** How far from the mail's beginning it is looked for: before it stand only the words of the one who passed it on. */
const REACH = 12;

export interface Forwarded {
  readonly from: string | null;
  readonly published: string | null;
  /** The bytes of the lines that say so. */
  readonly bytes: readonly [number, number] | null;
  readonly blocks: readonly LooseBlock[];
  readonly removed: readonly Removal[];
}

/** A mail that passes on another one in its text: who sent that and when, and its text alone. Null for any other mail. */
export function readForwarded(blocks: readonly LooseBlock[]): Forwarded | null {
  const at = blocks.slice(0, REACH).findIndex((b) => MARK.test(b.text));
  if (at < 0) return null;
  const fields = new Map<'from' | 'date' | 'subject', string>();
  let end = at;
  for (let i = at; i < Math.min(blocks.length, at + 8); i++) {
    const text = blocks[i]?.text ?? '';
    const found = fieldsIn(text.slice(0, 2000));
    if (found.length === 0 && i > at) break;
    for (const [name, value] of found) if (!fields.has(name)) fields.set(name, value);
    end = i;
  }
  const bytes = blocks.slice(at, end + 1).flatMap((b) => b.origin.flatMap((r) => (r.bytes ? [r.bytes] : [])));
  const title = blocks.filter((b, i) => i < at && b.type === 'title');
  return {
    from: fields.get('from') ?? null,
    published: parseWhen(fields.get('date') ?? ''),
    bytes: bytes.length > 0 ? [Math.min(...bytes.map((b) => b[0])), Math.max(...bytes.map((b) => b[1]))] : null,
    blocks: [...title, ...blocks.slice(end + 1)],
    removed: [
      ...blocks
        .slice(0, at)
        .filter((b) => b.type !== 'title')
        .map((b) => asRemoval(b, 'forwarder-note')),
      ...blocks.slice(at, end + 1).map((b) => asRemoval(b, 'forwarded-header')),
    ],
  };
}

function fieldsIn(text: string): ['from' | 'date' | 'subject', string][] {
  const labels = [...text.matchAll(LABEL)];
  return labels.flatMap((m, i): ['from' | 'date' | 'subject', string][] => {
    const name = FIELD[(m[1] ?? '').toLowerCase()];
    const value = text.slice(m.index + m[0].length, labels[i + 1]?.index ?? text.length).trim();
    return name && value !== '' ? [[name, value]] : [];
  });
}
