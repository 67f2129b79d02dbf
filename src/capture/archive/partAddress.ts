/**
 * An address for comparing: whole, without its fragment; any scheme, since savers name frames as they like. Null where there
 * is none.
 */
export function addressOf(location: string | null, base: string | null): string | null {
  if (location === null || location === '') return null;
  try {
    const url = new URL(location, base ?? undefined);
    url.hash = '';
    return url.href;
  } catch {
    return location;
  }
}
