import type { Trace } from '../contract/index.ts';
import { exportTrace } from '../report/position.ts';
import { jsonLine, prettyJson } from './prettyJson.ts';

/** One trace as one JSON object over many lines, positions in code points. */
export function writeJson(trace: Trace): string {
  return prettyJson(exportTrace(trace));
}

/** One trace as one JSON object on one line, positions in code points. */
export function writeJsonLine(trace: Trace): string {
  return jsonLine(exportTrace(trace));
}
