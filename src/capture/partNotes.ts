import type { Captured } from './archive/captured.ts';
import { type PartAddress, partAddresses, partNumbers } from './html/parts/partAddress.ts';
import { PART_RULE } from './html/parts/partDiagnostic.ts';

interface Held {
  readonly name: string;
  readonly addresses: readonly PartAddress[];
}

/**
 * Passes on what comes out of a file and tells at its end which of the reports are pages of one. They stay reports of their
 * own: an origin points into one page, and a report's id is that of the bytes of one.
 */
export async function* withPartNotes(captured: AsyncIterable<Captured>): AsyncGenerator<Captured, void, undefined> {
  const groups: Held[][] = [];
  const byStem = new Map<string, Held[]>();
  for await (const one of captured) {
    yield one;
    if (one.kind !== 'report' || one.part === null) continue;
    const { head, diagnostics } = one.report;
    if (head.url === null || !diagnostics.some((d) => d.rule === PART_RULE)) continue;
    const held = { name: one.part, addresses: partAddresses(head.url) };
    const known = held.addresses.map((a) => byStem.get(a.stem)).find((g) => g !== undefined);
    const group = known ?? [];
    if (!known) groups.push(group);
    group.push(held);
    for (const { stem } of held.addresses) if (!byStem.has(stem)) byStem.set(stem, group);
  }
  for (const group of groups) {
    const [first] = group;
    if (!first) continue;
    // The same page saved twice is no other page.
    const numbered = new Map<number, string>();
    for (const other of group) {
      const numbers = other === first ? null : partNumbers(first.addresses, other.addresses);
      if (!numbers) continue;
      numbered.set(numbers.own, first.name);
      if (!numbered.has(numbers.other)) numbered.set(numbers.other, other.name);
    }
    if (numbered.size < 2) continue;
    const names = [...numbered].sort(([a], [b]) => a - b).map(([n, name]) => `${n}: ${name}`);
    const message = `${names.length} reports are pages of one (${names.join(', ')}); each stays a report of its own`;
    yield { kind: 'note', note: { rule: 'pages-of-one-report', severity: 'info', message } };
  }
}
