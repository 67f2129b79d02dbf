import type { MappedText } from '../../report/mappedText.ts';
import { domainOf } from '../metadata/address.ts';
import { splitByline } from '../metadata/byline.ts';

/** Whom a mail is from, as far as its header tells. A name that could be a person's or a newsletter's is taken for neither. */
export interface Sender {
  readonly people: string[];
  readonly outlet: string | null;
  /** The registered domain that it was sent from; null for a service that sends for everybody. */
  readonly domain: string | null;
  readonly by: string;
}

interface Mailbox {
  readonly name: string;
  readonly local: string;
  readonly host: string;
  /** Sent to a list: a newsletter, an alert. */
  readonly bulk: boolean;
}

/** Where anybody has a mailbox, and what sends newsletters for anybody. */
const SHARED =
  /(?:^|\.)(?:gmail|googlemail|yahoo|ymail|outlook|hotmail|live|msn|aol|icloud|me|mac|gmx|web|proton|protonmail|pm|mail|zoho|fastmail|hey|tutanota|mailchimpapp|mcsv|mcdlv|rsgsv|sendgrid|amazonses|mailgun|beehiiv|convertkit|ck|constantcontact|ccsend|sailthru|campaign-archive|createsend|hubspotemail|mandrillapp|sparkpostmail|google|googlegroups|feedburner|feedblitz|buttondown|ghost)\.[a-z.]{2,6}$/i;

/** Words that newsletters, alerts and newsrooms have in their names, and people have not. */
const HOUSE_WORD =
  /\b(?:the|news|newsletters?|newsroom|newswire|times|post|daily|weekly|morning|evening|tonight|today|alerts?|brief(?:ing)?s?|bulletin|digest|dispatch|desk|team|staff|editors?|press|radio|tv|journal|gazette|herald|tribune|chronicle|courier|observer|guardian|telegraph|mail|media|magazine|review|report|reports|memo|wire|update|updates|politics|business|opinion|insider|playbook|edition|weekend|world|international|group|institute|foundation|service|office|support|info|noreply|no-reply|notifications?|substack|medium|patreon)\b/i;

interface SenderRule {
  readonly name: string;
  read(box: Mailbox): { people: string[]; outlet: string | null } | null;
}

/** Ways to tell a person from an outlet, surest first. */
const RULES: readonly SenderRule[] = [
  {
    // "Roe, Ana", "Roe, Ana (The Gazette)", where the address has both names
    name: 'from-last-name-first',
    read: ({ name, local }) => {
      const m = /^(\p{Lu}[\p{L}'’-]{1,40}), (\p{Lu}[\p{L}'’-]{1,40})(?: \p{Lu}\.?)?(?:\s*\(([^()]{2,80})\))?$/u.exec(name);
      const own = letters(local);
      if (!m || !own.includes(letters(m[1] ?? '')) || !own.includes(letters(m[2] ?? '').slice(0, 1))) return null;
      return { people: [`${m[2]} ${m[1]}`], outlet: m[3] ?? null };
    },
  },
  {
    // "Ana Roe from The Gazette", "Ana Roe | The Gazette", "Ana Roe, The Gazette", "Ana Roe (The Gazette)"
    name: 'from-person-at-outlet',
    read: ({ name }) => {
      const m = /^(.{3,60}?)(?:\s+(?:from|at|of|via|with|for|@)\s+|\s*[|–—]\s*|\s+-\s+|,\s+|\s+\(\s*)(.{3,60}?)\)?$/i.exec(name);
      const [first, second] = [m?.[1] ?? '', m?.[2] ?? ''];
      const people = splitByline(first);
      // One name alone before a comma is a last name, or no person's.
      if (people.length === 0 || !first.includes(' ') || HOUSE_WORD.test(first) || /^(?:jr|sr|ph\.?d|md)\.?$/i.test(second))
        return null;
      return { people, outlet: second };
    },
  },
  {
    // "The Gazette: Ana Roe"
    name: 'from-outlet-person',
    read: ({ name }) => {
      const m = /^(.{3,60}?):\s+(.{3,60})$/.exec(name);
      const people = splitByline(m?.[2] ?? '');
      return m?.[1] && HOUSE_WORD.test(m[1]) && people.length > 0 && !HOUSE_WORD.test(m[2] ?? '')
        ? { people, outlet: m[1] }
        : null;
    },
  },
  { name: 'from-outlet', read: ({ name }) => (name !== '' && HOUSE_WORD.test(name) ? { people: [], outlet: name } : null) },
  {
    // "Quillport Packet <memo@quillportpacket.example>"
    name: 'from-outlet-in-address',
    read: ({ name, host }) => {
      const own = letters(name.replace(/^the /i, ''));
      return own.length >= 4 && letters(domainOf(`https://${host}`) ?? host).startsWith(own)
        ? { people: [], outlet: name }
        : null;
    },
  },
  {
    // "Ana Roe <ana.roe@…>", "Ana Roe <aroe@…>", "Ana Roe <ana@…>"
    name: 'from-person-in-address',
    read: ({ name, local, host }) => {
      const people = splitByline(name);
      const [first = '', ...more] = letterWords(name);
      const last = more.at(-1) ?? '';
      if (people.length !== 1 || last === '') return null;
      const own = letters(local.replace(/\+.*$/, ''));
      const named = [first + last, last + first, (first[0] ?? '') + last, first + (last[0] ?? ''), first, last];
      const spelled = named.includes(own) || letters(host).startsWith(first + last);
      return spelled ? { people, outlet: null } : null;
    },
  },
  {
    name: 'from',
    read: ({ name, bulk }) => {
      const people = bulk ? [] : splitByline(name);
      return people.length > 0 ? { people, outlet: null } : null;
    },
  },
];

/**
 * Reads a From field.
 *
 * @param bulk True where the mail says of itself that it was sent to a list.
 */
export function readSender(from: MappedText, bulk: boolean): Sender {
  const text = from.text;
  const address = /<([^<>\s@]{1,100})@([^<>\s@]{1,200})>/.exec(text) ?? /(\S{1,100})@([^\s<>,;]{1,200})/.exec(text);
  const name = (address ? text.slice(0, address.index) : text)
    .replace(/^[\s"'“”]+|[\s"'“”]+$/g, '')
    .replace(/\\(.)/g, '$1')
    .trim();
  const [local, host] = [address?.[1] ?? '', (address?.[2] ?? '').toLowerCase().replace(/[>.]+$/, '')];
  const domain = host === '' || SHARED.test(host) ? null : domainOf(`https://${host}/`);
  for (const rule of RULES) {
    const found = rule.read({ name, local, host, bulk });
    if (found) return { ...found, domain, by: rule.name };
  }
  return { people: [], outlet: null, domain, by: 'from' };
}

function letters(text: string): string {
  return letterWords(text).join('');
}

function letterWords(text: string): string[] {
  return (
    text
      .toLowerCase()
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
