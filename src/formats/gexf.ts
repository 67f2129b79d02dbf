import type { Trace } from '../contract/index.ts';
import { type AttributeType, EDGE_ATTRIBUTES, type GraphNode, graphOf, NODE_ATTRIBUTES } from './graph.ts';
import { UNCHECKED } from './unchecked.ts';
import { xmlText } from './xmlText.ts';

const TYPES: Readonly<Record<AttributeType, string>> = { string: 'string', boolean: 'boolean', int: 'integer', double: 'double' };

/**
 * The chains and exchanges of the reports as one GEXF 1.3 file. All nodes have to stand before all edges, so that it is
 * written of all reports at once.
 */
export function writeGexf(traces: readonly Trace[]): string {
  const graphs = traces.map(graphOf);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    '<gexf xmlns="http://gexf.net/1.3" version="1.3">\n',
    `  <meta>\n    <creator>Hearsay</creator>\n    <description>${xmlText(UNCHECKED)}</description>\n  </meta>\n`,
    '  <graph defaultedgetype="directed" mode="static">\n',
    declared('node', NODE_ATTRIBUTES),
    declared('edge', EDGE_ATTRIBUTES),
    '    <nodes>\n',
    ...graphs.flatMap(({ nodes }) => nodes.map((n) => element('node', '', n))),
    '    </nodes>\n    <edges>\n',
    ...graphs.flatMap(({ edges }) =>
      edges.map((e) => element('edge', ` source="${xmlText(e.source)}" target="${xmlText(e.target)}"`, e)),
    ),
    '    </edges>\n  </graph>\n</gexf>\n',
  ].join('');
}

/** The label is an attribute of GEXF itself. */
function declared(of: 'node' | 'edge', attributes: typeof NODE_ATTRIBUTES): string {
  const lines = attributes
    .filter(([name]) => name !== 'label')
    .map(([name, type]) => `      <attribute id="${name}" title="${name}" type="${TYPES[type]}"/>\n`);
  return `    <attributes class="${of}">\n${lines.join('')}    </attributes>\n`;
}

function element(name: 'node' | 'edge', ends: string, { id, values }: GraphNode): string {
  const { label, ...others } = values;
  const lines = Object.entries(others).flatMap(([key, value]) =>
    value === null ? [] : [`          <attvalue for="${key}" value="${xmlText(String(value))}"/>\n`],
  );
  const open = `      <${name} id="${xmlText(id)}"${ends} label="${xmlText(String(label ?? ''))}">\n`;
  return `${open}        <attvalues>\n${lines.join('')}        </attvalues>\n      </${name}>\n`;
}
