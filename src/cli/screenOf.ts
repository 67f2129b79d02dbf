import { drawingWidth, type Screen } from '../formats/terminal/screen.ts';

/** What is looked at of a stream: a terminal tells its columns and colours, a file or pipe neither. */
export interface Surface {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  getColorDepth?(env?: object): number;
}

type Env = Readonly<Record<string, string | undefined>>;

/** What a readable trace is drawn on. Without a terminal: COLUMNS or 80 columns, and no colour unless it is forced. */
export function screenOf(surface: Surface, env: Env, platform: string, full: boolean): Screen {
  const columns = surface.columns || Number.parseInt(env.COLUMNS ?? '', 10) || 80;
  return { width: drawingWidth(columns), colors: colorsOf(surface, env), unicode: isUnicode(env, platform), full };
}

/** FORCE_COLOR as Node and its libraries read it, then NO_COLOR (no-color.org), then what the terminal can do. */
function colorsOf(surface: Surface, env: Env): Screen['colors'] {
  const forced = env.FORCE_COLOR;
  if (forced !== undefined) {
    if (forced === '0' || forced === 'false') return 'none';
    return forced === '2' || forced === '3' ? 'many' : 'sixteen';
  }
  if (env.NO_COLOR || env.TERM === 'dumb' || !surface.isTTY) return 'none';
  const depth = surface.getColorDepth?.(env) ?? 1;
  return depth >= 8 ? 'many' : depth >= 4 ? 'sixteen' : 'none';
}

/**
 * The first of LC_ALL, LC_CTYPE and LANG that is set decides, as POSIX has it. Where none is, as in most containers, the
 * terminal is taken for a present-day one. Windows takes any sign whatever the locale.
 */
function isUnicode(env: Env, platform: string): boolean {
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG;
  return platform === 'win32' || !locale || /utf-?8/i.test(locale);
}
