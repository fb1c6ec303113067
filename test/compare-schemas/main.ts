// npm run compare-schemas -- --reference DIR [--count 10000] [--seed N]
//
// Shows that the project's schemas and a reference set say the same of any message. DIR is a folder with the reference schemas and
// the file hi1-wrapper.xsd that brings them in. Messages are the examples, messages grown from either set (so that every type and
// member turns up), and mutations of both; the reference is asked through xmllint. The declarations of both are compared as well.
// Exit 1 when the two ever disagree (the messages are kept below out/compare-schemas), 2 when there is nothing to compare with.
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { out } from '../rig/places.ts';
import { compareSchemas } from './compare.ts';
import { whatIsMissing } from './reference.ts';

const { values } = parseArgs({
  options: {
    reference: { type: 'string' },
    count: { type: 'string', default: '10000' },
    seed: { type: 'string' },
  },
});

function give(up: string): never {
  console.error(`compare-schemas: ${up}`);
  process.exit(2);
}

if (values.reference === undefined)
  give('--reference DIR is wanted: a folder with a reference set.');
const folder = resolve(process.env['INIT_CWD'] ?? '.', values.reference);
const missing = whatIsMissing(folder);
if (missing !== null) give(missing);
const count = Number(values.count);
const seed = Number(values.seed ?? process.hrtime.bigint() % 1_000_000_000n);
if (!Number.isSafeInteger(count) || count < 0) give('--count wants a whole number.');
if (!Number.isSafeInteger(seed)) give('--seed wants a whole number.');
const kept = join(out, 'compare-schemas');
const { report, disagreements, declared } = await compareSchemas({ folder, count, seed, kept });
console.log(report);
process.exitCode = disagreements + declared === 0 ? 0 : 1;
