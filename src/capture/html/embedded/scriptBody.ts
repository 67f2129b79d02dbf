import { MappedText } from '../../../report/mappedText.ts';
import { attribute, type HtmlElement } from '../node.ts';
import type { Page } from '../page.ts';
import { countWords } from '../words.ts';
import type { FlightRow } from './flight.ts';
import { innerJson, type JsonSource, plainJson } from './jsonSource.ts';
import { jsonText } from './jsonText.ts';
import { type JsonNode, readJsonTree, stringEnd } from './jsonTree.ts';

/** Names of values that are no text of the report: addresses, ids, what is said about pictures and other reports. */
const NOT_TEXT =
  /(?:url|uri|href|src|link|path|slug|^_*id$|guid|uuid|^type$|typename|class|style|date|time|image|alt|caption|credit|keyword|tag|author|byline|description|summary|excerpt|teaser|seo|meta|og|title|related|recommend|trending|config|query|css|script|icon|label|locale|translation)/i;

const BODY_KEY = /^(?:articleBody|article_body|body|bodyHtml|contentHtml|content_html|articleContent|content_elements)$/;

/** How much of a value's text one part must hold for the search to go on inside it. */
const DOMINANT = 0.75;

/** A paragraph, a heading or a piece of HTML that a script holds. */
export interface ScriptPiece {
  readonly text: MappedText;
  readonly heading: boolean;
}

/** The report's text as some data hold it: its pieces in order. */
export interface ScriptBody {
  readonly pieces: readonly ScriptPiece[];
  readonly words: number;
}

/** The report's text as a page's scripts hold it. */
export function findScriptBody(page: Page): ScriptBody {
  let best = NOTHING;
  for (const script of page.nodes) {
    if (script.kind !== 'element' || script.tag !== 'script') continue;
    const [text] = script.children;
    if (text?.kind !== 'text' || text.value.length < 300) continue;
    const [place, end] = [text.places[0]?.from ?? 0, text.places.at(-1)?.to ?? 0];
    const spelled = spelledJson(page.source, place, end);
    if (spelled) {
      const json = innerJson(spelled, page.source);
      best = withMoreWords(best, counted(bodyOf(readJsonTree(json.text, 0, json.text.length), json)));
    }
    const from = jsonStart(script, text.value);
    if (from < 0) continue;
    const nodes = readJsonTree(page.source, place + from, end);
    best = withMoreWords(best, counted(bodyOf(nodes, plainJson(page.source))));
  }
  return best;
}

/** The same of what React's server sent: the properties of its parts, and the texts that they refer to. */
export function findFlightBody(stream: MappedText, rows: readonly FlightRow[], source: string): ScriptBody {
  const json = innerJson(stream, source);
  let best = NOTHING;
  for (const { kind, from, to } of rows) {
    if (to - from < 100) continue;
    if (kind === 'json') best = withMoreWords(best, counted(bodyOf(readJsonTree(stream.text, from, to), json)));
    else if (proseWords(stream.text.slice(from, to)) > 30)
      best = withMoreWords(best, counted([{ text: json.raw(from, to), heading: false }]));
  }
  return best;
}

/** Of two readings the one that holds more. */
export function withMoreWords(a: ScriptBody, b: ScriptBody): ScriptBody {
  return b.words > a.words ? b : a;
}

const NOTHING: ScriptBody = { pieces: [], words: 0 };

function counted(pieces: readonly ScriptPiece[]): ScriptBody {
  const words = pieces.reduce((n, p) => n + countWords(p.text.text.replace(/<[^>]{0,500}>/g, ' ')), 0);
  return { pieces, words };
}

/** The JSON that a script holds as a string: `window.__STATE__ = JSON.parse("…")`. */
function spelledJson(source: string, from: number, to: number): MappedText | null {
  const m = /^\s*(?:(?:var|let|const)\s+)?[\w$.[\]'"]{2,80}\s*=\s*JSON\.parse\(\s*(["'])/.exec(
    source.slice(from, Math.min(to, from + 2000)),
  );
  if (!m) return null;
  const start = from + m[0].length;
  const end = stringEnd(source, start, to, m[1]);
  return jsonText(source, start, end < 0 ? to : end);
}

/** Where in a script a JSON value begins: the whole of a data script, or what is assigned to a global; -1 for code. */
function jsonStart(script: HtmlElement, text: string): number {
  if (/json/i.test(attribute(script, 'type'))) return Math.max(0, text.search(/[[{"]/));
  const m =
    /^\s*(?:\/\*[^*]{0,200}\*\/\s*)?(?:(?:var|let|const)\s+)?(?:window\.|self\.|globalThis\.)?[\w$.[\]'"]{2,80}\s*=\s*(?=[[{])/.exec(
      text.slice(0, 2000),
    );
  return m ? m[0].length : -1;
}

function bodyOf(nodes: readonly JsonNode[], source: JsonSource): ScriptPiece[] {
  const weights = new Float64Array(nodes.length);
  for (let i = nodes.length - 1; i >= 0; i--) {
    const node = nodes[i];
    if (!node) continue;
    if (node.kind === 'string' && isText(nodes, i))
      weights[i] = (weights[i] ?? 0) + proseWords(source.text.slice(node.from, node.to));
    if (node.parent >= 0) weights[node.parent] = (weights[node.parent] ?? 0) + (weights[i] ?? 0);
  }
  // What is named as a report's text is preferred to lists of other reports beside it.
  let at = nodes.findIndex((n, i) => n.key !== null && BODY_KEY.test(n.key) && (weights[i] ?? 0) > 30);
  if (at < 0) at = 0;
  if ((weights[at] ?? 0) < 30) return [];
  for (;;) {
    const node = nodes[at];
    if (!node || node.kind === 'string') break;
    const children = childrenOf(nodes, at);
    const heaviest = children.reduce((a, b) => ((weights[b] ?? 0) > (weights[a] ?? 0) ? b : a), children[0] ?? at);
    if (heaviest === at || (weights[heaviest] ?? 0) < DOMINANT * (weights[at] ?? 0)) break;
    at = heaviest;
  }
  const node = nodes[at];
  if (!node) return [];
  if (node.kind === 'string') return [{ text: source.read(node.from, node.to), heading: false }];
  // A list of blocks: the strings of each, side by side, are one paragraph.
  return childrenOf(nodes, at)
    .map((child) => ({ text: joined(nodes, child, source), heading: isHeading(nodes, child, source) }))
    .filter((p) => p.text.length > 0);
}

function childrenOf(nodes: readonly JsonNode[], at: number): number[] {
  const children: number[] = [];
  const end = nodes[at]?.end ?? at;
  for (let i = at + 1; i < end; i = nodes[i]?.end ?? i + 1) children.push(i);
  return children;
}

function joined(nodes: readonly JsonNode[], at: number, source: JsonSource): MappedText {
  const parts: MappedText[] = [];
  const end = nodes[at]?.end ?? at;
  for (let i = at; i < end; i++) {
    const node = nodes[i];
    if (node?.kind === 'string' && isText(nodes, i) && looksWritten(source.text.slice(node.from, node.to)))
      parts.push(source.read(node.from, node.to));
  }
  return MappedText.concat(parts);
}

/** True for a block that calls itself a heading. */
function isHeading(nodes: readonly JsonNode[], at: number, source: JsonSource): boolean {
  return childrenOf(nodes, at).some((i) => {
    const node = nodes[i];
    const named = node?.kind === 'string' && /^(?:type|kind|style|tag|__typename|name|element)$/.test(node.key ?? '');
    return (
      named &&
      /^(?:\w*heading\w*|\w*header\w*|h[1-6]|sub-?head\w*|\w*Heading\d?Block|crosshead)$/i.test(
        source.text.slice(node.from, node.to),
      )
    );
  });
}

/** True for a string that is not, by the names over it, something else than the report's text. */
function isText(nodes: readonly JsonNode[], i: number): boolean {
  const own = nodes[i]?.key;
  return own === null || own === undefined || !NOT_TEXT.test(own);
}

function looksWritten(raw: string): boolean {
  return /\p{L}/u.test(raw) && !/^(?:https?:)?\/\/|^[\w.-]+$/.test(raw);
}

/** Words of a string that reads like a text: it has spaces, and is no address, code or style sheet. */
function proseWords(raw: string): number {
  if (raw.length < 25 || !/\p{L}\s+\p{L}/u.test(raw) || /^(?:https?:|\/|data:|@media|function\b|\{|\.[\w-]+\s*\{)/.test(raw))
    return 0;
  return countWords(raw.replace(/<[^>]{0,500}>/g, ' '));
}
