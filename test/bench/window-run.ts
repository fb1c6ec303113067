// One start of one application: from the start of its process to the first rows on the screen, and its memory at rest.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../rig/places.ts';
import { pause, Watched } from './devtools.ts';
import { memoryOf, type ProcessMemory } from './memory.ts';

export interface Subject {
  readonly name: string;
  start(): Promise<Watched>;
}

/** The empty window, with a fresh folder of its own each time. */
export function emptyWindow(): Subject & { clean(): void } {
  const home = mkdtempSync(join(tmpdir(), 'ombud-empty-'));
  return {
    name: 'empty window',
    start: () =>
      Watched.start(join(root, 'test/bench/empty-window'), [], {
        HOME: home,
        XDG_CONFIG_HOME: join(home, '.config'),
      }),
    clean: () => rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }),
  };
}

/** Ombud on a seeded profile. The service's process does not run: reading must not wait for it. */
export const ombudOn = (name: string, home: string, practiceProfile: string): Subject => ({
  name,
  start: () =>
    Watched.start('.', ['--profile=practice'], {
      HOME: home,
      XDG_CONFIG_HOME: join(home, '.config'),
      OMBUD_PRACTICE_PROFILE: practiceProfile,
      LANGUAGE: 'en',
      LANG: 'C.UTF-8',
    }),
});

/**
 * Tells the time at which the first row had been painted, two frames after it was there, or null until then. Asked again
 * and again, for the page may be exchanged meanwhile. A seeded profile has no organisation certificate, so Ombud begins with
 * the view that asks for one; the first button of the rail leads on.
 */
const rowPainted = `(() => {
  if (globalThis.benchPainted !== undefined) return benchPainted;
  if (document.querySelector('[role="option"]') === null) {
    const inbox = document.querySelector('nav button');
    if (inbox?.hasAttribute('aria-current') === false) inbox.click();
    return null;
  }
  globalThis.benchPainted = null;
  requestAnimationFrame(() => requestAnimationFrame(() => {
    globalThis.benchPainted = performance.timeOrigin + performance.now();
  }));
  return null;
})()`;

const longestStartMs = 180_000;
const lookEveryMs = 10;

/** Milliseconds from the start of the process to the first rows. */
export async function untilRows(app: Watched, page: string): Promise<number> {
  for (let waited = 0; waited < longestStartMs; waited += lookEveryMs) {
    const painted = await app.evaluate<number | null>(page, rowPainted).catch(() => null);
    if (painted !== null) return painted - app.spawnedAt;
    await pause(lookEveryMs);
  }
  throw new Error('no row appeared');
}

export interface WindowFigures {
  readonly startMs: number;
  readonly memory: readonly ProcessMemory[];
}

export async function runOnce(subject: Subject, restSeconds: number): Promise<WindowFigures> {
  const app = await subject.start();
  try {
    const startMs = await untilRows(app, await app.page());
    await pause(restSeconds * 1_000);
    return { startMs, memory: memoryOf(app.pid) };
  } finally {
    await app.end();
  }
}
