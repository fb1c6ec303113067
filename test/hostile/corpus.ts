// Messages made to harm their reader: small ones lie in test/fixtures/hostile, large ones are made here.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { UnreadableCode } from '../../schemas/unreadable.ts';
import { root } from '../rig/places.ts';

/** The refusal, or the verdict on what is readable and harmless. */
export type HostileOutcome = UnreadableCode | 'valid' | 'invalid';

export interface HostileSample {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What must become of it. */
  readonly outcome: HostileOutcome;
}

const folder = join(root, 'test', 'fixtures', 'hostile');

interface Row {
  readonly file: string;
  readonly name: string;
  readonly outcome: HostileOutcome;
}

/** The stored samples, with what `outcomes.json` says of each. */
export function storedSamples(): readonly HostileSample[] {
  const rows = JSON.parse(readFileSync(join(folder, 'outcomes.json'), 'utf8')) as readonly Row[];
  return rows.map(({ file, name, outcome }) => ({
    name,
    bytes: readFileSync(join(folder, file)),
    outcome,
  }));
}

const examples = join(root, 'test', 'fixtures', 'hi1');
export const exampleBytes = (name: string): Buffer => readFileSync(join(examples, name));

const cutEvery = 97;

/** An example cut off at every 97th byte: no part of a message is a message. */
export function truncations(name: string): readonly HostileSample[] {
  const whole = exampleBytes(name);
  const end = whole.lastIndexOf('>');
  const cuts = Array.from({ length: Math.ceil(end / cutEvery) }, (_, at) => at * cutEvery);
  return cuts.map((cut) => ({
    name: `${name}, first ${cut} bytes`,
    bytes: whole.subarray(0, cut),
    outcome: cut === 0 ? 'xml.empty' : 'xml.notWellFormed',
  }));
}
