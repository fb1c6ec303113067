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

/** Resolves in the page with the time at which the first row had been painted: two frames after it was there. */
const firstRowPainted = `new Promise((resolve) => {
  const painted = () => requestAnimationFrame(() => requestAnimationFrame(
    () => resolve(performance.timeOrigin + performance.now())));
  const look = () => document.querySelector('[role="option"]') !== null;
  if (look()) return painted();
  const watching = new MutationObserver(() => {
    if (!look()) return;
    watching.disconnect();
    painted();
  });
  watching.observe(document, { childList: true, subtree: true });
})`;

/** Milliseconds from the start of the process to the first rows. The page may still be exchanged for the real one. */
export async function untilRows(app: Watched, page: string): Promise<number> {
  for (let tries = 0; ; tries += 1) {
    try {
      return (await app.evaluate<number>(page, firstRowPainted)) - app.spawnedAt;
    } catch (error) {
      if (tries === 20) throw error;
      await pause(5);
    }
  }
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
