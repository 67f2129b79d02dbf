import { domainOf } from '../../metadata/address.ts';
import type { Evidence } from '../../metadata/evidence.ts';
import { isArchiveName } from '../../metadata/originalAddress.ts';
import { withoutPrint } from '../../metadata/siteTitle.ts';
import { classWords } from '../classWords.ts';
import { elementText } from '../elementText.ts';
import { attribute } from '../node.ts';
import { key } from './headline.ts';
import { names } from './jsonLd.ts';
import { asWritten, DIVIDER, withoutSlogan } from './ownName.ts';
import { climb, fromJsonLd, fromMeta, type LadderContext, type Rung } from './rung.ts';

const name = (text: string): string | null => {
  const bare = text.replace(/[\s\u00a0]+/g, ' ').trim();
  return bare.length > 1 && bare.length < 80 && !/^(?:https?:)?\/\/|^@/.test(bare) && !isArchiveName(bare) ? bare : null;
};

/** What stands beside the headline in the page's title is the site's name where the page or its address says it again. */
const besideHeadline: Rung<string>['find'] = ({ sources, headline, url }) => {
  if (!sources.title || !headline) return null;
  const full = withoutPrint(elementText(sources.page, sources.title));
  const title = elementText(sources.page, headline);
  const shown = key(title);
  // Blogs write "Site: Title"; a colon elsewhere is the title's own.
  const parts = full
    .split(DIVIDER)
    .flatMap((p) => (p.trim().endsWith(`: ${title}`) ? [p.trim().slice(0, -title.length - 2), title] : [p.trim()]));
  const rest = parts.filter((p) => p !== '' && key(p) !== shown && !shown.includes(key(p)));
  const site = name((parts[0] !== undefined && key(parts[0]) === shown ? rest.at(-1) : rest[0]) ?? '');
  if (!site || rest.length > 2 || key(site).length < 3 || site.split(' ').length > 6) return null;
  const confirmed = (domainOf(url) ?? '').includes(key(site).replace(/^the/, '')) || saysAgain(sources, site);
  return confirmed ? { value: site, at: [sources.title] } : null;
};

/** True where a picture's name, a link or a copyright line of the page says the site's name. */
function saysAgain({ page }: LadderContext['sources'], site: string): boolean {
  const wanted = key(site);
  return page.nodes.some((node) => {
    if (node.kind === 'element')
      return /^(?:img|a)$/.test(node.tag) && [attribute(node, 'alt'), attribute(node, 'title')].some((t) => key(t) === wanted);
    if (node.parent?.tag === 'title' || node.value.length > 300 || node.value.length < site.length) return false;
    const own = key(node.value);
    return own === wanted || (/©|copyright/i.test(node.value) && own.includes(wanted));
  });
}

/** The name that the site's logo bears, where the site's address repeats it. */
const logo: Rung<string>['find'] = ({ sources, url }) => {
  const domain = key(domainOf(url) ?? '');
  for (const node of sources.page.nodes.slice(0, 20_000)) {
    if (node.kind !== 'element' || node.tag !== 'img') continue;
    const alt = withoutSlogan(attribute(node, 'alt'), url).replace(/\s+logo$/i, '');
    const own = key(alt).replace(/^the/, '');
    if (own.length < 4 || !domain.startsWith(own)) continue;
    const isLogo = [node, node.parent].some((e) => e && LOGO.test(classWords(e)));
    const value = isLogo ? name(alt) : null;
    if (value) return { value, at: [node], inTag: true };
  }
  return null;
};

const LOGO = /-(?:logo|logo-?link|brand|masthead|site-name|\w+-?logo)-/;

/** The outlet as the ladder finds it, in its own spelling. */
export function readOutlet(context: LadderContext): Evidence<string> | null {
  return asWritten(climb(OUTLET_LADDER, context), besideHeadline(context)?.value ?? null, context);
}

/** What the outlet calls itself. */
const OUTLET_LADDER: readonly Rung<string>[] = [
  { name: 'option', find: ({ options }) => (options.outlet ? { value: options.outlet, at: [] } : null) },
  { name: 'meta', find: fromMeta(['og:site_name'], name) },
  {
    name: 'json-ld',
    find: fromJsonLd(
      (s) => s.articles,
      ['publisher', 'sourceOrganization'],
      (v) => name(names(v)[0] ?? ''),
    ),
  },
  {
    name: 'json-ld-site',
    find: fromJsonLd(
      (s) => s.jsonLd.filter((i) => i.types.some((t) => /WebSite|NewsMediaOrganization|Organization/.test(t))),
      ['name'],
      (v) => (typeof v === 'string' ? name(v) : null),
    ),
  },
  {
    name: 'meta-application',
    find: fromMeta(
      [
        'application-name',
        'apple-mobile-web-app-title',
        'al:ios:app_name',
        'al:android:app_name',
        'dc.publisher',
        'publisher',
        'copyright-holder',
      ],
      name,
    ),
  },
  { name: 'title-element', find: besideHeadline },
  {
    name: 'microdata',
    find: ({ sources }) => {
      for (const p of sources.properties.get('publisher') ?? []) {
        const inner = (sources.properties.get('name') ?? []).find((n) => n.index > p.index && n.index < p.end);
        const value = inner ? name(attribute(inner, 'content')) : null;
        if (inner && value) return { value, at: [inner] };
      }
      return null;
    },
  },
  { name: 'logo', find: logo },
];
