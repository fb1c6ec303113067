// What Ombud does with a message that came, beside the least anybody does: validating it with native xmllint and the same schemas.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createNodeValidator } from '../../schemas/node-validator.ts';
import type { XmlValidator } from '../../schemas/validator.ts';
import { readArrival } from '../../shared/hi1/arrival/read-arrival.ts';
import { readWireMessage } from '../../shared/hi1/wire/read-wire.ts';
import { root } from '../rig/places.ts';
import { ratios, spreadOf } from './figures.ts';
import type { Figure } from './result.ts';
import { wireMessages, type WireMessageSample } from './wire-messages.ts';

const schema = join(root, 'schemas', 'xsd', 'hi1.xsd');

export const wireExplained = `wire: Ombud validates a message that lies in memory, reads it, cuts out and hashes its objects and tells what it means.
      Beside it xmllint --noout --schema with the project's own schema set validates the same file and keeps nothing. One
      process each, by turns; start-up and compiling the schemas are in neither (xmllint: time of many files less time of one).`;

/** Milliseconds for each of `times` messages, with everything Ombud does before a person sees one. */
function ownTime(validator: XmlValidator, { text, times, name }: WireMessageSample): number {
  const bytes = new TextEncoder().encode(text);
  const began = performance.now();
  for (let time = 0; time < times; time += 1) {
    const read = validator.read(bytes);
    if (!read.ok || !read.value.verdict.valid) throw new Error(`${name} is not valid`);
    const message = readWireMessage(read.value.root, new TextDecoder().decode(bytes));
    if (!message.ok) throw new Error(`${name} is not read`);
    readArrival(message.value);
  }
  return (performance.now() - began) / times;
}

/** The part of it that xmllint does too. */
function judgingTime(validator: XmlValidator, { text, times }: WireMessageSample): number {
  const bytes = new TextEncoder().encode(text);
  const began = performance.now();
  for (let time = 0; time < times; time += 1) validator.judge(bytes);
  return (performance.now() - began) / times;
}

function runXmllint(path: string, times: number): number {
  const files = Array.from({ length: times }, () => path);
  const began = performance.now();
  const args = ['--noout', '--nonet', '--huge', '--schema', schema, ...files];
  const { status, error } = spawnSync('xmllint', args, { stdio: 'ignore' });
  const took = performance.now() - began;
  if (error !== undefined) throw new Error('xmllint is wanted (Debian: libxml2-utils)');
  if (status !== 0) throw new Error(`xmllint ended with ${status ?? 'a signal'}`);
  return took;
}

const xmllintTime = (path: string, times: number): number =>
  (runXmllint(path, times + 1) - runXmllint(path, 1)) / times;

/** Validating and reading in milliseconds a message, and how many times as long that is as xmllint's validating. */
export function wireBench(place: string, rounds: number, part: number): Figure[] {
  const folder = mkdtempSync(join(place, 'wire-'));
  const validator = createNodeValidator();
  try {
    return wireMessages().flatMap((sample, number) => {
      const times = Math.max(1, Math.round(sample.times * part));
      const path = join(folder, `${number}.xml`);
      writeFileSync(path, sample.text);
      ownTime(validator, { ...sample, times: Math.ceil(times / 4) });
      const ours: number[] = [];
      const judging: number[] = [];
      const theirs: number[] = [];
      for (let round = 0; round < rounds; round += 1) {
        ours.push(ownTime(validator, { ...sample, times }));
        judging.push(judgingTime(validator, { ...sample, times }));
        theirs.push(xmllintTime(path, times));
      }
      return [
        { name: `wire: ${sample.name}`, unit: 'ms', value: spreadOf(ours), goal: null },
        { name: '  of it validating alone', unit: 'ms', value: spreadOf(judging), goal: null },
        { name: '  xmllint, validating alone', unit: 'ms', value: spreadOf(theirs), goal: null },
        { name: '  times as long', unit: 'x', value: ratios(ours, theirs), goal: null },
      ] as const;
    });
  } finally {
    validator.dispose();
    rmSync(folder, { recursive: true });
  }
}
