import { appendFileSync } from 'node:fs';

/* Loaded into the measured program: writes down the most memory that its process has held, in kilobytes. */
const file = process.env.HEARSAY_BENCH_MEMORY;
if (file) process.on('exit', () => appendFileSync(file, `${process.resourceUsage().maxRSS}\n`));
