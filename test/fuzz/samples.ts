import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { XmlValidator } from '../../schemas/validator.ts';
import { Dice } from '../bench/seed/dice.ts';
import { exampleBytes, storedSamples, truncations } from '../hostile/corpus.ts';
import { floods } from '../hostile/floods.ts';
import { ownGrammar, readExamples, soilOf } from '../mutate/material.ts';
import { mutate } from '../mutate/mutate.ts';
import { oneOf } from '../mutate/kind.ts';
import { root } from '../rig/places.ts';
import { mangle } from './mangle.ts';

export interface Sample {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What must become of it, where that is known beforehand. */
  readonly outcome: string | null;
}

export const exampleNames = (): readonly string[] =>
  readdirSync(join(root, 'test', 'fixtures', 'hi1')).filter((name) => name.endsWith('.xml'));

/** The hostile corpus: stored, made, and every example cut short. */
export function* hostileSamples(): Generator<Sample, void, undefined> {
  yield* storedSamples();
  yield* floods();
  for (const name of exampleNames()) yield* truncations(name);
}

/** Examples changed at random, half of them as trees and half as mere bytes. The same for the same seed. */
export function* mutatedSamples(
  validator: XmlValidator,
  seed: number,
  count: number,
): Generator<Sample, void, undefined> {
  const dice = new Dice(seed);
  const examples = readExamples(validator);
  const soil = soilOf(
    examples.map(({ message }) => message),
    ownGrammar(validator),
  );
  for (let number = 0; number < count; number++) {
    const example = oneOf(examples, dice);
    const other = oneOf(examples, dice);
    if (example === undefined || other === undefined) throw new Error('there is no example');
    const isTree = number % 2 === 0;
    const changed = isTree ? mutate(example.message, dice, soil) : null;
    const bytes =
      changed === null
        ? mangle(exampleBytes(example.name), dice, exampleBytes(other.name))
        : Buffer.from(changed.xml, 'utf8');
    const how = changed === null ? 'bytes' : changed.kinds.join(', ');
    yield { name: `${number} of seed ${seed}: ${example.name}, ${how}`, bytes, outcome: null };
  }
}
