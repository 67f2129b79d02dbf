import { decode } from '../decode.ts';
import { columnsOf } from './csvRecords.ts';
import { type ExportKind, LINK_LISTS, LISTS, TABLES, XML_EXPORT } from './exportKinds.ts';
import { isReadwiseMarkdown } from './markdownRecords.ts';

/** So much of the beginning is looked at. */
const REACH = 64 * 1024;

/** What an export is: whose, and in which form. */
export interface ExportForm {
  readonly service: string;
  readonly form: 'csv' | 'json' | 'xml' | 'markdown' | 'links';
}

/** Tells an export of a reading service by its content; null for any other file. */
export function exportForm(bytes: Uint8Array): ExportForm | null {
  const head = decode(bytes.subarray(0, REACH), 'utf-8').text;
  const links = LINK_LISTS.find((l) => l.pattern.test(head.slice(0, 2000)));
  if (links) return { service: links.name, form: 'links' };
  if (/^\s*[[{]/.test(head)) {
    const names = new Set([...head.matchAll(/"([A-Za-z_]{2,40})"\s*:/g)].map((m) => m[1] ?? ''));
    const kind = /jsonfeed\.org/.test(head.slice(0, 4096)) ? undefined : LISTS.find((k) => isOf(k, (n) => names.has(n)));
    return kind ? { service: kind.name, form: 'json' } : null;
  }
  if (/^\s*<(?:\?xml|[a-z])/i.test(head))
    return XML_EXPORT.test(head) && !/^\s*<!doctype html|<html[\s>]/i.test(head.slice(0, 4000))
      ? { service: 'wallabag', form: 'xml' }
      : null;
  if (isReadwiseMarkdown(head)) return { service: 'Readwise', form: 'markdown' };
  const columns = columnsOf(head);
  const kind = columns ? TABLES.find((k) => isOf(k, (n) => columns.includes(n))) : undefined;
  return kind ? { service: kind.name, form: 'csv' } : null;
}

export function isExport(bytes: Uint8Array): boolean {
  return exportForm(bytes) !== null;
}

function isOf({ needs }: ExportKind, has: (name: string) => boolean): boolean {
  return needs.every((group) => group.some(has));
}
