interface Kind {
  readonly name: string;
  /** Its first bytes: in hexadecimal, letters in quotation marks, `..` for any byte, `..58` for so many of them. */
  readonly begins: readonly string[];
}

/** Kinds of files that are no text and that people keep beside reports, by their formats' own documents. */
const KINDS: readonly Kind[] = [
  {
    name: 'a program',
    begins: [
      "7f 'ELF'",
      "'MZ' ..60 00 00",
      'cf fa ed fe',
      'ce fa ed fe',
      'ca fe ba be 00',
      "00 'asm' 01",
      '.. .. 0d 0a 00 00 00 00',
    ],
  },
  { name: 'a package', begins: ["'!<arch>' 0a", 'ed ab ee db', "'MSCF' 00 00 00 00"] },
  { name: 'a database', begins: ["'SQLite format 3' 00", "00 01 00 00 'Standard Jet DB'", "00 01 00 00 'Standard ACE DB'"] },
  { name: 'a mailbox of Outlook', begins: ["'!BDN' .. .. .. .. 'SM'"] },
  { name: 'an old Office document', begins: ['d0 cf 11 e0'] },
  { name: 'a WordPerfect document', begins: ["ff 'WPC'"] },
  { name: 'a DjVu document', begins: ["'AT&TFORM' ..4 'DJV'"] },
  { name: 'a book of Kindle', begins: ["..60 'BOOKMOBI'"] },
  { name: 'a TeX document', begins: ['f7 02 01 83 92 c0'] },
  { name: 'a table of data', begins: ["'PAR1' 15", "'ARROW1' 00", "89 'HDF' 0d 0a 1a 0a", "93 'NUMPY'"] },
  { name: 'a TIFF picture', begins: ["'II' 2a 00", "'MM' 00 2a", "'II' 2b 00"] },
  { name: 'a BMP picture', begins: ["'BM' ..4 00 00 00 00 .. .. 00 00"] },
  { name: 'an icon', begins: ['00 00 01 00 .. 00', '00 00 02 00 .. 00'] },
  { name: 'a Photoshop picture', begins: ["'8BPS' 00"] },
  { name: 'a JPEG 2000 picture', begins: ["00 00 00 0c 'jP  '", 'ff 4f ff 51 00'] },
  { name: 'a JPEG XL picture', begins: ["00 00 00 0c 'JXL '"] },
  { name: 'an AVIF picture', begins: ["00 00 00 .. 'ftypavi'"] },
  { name: 'a HEIC picture', begins: ["00 00 00 .. 'ftyphe'", "00 00 00 .. 'ftypmif1'"] },
  {
    name: 'a sound recording',
    begins: ["00 00 00 .. 'ftypM4A'", "'RIFF' ..4 'WAVE'", "'FORM' ..4 'AIF'", "'OggS' 00", "'fLaC' 00"],
  },
  {
    name: 'a sound recording',
    begins: ["'ID3' 02 00", "'ID3' 03 00", "'ID3' 04 00", "'MThd' 00 00 00 06", "'#!AMR'", "'.snd' 00 00"],
  },
  { name: 'a film', begins: ["00 00 00 .. 'ftyp'", "00 00 .. .. 'moov'", "00 .. .. .. 'mdat'", "'RIFF' ..4 'AVI '"] },
  { name: 'a film', begins: ['1a 45 df a3', "'FLV' 01", '00 00 01 ba', '00 00 01 b3', '30 26 b2 75 8e 66 cf 11'] },
  {
    name: 'a font',
    begins: ['00 01 00 00 00 .. 00', '00 01 00 00 01 .. 00', "'OTTO' 00", "'ttcf' 00", "'wOFF' 00", "'wOF2' 00", "'wOFFOTTO'"],
  },
  { name: 'a shortcut', begins: ['4c 00 00 00 01 14 02 00'] },
  { name: 'a file of the Finder', begins: ["00 00 00 01 'Bud1'", '00 05 16 07 00', '00 05 16 00 00'] },
  { name: 'PostScript', begins: ["'%!PS-Adobe-'", 'c5 d0 d3 c6'] },
  { name: 'a medical picture', begins: ["..128 'DICM'"] },
  { name: 'a file packed with LZ4', begins: ['04 22 4d 18'] },
];

const SIGNATURES = KINDS.flatMap(({ name, begins }) => begins.map((pattern) => ({ name, bytes: bytesOf(pattern) })));

/** The kind that a file of no text is, by its first bytes; undefined where they tell none. */
export function binaryKind(bytes: Uint8Array): string | undefined {
  return SIGNATURES.find((s) => s.bytes.every((b, i) => b === null || bytes[i] === b))?.name;
}

/** The bytes that a pattern asks for; null for any. */
function bytesOf(pattern: string): (number | null)[] {
  return [...pattern.matchAll(/'([^']*)'|\.\.(\d*)|([\da-f]{2})/g)].flatMap(([, letters, any, byte]) => {
    if (letters !== undefined) return Array.from(letters, (c) => c.charCodeAt(0));
    if (byte !== undefined) return [Number.parseInt(byte, 16)];
    return Array.from({ length: Number(any || 1) }, () => null);
  });
}
