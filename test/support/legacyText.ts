import fc from 'fast-check';

/*
 * Texts of nonsense words in the scripts of the world, and the encodings of the web that can spell them (Encoding Standard).
 */

const from = (first: string, last: string) => {
  const [a, z] = [first.codePointAt(0) ?? 0, last.codePointAt(0) ?? 0];
  return Array.from({ length: z - a + 1 }, (_, i) => String.fromCodePoint(a + i));
};
const LATIN = [...from('a', 'z'), ...from('A', 'Z')];

interface Script {
  readonly letters: readonly string[];
  readonly space: string;
  readonly stop: string;
  readonly encodings: readonly string[];
}

export const SCRIPTS: Readonly<Record<string, Script>> = {
  western: { letters: [...LATIN, ...'éèüößñçåÉ’“”–'], space: ' ', stop: '. ', encodings: ['windows-1252'] },
  central: { letters: [...LATIN, ...'łőřšžťąęćńůČ'], space: ' ', stop: '. ', encodings: ['windows-1250', 'iso-8859-2'] },
  russian: {
    letters: [...from('а', 'я'), ...from('А', 'Я')],
    space: ' ',
    stop: '. ',
    encodings: ['windows-1251', 'koi8-r', 'iso-8859-5', 'ibm866', 'x-mac-cyrillic'],
  },
  greek: { letters: from('α', 'ω'), space: ' ', stop: '. ', encodings: ['windows-1253', 'iso-8859-7'] },
  turkish: { letters: [...LATIN, ...'ığşİçöü'], space: ' ', stop: '. ', encodings: ['windows-1254'] },
  hebrew: { letters: from('א', 'ת'), space: ' ', stop: '. ', encodings: ['windows-1255', 'iso-8859-8'] },
  arabic: { letters: from('ف', 'ي'), space: ' ', stop: '. ', encodings: ['windows-1256', 'iso-8859-6'] },
  baltic: { letters: [...LATIN, ...'ąčęėįšųūžāēī'], space: ' ', stop: '. ', encodings: ['windows-1257'] },
  vietnamese: { letters: [...LATIN, ...'ăâđêôơư'], space: ' ', stop: '. ', encodings: ['windows-1258'] },
  thai: { letters: from('ก', 'ฮ'), space: '', stop: ' ', encodings: ['windows-874'] },
  chinese: {
    letters: [...'的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动'],
    space: '',
    stop: '。',
    encodings: ['gbk'],
  },
  traditional: {
    letters: [...'的一是在不了有和人這中大為上個國我以要他時來用們生到作地於出就分對成會可主發年動'],
    space: '',
    stop: '。',
    encodings: ['big5'],
  },
  japanese: {
    letters: [...from('ぁ', 'ん'), ...from('ァ', 'ン'), ...'日本国会社人年大十二月新聞港門閉政府発表'],
    space: '',
    stop: '。',
    encodings: ['shift_jis', 'euc-jp', 'iso-2022-jp'],
  },
  korean: {
    letters: [...'가나다라마바사아자차카타파하정부발표항구문닫다은는이를에서의고'],
    space: ' ',
    stop: '. ',
    encodings: ['euc-kr'],
  },
};

/** A text of some paragraphs in a script. */
export function textIn({ letters, space, stop }: Script): fc.Arbitrary<string> {
  const word = fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: 9 }).map((l) => l.join(''));
  const sentence = fc.array(word, { minLength: 1, maxLength: 15 }).map((words) => words.join(space) + stop);
  const paragraph = fc.array(sentence, { minLength: 1, maxLength: 12 }).map((s) => s.join(''));
  return fc.array(paragraph, { minLength: 1, maxLength: 5 }).map((p) => p.join('\n\n'));
}

const tables = new Map<string, ReadonlyMap<string, readonly number[]>>();

/** A text's bytes in an encoding. Throws a RangeError for a character that it has not. */
export function encoded(text: string, encoding: string): Uint8Array {
  if (encoding === 'utf-16le') return Uint8Array.from(Buffer.from(text, 'utf16le'));
  if (encoding === 'utf-16be') return Uint8Array.from(Buffer.from(text, 'utf16le').swap16());
  if (encoding === 'iso-2022-jp') return shifted(text);
  const table = tableOf(encoding);
  return Uint8Array.from(
    [...text].flatMap((c) => {
      const bytes = table.get(c);
      if (!bytes) throw new RangeError(`${encoding} has no ${c}`);
      return [...bytes];
    }),
  );
}

/** JIS X 0208 is EUC-JP without its eighth bit, between escapes. */
function shifted(text: string): Uint8Array {
  const runs = text.match(/[\0-\x7f]+|[^\0-\x7f]+/g) ?? [];
  const escaped = (letters: string) => [0x1b, ...Buffer.from(letters)];
  return Uint8Array.from(
    runs.flatMap((run) => {
      if (run.charCodeAt(0) < 0x80) return [...Buffer.from(run)];
      return [...escaped('$B'), ...[...encoded(run, 'euc-jp')].map((b) => b & 0x7f), ...escaped('(B')];
    }),
  );
}

/** The bytes of each character, found by decoding all there are. */
function tableOf(encoding: string): ReadonlyMap<string, readonly number[]> {
  const known = tables.get(encoding);
  if (known) return known;
  const decoder = new TextDecoder(encoding);
  const table = new Map<string, readonly number[]>();
  const learn = (...bytes: number[]) => {
    const text = decoder.decode(Uint8Array.from(bytes));
    if ([...text].length === 1 && text !== '\ufffd' && !table.has(text)) table.set(text, bytes);
  };
  for (let first = 0; first < 256; first++) learn(first);
  for (let first = 0x81; first < 255; first++) for (let second = 0x40; second < 255; second++) learn(first, second);
  tables.set(encoding, table);
  return table;
}
