import { CaptureError } from '../../captureError.ts';
import { isMail } from '../../mail/index.ts';
import { BudgetSpent, shownBytes } from '../budget.ts';
import type { Captured } from '../captured.ts';
import type { ArchiveContext } from '../context.ts';
import { Tally } from '../tally.ts';
import { isFromLine } from './fromLine.ts';
import { reasonToPass } from './keptMail.ts';
import { movedBytes } from './movedBytes.ts';
import { type MboxMail, splitMbox } from './splitMbox.ts';
import { unquoted } from './unquoted.ts';

/** True for an mbox file: the line that mail programs put before each mail, and a mail. */
export function isMbox(head: Uint8Array): boolean {
  return isFromLine(head, 0) && isMail(head);
}

/**
 * A folder of mails in one file (mbox, RFC 4155): each mail a report, its part called by its place in the file ("mail-3"),
 * its bytes those of the file. The mails are read one by one, never all at once. A file with one mail is that mail.
 */
export async function* captureMbox(
  stream: AsyncIterable<Uint8Array>,
  context: ArchiveContext,
): AsyncGenerator<Captured, void, undefined> {
  const { options, limits, budget } = context;
  const passed = new Tally();
  let number = 0;
  let given = 0;
  for await (const { mail, alone } of toldApart(splitMbox(stream, limits.bytes))) {
    budget.check();
    if (++number > limits.records) {
      const problem = `has more than ${limits.records} mails (limit records); the later ones were not read`;
      yield { kind: 'problem', error: new CaptureError('too-complex', options.file, problem), part: null };
      break;
    }
    const reason = mail.bytes && reasonToPass(mail.bytes);
    if (reason) passed.add(reason);
    else {
      given++;
      yield* captureMail(mail, alone ? null : `mail-${number}`, context);
    }
  }
  if (passed.total > 0) {
    const message = `left out ${passed.of('mail', 'mails')}`;
    yield { kind: 'note', note: { rule: 'other-mails', severity: 'info', message } };
  }
  if (given === 0) throw new CaptureError('no-text', options.file, 'the mail folder holds no mail');
}

/** Each mail, and whether it is the only one of the file. */
async function* toldApart(mails: AsyncIterable<MboxMail>): AsyncGenerator<{ mail: MboxMail; alone: boolean }> {
  let last: MboxMail | null = null;
  let several = false;
  for await (const mail of mails) {
    if (last) {
      several = true;
      yield { mail: last, alone: false };
    }
    last = mail;
  }
  if (last) yield { mail: last, alone: !several };
}

async function* captureMail(
  mail: MboxMail,
  part: string | null,
  { options, limits, inner }: ArchiveContext,
): AsyncGenerator<Captured> {
  const file = part ? `${options.file}/${part}` : options.file;
  try {
    if (mail.bytes === null) throw new CaptureError('too-large', file, `is larger than ${shownBytes(limits.bytes)} (limit size)`);
    const own = unquoted(mail.bytes, mail.at);
    for await (const captured of inner({ bytes: own.bytes }, { ...options, file })) {
      const named = part ? { ...captured, part: captured.part ? `${part}/${captured.part}` : part } : captured;
      // What is attached to the mail counts its own bytes.
      yield named.kind === 'report' && captured.part === null ? { ...named, report: movedBytes(named.report, own) } : named;
    }
  } catch (error) {
    if (!(error instanceof CaptureError) || error instanceof BudgetSpent || part === null) throw error;
    yield { kind: 'problem', error, part };
  }
}
