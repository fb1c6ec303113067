import { expect, it } from 'vitest';
import type { Fault } from '../../../../shared/base/fault.ts';
import { err, ok, type Result } from '../../../../shared/base/result.ts';
import { Act } from '../../../../renderer/state/act.svelte.ts';

const full: Fault = { code: 'store.full' };

/** Work that ends when the test says so. */
function held<T>() {
  let end: (result: Result<T, Fault>) => void = () => undefined;
  const done = new Promise<Result<T, Fault>>((resolve) => (end = resolve));
  return { work: () => done, end: (result: Result<T, Fault>) => end(result) };
}

it('begins nothing while something is under way, and puts a thing in the queue behind it', async () => {
  const act = new Act();
  const { work, end } = held<number>();
  const first = act.run(work);
  expect(await act.run(() => Promise.resolve(ok(2)))).toBeNull();
  const begun: number[] = [];
  const waiting = [3, 4].map((value) =>
    act.queue(() => {
      begun.push(value);
      return Promise.resolve(ok(value));
    }),
  );
  expect([act.busy, begun]).toEqual([true, []]);
  end(ok(1));
  expect(await first).toBe(1);
  expect(await Promise.all(waiting)).toEqual([3, 4]);
  expect([act.busy, begun]).toEqual([false, [3, 4]]);
});

it('keeps told what went wrong with the one before in the queue, and nothing older', async () => {
  const act = new Act();
  const { work, end } = held<number>();
  const first = act.queue(work);
  const other = act.queue(() => Promise.resolve(ok(2)));
  end(err(full));
  expect([await first, await other]).toEqual([null, 2]);
  expect(act.fault).toEqual(full);
  await act.queue(() => Promise.resolve(ok(3)));
  expect(act.fault).toBeNull();
});

it('goes on with the queue behind work that broke', async () => {
  const act = new Act();
  const broken = act.queue(() => Promise.reject(new Error('broken')));
  const next = act.queue(() => Promise.resolve(ok(2)));
  await expect(broken).rejects.toThrow('broken');
  expect([await next, act.busy]).toEqual([2, false]);
});
