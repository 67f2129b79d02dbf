import { classWords } from '../classWords.ts';
import { attribute, type HtmlElement } from '../node.ts';
import type { RegionRule } from './rule.ts';

const named =
  (pattern: RegExp): RegionRule['matches'] =>
  (_element, words) =>
    pattern.test(words);

/** Parts of a page that are not its report, by what the page calls them. The first that matches gives the reason. */
export const REGION_RULES: readonly RegionRule[] = [
  {
    name: 'navigation',
    most: 0.3,
    mostWords: 300,
    matches: (e, words) =>
      e.tag === 'nav' ||
      e.tag === 'menu' ||
      /-(?:breadcrumbs?|navigation|nav-?bar|main-menu|menu-item|site-(?:header|nav)|pagination|pager|skip-(?:link|to)|toc|table-of-contents|masthead)-/.test(
        words,
      ),
  },
  { name: 'footnote-mark', most: 1, mostWords: 4, matches: (e) => e.tag === 'sup' },
  {
    name: 'paywall',
    most: 0.5,
    mostWords: 150,
    matches: named(
      /-(?:paywall|pay-wall|regwall|subscriber-wall|snippet-login|metered?-(?:message|banner|wall)|tp-modal|piano-inline|gate(?:way)?-(?:content|message)|article-gate|barrier-page)-/,
    ),
  },
  {
    name: 'comments',
    most: 0.9,
    mostWords: Number.POSITIVE_INFINITY,
    matches: named(
      /-(?:comments?|comment-(?:list|area|section|thread|respond|form)|comentarios|commentaires|kommentare|disqus|respond|replies|fb-comments|viafoura|livefyre|coral)-(?:list-|area-|section-|thread-|wrapper-|container-|block-|box-|content-)?/,
    ),
  },
  {
    name: 'cookie-notice',
    most: 0.5,
    mostWords: 300,
    matches: named(/-(?:cookies?|cookie-(?:banner|notice|bar|consent)|consent|gdpr|onetrust|cmp|didomi|ccpa|qc-cmp2?)-/),
  },
  {
    name: 'dialog',
    most: 0.5,
    mostWords: 400,
    matches: (e, words) =>
      e.tag === 'dialog' ||
      /^(?:alert)?dialog$/.test(attribute(e, 'role')) ||
      /-(?:modal|popup|pop-up|lightbox|overlay|toast|interstitial)-/.test(words),
  },
  {
    name: 'advertisement',
    most: 0.3,
    mostWords: 250,
    matches: named(
      /-(?:ads?|adverts?|advertisements?|advertising|ad-(?:unit|slot|wrapper|container|box)|adsbygoogle|dfp|sponsor(?:ed|s)?|outbrain|taboola|teads|revcontent|mgid|zergnet|promoted|commercial-unit)-/,
    ),
  },
  {
    name: 'share-bar',
    leads: true,
    most: 0.25,
    mostWords: 60,
    matches: named(
      /-(?:shar(?:e|es|ing|edaddy)|social|socials|follow-us|addtoany|addthis|sharethis|ssba|tweet-?button|article-tools|toolbar|print-(?:button|link)|reactions?)-/,
    ),
  },
  {
    name: 'newsletter',
    leads: true,
    most: 0.25,
    mostWords: 250,
    matches: named(
      /-(?:newsletters?|sign-?up|subscri(?:be|ption|ptions)|mailing-list|email-capture|paywall-promo|membership|donat(?:e|ion|ions)|callout-subscribe)-/,
    ),
  },
  {
    name: 'related',
    leads: true,
    most: 0.3,
    mostWords: 1000,
    matches: named(
      /-(?:related|(?:jp-)?related-?posts|recommend(?:ed|ations?)?|more-(?:on|from|stories|news|posts)|read-(?:more|next|also)|also-(?:read|like)|see-also|up-next|next-up|next-?click|trending|most-(?:read|popular|viewed|shared|commented)|popular(?:-posts)?|latest(?:-news|-stories)?|you-(?:may|might)|suggested|teasers?|recirc(?:ulation)?|story-?lists?|rock-list|linkback|inline-related|storylink|prev-next|post-navigation|read-on)-/,
    ),
  },
  {
    name: 'tags',
    most: 0.2,
    mostWords: 30,
    matches: named(
      /-(?:tags?|tag-(?:list|cloud|links)|entry-tags|topics?(?:-list)?|keywords|ptag|categories|cat-links|tax-container|taxonomy)-$|-(?:related-tags|entry-tags|tag-list|topic-(?:list|detail)|article-tags|post-tags|tags-links|body-tags|tax-container)-/,
    ),
  },
  {
    name: 'author-note',
    most: 0.2,
    mostWords: 200,
    matches: named(
      /-(?:author-(?:bio|box|info|card|desc|description|profile|about|wrap)|about-(?:the-)?author|bio(?:-box)?|contributor-bio|authors-bio|author-block)-/,
    ),
  },
  {
    name: 'byline',
    most: 0.1,
    mostWords: 40,
    matches: (e, words) =>
      /-(?:by-?lines?|authors?|author-(?:name|link)|article-(?:author|meta|info)|(?:post|entry|single|story)-(?:meta|author|info|byline)|meta-(?:author|info|time)|dateline-author|writer|contributors?|td-module-meta-info|authortime-info)-/.test(
        words,
      ) && e.tag !== 'body',
  },
  {
    name: 'date-line',
    most: 0.1,
    mostWords: 30,
    matches: (e, words) =>
      e.tag === 'time' ||
      /-(?:date|dates|time|timestamp|time-?stamp|publish(?:ed)?-(?:date|time|on)|pub-?date|post-date|entry-date|date-(?:published|modified|time)|article-(?:date|time|duration)|last-updated|updated-(?:date|time)|arttidate|read-?time|reading-time)-/.test(
        words,
      ),
  },
  {
    name: 'video',
    most: 0.1,
    mostWords: 40,
    matches: named(
      /-(?:video-(?:player|container|wrapper|module|box|info|title|meta)|featured-video|inline-video|video-embed|brightcove|audio-(?:module|player|tools))-/,
    ),
  },
  {
    name: 'gallery-control',
    most: 0.1,
    mostWords: 30,
    matches: named(
      /-(?:slide-count|gallery-(?:count|controls|nav)|slick-(?:dots|arrow)|carousel-(?:controls?|indicators)|player-controls|vjs-[a-z-]+|jw-[a-z-]+|video-js)-/,
    ),
  },
  {
    name: 'control',
    most: 0.05,
    mostWords: 20,
    matches: (e) => e.tag === 'button' || e.tag === 'select' || e.tag === 'textarea' || attribute(e, 'role') === 'button',
  },
  { name: 'form', most: 0.2, mostWords: 100, matches: (e) => e.tag === 'form' || e.tag === 'fieldset' },
  {
    name: 'sidebar',
    most: 0.3,
    mostWords: 1500,
    matches: (e, words) =>
      (e.tag === 'aside' && !isPullQuote(e, words)) ||
      attribute(e, 'role') === 'complementary' ||
      isWidget(words) ||
      (/-(?:sidebar|side-bar|rail|right-rail|widget-area|sidebar-widget|rhs|aside)-/.test(words) &&
        !(e.tag === 'aside' && isPullQuote(e, words))),
  },
  {
    name: 'page-footer',
    most: 0.3,
    mostWords: 1000,
    matches: (e, words) =>
      (e.tag === 'footer' && !within(e, 'blockquote')) ||
      attribute(e, 'role') === 'contentinfo' ||
      /-(?:site-footer|page-footer|global-footer|footer-(?:links|content|nav)|copyright|legal|disclaimer)-/.test(words),
  },
];

/** A sentence set large beside the text, alone in its aside. */
function isPullQuote(element: HtmlElement, words: string): boolean {
  if (/-pull-?quote-/.test(words)) return true;
  const elements = element.children.filter((c) => c.kind === 'element');
  return (
    elements.length > 0 &&
    elements.every((c) => c.tag === 'q' || c.tag === 'blockquote' || /-(?:pull-?)?quote-/.test(classWords(c)))
  );
}

/** A box of a sidebar. Page builders call every part of the text a widget too, with a word of their own before. */
function isWidget(words: string): boolean {
  return /-widgets?-/.test(words) && !/-(?:elementor|so-panel|so-widget|fl-module|et-pb|wpb|vc|fusion|brxe|bricks)-/.test(words);
}

function within(element: { readonly parent: { tag: string; parent: unknown } | null }, tag: string): boolean {
  // Two steps up are enough: a quotation's footer is its child or its paragraph's.
  const parent = element.parent;
  const above = parent?.parent as { tag: string } | null | undefined;
  return parent?.tag === tag || above?.tag === tag;
}
