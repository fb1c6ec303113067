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
  const wait = () => new Promise((resolve) => ends.push(resolve));
  const client = { call: wait, takeFiles: wait } as unknown as OmbudClient;
  const toasts = new Toasts();
  const route: { order: OrderId | null } = { order: first };
  const draft = new Draft(client, { toasts, route, faultLine: ({ code }) => code });
  const go = (order: OrderId): void => {
    route.order = order;
    draft.leave(order);
  };
  const asked = (): number => ends.length;
  return { draft, toasts, go, asked, end: (reply: unknown) => ends.shift()?.(reply) };
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
  end(ok([{ token: 'a'.repeat(32), name: 'log.csv', bytes: 2 }]));
  await expect.poll(asked).toBe(1);
  const progress = { work: 'addFiles', doneBytes: 1, totalBytes: 2 } as const;
  draft.take(progress);
  expect([draft.progressOf(first), draft.progressOf(second)]).toEqual([progress, null]);
  end(refused);
  await dropped;
  expect([draft.canRetry(first), draft.canRetry(second)]).toEqual([true, false]);
  expect(draft.progressOf(first)).toBeNull();
});
