import { attribute, type HtmlElement, hasAttribute, namesOf } from './node.ts';

/** Elements whose text a browser never lays out (HTML Standard 15.3.1, and the fallback of embedded content). */
const NEVER_SHOWN: ReadonlySet<string> = new Set(
  (
    'head title meta link base script style noscript template iframe object embed applet audio video canvas svg ' +
    'datalist param source track area noembed noframes rp'
  ).split(' '),
);

const HIDDEN_STYLE = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Classes by which pages keep text for screen readers alone. */
const SCREEN_READER =
  /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-reader(?:-text|-only)?|screenreader|a11y-hidden|hidden-visually|assistive-text|u-hidden-visually)(?:$|\s)/;

/** What marks a template as a shadow root: the standard's name, its first one, and that of Chrome's archives. */
const SHADOW_ROOT = ['shadowrootmode', 'shadowroot', 'shadowmode'] as const;

/**
 * True where the element and all in it is not visible text. Hidden by style is left to `hiddenByStyle`: a page saved
 * before its scripts ran hides what the reader was meant to see.
 */
export function isNeverShown(element: HtmlElement): boolean {
  if (!NEVER_SHOWN.has(element.tag)) return false;
  // A declarative shadow root is what the reader saw; that is how whole pages are saved in one file.
  return !(element.tag === 'template' && SHADOW_ROOT.some((name) => hasAttribute(element, name)));
}

/** True where the element's own attributes hide it. */
export function isHidden(element: HtmlElement): boolean {
  if (element.attributes.length === 0) return false;
  // "until-found" text is hidden until the reader searches for it: it is part of the page.
  if (hasAttribute(element, 'hidden') && attribute(element, 'hidden').toLowerCase() !== 'until-found') return true;
  if (element.tag === 'input') return true;
  if (element.tag === 'dialog' && !hasAttribute(element, 'open')) return true;
  if (HIDDEN_STYLE.test(attribute(element, 'style'))) return true;
  return SCREEN_READER.test(namesOf(element));
}
