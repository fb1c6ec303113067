import { describe, expect, it } from 'vitest';
import {
  compareVersions,
  judgeVersion,
  membersSince,
  newerThan,
} from '../../../schemas/member-since.ts';
import { exampleNames, mustRead, readExample } from './examples.ts';

const supported = ['V1.22.1', 'V1.23.1'];
/** Announces V1.23.1 and uses it. */
const outcome = readExample('06_outcome_request.xml');
const order = readExample('01_production_request.xml');

describe('versions', () => {
  it('are ordered by number, not by text', () => {
    const sorted = ['V1.9.1', 'V1.10.0', 'V1.22.1', 'V1.22.2', 'V2.0.0', 'newest'];
    for (const [index, version] of sorted.entries()) {
      expect(compareVersions(version, version)).toBe(0);
      const next = sorted[index + 1];
      if (next !== undefined) expect(compareVersions(version, next)).toBeLessThan(0);
      if (next !== undefined) expect(compareVersions(next, version)).toBeGreaterThan(0);
    }
  });

  it('of every row can be read', () => {
    for (const { since } of membersSince) expect(since).toMatch(/^V1\.\d+\.1$/);
  });
});

describe('version policy', () => {
  it.each(exampleNames)('%s has no member newer than it announces', (name) => {
    const { announced, isSupported, newer } = judgeVersion(
      mustRead(readExample(name)).root,
      supported,
    );
    expect(announced).toMatch(/^V1\.2[123]\.1$/);
    expect(isSupported).toBe(supported.includes(announced ?? ''));
    expect(newer).toEqual([]);
  });

  it('refuses a version that is not supported (3021) and leaves the verdict alone', () => {
    const { root, verdict } = mustRead(outcome.replace('>V1.23.1<', '>V1.12.1<'));
    expect(judgeVersion(root, supported)).toMatchObject({
      announced: 'V1.12.1',
      isSupported: false,
    });
    expect(verdict.valid).toBe(true);
  });

  it('refuses a header without a version', () => {
    const { root } = mustRead(outcome.replace(/<Version>[\s\S]*<\/Version>/, ''));
    expect(judgeVersion(root, supported)).toEqual({
      announced: null,
      isSupported: false,
      newer: [],
    });
  });

  it('finds OriginalFilename in a message of V1.22.1', () => {
    const { root, verdict } = mustRead(outcome.replace('>V1.23.1<', '>V1.22.1<'));
    expect(verdict.valid).toBe(true);
    const [finding, ...more] = judgeVersion(root, supported).newer;
    expect(more).toEqual([]);
    expect(finding?.path).toMatch(/delivery:BinaryData\/delivery:OriginalFilename$/);
    expect(finding?.message).toContain('exists since V1.23.1');
    expect(newerThan(root, 'V1.23.1')).toEqual([]);
  });

  it('tells members of the same name apart by their parent', () => {
    const { root } = mustRead(order);
    const paths = newerThan(root, 'V1.18.1').map((problem) => problem.path);
    expect(paths.length).toBeGreaterThan(0);
    for (const path of paths) expect(path).toContain('common:ApproverContactDetails');
  });

  it('knows types by xsi:type, whatever their prefix', () => {
    const { root } = mustRead(
      readExample('10_preservation_request.xml')
        .replaceAll('task:', 't:')
        .replace('xmlns:task', 'xmlns:t'),
    );
    const [finding] = newerThan(root, 'V1.13.1').filter(({ message }) =>
      message.includes('LPTask'),
    );
    expect(finding?.message).toContain('task:LPTaskObject exists since V1.14.1');
  });
});
