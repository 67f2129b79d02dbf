import type { ExchangeKind } from '../../contract/index.ts';
import type { Token } from '../../language/tokens.ts';

/** How it was done, told behind the other side: "told him by phone", "told her in an email". */
export function kindBy(tokens: readonly Token[], from: number, kind: ExchangeKind): ExchangeKind {
  if (kind !== 'tell') return kind;
  const words = tokens.slice(from, from + 5).map((t) => t.lower);
  for (let i = 0; i < words.length; i++) {
    if (!/^[\p{L}']/u.test(words[i] ?? '') || OPENS_MATTER.test(words[i] ?? '')) return kind;
    if (!/^(?:in|by|on|over)$/.test(words[i] ?? '')) continue;
    const noun = /^(?:an?|the)$/.test(words[i + 1] ?? '') ? words[i + 2] : words[i + 1];
    if (/^(?:phone|telephone)$/.test(noun ?? '')) return 'call';
    if (/^(?:writing|letter|e-?mail|memo|note)$/.test(noun ?? '')) return 'write';
    if (/^(?:text|texts)$/.test(noun ?? '')) return 'message';
  }
  return kind;
}

/** Words that a matter begins with. */
export const OPENS_MATTER = /^(?:that|whether|if|to|about|of|how|why|what)$/;
