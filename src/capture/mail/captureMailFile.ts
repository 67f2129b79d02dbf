import { BudgetSpent } from '../archive/budget.ts';
import type { Captured } from '../archive/captured.ts';
import type { ArchiveContext } from '../archive/context.ts';
import { CaptureError } from '../captureError.ts';
import type { CaptureOptions } from '../options.ts';
import { type Attachment, attachments } from './attachments.ts';
import { captureMail } from './captureMail.ts';
import { endOfMail, startOfMail } from './isMail.ts';
import { shownMails } from './shownMail.ts';

/**
 * A mail, and each report that is attached to it as a report of its own, called by its name. Bytes of what is attached
 * count from its own beginning, after its transfer encoding.
 *
 * @param options What is known of the mail itself; `context.options` holds for what is attached.
 * @throws CaptureError where neither the mail nor anything attached to it shows text.
 */
export async function* captureMailFile(
  bytes: Uint8Array,
  options: CaptureOptions,
  context: ArchiveContext,
): AsyncGenerator<Captured, void, undefined> {
  const attached = shownMails(bytes, Math.max(0, startOfMail(bytes)), endOfMail(bytes), options)
    .flatMap(attachments)
    .filter((a) => a.isReport);
  try {
    yield { kind: 'report', report: await captureMail(bytes, options), part: null };
  } catch (error) {
    if (!(error instanceof CaptureError) || error.code !== 'no-text' || attached.length === 0) throw error;
    const message = 'the mail itself shows no text; what is attached to it was read';
    yield { kind: 'note', note: { rule: 'no-text', severity: 'info', message } };
  }
  for (const file of attached) yield* captureAttachment(file, context);
}

async function* captureAttachment(attached: Attachment, { options, budget, inner }: ArchiveContext): AsyncGenerator<Captured> {
  const { name, charset } = attached;
  const file = `${options.file}/${name}`;
  try {
    budget.check();
    const bytes = attached.bytes();
    budget.spend(bytes.length);
    const known = { ...options, file, ...(charset && attached.type.startsWith('text/') ? { encoding: charset } : {}) };
    for await (const captured of inner({ bytes }, known)) {
      yield { ...captured, part: captured.part ? `${name}/${captured.part}` : name };
    }
  } catch (error) {
    if (!(error instanceof CaptureError) || error instanceof BudgetSpent) throw error;
    yield { kind: 'problem', error, part: name };
  }
}
