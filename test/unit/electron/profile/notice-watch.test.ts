import { describe, expect, it } from 'vitest';
import { NoticeWatch } from '../../../../electron/profile/notice-watch.ts';
import type { LedgerFacts } from '../../../../shared/orders/facts.ts';

interface Sketch {
  readonly id: string;
  readonly emergency: boolean;
  readonly taken?: object;
  readonly withdrawnAt?: number;
}

/** Facts of which the watch reads nothing but the orders. */
const ledger = (...orders: readonly Sketch[]): LedgerFacts => {
  const whole = orders.map((order) => ({ taken: null, withdrawnAt: null, ...order }));
  return { orders: new Map(whole.map((order) => [order.id, order])) } as unknown as LedgerFacts;
};

function watch(first: LedgerFacts): { told: string[]; look: (facts: LedgerFacts) => void } {
  const told: string[] = [];
  const notices = new NoticeWatch(first, (notice) => told.push(notice));
  return { told, look: (facts) => notices.look(facts) };
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
});
