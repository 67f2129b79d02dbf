/**
 * The file types that reports are kept in, by the ends of their names in lower case. In a folder and in a Zip file only these
 * are looked at; what each of them is, is then told from its content.
 */
export const REPORT_TYPES: ReadonlySet<string> = new Set([
  '.html',
  '.htm',
  '.xhtml',
  '.md',
  '.markdown',
  '.txt',
  '.text',
  '.pdf',
  '.mhtml',
  '.mht',
  '.warc',
  '.wacz',
  '.webarchive',
  '.zip',
  '.gz',
  '.zst',
  '.tar',
  '.tgz',
  '.mbox',
  '.eml',
  '.emlx',
  '.docx',
  '.epub',
  '.rss',
  '.atom',
]);

/** A mail in a Maildir, where names have no type: the time at which it came, and the folder of new or of read mails. */
const IN_MAILDIR = /(?:^|\/)(?:cur|new)\/\d{9,11}\.[^/]+$/;

/** True for a file that may hold a report, by its name or, in a Maildir, its path. */
export function isReportName(path: string): boolean {
  return REPORT_TYPES.has(extensionOf(path.slice(path.lastIndexOf('/') + 1))) || IN_MAILDIR.test(path);
}

/** The end of a file's name from its last dot on, in lower case; empty where there is none. */
export function extensionOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(dot).toLowerCase() : '';
}

/**
 * How browsers end the name of such a folder, by the language in which they speak; Windows keeps page and folder together
 * by the same list ("connected files").
 */
const PARTS_FOLDER =
  /^(.+)(?:[_.]files|[_-](?:Dateien|fichiers|archivos|bestanden|filer|tiedostot|pliki|soubory|elemei|ficheiros|arquivos|dosyalar|datoteke|fitxers|failid|fails|bylos|fajlovi|fitxategiak)|_file)$/i;

/**
 * True for a folder in which a browser put the pictures and frames of a page that it saved beside it ("Save page, complete"):
 * the frames are advertisements, not reports.
 *
 * @param isBeside Whether a file of that name stands beside the folder.
 */
export function isPartsFolder(name: string, isBeside: (name: string) => boolean): boolean {
  const page = PARTS_FOLDER.exec(name)?.[1];
  return page !== undefined && ['.html', '.htm', '.xhtml'].some((type) => isBeside(page + type));
}
