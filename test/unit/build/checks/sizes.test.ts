import { describe, expect, it } from 'vitest';
import { isCounted, judgeSizes, type Measured } from '../../../../build/checks/sizes.ts';

function files(ending: string, ...lengths: readonly number[]): Measured[] {
  return lengths.map((lines, at) => ({ path: `a${at}${ending}`, lines }));
}
const small = Array.from({ length: 40 }, () => 30);

describe('size rule', () => {
  it('accepts small files and one up to each limit', () => {
    expect(judgeSizes(files('.ts', ...small, 250, 400))).toEqual([]);
    expect(judgeSizes(files('.svelte', ...small, 160, 300))).toEqual([]);
    expect(judgeSizes([])).toEqual([]);
  });

  it('names a file that is too long', () => {
    expect(judgeSizes(files('.ts', ...small, 401))).toEqual(['a40.ts has 401 lines; 400 at most']);
    const views = judgeSizes(files('.svelte', ...small, 301));
    expect(views).toEqual(['a40.svelte has 301 lines; 300 at most']);
  });

  it('sees when the middle or the top of all files grows', () => {
    expect(judgeSizes(files('.ts', 61, 61, 10))[0]).toContain('median of files is 61');
    expect(judgeSizes(files('.ts', ...small, 251, 251, 251))[0]).toContain('reach 251');
    expect(judgeSizes(files('.svelte', ...small, 161, 161, 161))[0]).toContain('reach 161');
  });

  it('counts program text and styles, also of tests, but no data', () => {
    const counted = ['a.ts', 'renderer/b.svelte', 'c.mjs', 'd.css', 'test/unit/e.test.ts'];
    expect(counted.filter(isCounted)).toEqual(counted);
    const data = ['test/fixtures/a.ts', 'package-lock.json', 'schemas/xsd/a.xsd', 'a.md'];
    expect(data.filter(isCounted)).toEqual([]);
  });
});
