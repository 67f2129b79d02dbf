import { domainOf } from '../../metadata/address.ts';
import { attribute } from '../node.ts';
import { isObject, names } from './jsonLd.ts';
import type { LadderContext } from './rung.ts';

/** Everything that the page calls its site: what may stand beside a title. */
export function siteNames({ sources, options, url }: LadderContext): string[] {
  const said = [
    'og:site_name',
    'application-name',
    'apple-mobile-web-app-title',
    'twitter:site',
    'publisher',
    'al:ios:app_name',
  ].flatMap((name) => (sources.meta.get(name) ?? []).map((e) => attribute(e, 'content').replace(/^@/, '').trim()));
  const publishers = sources.jsonLd.flatMap((item) => [
    ...names(item.value.publisher),
    ...(item.types.some((t) => /Organization|WebSite/.test(t)) ? names(item.value.name) : []),
    ...(isObject(item.value.isPartOf) ? names(item.value.isPartOf) : []),
  ]);
  const domain = domainOf(url);
  const fromDomain = domain ? [domain, domain.split('.')[0] ?? ''] : [];
  return [options.outlet ?? '', ...said, ...publishers, ...fromDomain].filter((n) => n.length > 1);
}
