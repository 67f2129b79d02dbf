import { attribute, type HtmlElement } from './node.ts';

/** Elements that a browser lays out as blocks of their own (HTML Standard 15.3), and controls, which stand apart from text. */
const BLOCK: ReadonlySet<string> = new Set(
  (
    '#document #fragment html body address article aside blockquote button caption center dd details dialog dir div dl dt ' +
    'fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr legend li listing main menu nav ol ' +
    'optgroup option p plaintext pre search section select summary table tbody td textarea tfoot th thead tr ul xmp ' +
    'iframe video audio img picture object svg canvas amp-img amp-iframe amp-video amp-ad'
  ).split(' '),
);

/** Blocks without text that only stand between texts where they are large; an icon or a smiley does not cut a sentence. */
const REPLACED: ReadonlySet<string> = new Set(['img', 'picture', 'svg', 'canvas', 'amp-img', 'object']);

const CREDIT_ELEMENT: ReadonlySet<string> = new Set(['span', 'small', 'cite', 'i', 'em', 'b', 'strong']);

const BLOCK_STYLE = /(?:^|[;\s])display\s*:\s*(?:block|flex|grid|table|list-item)/i;

/** True where the text before and after the element's edges stands on lines of its own. */
export function isBlock(element: HtmlElement): boolean {
  if (REPLACED.has(element.tag)) return false;
  if (BLOCK.has(element.tag)) return true;
  // A credit inside a caption stands apart, whatever element holds it.
  if (CREDIT_ELEMENT.has(element.tag) && /credit|photograph|copyright/i.test(attribute(element, 'class'))) return true;
  // Pages of web components hold whole blocks in elements of their own names.
  if (element.tag.includes('-') && element.children.some((c) => c.kind === 'element' && BLOCK.has(c.tag))) return true;
  const style = attribute(element, 'style');
  return style !== '' && BLOCK_STYLE.test(style);
}
