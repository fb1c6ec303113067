import { Worker } from 'node:worker_threads';
import { expect, it, vi } from 'vitest';
import { setInType, type TypesetterParts } from '../../../../electron/typeset/typesetter.ts';

const sheet = { title: 'x', language: 'en', isDense: false, blocks: [] } as const;
const tools = { compiler: new Uint8Array([1]), fonts: [new Uint8Array([2])] };

function typesetterOf(code: string, more: Partial<TypesetterParts> = {}) {
  const started: Worker[] = [];
  const onDefect = vi.fn();
  const parts: TypesetterParts = {
    start: async () => {
      const worker = new Worker(code, { eval: true });
      started.push(worker);
      return worker;
    },
    tools: async () => tools,
    timers: { after: () => () => undefined },
    onDefect,
    ...more,
  };
  return { parts, started, onDefect };
}

const answering = `const { parentPort } = require('node:worker_threads');
parentPort.on('message', ({ sheet, foot, compiler, fonts }) =>
  parentPort.postMessage({ pdf: Buffer.from([sheet.title, foot, compiler[0], fonts[0][0]].join()) }));`;

it('hands over what it is given, and ends the thread', async () => {
  const { parts, started } = typesetterOf(answering);
  const pdf = await setInType(parts, sheet, 'foot');
  expect(Buffer.from(pdf ?? []).toString()).toBe('x,foot,1,2');
  // A thread that has ended has no number any more.
  expect(started.map(({ threadId }) => threadId)).toEqual([-1]);
});

it.each([
  ['says why not', "require('node:worker_threads').parentPort.on('message', () => 0)", true],
  ['throws', "throw new Error('x')", false],
  ['ends', 'process.exit(0)', false],
  ['hangs', 'for(;;);', true],
])('answers nothing when the thread %s', async (_, code, runsOut) => {
  const after: TypesetterParts['timers']['after'] = (_ms, act) => {
    if (!runsOut) return () => undefined;
    const timer = setTimeout(act, 50);
    return () => clearTimeout(timer);
  };
  const { parts } = typesetterOf(code, { timers: { after } });
  expect(await setInType(parts, sheet, 'foot')).toBeNull();
});

it('answers nothing when its tools are not the ones of the build', async () => {
  const { parts, started, onDefect } = typesetterOf(answering, {
    tools: () => Promise.reject(new Error('changed')),
  });
  expect(await setInType(parts, sheet, 'foot')).toBeNull();
  expect(started).toEqual([]);
  expect(onDefect).toHaveBeenCalledTimes(1);
});
