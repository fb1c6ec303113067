import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compareSchemas } from '../../compare-schemas/compare.ts';
import { whatIsMissing } from '../../compare-schemas/reference.ts';
import { root } from '../../rig/places.ts';

let place: string;
let folder: string;
let kept: string;

/** A reference set that says the same, for it is the project's own. */
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'ombud-reference-'));
  folder = join(place, 'reference');
  kept = join(place, 'kept');
  cpSync(join(root, 'schemas', 'xsd'), folder, { recursive: true });
  renameSync(join(folder, 'hi1.xsd'), join(folder, 'hi1-wrapper.xsd'));
});
afterEach(() => rmSync(place, { recursive: true }));

test('equal sets agree on every message, valid ones and invalid ones', async () => {
  const { report, disagreements, declared } = await compareSchemas({
    folder,
    count: 300,
    seed: 7,
    kept,
  });
  expect([disagreements, declared]).toEqual([0, 0]);
  expect(report).toContain('seed 7: 612 messages, 612 with the same verdict, 0 with another');
  const [, valid = 0, invalid = 0] = (/\n {2}examples +(\d+) +(\d+) +(\d+)/.exec(report) ?? [])
    .slice(1)
    .map(Number);
  expect(Math.min(valid, invalid)).toBeGreaterThan(50);
  expect(existsSync(kept)).toBe(false);
});

test.each([
  [
    'a member',
    'delivery.xsd',
    / +<xs:element name="OriginalFilename" type="t:LongString".*\n/,
    '',
    1,
  ],
  [
    'an order',
    'core.xsd',
    /(<xs:element name="Timestamp".*)(\s*)(<xs:element name="Version".*)/,
    '$3$2$1',
    1,
  ],
  ['a pattern', 'etsi-types.xsd', '[0-9a-fA-F]{12}"', '[0-9a-f]{12}"', 0],
  ['a count', 'epoc-provisional.xsd', / maxOccurs="unbounded"/, '', 1],
])('%s that differs is noticed and the message kept', async (_, file, from, to, differently) => {
  const text = readFileSync(join(folder, file), 'utf8');
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  writeFileSync(join(folder, file), changed);
  const { report, disagreements, declared } = await compareSchemas({
    folder,
    count: 300,
    seed: 7,
    kept,
  });
  expect(declared).toBe(differently);
  expect(disagreements).toBeGreaterThan(0);
  expect(readdirSync(kept)).toHaveLength(disagreements);
  expect(report.match(/^DISAGREEMENT /gm)).toHaveLength(disagreements);
});

test('says what is missing', () => {
  expect(whatIsMissing(folder)).toBeNull();
  expect(whatIsMissing(join(place, 'nowhere'))).toContain('There is no folder');
  rmSync(join(folder, 'hi1-wrapper.xsd'));
  expect(whatIsMissing(folder)).toContain('holds no hi1-wrapper.xsd');
});
