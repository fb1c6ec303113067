import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fuzz } from '../../fuzz/fuzz.ts';
import type { Sample } from '../../fuzz/samples.ts';
import { mutatedSamples } from '../../fuzz/samples.ts';
import { readExample, validator } from './examples.ts';

/** The short form of `npm run fuzz`. */
it('takes changed messages as the schemas take them, and never throws [SC-36]', async () => {
  const place = mkdtempSync(join(tmpdir(), 'ombud-fuzz-'));
  const kept = join(place, 'kept');
  const begun: string[] = [];
  try {
    const parts = { validator, kept, begin: (sample: string) => void begun.push(sample) };
    const report = await fuzz(parts, mutatedSamples(validator, 20_261_124, 600));
    expect(report.findings).toEqual([]);
    expect(report.samples).toBe(600);
    expect(begun).toHaveLength(600);
    for (const outcome of ['valid', 'invalid', 'xml.notWellFormed'])
      expect(report.outcomes.get(outcome)).toBeGreaterThan(60);
    expect(existsSync(kept)).toBe(false);
  } finally {
    rmSync(place, { recursive: true });
  }
});

it('finds a verdict that is wrong, a throw and a surprise, and keeps the samples', async () => {
  const place = mkdtempSync(join(tmpdir(), 'ombud-fuzz-'));
  const bytes = Buffer.from(readExample('01_production_request.xml'));
  const wrong = {
    ...validator,
    judge: () => ({ ok: true as const, value: { valid: false, problems: [] } }),
  };
  const broken = {
    ...validator,
    read: () => {
      throw new Error('out of order');
    },
  };
  const sample: Sample = { name: 'one', bytes, outcome: null };
  try {
    const kept = join(place, 'kept');
    const told = async (using: typeof validator, given: Sample) => {
      const report = await fuzz({ validator: using, kept, begin: () => undefined }, [given]);
      return report.findings.map(({ what }) => what);
    };
    expect(await told(wrong, sample)).toEqual([
      'read and judge differ',
      'valid, but xmllint says valid',
    ]);
    expect((await told(broken, sample))[0]).toContain('threw: Error: out of order');
    expect(await told(validator, { ...sample, outcome: 'xml.empty' })).toEqual([
      'valid instead of xml.empty',
    ]);
    expect(existsSync(join(kept, '1.xml'))).toBe(true);
  } finally {
    rmSync(place, { recursive: true });
  }
});
