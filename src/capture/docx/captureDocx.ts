import type { Diagnostic, Report, ReportHead } from '../../contract/index.ts';
import type { MappedText } from '../../report/mappedText.ts';
import { PartSpace } from '../archive/partSpace.ts';
import { assembleReport, type DraftBlock, type DraftRemoval } from '../assemble.ts';
import { CaptureError } from '../captureError.ts';
import { fileId } from '../fileId.ts';
import { domainOf } from '../metadata/address.ts';
import { languageOf } from '../metadata/language.ts';
import type { CaptureOptions } from '../options.ts';
import { type Told, toldHead } from '../told.ts';
import type { XmlElement } from '../xml/readXml.ts';
import { attributeOf, child, children } from '../xml/xmlText.ts';
import type { DocxDraft } from './block.ts';
import { type CoreProperties, readCoreProperties } from './coreProperties.ts';
import { withDialogue } from './dialogue.ts';
import { type DocxPart, type DocxParts, readParts } from './docxParts.ts';
import { DOCX_LIMITS } from './limits.ts';
import { openPackage } from './openPackage.ts';
import { joinedLines, PartReader, paragraphsOf } from './partReader.ts';
import { readStyles, type Styles } from './styles.ts';
import { draftsOf } from './tableBlock.ts';
import { readTitleZone } from './titleZone.ts';

/**
 * A Word document as a report: a transcript, a draft, a press release. What was deleted, hidden or only remarked is left
 * out with a reason; notes stand at the end. Bytes are those of the unpacked part that an origin names.
 *
 * @throws CaptureError `damaged`, `encrypted`, `too-large`, or `no-text` where the document shows no text.
 */
export async function captureDocx(bytes: Uint8Array, options: CaptureOptions): Promise<Report> {
  const parts = await readParts(await openPackage(bytes, options.file), options.file);
  const styles = readStyles(parts.styles);
  const space = new PartSpace(parts.main.file);
  const core = readCoreProperties(parts.core, parts.core ? space.add(parts.core.file, null).shift : 0);
  const main = new PartReader(parts.main, styles, parts.links);
  const own = main.blocksIn(child(child(parts.main.root, 'w:document'), 'w:body') ?? parts.main.root);
  const zone = readTitleZone(draftsOf(own), core.title?.value ?? null, core.creators?.value);
  const drafts = withDialogue(zone.drafts);
  const notes = readNotes(parts, main, styles, space);
  const blocks: DraftBlock[] = [...drafts.filter((d) => d.reason === undefined).map(blockOf), ...notes.blocks];
  const removed: DraftRemoval[] = [
    ...drafts.flatMap((d) => (d.reason === undefined ? [] : [{ reason: d.reason, text: d.text }])),
    ...main.leftOut,
    ...notes.removed,
    ...comments(parts.comments, styles, space),
    ...margins(parts.headers, 'running-header', styles, space),
    ...margins(parts.footers, 'running-footer', styles, space),
  ];
  if (blocks.every((b) => b.text.length === 0)) throw new CaptureError('no-text', options.file, 'the document shows no text');
  const text = blocks.map((b) => b.text.text).join(' ');
  const title = drafts.find((d) => d.type === 'title')?.text ?? null;
  const told = toldBy(title, zone, core, languageOf(core.language?.value ?? styles.language, text), styles);
  const head = toldHead(await emptyHead(bytes, options), told, options, space.file());
  return assembleReport({ head, blocks, removed, diagnostics: diagnosticsOf(parts) }, space.file());
}

function blockOf({ type, text, links, level }: DocxDraft): DraftBlock {
  return { type, text, links, ...(level === undefined ? {} : { level }) };
}

/** The notes that the text refers to, in its order, then those that it does not. */
function readNotes(parts: DocxParts, main: PartReader, styles: Styles, space: PartSpace) {
  const blocks: DraftBlock[] = [];
  const removed: DraftRemoval[] = [];
  for (const kind of ['footnote', 'endnote'] as const) {
    const part = kind === 'footnote' ? parts.footnotes : parts.endnotes;
    if (!part) continue;
    const { shift } = space.add(part.file, null);
    const reader = new PartReader(part, styles, new Map());
    const all = children(child(part.root, `w:${kind}s`), `w:${kind}`).filter((n) => !attributeOf(n, 'w:type'));
    const order = new Map(main.notes.filter((n) => n.kind === kind).map((n, i) => [n.id, i]));
    const placeOf = (n: XmlElement) => order.get(attributeOf(n, 'w:id') ?? '') ?? order.size;
    for (const note of all.toSorted((a, b) => placeOf(a) - placeOf(b))) {
      for (const { text, links } of paragraphsOf(reader.blocksIn(note)))
        blocks.push({ type: 'footnote', text: text.shifted(shift), links });
    }
    removed.push(...reader.leftOut.map((r) => ({ ...r, text: r.text.shifted(shift) })));
  }
  return { blocks, removed };
}

/** What readers of the draft wrote beside it. */
function comments(part: DocxPart | null, styles: Styles, space: PartSpace): DraftRemoval[] {
  if (!part) return [];
  const { shift } = space.add(part.file, null);
  const reader = new PartReader(part, styles, new Map());
  const texts = children(child(part.root, 'w:comments'), 'w:comment').map((c) => textOf(reader, c));
  return texts.map((text) => ({ reason: 'comment', text: text.shifted(shift) }));
}

/** Headers and footers: what stands on every page is no part of the text. */
function margins(parts: readonly DocxPart[], reason: string, styles: Styles, space: PartSpace): DraftRemoval[] {
  return parts.map((part) => {
    const { shift } = space.add(part.file, null);
    return { reason, text: textOf(new PartReader(part, styles, new Map()), part.root).shifted(shift) };
  });
}

function textOf(reader: PartReader, element: XmlElement): MappedText {
  return joinedLines(paragraphsOf(reader.blocksIn(element)).map((p) => p.text));
}

function toldBy(
  title: MappedText | null,
  zone: ReturnType<typeof readTitleZone>,
  core: CoreProperties,
  language: string | null,
  styles: Styles,
): Told {
  const declared = core.language?.value ?? styles.language;
  return {
    title: title ? { value: title.text, by: 'title', at: title } : (core.title ?? undefined),
    byline: zone.byline ?? core.creators ?? undefined,
    published: zone.published ?? core.created ?? undefined,
    modified: (core.modified?.value !== core.created?.value && core.modified) || undefined,
    language: language
      ? {
          value: language,
          by: language === declared ? 'declared' : 'text',
          at: language === declared ? (core.language?.at ?? null) : null,
        }
      : undefined,
  };
}

async function emptyHead(bytes: Uint8Array, options: CaptureOptions): Promise<ReportHead> {
  const found: ReportHead['found'] = {};
  for (const field of ['title', 'outlet', 'published', 'url'] as const) {
    if (options[field] !== undefined) found[field] = { by: 'option', origin: [] };
  }
  return {
    id: await fileId(bytes),
    file: options.file,
    format: 'docx',
    stub: false,
    url: options.url ?? null,
    title: options.title ?? null,
    byline: [],
    outlet: { name: options.outlet ?? null, domain: domainOf(options.url ?? null) },
    published: options.published ?? null,
    modified: null,
    captured: options.captured ?? null,
    language: null,
    section: null,
    found,
  };
}

function diagnosticsOf({ main }: DocxParts): Diagnostic[] {
  if (!main.cut) return [];
  const message = `the document has more than ${DOCX_LIMITS.elements} elements; only the beginning was read`;
  return [{ rule: 'too-many-elements', severity: 'warning', message }];
}
