import { decodeXml } from '../xml/decodeXml.ts';

const XML_FEED =
  /^\s*(?:<\?xml[^>]{0,300}>\s*)?(?:(?:<\?[\w-]{1,40}[^>]{0,500}\?>|<!--[\s\S]{0,2000}?-->|<!DOCTYPE[^>[]{0,300}(?:\[[^\]]{0,2000}\]\s*)?>)\s*){0,10}<(?:[\w-]{1,20}:)?(?:rss|feed|RDF|channel)[\s>]/i;
const JSON_FEED = /"version"\s*:\s*"https?:\\?\/\\?\/(?:www\.)?jsonfeed\.org\\?\/version\\?\//;

/** So much of both ends is looked at: a JSON feed may say what it is in its last line. */
const REACH = 16 * 1024;

/** Tells a feed by its content: RSS, Atom or JSON Feed. */
export function isFeed(bytes: Uint8Array): boolean {
  const head = decodeXml(bytes.subarray(0, REACH)).text;
  if (/^\s*\{/.test(head)) {
    const tail = bytes.length > REACH ? new TextDecoder().decode(bytes.subarray(-REACH)) : '';
    return JSON_FEED.test(head) || JSON_FEED.test(tail);
  }
  // An "rdf:RDF" is a feed only where it says that it has a channel.
  return (
    XML_FEED.test(head) &&
    (!/^[\s\S]{0,4000}?<(?:[\w-]{1,20}:)?RDF[\s>]/i.test(head) || /purl\.org\/rss|netscape\.com\/rdf/i.test(head))
  );
}
