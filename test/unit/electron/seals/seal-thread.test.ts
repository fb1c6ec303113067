import { Worker } from 'node:worker_threads';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SealThread } from '../../../../electron/seals/seal-thread.ts';
import { utcMs } from '../../../../shared/base/units.ts';
import { sealMark } from '../../../../shared/seals/report.ts';
import { now, pdf } from './made-seals.ts';

const answering = `const { parentPort } = require('node:worker_threads');
parentPort.on('message', ({ content }) => parentPort.postMessage({ sha256: 'a'.repeat(64), report: {
  rules: 1, isPdf: true, signatures: [], oddities: [], bytes: content.length } }));`;

let open: SealThread[] = [];
afterEach(async () => {
  await Promise.all(open.map((one) => one.rest()));
  open = [];
});

/** `runsOut`: no time is given at all. */
function threadOf(code: string, runsOut = false) {
  const start = vi.fn(() => Promise.resolve(new Worker(code, { eval: true })));
  const after = (_: number, act: () => void) => {
    if (!runsOut) return () => undefined;
    const timer = setImmediate(act);
    return () => clearImmediate(timer);
  };
  const clock = { now: () => utcMs(now) };
  const thread = new SealThread({ start, authorities: [], clock, timers: { after } });
  open.push(thread);
  return { thread, start };
}

describe('the thread', () => {
  it('answers with what was found, and goes on with the same one', async () => {
    const { thread, start } = threadOf(answering);
    expect((await thread.check(pdf)).report).toMatchObject({ bytes: pdf.length });
    await thread.check(pdf);
    expect(start).toHaveBeenCalledTimes(1);
    await thread.rest();
    await thread.check(pdf);
    expect(start).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['hangs', 'for(;;);', true, 'tookTooLong'],
    ['throws', "throw new Error('x')", false, 'failed'],
    ['ends', 'process.exit(0)', false, 'failed'],
  ] as const)(
    'reports when it %s, and the next one is a new one',
    async (_, code, runsOut, why) => {
      const { thread, start } = threadOf(code, runsOut);
      const { report, sha256 } = await thread.check(pdf);
      expect(report.oddities).toEqual([why]);
      expect(sealMark(report)).toBe('cannotCheck');
      expect(sha256).toMatch(/^[0-9a-f]{64}$/);
      await thread.check(pdf);
      expect(start).toHaveBeenCalledTimes(2);
    },
  );
});
