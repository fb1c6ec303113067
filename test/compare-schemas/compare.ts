import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { createNodeValidator } from '../../schemas/node-validator.ts';
import type { XmlValidator } from '../../schemas/validator.ts';
import { Dice } from '../bench/seed/dice.ts';
import { kindNames } from '../mutate/mutate.ts';
import { grammarOf, ownGrammar } from '../mutate/material.ts';
import { makeCandidates, sourceNames, type Candidate } from './candidates.ts';
import { differences } from './declarations.ts';
import { judgeByReference, type ReferenceVerdict } from './reference.ts';
import { Tally } from './tally.ts';

export interface Comparison {
  readonly folder: string;
  /** Number of mutations; the messages they are made from are compared besides. */
  readonly count: number;
  readonly seed: number;
  /** Folder for the messages that were judged differently; made when there is one. */
  readonly kept: string;
}

const filesPerCall = 500;

/** The verdict of the project's schemas, and its reason when it is no. */
function judge(validator: XmlValidator, xml: string): ReferenceVerdict {
  const judged = validator.judge(new TextEncoder().encode(xml));
  if (!judged.ok) return { valid: false, why: `${judged.error.code}: ${judged.error.message}` };
  const [first] = judged.value.problems;
  const why = first === undefined ? '' : `${first.line}: ${first.message}`;
  return { valid: judged.value.valid, why };
}

const said = ({ valid, why }: ReferenceVerdict): string => (valid ? 'valid' : why);

/** Asks both sets about the same messages and says where they part. */
export async function compareSchemas(what: Comparison) {
  const { folder, count, seed, kept } = what;
  const validator = createNodeValidator();
  const grammars = { own: ownGrammar(validator), reference: grammarOf(validator, folder) };
  const declared = differences(grammars.own, grammars.reference);
  const { unchanged, nextMutation } = makeCandidates(validator, grammars, new Dice(seed));
  const temporary = mkdtempSync(join(tmpdir(), 'ombud-compare-'));
  const [byKind, bySource] = [new Tally(), new Tally()];
  const told = declared.map((difference) => `DECLARED DIFFERENTLY ${difference}`);
  let [asked, disagreements] = [0, 0];

  const keep = (file: string): string => {
    const path = join(kept, `${seed}-${basename(file)}`);
    mkdirSync(kept, { recursive: true });
    renameSync(file, path);
    return path;
  };

  const compareOne = (
    { kinds, source }: Candidate,
    file: string,
    own: ReferenceVerdict,
    reference: ReferenceVerdict,
  ): void => {
    for (const kind of kinds) byKind.add(kind, reference.valid);
    bySource.add(source, reference.valid);
    if (own.valid === reference.valid) return rmSync(file);
    disagreements++;
    told.push(
      `DISAGREEMENT ${keep(file)} (${[source, ...kinds].join(', ')})`,
      `  project:   ${said(own)}`,
      `  reference: ${said(reference)}`,
    );
  };

  const compareAll = async (candidates: readonly Candidate[]): Promise<void> => {
    const files = candidates.map((_, at) => join(temporary, `${asked + at}.xml`));
    candidates.forEach(({ xml }, at) => writeFileSync(files[at] ?? '', xml));
    const waiting = judgeByReference(folder, files);
    const ours = candidates.map(({ xml }) => judge(validator, xml));
    const theirs = await waiting;
    candidates.forEach((candidate, at) => {
      const [file, own, reference] = [files[at], ours[at], theirs[at]];
      if (file === undefined || own === undefined || reference === undefined)
        throw new Error('a verdict is missing');
      compareOne(candidate, file, own, reference);
    });
    asked += candidates.length;
  };

  try {
    await compareAll(unchanged);
    for (let made = 0; made < count; made += filesPerCall) {
      const few = Math.min(filesPerCall, count - made);
      await compareAll(Array.from({ length: few }, nextMutation));
    }
  } finally {
    rmSync(temporary, { recursive: true });
    validator.dispose();
  }
  const agreed = `${asked - disagreements} with the same verdict, ${disagreements} with another`;
  const types = grammars.own.complex.size + grammars.own.simple.size;
  const report = [
    ...told,
    bySource.table('made from', sourceNames),
    byKind.table('what was changed', kindNames),
    `${types} types declared, ${declared.length} of them differently`,
    `seed ${seed}: ${asked} messages, ${agreed}`,
  ].join('\n');
  return { report, disagreements, declared: declared.length };
}
