import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { OmbudClient } from '../../../../renderer/client/ombud-client.ts';
import { keepWithinMs, PaperKeeper } from '../../../../renderer/state/paper-keeper.svelte.ts';
import type { PaperDraft } from '../../../../shared/bridge/paper-draft-guard.ts';

type Reply = { readonly ok: boolean; readonly value?: unknown; readonly error?: unknown };
const done: Reply = { ok: true, value: {} };
const none: Reply = { ok: true, value: { draft: null, lost: [] } };
const refused: Reply = { ok: false, error: { code: 'bridge.badRequest' } };
const draft = (reference: string): PaperDraft => ({ paper: { reference } }) as PaperDraft;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A keeper whose calls end, in turn, when the test says so. */
function slowKeeper() {
  const ends: ((reply: Reply) => void)[] = [];
  const calls: unknown[] = [];
  const call = (name: string, request: { readonly draft?: PaperDraft | null }) => {
    calls.push(name === 'byHand.keptPaper' ? 'ask' : (request.draft?.paper.reference ?? null));
    return new Promise<Reply>((resolve) => ends.push(resolve));
  };
  const restored: (string | null)[] = [];
  const sheet = {
    clear: () => void restored.push(null),
    restore: ({ paper }: PaperDraft) => void restored.push(paper.reference),
  };
  const keeper = new PaperKeeper({ call } as unknown as OmbudClient, sheet);
  const end = async (reply: Reply): Promise<void> => {
    ends.shift()?.(reply);
    await vi.advanceTimersByTimeAsync(0);
  };
  const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
  return { keeper, calls, restored, end, pass };
}

async function openKeeper() {
  const slow = slowKeeper();
  void slow.keeper.begin('ingrid');
  await slow.end(none);
  slow.calls.length = 0;
  return slow;
}

it('keeps what somebody writes without a pause, the newest last and one at a time', async () => {
  const { keeper, calls, end, pass } = await openKeeper();
  for (const text of ['a', 'ab', 'abc', 'abcd', 'abcde']) {
    keeper.note(draft(text));
    await pass(keepWithinMs / 4);
  }
  expect(calls).toEqual(['abcd']);
  keeper.note(draft('abcdef'));
  await pass(2 * keepWithinMs);
  expect(calls).toEqual(['abcd']);
  await end(done);
  expect(calls).toEqual(['abcd', 'abcdef']);
});

it('tells that what was written is not kept, until it is', async () => {
  const { keeper, calls, end, pass } = await openKeeper();
  keeper.note(draft('a'));
  await pass(keepWithinMs);
  await end(refused);
  expect(keeper.fault).toEqual({ code: 'bridge.badRequest' });
  keeper.note(draft('ab'));
  await pass(keepWithinMs);
  await end(done);
  expect(keeper.fault).toBeNull();
  expect(calls).toEqual(['a', 'ab']);
});

it('lets nobody write before it is known what they had begun', async () => {
  const { keeper, calls, restored, end } = slowKeeper();
  void keeper.begin('ingrid');
  expect(keeper.isOpen).toBe(false);
  await end(refused);
  expect(keeper.isOpen).toBe(false);
  expect(keeper.fault).toEqual({ code: 'bridge.badRequest' });
  void keeper.begin('ingrid');
  await end({ ok: true, value: { draft: draft('begun'), lost: [] } });
  expect(restored).toEqual(['begun']);
  expect(keeper).toMatchObject({ isOpen: true, fault: null });
  void keeper.begin('ingrid');
  expect(calls).toEqual(['ask', 'ask']);
});

it('gives up what was not sent yet together with what was', async () => {
  const { keeper, calls, end, pass } = await openKeeper();
  keeper.note(draft('a'));
  keeper.forget();
  await end(done);
  await pass(2 * keepWithinMs);
  expect(calls).toEqual([null]);
});

it('tells main once that nothing is left, and nothing of a sheet on which nothing ever stood', async () => {
  const { keeper, calls, end, pass } = await openKeeper();
  keeper.note(null);
  await pass(2 * keepWithinMs);
  expect(calls).toEqual([]);
  keeper.note(draft('a'));
  await pass(keepWithinMs);
  await end(done);
  keeper.note(null);
  await pass(keepWithinMs);
  await end(done);
  keeper.note(null);
  await pass(2 * keepWithinMs);
  expect(calls).toEqual(['a', null]);
});

it('neither shows to the next person nor keeps for them what the first had begun', async () => {
  const { keeper, calls, restored, end, pass } = await openKeeper();
  keeper.note(draft('of ingrid'));
  void keeper.begin('nils');
  expect(restored).toEqual([null]);
  expect(keeper).toMatchObject({ isOpen: false, writer: 'nils' });
  await pass(2 * keepWithinMs);
  expect(calls).toEqual(['ask']);
  await end({ ok: true, value: { draft: draft('of nils'), lost: [] } });
  expect(restored).toEqual([null, 'of nils']);
});

it('does not open the sheet of one person with the answer to another', async () => {
  const { keeper, restored, end } = slowKeeper();
  void keeper.begin('ingrid');
  void keeper.begin('nils');
  await end({ ok: true, value: { draft: draft('of ingrid'), lost: [] } });
  expect(restored).toEqual([null]);
  expect(keeper.isOpen).toBe(false);
  await end(none);
  expect(keeper.isOpen).toBe(true);
});
