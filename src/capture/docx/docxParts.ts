import { shiftedBytes } from '../archive/byteMap.ts';
import { type PartFile, partFile } from '../archive/partFile.ts';
import { CaptureError } from '../captureError.ts';
import { decodeXml } from '../xml/decodeXml.ts';
import { readXml, type XmlElement } from '../xml/readXml.ts';
import { attributeOf, child, children } from '../xml/xmlText.ts';
import { DOCX_LIMITS } from './limits.ts';
import type { DocxPackage } from './openPackage.ts';

/** A part of a document as text and as a tree. */
export interface DocxPart {
  readonly name: string;
  readonly file: PartFile;
  readonly root: XmlElement;
  /** True where it has more elements than are read. */
  readonly cut: boolean;
}

/** The parts that are read, and where links lead. */
export interface DocxParts {
  readonly main: DocxPart;
  readonly footnotes: DocxPart | null;
  readonly endnotes: DocxPart | null;
  readonly comments: DocxPart | null;
  readonly styles: DocxPart | null;
  readonly core: DocxPart | null;
  readonly headers: readonly DocxPart[];
  readonly footers: readonly DocxPart[];
  /** Addresses of links by their relation's id, for the main part. */
  readonly links: ReadonlyMap<string, string>;
}

/** At most so many headers and footers: a document has three for each section. */
const MOST_MARGINS = 60;

export async function readParts(pack: DocxPackage, file: string): Promise<DocxParts> {
  const top = relations(await read(pack, '_rels/.rels'), '');
  const name = top.find((r) => r.type === 'officeDocument')?.target ?? 'word/document.xml';
  const main = await read(pack, name);
  if (!main)
    throw new CaptureError('damaged', file, 'the document has no text part; open it in a word processor and save it again');
  const folder = name.replace(/[^/]*$/, '');
  const own = relations(await read(pack, `${folder}_rels/${name.slice(folder.length)}.rels`), folder);
  const of = async (type: string) => {
    const found = own.find((r) => r.type === type);
    return found ? read(pack, found.target) : null;
  };
  const all = async (type: string) => {
    const targets = [...new Set(own.filter((r) => r.type === type).map((r) => r.target))].slice(0, MOST_MARGINS);
    return (await Promise.all(targets.map((t) => read(pack, t)))).filter((p) => p !== null);
  };
  return {
    main,
    footnotes: await of('footnotes'),
    endnotes: await of('endnotes'),
    comments: await of('comments'),
    styles: await of('styles'),
    core: await read(pack, top.find((r) => r.type === 'core-properties')?.target ?? 'docProps/core.xml'),
    headers: await all('header'),
    footers: await all('footer'),
    links: new Map(own.filter((r) => r.outside).map((r) => [r.id, r.target])),
  };
}

async function read(pack: DocxPackage, name: string): Promise<DocxPart | null> {
  const bytes = await pack.part(name);
  if (!bytes) return null;
  const own = partFile(bytes, shiftedBytes(0), decodeXml(bytes).encoding, name.replace(/^\//, ''));
  const { root, cut } = readXml(own.text, DOCX_LIMITS.elements);
  return { name, file: own, root, cut };
}

interface Relation {
  readonly id: string;
  /** The last word of its type's address. */
  readonly type: string;
  readonly target: string;
  /** True for an address outside the document. */
  readonly outside: boolean;
}

function relations(part: DocxPart | null, folder: string): Relation[] {
  const outer = part ? child(part.root, 'rel:Relationships') : undefined;
  return children(outer, 'rel:Relationship').map((r) => {
    const outside = attributeOf(r, 'TargetMode') === 'External';
    const target = attributeOf(r, 'Target') ?? '';
    return {
      id: attributeOf(r, 'Id') ?? '',
      type: (attributeOf(r, 'Type') ?? '').replace(/^.*\//, ''),
      target: outside ? target : resolved(target, folder),
      outside,
    };
  });
}

/** A part's name from where its relation stands: "../docProps/core.xml". */
function resolved(target: string, folder: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
