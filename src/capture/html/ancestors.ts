import type { HtmlElement } from './node.ts';

/** The nearest element at or above `element` for which `test` holds, up to and without `limit`. */
export function closest(
  element: HtmlElement,
  test: (e: HtmlElement) => boolean,
  limit: HtmlElement | null = null,
): HtmlElement | null {
  for (let e: HtmlElement | null = element; e && e !== limit; e = e.parent) if (test(e)) return e;
  return null;
}
