import { zipped } from './zipped.ts';

const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** What a test's document is made of: the inner XML of its parts. */
export interface MadeParts {
  readonly body: string;
  readonly footnotes?: string;
  readonly comments?: string;
  readonly header?: string;
  readonly footer?: string;
  readonly styles?: string;
  readonly core?: string;
  /** Addresses of links, by their relations' ids. */
  readonly links?: Readonly<Record<string, string>>;
}

/** For tests: a Word document of the given parts. */
export function madeDocument(parts: MadeParts): Uint8Array {
  const relation = (id: string, type: string, target: string, outside = false) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"${outside ? ' TargetMode="External"' : ''}/>`;
  const named = ['footnotes', 'comments', 'styles', 'header', 'footer'] as const;
  const relations = [
    ...named.filter((n) => parts[n] !== undefined).map((n, i) => relation(`p${i}`, n, `${n}.xml`)),
    ...Object.entries(parts.links ?? {}).map(([id, href]) => relation(id, 'hyperlink', href, true)),
  ];
  const part = (tag: string, inner: string) => `<?xml version="1.0" encoding="UTF-8"?>\n<w:${tag} ${W}>${inner}</w:${tag}>`;
  const packed = (list: readonly string[]) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`;
  return zipped({
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': packed([relation('d', 'officeDocument', 'word/document.xml')]),
    'word/document.xml': part('document', `<w:body>${parts.body}<w:sectPr/></w:body>`),
    'word/_rels/document.xml.rels': packed(relations),
    ...(parts.footnotes === undefined ? {} : { 'word/footnotes.xml': part('footnotes', parts.footnotes) }),
    ...(parts.comments === undefined ? {} : { 'word/comments.xml': part('comments', parts.comments) }),
    ...(parts.styles === undefined ? {} : { 'word/styles.xml': part('styles', parts.styles) }),
    ...(parts.header === undefined ? {} : { 'word/header.xml': part('hdr', parts.header) }),
    ...(parts.footer === undefined ? {} : { 'word/footer.xml': part('ftr', parts.footer) }),
    ...(parts.core === undefined
      ? {}
      : {
          'docProps/core.xml': `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">${parts.core}</cp:coreProperties>`,
        }),
  });
}

/** A paragraph of one run; `properties` go into its `w:pPr`. */
export function p(text: string, properties = '', run = ''): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ''}<w:r>${run ? `<w:rPr>${run}</w:rPr>` : ''}<w:t xml:space="preserve">${escaped}</w:t></w:r></w:p>`;
}
