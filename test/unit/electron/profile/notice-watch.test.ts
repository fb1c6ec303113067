import { describe, expect, it } from 'vitest';
import { NoticeWatch, remindAgainMs } from '../../../../electron/profile/notice-watch.ts';
import type { Notice } from '../../../../electron/shell/notices.ts';
import { ManualTime } from '../sync/manual-time.ts';
import type { LedgerFacts } from '../../../../shared/orders/facts.ts';

interface Sketch {
  readonly id: string;
  readonly emergency: boolean;
  readonly taken?: object;
  readonly withdrawnAt?: number;
  readonly answer?: object;
  readonly turn?: object;
}

/** Facts of which the watch reads nothing but the orders. */
const ledger = (...orders: readonly Sketch[]): LedgerFacts => {
  const whole = orders.map((order) => ({
    taken: null,
    withdrawnAt: null,
    answer: { state: 'none', sentAt: null, acknowledgedAt: null },
    turn: { of: 'us' },
    ...order,
  }));
  return { orders: new Map(whole.map((order) => [order.id, order])) } as unknown as LedgerFacts;
};

function watch(first: LedgerFacts) {
  const told: string[] = [];
  const time = new ManualTime('2026-11-23T09:00:00Z');
  let shown: string | null = null;
  const screen = {
    tell: (notice: Notice) => {
      told.push(notice);
      if (notice !== 'arrived') shown = notice;
    },
    endAlarm: () => {
      shown = null;
    },
  };
  const notices = new NoticeWatch(first, screen, time);
  const pass = (ms: number): Promise<void> => time.pass(ms);
  const look = (facts: LedgerFacts): void => notices.look(facts);
  return { told, pass, notices, look, shown: () => shown };
}

describe('notices about orders', () => {
  const plain = { id: 'a', emergency: false };
  const urgent = { id: 'b', emergency: true };

  it('tells of each new order once', () => {
    const { told, look } = watch(ledger());
    look(ledger(plain));
    look(ledger(plain));
    expect(told).toEqual(['arrived']);
  });

  it('asks for a person once when an answer was stopped and a part is still to be sent', () => {
    const { told, look } = watch(ledger(plain));
    const stopped = ledger({ ...plain, turn: { of: 'us', isStopped: true } });
    look(stopped);
    look(stopped);
    expect(told).toEqual(['attention']);
    look(ledger(plain));
    look(stopped);
    expect(told).toEqual(['attention', 'attention']);
    expect(watch(stopped).told).toEqual([]);
  });

  it('tells of an emergency before anything else that came with it', () => {
    const { told, look } = watch(ledger());
    look(ledger(plain, urgent));
    expect(told).toEqual(['emergency']);
  });

  it('repeats at the start only an emergency that still waits', () => {
    expect(watch(ledger(plain, urgent)).told).toEqual(['emergency']);
    expect(watch(ledger(plain, { ...urgent, taken: {} })).told).toEqual([]);
    expect(watch(ledger({ ...urgent, withdrawnAt: 1 })).told).toEqual([]);
  });

  it('[R-REC-3] tells of an emergency again and again until somebody has taken it', async () => {
    const { told, look, pass } = watch(ledger());
    look(ledger(urgent));
    await pass(remindAgainMs - 1);
    expect(told).toEqual(['emergency']);
    await pass(1);
    await pass(remindAgainMs);
    expect(told).toEqual(['emergency', 'emergencyWaits', 'emergencyWaits']);
    look(ledger({ ...urgent, taken: {} }));
    await pass(3 * remindAgainMs);
    expect(told).toHaveLength(3);
  });

  it.each([
    ['withdrawn', { withdrawnAt: 1 }],
    ['answered', { answer: { state: 'sent', sentAt: 1, acknowledgedAt: null } }],
    ['over', { turn: { of: 'over' } }],
  ])('not of one that is %s', async (_, part) => {
    const { told, look, pass } = watch(ledger());
    look(ledger(urgent));
    look(ledger({ ...urgent, ...part }));
    await pass(2 * remindAgainMs);
    expect(told).toEqual(['emergency']);
  });

  const waits = { ...urgent, turn: { of: 'us' } };
  it.each([
    ['renewed as an emergency', { ...urgent, emergency: false }, waits],
    ['withdrawn, and not withdrawn after all', { ...urgent, withdrawnAt: 1 }, waits],
    ['given back', { ...urgent, taken: {} }, waits],
    ['over, and not over after all', { ...urgent, turn: { of: 'over' } }, waits],
  ])('sounds for a known order that is %s, and goes on', async (_, before, after) => {
    const { told, look, pass } = watch(ledger(before));
    look(ledger(before));
    expect(told).toEqual([]);
    look(ledger(after));
    expect(told).toEqual(['emergency']);
    await pass(remindAgainMs);
    expect(told).toEqual(['emergency', 'emergencyWaits']);
  });

  it('sounds again, as one that waits, for an answer that did not arrive', async () => {
    const { told, look, pass } = watch(ledger(urgent));
    look(ledger({ ...urgent, answer: { state: 'sent', sentAt: 1, acknowledgedAt: null } }));
    await pass(2 * remindAgainMs);
    look(ledger(urgent));
    await pass(remindAgainMs);
    expect(told).toEqual(['emergency', 'emergencyWaits', 'emergencyWaits']);
  });

  it('tells at once of a second order that becomes an emergency, and repeats both as one', async () => {
    const { told, look, pass } = watch(ledger(urgent, plain));
    look(ledger(urgent, { ...plain, emergency: true }));
    look(ledger(urgent, { ...plain, emergency: true }));
    await pass(remindAgainMs);
    expect(told).toEqual(['emergency', 'emergency', 'emergencyWaits']);
  });

  it.each([
    ['taken', { taken: {} }],
    ['withdrawn', { withdrawnAt: 1 }],
    ['answered', { answer: { state: 'sent', sentAt: 1, acknowledgedAt: null } }],
  ])('takes the alarm off the screen when the last one is %s', async (_, part) => {
    const other = { ...urgent, id: 'c' };
    const { look, shown, pass } = watch(ledger(urgent, other));
    await pass(remindAgainMs);
    expect(shown()).toBe('emergencyWaits');
    look(ledger({ ...urgent, ...part }, other));
    expect(shown()).toBe('emergencyWaits');
    look(ledger({ ...urgent, ...part }, { ...other, ...part }));
    expect(shown()).toBeNull();
  });

  it('leaves no alarm behind that nobody would take off any more', () => {
    const { notices, shown } = watch(ledger(urgent));
    notices.end();
    expect(shown()).toBeNull();
  });

  it('begins to count anew with another emergency, and ends with the profile', async () => {
    const { told, look, notices, pass } = watch(ledger(urgent));
    await pass(remindAgainMs - 1);
    look(ledger(urgent, { ...urgent, id: 'c' }));
    await pass(remindAgainMs - 1);
    expect(told).toEqual(['emergency', 'emergency']);
    notices.end();
    await pass(2 * remindAgainMs);
    expect(told).toHaveLength(2);
  });
});
