import type { CaptureOptions } from '../../capture/options.ts';
import { Format, ReportHead } from '../../contract/index.ts';
import type { Option } from '../command.ts';
import { UsageError } from '../usageError.ts';
import { LIMITS_OPTION, parseLimits } from './limits.ts';

/** The formats that a file can be told to have. */
const READABLE = ['html', 'markdown', 'text', 'plain'] as const satisfies readonly Format[];

/** What both commands that read a report take: how to read it, and what it does not say itself. */
export const READING: Readonly<Record<string, Option>> = {
  as: {
    value: 'FORMAT',
    choices: READABLE,
    help: 'Read it as html, markdown, text (furniture is removed) or plain (the text as it is); told from the content otherwise',
  },
  published: { value: 'DATE', help: 'When it was published: 2026-04-16, or with a time 2026-04-16T09:30+02:00' },
  outlet: { value: 'NAME', help: 'Which outlet published it' },
  title: { value: 'TITLE', help: 'Its title' },
  url: { value: 'URL', help: 'Where it was published' },
  captured: { value: 'TIME', help: 'When it was saved: 2026-04-17T08:12:00Z' },
  limits: LIMITS_OPTION,
  password: { value: 'WORD', help: 'Opens an encrypted PDF' },
};

/** What the command line says of the report. Throws a UsageError for a date that is none. */
export function readingOptions(values: Readonly<Record<string, string>>): Omit<CaptureOptions, 'file'> {
  const { as, title, outlet, url, published, captured, password, limits } = values;
  return {
    ...(as === undefined ? {} : { as: Format.parse(as) }),
    ...(title === undefined ? {} : { title }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(url === undefined ? {} : { url: checkedUrl(url) }),
    ...(published === undefined ? {} : { published: checkedDate('published', published) }),
    ...(password === undefined ? {} : { password }),
    ...(limits === undefined ? {} : { limits: parseLimits(limits) }),
    ...(captured === undefined ? {} : { captured: checkedDate('captured', captured) }),
  };
}

function checkedDate(option: string, value: string): string {
  if (!ReportHead.shape.published.safeParse(value).success || !isInCalendar(value)) {
    throw new UsageError(`--${option} takes a date like 2026-04-16 or 2026-04-16T09:30+02:00, not “${value}”`);
  }
  return value;
}

/** JavaScript turns 31 February into 3 March without a word. */
function isInCalendar(value: string): boolean {
  const [year = 0, month = 1, day = 1] = value.slice(0, 10).split('-').map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function checkedUrl(value: string): string {
  if (!URL.canParse(value)) throw new UsageError(`--url takes a whole address like https://example.org/story, not “${value}”`);
  return value;
}
