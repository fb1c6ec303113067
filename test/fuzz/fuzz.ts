// Feeds samples to the project and gathers what goes wrong.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { XmlValidator } from '../../schemas/validator.ts';
import { judgeByXmllint } from '../compare-schemas/reference.ts';
import { root } from '../rig/places.ts';
import { probe } from './probe.ts';
import type { Sample } from './samples.ts';

const schema = join(root, 'schemas', 'xsd', 'hi1.xsd');
const filesPerCall = 400;
/** Larger ones are not asked of xmllint again: the corpus says what must become of them. */
const mostAsked = 1 << 20;

/** Refused before the schemas are asked, so that nothing follows from what they would have said. */
const ownRules = /^xml\.(?:encoding|version|doctype|too|nameTooLong|forbiddenName)/;

export interface Finding {
  readonly sample: string;
  readonly what: string;
}

export interface FuzzReport {
  readonly findings: readonly Finding[];
  readonly samples: number;
  /** How many had which outcome. */
  readonly outcomes: ReadonlyMap<string, number>;
  /** In time of the processor: a busy machine makes nothing slow. */
  readonly slowest: { readonly sample: string; readonly ms: number };
  /** The sample in which the process grew largest. */
  readonly largest: { readonly sample: string; readonly megabytes: number };
}

export interface FuzzParts {
  readonly validator: XmlValidator;
  /** Told of each sample before it is read. */
  readonly begin: (sample: string) => void;
  /** Folder for the samples something was found in. */
  readonly kept: string;
}

/** @param samples read one by one, and let go of */
export async function fuzz(parts: FuzzParts, samples: Iterable<Sample>): Promise<FuzzReport> {
  const findings: Finding[] = [];
  const outcomes = new Map<string, number>();
  const temporary = mkdtempSync(join(tmpdir(), 'ombud-fuzz-'));
  let count = 0;
  let slowest = { sample: '', ms: 0 };
  let largest = { sample: '', megabytes: 0 };
  let waiting: {
    readonly sample: Sample;
    readonly outcome: string;
    readonly accepted: boolean | null;
  }[] = [];

  const find = (sample: Sample, what: string): void => {
    findings.push({ sample: sample.name, what });
    mkdirSync(parts.kept, { recursive: true });
    writeFileSync(join(parts.kept, `${findings.length}.xml`), sample.bytes);
  };

  const askXmllint = async (): Promise<void> => {
    const files = waiting.map((_, at) => join(temporary, `${at}.xml`));
    waiting.forEach(({ sample }, at) => writeFileSync(files[at] ?? '', sample.bytes));
    const verdicts = await judgeByXmllint(schema, files);
    waiting.forEach(({ sample, outcome, accepted }, at) => {
      const said = verdicts[at]?.valid === true;
      if (said !== (accepted ?? false) && !ownRules.test(outcome))
        find(sample, `${outcome}, but xmllint says ${said ? 'valid' : 'invalid'}`);
    });
    waiting = [];
  };

  try {
    for (const sample of samples) {
      parts.begin(sample.name);
      const began = process.cpuUsage();
      const { outcome, accepted, contradictions } = tried(parts.validator, sample);
      const spent = process.cpuUsage(began);
      const ms = (spent.user + spent.system) / 1000;
      count++;
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
      if (megabytes > largest.megabytes) largest = { sample: sample.name, megabytes };
      if (ms > slowest.ms) slowest = { sample: sample.name, ms };
      for (const contradiction of contradictions) find(sample, contradiction);
      if (sample.outcome !== null && sample.outcome !== outcome)
        find(sample, `${outcome} instead of ${sample.outcome}`);
      if (sample.bytes.length <= mostAsked) waiting.push({ sample, outcome, accepted });
      if (waiting.length >= filesPerCall) await askXmllint();
    }
    await askXmllint();
  } finally {
    rmSync(temporary, { recursive: true });
  }
  return { findings, samples: count, outcomes, slowest, largest };
}

function tried(validator: XmlValidator, sample: Sample): ReturnType<typeof probe> {
  try {
    return probe(validator, sample.bytes);
  } catch (error) {
    const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { outcome: 'thrown', accepted: null, contradictions: [`threw: ${what.slice(0, 600)}`] };
  }
}
