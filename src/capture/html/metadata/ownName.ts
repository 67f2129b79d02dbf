import { domainOf } from '../../metadata/address.ts';
import type { Evidence } from '../../metadata/evidence.ts';
import { attribute } from '../node.ts';
import { key } from './headline.ts';
import { names } from './jsonLd.ts';
import type { LadderContext } from './rung.ts';

/** What divides a site's name from its slogan or from a title. */
export const DIVIDER = /\s+[|–—•·»:-]+\s+|\s*[|»]\s*/u;
/** "Packet.example", "eveningpacket": an address or an account, no name that the outlet would print. */
const ADDRESS = /^[\p{L}\d-]+(?:\.\p{L}{2,})+$/u;
const ACCOUNT = /^[a-z\d]{4,}$/;
const SMALL = /^(?:the|of|and|for|de|la|der|die|das|und)$/iu;

const stem = (name: string): string =>
  key(ADDRESS.test(name) ? name.replace(/(?:\.(?:co|com|org|net))?\.\p{L}{2,}$/u, '') : name);

/** The part of "Name - Slogan" that the site's address repeats; the whole where none is. */
export function withoutSlogan(name: string, url: string | null): string {
  const domain = key(domainOf(url) ?? '');
  const parts = name.split(DIVIDER).filter((p) => p.trim() !== '');
  if (parts.length < 2 || domain === '') return name;
  return parts.find((p) => stem(p).length > 3 && domain.startsWith(stem(p).replace(/^the/, '')))?.trim() ?? name;
}

/**
 * The outlet's name as it writes it itself. Data for machines often holds an address ("packet.example"), an account
 * ("eveningpacket") or an abbreviation, where the page shows the name.
 *
 * @param beside The name that stands beside the headline in the page's title, where the page confirms it.
 */
export function asWritten(
  found: Evidence<string> | null,
  beside: string | null,
  context: LadderContext,
): Evidence<string> | null {
  if (found === null || found.by === 'option') return found;
  const name = withoutSlogan(found.value, context.url);
  const said = namesInData(context);
  const better =
    writtenOut(name, said, context) ?? besideName(name, beside) ?? spelled(name, [...said, beside ?? ''], context) ?? name;
  return better === found.value ? found : { ...found, value: better };
}

/** "QEP" where the data also says "Quillport Evening Packet". */
function writtenOut(name: string, said: readonly string[], context: LadderContext): string | null {
  if (!/^\p{Lu}{2,5}$/u.test(name)) return null;
  const initials = (text: string) =>
    text
      .split(/[\s-]+/)
      .filter((w) => !SMALL.test(w))
      .map((w) => w.charAt(0).toUpperCase())
      .join('');
  const long = said.find((s) => s.includes(' ') && initials(s) === name);
  return long ? (spelled(long, [], context, true) ?? long) : null;
}

function besideName(name: string, beside: string | null): string | null {
  if (beside === null || ADDRESS.test(beside) || ACCOUNT.test(beside) || !(ADDRESS.test(name) || ACCOUNT.test(name))) return null;
  const own = key(beside).replace(/^the/, '');
  return own.length > stem(name).length && own.startsWith(stem(name)) ? beside : null;
}

/** Several words, or capitals within one: no common word. */
const MADE = /\s|\p{Ll}\p{Lu}|\p{Lu}{2}/u;

/** True where a text is a name and what a logo, a link home or a copyright line has beside it. */
function standsAlone(text: string, found: string): boolean {
  return text.length < 200 && (text.replace(FRAME, '').trim().length <= found.length || /©|copyright/i.test(text));
}

/** What stands beside a name in the text of a logo or a link home. */
const FRAME = /^\s*(?:©|visit|go to|back to)\s*|[\s-]*(?:logo|home ?page|home|masthead)?[.\s]*$/giu;

/** How the name is mostly spelled where the data and the page do not agree; null where it is spelled one way. */
function spelled(name: string, said: readonly string[], { sources }: LadderContext, always = false): string | null {
  const wanted = stem(name).replace(/^the/, '');
  const alike = said.filter((s) => s !== '' && stem(s).replace(/^the/, '') === wanted);
  const weak = ADDRESS.test(name) || ACCOUNT.test(name);
  if (wanted.length < 4 || wanted.length > 40 || !(always || weak || alike.some((s) => s !== name))) return null;
  const letters = [...wanted].join("[\\s’'&/-]{0,2}");
  const form = new RegExp(`(?<![\\p{L}\\p{N}@/._-])(The )?(${letters})(?![\\p{L}\\p{N}-])(\\.\\p{L}{2,})?`, 'giu');
  const forms = new Map<string, number>();
  let [withThe, addresses, all] = [0, 0, 0];
  const count = (text: string) => {
    if (text.length < wanted.length) return;
    for (const m of text.matchAll(form)) {
      const bare = (m[2] ?? '').replace(/\s+/g, ' ');
      if (m[3]) addresses++;
      // Small letters alone are an account or a picture's file; a plain word is a name where it stands alone.
      else if (bare !== bare.toLowerCase() && (MADE.test(bare) || standsAlone(text, m[0]))) {
        all++;
        if (m[1]?.startsWith('T')) withThe++;
        forms.set(bare, (forms.get(bare) ?? 0) + 1);
      }
    }
  };
  for (const text of new Set([name, ...alike])) count(text);
  for (const node of sources.page.nodes) {
    if (node.kind === 'text') {
      if (!/^(?:script|style|noscript|template)$/.test(node.parent?.tag ?? '')) count(node.value);
    } else if (node.attributes.length > 0) for (const a of ['alt', 'title', 'aria-label']) count(attribute(node, a));
  }
  if (all === 0 || addresses > all) return null;
  const [best] = [...forms].sort((a, b) => b[1] - a[1])[0] ?? [name];
  // "Tides.example" without its end would be any tides.
  if (ADDRESS.test(name) && !MADE.test(best)) return null;
  return withThe * 2 >= all ? `The ${best}` : best;
}

/** What JSON-LD calls the publisher, the site and the organisation. */
function namesInData({ sources }: LadderContext): string[] {
  const said = sources.jsonLd
    .slice(0, 50)
    .flatMap((item) => [
      ...names(item.value.publisher),
      ...names(item.value.isPartOf),
      ...(item.types.some((t) => /Organization|WebSite/.test(t)) ? names(item.value.name) : []),
    ]);
  return said.map((s) => s.replace(/\s+/g, ' ').trim()).filter((s) => s.length > 1 && s.length < 80);
}
