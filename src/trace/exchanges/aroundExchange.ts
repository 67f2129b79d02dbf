import type { ExchangeKind, Span } from '../../contract/index.ts';
import { nounPhraseAt, spanOf } from '../../language/chunks.ts';
import type { Token } from '../../language/tokens.ts';
import { isActor } from './actors.ts';
import type { ExchangeSentence } from './sentence.ts';

const LAST = 30;

/** Through whom: "through another country's spy agency", "via intermediaries", "using the consul as go-between". */
export function channelsOf({ tokens, span }: ExchangeSentence, from: number): Span[] {
  for (let i = from; i < Math.min(tokens.length, from + LAST); i++) {
    const lower = tokens[i]?.lower ?? '';
    if (/^[.;:!?"“”]$/.test(tokens[i]?.text ?? '')) return [];
    const using = lower === 'using' || (lower === 'with' && tokens[i + 1]?.lower === 'the' && tokens[i + 2]?.lower === 'help');
    if (lower !== 'through' && lower !== 'via' && !using) continue;
    const phrase = nounPhraseAt(tokens, lower === 'with' ? i + 4 : i + 1);
    if (!phrase || !isActor(tokens, phrase, span.start)) continue;
    if (lower === 'using' && !/^(?:as|to)$/.test(tokens[phrase.to]?.lower ?? '')) continue;
    return [spanOf(tokens, phrase)];
  }
  return [];
}

const OPENS_CLAUSE = /^(?:that|whether|if|why|how|what)$/;
const OPENS_OBJECT = /^(?:about|regarding|concerning|over|for|of)$/;
/** Infinitives that tell what it was about. */
const PURPOSE =
  /^(?:discuss|ask|say|tell|complain|talk|explain|demand|offer|stop|end|request|express|protest|urge|warn|negotiate|propose|plead|apologi[sz]e|thank|congratulate|seek|share|report)$/;

/**
 * About what: from "that", "whether", "about" … to the end of the clause. A verb joined by "and" that has no other side of its
 * own goes on with it: "called the palace and asked whether it was so".
 */
export function matterOf({ text, tokens, span }: ExchangeSentence, from: number, kind: ExchangeKind): Span | null {
  for (let i = from; i < Math.min(tokens.length, from + LAST); i++) {
    const token = tokens[i];
    if (!token || /^[.;:!?,—–"“”]$/.test(token.text)) return null;
    const { lower } = token;
    if (lower === 'and') {
      if (!/^(?:asked|asks|said|says|wondered|demanded|inquired|argued|insisted)$/.test(tokens[i + 1]?.lower ?? '')) return null;
      const next = tokens[i + 2];
      return next && OPENS_CLAUSE.test(next.lower) ? clause(text, tokens, i + 2, span.end) : null;
    }
    if (OPENS_CLAUSE.test(lower)) return clause(text, tokens, i, span.end);
    // "about five minutes after", "over the next few days", "over the phone"
    const next = tokens[i + 1]?.lower ?? '';
    const after = tokens[i + 2]?.lower ?? '';
    if (
      /^\d|^(?:two|three|four|five|six|ten|dozens|halfway)$/.test(next) ||
      (next === 'the' && /^(?:next|last|past|coming|weekend|course|phone|telephone|years|weeks|days|months)$/.test(after))
    )
      continue;
    if (
      OPENS_OBJECT.test(lower) &&
      (lower !== 'of' || (i === from && /^(?:the|a|an|his|her|its|their|this|that|\p{Lu}?secret)$/iu.test(next)))
    ) {
      return lower === 'for' && kind !== 'ask' ? null : clause(text, tokens, i + 1, span.end);
    }
    if (lower === 'to' && (((kind === 'ask' || kind === 'tell') && i === from) || PURPOSE.test(tokens[i + 1]?.lower ?? '')))
      return clause(text, tokens, i, span.end);
  }
  return null;
}

/** From a token to the end of its clause: a mark that ends it, or a dash. */
function clause(text: string, tokens: readonly Token[], from: number, end: number): Span | null {
  let to = from;
  for (; to < tokens.length; to++) {
    const token = tokens[to];
    if (!token || token.start >= end || /^[.;:!?—–"“”]$/.test(token.text)) break;
    // A comma ends it but inside a list of words.
    if (token.text === ',' && !/^(?:\p{Ll}+ly|\d)/u.test(text.slice(token.end + 1, token.end + 12)) && to > from) break;
  }
  const [first, last] = [tokens[from], tokens[to - 1]];
  return first && last && to > from ? { start: first.start, end: last.end } : null;
}
