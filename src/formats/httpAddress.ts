/**
 * An address as it may stand in any format: http or https, with every sign percent-encoded that an IRI may not have (RFC
 * 3987; `new URL` leaves some of them). Null for anything else: a report could plant a `javascript:` link.
 */
export function httpAddress(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  return url.href.replace(/["<>{}|\\^`\s]/g, encodeURIComponent);
}
