// The preload as it is built: short, self-contained, and all it shows the page is three functions in one frozen object.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { preloadBundle, root } from '../../../build/bundles.ts';

const place = mkdtempSync(join(tmpdir(), 'preload-'));
let built = '';

beforeAll(async () => {
  await build(preloadBundle(place));
  built = readFileSync(join(place, 'preload', 'preload.cjs'), 'utf8');
});
afterAll(() => rmSync(place, { recursive: true }));

/** Runs the built file with an Electron that only records; returns what the page would get. */
function load() {
  const exposeInMainWorld = vi.fn<(name: string, api: object) => void>();
  const electron = { contextBridge: { exposeInMainWorld }, ipcRenderer: { on: vi.fn() } };
  const required: string[] = [];
  const require = (name: string): unknown => {
    required.push(name);
    return electron;
  };
  runInNewContext(built, { require, exports: {}, window: {} });
  return { exposed: exposeInMainWorld.mock.calls, required };
}

describe('[SC-3] preload', () => {
  it('has at most 60 lines, as written and as built', () => {
    const source = readFileSync(join(root, 'electron/preload.ts'), 'utf8');
    for (const text of [source, built]) expect(text.split('\n').length).toBeLessThanOrEqual(61);
  });

  it('loads electron and nothing else', () => {
    expect(new Set(load().required)).toEqual(new Set(['electron']));
  });

  it('shows the page exactly three functions in one frozen object', () => {
    const { exposed } = load();
    expect(exposed.map(([name]) => name)).toEqual(['ombud']);
    const api = exposed[0]?.[1] ?? {};
    expect(Object.keys(api).sort()).toEqual(['call', 'listen', 'takeFiles']);
    expect(Object.values(api).map((value) => typeof value)).toEqual(Array(3).fill('function'));
    expect(Object.isFrozen(api)).toBe(true);
  });
});
