/** What a readable trace is drawn on. It comes in as an argument, so that drawing knows nothing of Node or of a terminal. */
export interface Screen {
  /** Columns to draw in. */
  readonly width: number;
  /** How many colours: none, the sixteen of every terminal, or 256. */
  readonly colors: 'none' | 'sixteen' | 'many';
  /** False where the locale cannot show more than ASCII. */
  readonly unicode: boolean;
  /** Every word of every statement, and all that is known of it. */
  readonly full: boolean;
}

/** Below this nothing can be drawn sensibly; a narrower terminal wraps lines by itself. */
export const NARROWEST = 40;
/** Beyond this the eye no longer finds the next line. */
export const WIDEST = 200;

/** The width to draw in on a terminal of so many columns. */
export function drawingWidth(columns: number): number {
  return Math.min(Math.max(columns, NARROWEST), WIDEST);
}
