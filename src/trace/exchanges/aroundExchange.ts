import type { Span } from '../../contract/index.ts';
import { nounPhraseAt, spanOf } from '../../language/chunks.ts';
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

/** About what: from "that", "whether", "about" … to the end of the clause. */
export function matterOf({ text, tokens, span }: ExchangeSentence, from: number): Span | null {
  for (let i = from; i < Math.min(tokens.length, from + LAST); i++) {
    const token = tokens[i];
    if (!token) return null;
    if (/^[.;:!?]$/.test(token.text)) return null;
    const { lower } = token;
    if (/^(?:that|whether|if|why|how|what)$/.test(lower)) return clause(text, token.start, span.end);
    if (/^(?:about|regarding|concerning|over|for|to)$/.test(lower)) {
      const plain = lower === 'about' || lower === 'over' || lower === 'regarding' || lower === 'concerning' || lower === 'for';
      if (
        lower === 'to' &&
        !/^(?:discuss|ask|say|tell|complain|talk|explain|demand|offer|stop|end|request|express|protest|urge|warn)$/.test(
          tokens[i + 1]?.lower ?? '',
        ) &&
        i > from
      )
        continue;
      return clause(text, plain ? (tokens[i + 1]?.start ?? token.end) : token.start, span.end);
    }
  }
  return null;
}

function clause(text: string, start: number, end: number): Span | null {
  const words = text.slice(start, end);
  const stop =
    /[,;:.!?]?["”]|[;:]|[.!?](?=\s|$)|,\s(?=(?:and|but|which|who|while|according|he|she|they|the|a|an|\p{Lu})\b)|\s[—–]\s/u.exec(
      words,
    );
  let to = start + (stop ? stop.index : words.length);
  while (to > start && /[\s.,]/.test(text[to - 1] ?? '')) to--;
  return to > start ? { start, end: to } : null;
}
