import { MappedText } from '../../report/mappedText.ts';
import { absorb } from './absorb.ts';
import { joinLines, type Lexicon } from './hyphens.ts';
import type { Line } from './lines.ts';

/** The text that lines of one paragraph make: their ends mended, hyphens of the lines' own left out. */
export function joinedText(lines: readonly Line[], lexicon: Lexicon): MappedText {
  if (lines.length === 1 && lines[0]?.isTable) return lines[0].text;
  const parts: MappedText[] = [];
  lines.forEach((line, i) => {
    const before = parts.at(-1);
    if (!before) {
      parts.push(line.text);
      return;
    }
    const tail = (lines[i - 1] ?? line).text.text;
    const join = joinLines(tail, line.text.text, lexicon);
    if (join === 'space') parts.push(between(before));
    if (join === 'drop-hyphen') parts[parts.length - 1] = withoutHyphen(before);
    parts.push(line.text);
  });
  return dropSoftHyphens(MappedText.concat(parts)).collapseSpace().trim();
}

/** The space that the end of a line stands for: it stands right behind the line. */
function between(before: MappedText): MappedText {
  const at = before.runs.at(-1)?.to ?? 0;
  return MappedText.changed(' ', at, at, 'join');
}

/** A hyphen that stands elsewhere in the file than the letter before it stays: its place would be lost. */
function withoutHyphen(text: MappedText): MappedText {
  const mark = /[-\u00ad\u2010\u2011]+$/u.exec(text.text.slice(-8))?.[0].length ?? 0;
  const end = text.length - mark;
  return (mark > 0 && end > 0 && absorb(text, end - 1, text.length, end - 1)) || text;
}

function dropSoftHyphens(text: MappedText): MappedText {
  if (!text.text.includes('\u00ad')) return text;
  const parts: MappedText[] = [];
  let at = 0;
  for (const m of text.text.matchAll(/[^\u00ad]\u00ad+/gu)) {
    const whole = text.slice(m.index, m.index + m[0].length);
    parts.push(text.slice(at, m.index), absorb(whole, 0, whole.length, 0) ?? whole);
    at = m.index + m[0].length;
  }
  return MappedText.concat([...parts, text.slice(at)]);
}
