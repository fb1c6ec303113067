import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  pageFoot,
  printSheet,
  sheetAsPdf,
  sheetFileName,
  writeSheet,
} from '../../../../electron/shell/paper.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ombud-paper-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('the name of a PDF', () => {
  it('is the order’s number', () => {
    expect(sheetFileName('EPOC-DE-2026-000123')).toBe('EPOC-DE-2026-000123.pdf');
  });

  it('leads nowhere, whatever the number is', () => {
    expect(sheetFileName('../../etc/passwd')).toBe('etc-passwd.pdf');
    expect(sheetFileName('…')).toBe('order.pdf');
    fc.assert(
      fc.property(fc.string(), (reference) => {
        expect(sheetFileName(reference)).toMatch(/^[A-Za-z0-9_][A-Za-z0-9._-]{0,79}\.pdf$/);
      }),
    );
  });
});

describe('the foot of a page', () => {
  it('names the order without letting it write markup', () => {
    const foot = pageFoot('<img src=x onerror="1">&');
    expect(foot).not.toContain('<img');
    expect(foot).toContain('&lt;img src=x onerror=&quot;1&quot;&gt;&amp;');
    expect(foot).toMatch(/pageNumber.*totalPages/);
  });
});

describe('writing a PDF', () => {
  it('only this account may read it, also in the place of an open file', async () => {
    const path = join(folder, 'a.pdf');
    await writeFile(path, 'older and longer than the new one', { mode: 0o644 });
    expect(await writeSheet(path, Buffer.from('new'))).toEqual({ ok: true, value: undefined });
    expect(await readFile(path, 'utf8')).toBe('new');
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  it('a place that cannot be written is told', async () => {
    const written = await writeSheet(join(folder, 'none', 'a.pdf'), Buffer.from('x'));
    expect(written).toEqual({ ok: false, error: { code: 'print.notSaved' } });
  });
});

describe('printing', () => {
  const printing = (isDone: boolean, reason: string) =>
    printSheet({ print: (_options, callback) => callback?.(isDone, reason) }, 'EPOC-1');

  it('tells a closed dialog from a printer that fails', async () => {
    expect(await printing(true, '')).toEqual({ ok: true, value: 'done' });
    expect(await printing(false, 'Print job canceled')).toEqual({ ok: true, value: 'cancelled' });
    expect(await printing(false, 'cancelled')).toEqual({ ok: true, value: 'cancelled' });
    expect(await printing(false, 'Print job failed')).toEqual({
      ok: false,
      error: { code: 'print.failed' },
    });
  });

  it('a PDF that cannot be made is told', async () => {
    const failing = { printToPDF: () => Promise.reject(new Error('no')) };
    expect(await sheetAsPdf(failing, 'EPOC-1')).toEqual({
      ok: false,
      error: { code: 'print.notMade' },
    });
  });
});
