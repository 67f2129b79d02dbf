import type { Trace } from '../contract/index.ts';
import { EDGE_ATTRIBUTES, type GraphNode, graphOf, NODE_ATTRIBUTES } from './graph.ts';
import { UNCHECKED } from './unchecked.ts';
import { xmlText } from './xmlText.ts';

/** Declares the attributes and opens the graph. */
export const GRAPHML_HEAD = [
  '<?xml version="1.0" encoding="UTF-8"?>',
  '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
  ...NODE_ATTRIBUTES.map(([name, type]) => keyElement('node', name, type)),
  ...EDGE_ATTRIBUTES.map(([name, type]) => keyElement('edge', name, type)),
  '  <graph id="hearsay" edgedefault="directed">',
  `    <desc>${xmlText(UNCHECKED)}</desc>`,
  '',
].join('\n');

export const GRAPHML_TAIL = '  </graph>\n</graphml>\n';

/** The chains and exchanges of one report, as nodes and edges of the one graph of an output. */
export function writeGraphml(trace: Trace): string {
  const { nodes, edges } = graphOf(trace);
  return [
    ...nodes.map((n) => `    <node id="${xmlText(n.id)}">\n${data('n', n)}    </node>\n`),
    ...edges.map((e) => {
      const ends = `source="${xmlText(e.source)}" target="${xmlText(e.target)}"`;
      return `    <edge id="${xmlText(e.id)}" ${ends}>\n${data('e', e)}    </edge>\n`;
    }),
  ].join('');
}

function keyElement(of: 'node' | 'edge', name: string, type: string): string {
  return `  <key id="${of[0]}_${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>`;
}

function data(of: 'n' | 'e', { values }: GraphNode): string {
  return Object.entries(values)
    .flatMap(([name, value]) => (value === null ? [] : [`      <data key="${of}_${name}">${xmlText(String(value))}</data>\n`]))
    .join('');
}
