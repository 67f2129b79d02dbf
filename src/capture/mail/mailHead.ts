import type { ReportHead } from '../../contract/index.ts';
import { MappedText } from '../../report/mappedText.ts';
import type { PartSpace } from '../archive/partSpace.ts';
import { webAddress } from '../metadata/address.ts';
import { parseWhen } from '../metadata/when.ts';
import type { Told } from '../told.ts';
import type { Forwarded } from './forwarded.ts';
import { headerText } from './headerText.ts';
import { type PlacedField, placedFields } from './placedFields.ts';
import { readSender } from './sender.ts';

/** What a mail's header says, mapped to the mail's places. */
export interface MailHead {
  /** Without the marks of answers and forwards; null where there is none. */
  readonly subject: MappedText | null;
  readonly from: MappedText | null;
  readonly date: MappedText | null;
  readonly listId: MappedText | null;
  /** Where the mail can be read on the web. */
  readonly archivedAt: MappedText | null;
  readonly bulk: boolean;
  /** What a mail program shows of it beside the subject. */
  readonly shown: readonly { readonly text: MappedText }[];
}

const ANSWER_MARK = /^(?:(?:re|fwd?|aw|wg|tr|rv|rif|sv|vs|antw|doorst)(?:\s?\[\d{1,3}\])?\s?:\s*)+/i;

export function readMailHead(bytes: Uint8Array, from: number, to: number, space: PartSpace): MailHead {
  const fields = placedFields(bytes, from, to);
  const field = (name: string): PlacedField | undefined => fields.find((f) => f.name === name);
  const read = (name: string): MappedText | null => {
    const found = field(name);
    const text = found ? headerText(bytes, found, space) : MappedText.empty;
    return text.length > 0 ? text : null;
  };
  const subject = read('subject');
  const sender = read('from') ?? read('sender');
  const date = read('date');
  return {
    subject: subject?.slice(ANSWER_MARK.exec(subject.text.slice(0, 100))?.[0].length ?? 0) ?? null,
    from: sender,
    date,
    listId: read('list-id'),
    archivedAt: read('archived-at'),
    bulk: ['list-id', 'list-unsubscribe', 'feedback-id'].some((n) => field(n) !== undefined) || isBulk(read('precedence')),
    shown: [sender, date].flatMap((text) => (text ? [{ text }] : [])),
  };
}

function isBulk(precedence: MappedText | null): boolean {
  return /^(?:bulk|list)$/i.test(precedence?.text ?? '');
}

/** The report's head as the mail tells it. A byline in the text tells more than the name that the mail was sent under. */
export function toldBy(mail: MailHead, own: ReportHead, forwarded: Forwarded | null): Told {
  const from = forwarded?.from ? MappedText.changed(forwarded.from, 0, 0, 'value') : mail.from;
  const by = forwarded?.from ? 'forwarded-header' : 'from';
  const sender = from ? readSender(from, mail.bulk && !forwarded?.from) : null;
  const list = /^"?([^"<>]{2,80}?)"?\s*</.exec(mail.listId?.text ?? '')?.[1];
  const outlet = sender?.outlet ?? (sender && sender.people.length === 0 && !forwarded ? (list ?? null) : null);
  const published = forwarded ? forwarded.published : parseWhen(mail.date?.text ?? '');
  const url = webAddress(mail.archivedAt?.text.replace(/^<|>$/g, '') ?? '', null);
  const inText = own.byline.length > 0;
  return {
    title: mail.subject ? { value: mail.subject.text, by: 'subject', at: mail.subject } : undefined,
    byline:
      sender && sender.people.length > 0 && !inText
        ? { value: sender.people, by: forwarded?.from ? by : sender.by, at: from }
        : undefined,
    outlet: outlet
      ? {
          value: outlet,
          by: forwarded?.from ? by : sender?.outlet ? sender.by : 'list-id',
          at: sender?.outlet ? from : mail.listId,
        }
      : undefined,
    domain: sender?.domain ?? null,
    published: published
      ? { value: published, by: forwarded ? 'forwarded-header' : 'date', at: forwarded ? null : mail.date }
      : undefined,
    url: url ? { value: url, by: 'archived-at', at: mail.archivedAt } : undefined,
  };
}
