import { zipped } from '../../src/capture/docx/zipped.ts';

/*
 * Books for tests, made as EPUB 2 and 3 ask for. `files` are their documents in reading order, by their paths beside the
 * package file.
 */
export function madeEpub(files: Readonly<Record<string, string>>, more: Readonly<Record<string, string>> = {}): Uint8Array {
  const names = Object.keys(files);
  const items = names.map((name, i) => `<item id="i${i}" href="${name}" media-type="application/xhtml+xml"/>`).join('');
  const spine = names.map((_, i) => `<itemref idref="i${i}"/>`).join('');
  return zipped({
    mimetype: 'application/epub+zip',
    'META-INF/container.xml':
      '<?xml version="1.0"?><container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0"><rootfiles><rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
    'OEBPS/book.opf': `<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0"><manifest><item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/><item id="css" href="a.css" media-type="text/css"/>${items}</manifest><spine><itemref idref="nav"/>${spine}</spine></package>`,
    'OEBPS/nav.xhtml': '<html><body><nav><ol><li><a href="a.xhtml">A</a></li></ol></nav></body></html>',
    'OEBPS/a.css': 'p {}',
    ...Object.fromEntries(names.map((name) => [`OEBPS/${decodeURIComponent(name)}`, files[name] ?? ''])),
    ...more,
  });
}
