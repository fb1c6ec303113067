import { expect, it } from 'vitest';
import type { Fault } from '../../../../shared/base/fault.ts';
import { err, ok } from '../../../../shared/base/result.ts';
import type { OrderId, Sha256, TaskId } from '../../../../shared/base/units.ts';
import type { OmbudClient } from '../../../../renderer/client/ombud-client.ts';
import { Draft } from '../../../../renderer/state/draft.svelte.ts';
import { Toasts } from '../../../../renderer/state/toasts.svelte.ts';

const first = '00000000-0000-4000-8000-000000000001' as OrderId;
const second = '00000000-0000-4000-8000-000000000002' as OrderId;
const task = first as string as TaskId;
const hash = 'ab'.repeat(32) as Sha256;
const refused = err<Fault>({ code: 'answer.fileUnreadable' });

/** A person with the first order, whose calls end when the test says so. */
function withFirst() {
  const ends: ((reply: unknown) => void)[] = [];
  const requests: unknown[] = [];
  const wait = (...asked: unknown[]) => {
    requests.push(asked.at(-1));
    return new Promise((resolve) => ends.push(resolve));
  };
  const client = { call: wait, takeFiles: wait } as unknown as OmbudClient;
  const toasts = new Toasts();
  const route: { order: OrderId | null } = { order: first };
  const draft = new Draft(client, { toasts, route, faultLine: ({ code }) => code });
  const go = (order: OrderId): void => {
    route.order = order;
    draft.leave(order);
  };
  const asked = (): number => ends.length;
  return { draft, toasts, go, asked, requests, end: (reply: unknown) => ends.shift()?.(reply) };
}

it('tells a refusal at the order it was about, until another one is opened', async () => {
  const { draft, toasts, go, end } = withFirst();
  const sent = draft.send(first, hash);
  end(refused);
  await sent;
  expect(draft.releasing.faultOf(first)).toEqual(refused.error);
  expect(draft.releasing.faultOf(second)).toBeNull();
  expect(toasts.current).toBeNull();
  go(second);
  go(first);
  expect(draft.releasing.faultOf(first)).toBeNull();
});

it('tells a refusal that comes late, and not as one of the order that is open then', async () => {
  const { draft, toasts, go, end } = withFirst();
  const begun = draft.openRest(first, hash);
  go(second);
  end(refused);
  await begun;
  expect(draft.releasing.faultOf(second)).toBeNull();
  expect(toasts.current?.text()).toBe('answer.fileUnreadable');
});

it('tells how far files are read, and tries again, only at their order', async () => {
  const { draft, asked, end } = withFirst();
  const dropped = draft.drop(first, task, []);
  end(ok({ files: [{ token: 'a'.repeat(32), name: 'log.csv', bytes: 2 }], refused: [] }));
  await expect.poll(asked).toBe(1);
  const progress = { work: 'addFiles', doneBytes: 1, totalBytes: 2 } as const;
  draft.take(progress);
  expect([draft.progressOf(first), draft.progressOf(second)]).toEqual([progress, null]);
  end(refused);
  await dropped;
  expect([draft.canRetry(first), draft.canRetry(second)]).toEqual([true, false]);
  expect(draft.progressOf(first)).toBeNull();
});

const numbered = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    token: at.toString(16).padStart(32, '0'),
    name: `log-${at}.csv`,
    bytes: 10,
  }));

it('takes in hundreds of files in portions, and tells how far all of them are', async () => {
  const { draft, asked, requests, end } = withFirst();
  const picked = draft.pick(first, task);
  end(ok({ files: numbered(120), refused: [] }));
  for (const [done, size] of [
    [0, 50],
    [500, 50],
    [1_000, 20],
  ] as const) {
    await expect.poll(asked).toBe(1);
    expect(requests.at(-1)).toHaveProperty('tokens.length', size);
    draft.take({ work: 'addFiles', doneBytes: 10, totalBytes: 500 });
    expect(draft.progressOf(first)).toMatchObject({ doneBytes: done + 10, totalBytes: 1_200 });
    end(ok({ refused: [] }));
  }
  await picked;
  expect(requests).toHaveLength(4);
  expect([draft.canRetry(first), draft.refusedOf(first)]).toEqual([false, []]);
});

it('keeps what is left of the portions when one fails', async () => {
  const { draft, asked, requests, end } = withFirst();
  const picked = draft.pick(first, task);
  end(ok({ files: numbered(120), refused: [] }));
  await expect.poll(asked).toBe(1);
  end(ok({ refused: [] }));
  await expect.poll(asked).toBe(1);
  end(err<Fault>({ code: 'store.full' }));
  await picked;
  expect(draft.gathering.faultOf(first)?.code).toBe('store.full');
  const retried = draft.retry(first);
  expect(requests.at(-1)).toHaveProperty('tokens.length', 50);
  expect(requests.at(-1)).toHaveProperty('tokens.0', numbered(120)[50]?.token);
  end(ok({ refused: [] }));
  await expect.poll(asked).toBe(1);
  end(ok({ refused: [] }));
  await retried;
  expect(draft.canRetry(first)).toBe(false);
});

it('names each file that was not taken, with why, until the answer is frozen', async () => {
  const { draft, asked, end } = withFirst();
  const [good, changed] = numbered(2);
  const gone = { name: 'gone.csv', fault: { code: 'file.gone' } } as const;
  const picked = draft.pick(first, task);
  end(ok({ files: [good, changed], refused: [gone] }));
  await expect.poll(asked).toBe(1);
  end(ok({ refused: [{ token: changed?.token, fault: { code: 'answer.fileChanged' } }] }));
  await picked;
  expect(draft.refusedOf(first)).toEqual([
    gone,
    { name: changed?.name, fault: { code: 'answer.fileChanged' } },
  ]);
  expect([draft.canRetry(first), draft.canRetry(second)]).toEqual([true, false]);
  expect(draft.refusedOf(second)).toEqual([]);
  const frozen = draft.freeze(first);
  end(ok({ hash }));
  await frozen;
  expect([draft.canRetry(first), draft.refusedOf(first)]).toEqual([false, []]);
});

it('takes what is dropped while others are read, after them', async () => {
  const { draft, asked, requests, end } = withFirst();
  const gone = { name: 'gone.csv', fault: { code: 'file.gone' } } as const;
  const one = draft.drop(first, task, []);
  const other = draft.drop(first, task, []);
  expect(requests).toHaveLength(1);
  end(ok({ files: [], refused: [gone] }));
  await one;
  await expect.poll(asked).toBe(1);
  end(ok({ files: numbered(1), refused: [] }));
  await expect.poll(asked).toBe(1);
  end(ok({ refused: [] }));
  await other;
  expect(draft.refusedOf(first)).toEqual([gone]);
});
