import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FileOffers } from '../../../../../electron/ipc/file-offers.ts';
import { takeIn } from '../../../../../electron/ipc/handlers/take-in.ts';
import type { Fault, FaultCode } from '../../../../../shared/base/fault.ts';
import { err, ok, type Result } from '../../../../../shared/base/result.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ombud-take-in-'));
  for (const name of ['a', 'b', 'c']) await writeFile(join(folder, name), name);
});
afterAll(() => rm(folder, { recursive: true }));

/** Three offered files, and a taker that refuses those named. */
async function three(refusals: Partial<Record<string, FaultCode>>) {
  const offers = new FileOffers();
  const { files } = await offers.offer(['a', 'b', 'c'].map((name) => join(folder, name)));
  const tokens = files.map(({ token }) => token);
  const taken: string[] = [];
  const take = ({ path }: { readonly path: string }): Promise<Result<unknown, Fault>> => {
    const code = refusals[basename(path)];
    if (code === undefined) taken.push(basename(path));
    return Promise.resolve(code === undefined ? ok({}) : err({ code }));
  };
  const go = () => takeIn(offers, tokens, 'here', take);
  return { offers, tokens, taken, go };
}

test('one that cannot be taken is told, the others are taken, and it can be tried again', async () => {
  const refusals: Partial<Record<string, FaultCode>> = { b: 'answer.fileUnreadable' };
  const { tokens, taken, go } = await three(refusals);
  expect(await go()).toEqual(
    ok({ refused: [{ token: tokens[1], fault: { code: 'answer.fileUnreadable' } }] }),
  );
  expect(taken).toEqual(['a', 'c']);
  delete refusals['b'];
  expect(await go()).toEqual(ok({ refused: [] }));
  expect(taken).toEqual(['a', 'c', 'b']);
});

test('what would meet every file ends it', async () => {
  const { taken, go } = await three({ b: 'store.full' });
  expect(await go()).toEqual(err({ code: 'store.full' }));
  expect(taken).toEqual(['a']);
});

test('a token nobody was given is told as one', async () => {
  const { offers, go, tokens } = await three({});
  offers.clear();
  expect(await go()).toEqual(
    ok({ refused: tokens.map((token) => ({ token, fault: { code: 'bridge.unknownFile' } })) }),
  );
});

test('what was asked for before a lock is taken all the same', async () => {
  const { offers, tokens, taken, go } = await three({});
  const taking = go();
  offers.clear();
  expect(await taking).toEqual(ok({ refused: [] }));
  expect(taken).toEqual(['a', 'b', 'c']);
  expect(tokens.map((token) => offers.look(token))).toEqual([null, null, null]);
});
