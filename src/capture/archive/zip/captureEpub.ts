import { CaptureError } from '../../captureError.ts';
import { decodeXml } from '../../xml/decodeXml.ts';
import { readXml, type XmlElement } from '../../xml/readXml.ts';
import { attributeOf, child, children } from '../../xml/xmlText.ts';
import type { Captured } from '../captured.ts';
import type { ArchiveContext } from '../context.ts';
import { captureHeldFile, type HeldFile } from '../heldFiles.ts';
import { mostElements, tooManyElements } from '../limits.ts';
import { counted } from '../tally.ts';
import { collected, guarded } from '../unpacking.ts';
import type { Zip } from './openZip.ts';

const CONTAINER = /^META-INF\/container\.xml$/i;
const PAGE = /^(?:application\/xhtml\+xml|text\/html)$/;

/** True for an EPUB file (EPUB 3.3, 4.2): a container file, and a type at the top. */
export function isEpub(zip: Zip): boolean {
  return zip.entries.some((e) => CONTAINER.test(e.name)) && zip.entries.some((e) => e.name === 'mimetype');
}

/**
 * The documents of an EPUB file in reading order, each a report: what wallabag and Calibre make of saved articles and of
 * newspapers. Covers, lists of contents and other documents without running text are counted in one line.
 *
 * @throws CaptureError `encrypted` where its texts are, `no-text` where none of them is a report.
 */
export async function* captureEpub(zip: Zip, context: ArchiveContext): AsyncGenerator<Captured, void, undefined> {
  const { file } = context.options;
  const byName = new Map(zip.entries.map((e) => [e.name, e]));
  const container = zip.entries.find((e) => CONTAINER.test(e.name));
  const rootfile = container ? child(child((await rootOf(container, context)).at(0), 'rootfiles'), 'rootfile') : undefined;
  const path = attributeOf(rootfile, 'full-path');
  const opf = path === undefined ? undefined : byName.get(path);
  if (!opf) throw new CaptureError('damaged', file, 'the EPUB book does not say what is in it; unpack it and give its pages');
  const documents = spineOf((await rootOf(opf, context)).at(0), opf.name).flatMap((name) => byName.get(name) ?? []);
  if (await isSealed(documents, byName, context)) {
    throw new CaptureError('encrypted', file, 'the EPUB book is sealed by its seller (DRM), which is not opened');
  }
  let without = 0;
  let given = 0;
  for (const document of documents) {
    for await (const captured of captureHeldFile(document, context)) {
      const empty =
        captured.kind === 'problem'
          ? captured.error.code === 'no-text'
          : captured.kind === 'report' && captured.report.diagnostics.some((d) => d.rule === 'no-article');
      if (empty) without++;
      else {
        if (captured.kind === 'report') given++;
        yield captured;
      }
    }
  }
  if (given === 0) throw new CaptureError('no-text', file, 'the EPUB book holds no report');
  if (without > 0) {
    const message = `left out ${counted(without, 'document')} of the book without running text (cover, contents)`;
    yield { kind: 'note', note: { rule: 'other-files', severity: 'info', message } };
  }
}

/** The outermost elements of an XML file in the book. */
async function rootOf(entry: HeldFile, { options, limits, budget }: ArchiveContext): Promise<XmlElement[]> {
  const unpacking = { file: `${options.file}/${entry.name}`, limits, budget, packed: () => entry.packedBytes };
  const bytes = await collected(guarded(entry.open(), unpacking), unpacking);
  const { root, cut } = readXml(decodeXml(bytes).text, mostElements(limits));
  if (cut) throw new CaptureError('too-complex', unpacking.file, tooManyElements('list', limits).message);
  return root.children.filter((c): c is XmlElement => c.kind === 'element').map(withoutPrefixes);
}

/** The names of a package are known without their prefix: some programs write `opf:manifest`. */
function withoutPrefixes(element: XmlElement): XmlElement {
  const bare = (e: XmlElement): XmlElement => ({ ...e, name: e.name.replace(/^.*:/, '') });
  // Three levels hold everything that is asked for.
  const inner = (e: XmlElement, depth: number): XmlElement => ({
    ...bare(e),
    children: e.children.map((c) => (c.kind === 'element' && depth > 0 ? inner(c, depth - 1) : c)),
  });
  return inner(element, 3);
}

/** The paths of the documents in reading order (EPUB 3.3, 5.7), without the list of contents. */
function spineOf(root: XmlElement | undefined, opf: string): string[] {
  const items = new Map(
    children(child(root, 'manifest'), 'item').map((item) => [
      attributeOf(item, 'id') ?? '',
      {
        href: attributeOf(item, 'href') ?? '',
        type: (attributeOf(item, 'media-type') ?? '').toLowerCase(),
        isContents: /(?:^|\s)nav(?:\s|$)/.test(attributeOf(item, 'properties') ?? ''),
      },
    ]),
  );
  const paths = children(child(root, 'spine'), 'itemref').flatMap((reference) => {
    const item = items.get(attributeOf(reference, 'idref') ?? '');
    return item && PAGE.test(item.type) && !item.isContents ? [pathTo(item.href, opf)] : [];
  });
  return [...new Set(paths)];
}

/** A file in the book by its address in another one. */
function pathTo(href: string, from: string): string {
  try {
    return decodeURIComponent(new URL(href, `book:///${from}`).pathname.slice(1));
  } catch {
    return href;
  }
}

/** Fonts may be scrambled in any book (EPUB 3.3, 4.2.6.3.2); where a document is, nothing of the book can be read. */
async function isSealed(
  documents: readonly HeldFile[],
  byName: ReadonlyMap<string, HeldFile>,
  context: ArchiveContext,
): Promise<boolean> {
  const list = byName.get('META-INF/encryption.xml');
  if (!list) return false;
  const names = new Set(documents.map((d) => d.name));
  const sealed = (await rootOf(list, context)).flatMap((root) =>
    children(root, 'EncryptedData').map((e) => attributeOf(child(child(e, 'CipherData'), 'CipherReference'), 'URI') ?? ''),
  );
  return sealed.some((uri) => names.has(pathTo(uri, '')));
}
