/* Writes the trace that the README opens with, as the command prints it now: `npm run readme`. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const path = `${root}README.md`;
const readme = readFileSync(path, 'utf8');
const written = readme.replace(/(<!-- trace (\S+) -->\n```\n)[\s\S]*?```/, (_, head: string, file: string) => {
  const env = { ...process.env, COLUMNS: '80', LANG: 'C.UTF-8', NO_COLOR: '1' };
  const shown = execFileSync(process.execPath, ['bin/hearsay.js', 'trace', file], { cwd: root, env, encoding: 'utf8' });
  return `${head}${shown.trim()}\n\`\`\``;
});
writeFileSync(path, written);
