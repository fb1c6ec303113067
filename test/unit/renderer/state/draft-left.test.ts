// Files that main did not take, while others are chosen for another identifier or another order.
import { expect, it } from 'vitest';
import type { Fault } from '../../../../shared/base/fault.ts';
import { err, ok, type Result } from '../../../../shared/base/result.ts';
import type { OrderId, TaskId } from '../../../../shared/base/units.ts';
import type { OmbudClient } from '../../../../renderer/client/ombud-client.ts';
import { Draft } from '../../../../renderer/state/draft.svelte.ts';
import { Toasts } from '../../../../renderer/state/toasts.svelte.ts';

const [first, second] = ['a', 'b'] as never as [OrderId, OrderId];
const [task1, task2] = ['1', '2'] as never as [TaskId, TaskId];
const locked: Fault = { code: 'answer.fileUnreadable' };
const full: Fault = { code: 'store.full' };

/** Main, a little later: of what is `shut` nothing can be read, and `broken` meets every file. */
function scripted() {
  const sent: { task: TaskId; tokens: string[] }[] = [];
  const calls: string[] = [];
  const state = { shut: new Set<string>(), broken: null as Fault | null };
  const later = <T>(value: T) => new Promise<T>((resolve) => setTimeout(() => resolve(value), 1));
  const answer = ({ tokens }: { tokens: string[] }): Result<object, Fault> =>
    state.broken === null
      ? ok({
          refused: tokens
            .filter((token) => state.shut.has(token))
            .map((token) => ({ token, fault: locked })),
        })
      : err(state.broken);
  const client = {
    takeFiles: (names: string[]) =>
      later(
        ok({
          files: names
            .filter((name) => !name.endsWith('/'))
            .map((name) => ({ token: name, name, bytes: 1 })),
          refused: names
            .filter((name) => name.endsWith('/'))
            .map((name) => ({ name, fault: { code: 'file.isFolder' } })),
        }),
      ),
    call: (name: string, request: { task: TaskId; tokens: string[] }) => {
      calls.push(name);
      if (name !== 'answer.addFiles') return later(ok({}));
      sent.push({ task: request.task, tokens: request.tokens });
      return later(answer(request));
    },
  } as unknown as OmbudClient;
  const draft = new Draft(client, {
    toasts: new Toasts(),
    route: { order: first },
    faultLine: ({ code }) => code,
  });
  const drop = (order: OrderId, task: TaskId, ...names: string[]) =>
    draft.drop(order, task, names as never);
  const names = (order: OrderId) => draft.refusedOf(order).map(({ name }) => name);
  return { draft, drop, names, sent, calls, state };
}

it('tries each again for the identifier it was chosen for, and keeps telling of the others', async () => {
  const { draft, drop, names, sent, state } = scripted();
  state.shut = new Set(['a.csv', 'b.csv']);
  await Promise.all([drop(first, task1, 'a.csv', 'logs/'), drop(first, task2, 'b.csv', 'c.csv')]);
  expect(names(first)).toEqual(['logs/', 'a.csv', 'b.csv']);
  sent.length = 0;
  state.shut.delete('a.csv');
  await draft.retry(first);
  expect(sent).toEqual([
    { task: task1, tokens: ['a.csv'] },
    { task: task2, tokens: ['b.csv'] },
  ]);
  expect([names(first), draft.canRetry(first)]).toEqual([['logs/', 'b.csv'], true]);
});

it('keeps what is left of one order when files are dropped on another', async () => {
  const { draft, drop, names, sent, state } = scripted();
  state.shut = new Set(['a.csv']);
  await drop(first, task1, 'a.csv');
  await drop(second, task1, 'b.csv', 'logs/');
  expect([names(first), names(second)]).toEqual([['a.csv'], ['logs/']]);
  expect([draft.canRetry(first), draft.canRetry(second)]).toEqual([true, false]);
  draft.closeRefused(second);
  sent.length = 0;
  await draft.retry(first);
  expect(sent).toEqual([{ task: task1, tokens: ['a.csv'] }]);
});

it('tells of a file chosen anew for its identifier only what came of it then', async () => {
  const { drop, names, state } = scripted();
  state.shut = new Set(['a.csv', 'b.csv']);
  await drop(first, task1, 'a.csv', 'b.csv');
  state.shut.clear();
  await drop(first, task2, 'b.csv');
  await drop(first, task1, 'a.csv');
  expect(names(first)).toEqual(['b.csv']);
});

it('names what one trouble kept out of all once that trouble is no longer told', async () => {
  const { draft, drop, names, state } = scripted();
  state.broken = full;
  await drop(first, task1, 'a.csv', 'b.csv');
  expect([draft.gathering.faultOf(first), names(first)]).toEqual([full, []]);
  state.broken = null;
  await draft.declareNoData(first, task2, true);
  expect([draft.gathering.faultOf(first), names(first)]).toEqual([null, ['a.csv', 'b.csv']]);
  await draft.retry(first);
  expect([draft.canRetry(first), names(first)]).toEqual([false, []]);
});

it('takes in what is dropped while a declaration is being noted', async () => {
  const { draft, drop, sent } = scripted();
  await Promise.all([draft.declareNoData(first, task2, true), drop(first, task1, 'a.csv')]);
  expect(sent).toEqual([{ task: task1, tokens: ['a.csv'] }]);
});

it('gathers nothing more for somebody who has left', async () => {
  const { draft, drop, names, sent, state } = scripted();
  state.shut = new Set(['a.csv']);
  const dropped = [drop(first, task1, 'a.csv'), drop(first, task1, 'b.csv')];
  draft.forgetFiles();
  await Promise.all(dropped);
  expect([sent.length, names(first)]).toEqual([0, []]);
});

it('takes in no further portion in the name of somebody else', async () => {
  const { draft, drop, names, sent } = scripted();
  const many = Array.from({ length: 60 }, (_, at) => `${at}.csv`);
  const dropped = drop(first, task1, ...many);
  while (sent.length === 0) await new Promise((resolve) => setTimeout(resolve, 0));
  draft.forgetFiles();
  await dropped;
  expect(sent.map(({ tokens }) => tokens.length)).toEqual([50]);
  expect(names(first)).toEqual([]);
});

it('freezes nothing while files of the answer are still being taken in', async () => {
  const { draft, drop, calls } = scripted();
  const dropped = [drop(first, task1, 'a.csv'), drop(second, task1, 'b.csv')];
  await draft.freeze(first);
  await draft.freeze(second);
  await Promise.all(dropped);
  expect(calls).not.toContain('answer.freeze');
  await draft.freeze(first);
  expect(calls).toContain('answer.freeze');
});
