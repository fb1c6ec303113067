// Live use: this computer's own clock counts, and the service's `Date` must agree before anything leaves.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { OrderId, UtcMs } from '../../../shared/base/units.ts';
import { utcMs } from '../../../shared/base/units.ts';
import { defaultClockSettings } from '../../../shared/deadlines/production-clock.ts';
import { clockReader } from '../../../shared/orders/clock-of.ts';
import { outboxState, type OutboxState } from '../../../shared/orders/outbox-state.ts';
import { judgeRelease } from '../../../shared/orders/release-gate.ts';
import type { GateContext } from '../../../shared/orders/release-gate-types.ts';
import { gateEn } from '../../../shared/text/gate.en.ts';
import { gateSentence } from '../../../shared/text/gate.ts';
import { systemClock } from '../../../electron/shell/clock.ts';
import { startNetworkRig, type NetworkRig } from './network-rig.ts';

const day = 86_400_000;
const patience = { timeout: 20_000, interval: 20 };
let rig: NetworkRig;
let aheadMs: number;
beforeEach(async () => {
  aheadMs = 0;
  rig = await startNetworkRig({ isLive: true, computerAheadMs: () => aheadMs });
});
afterEach(async () => {
  const breaches = await rig.breaches();
  await rig.close();
  rig.transport.close();
  expect(breaches).toEqual([]);
});

const now = (): UtcMs => utcMs(systemClock.now() + aheadMs);

/** What a person is told: the sentence about the waiting time, and where the answer stands in the outbox. */
function told(id: OrderId): { readonly sentence: string; readonly outbox: OutboxState | null } {
  const facts = rig.order(id);
  if (facts === undefined) throw new Error('no order');
  const reading = clockReader({ ...rig.practice.profile(), settings: defaultClockSettings })(facts);
  const { contact } = rig.sync;
  const context: GateContext = {
    now: now(),
    platformNow: contact.platformNow(),
    lastPollAt: contact.lastPollAt(),
    maySend: true,
    signedIn: true,
    certificateValidUntil: utcMs(now() + day),
    packageHash: facts.answer.package?.hash ?? null,
    needsSecondPerson: false,
  };
  const gate = judgeRelease(facts, reading?.ok === true ? reading.value : null, context);
  const check = gate.checks.find(({ name }) => name === 'windowOpen');
  if (check === undefined) throw new Error('no such check');
  const line = { now: now(), isOnline: true, nextPollAt: null, retryAt: null };
  return {
    sentence: gateSentence(check, 'en', { end: () => 'THE END', now: now() }),
    outbox: outboxState(facts, gate, line),
  };
}

/** A notified order whose answer was let go; both clocks half a day before its opening. */
async function waiting(): Promise<OrderId> {
  const { order } = await rig.issue('notified');
  await rig.answer(order);
  const leap = rig.secondsToOpening(order) - 43_200;
  await rig.practice.control('/time', { plusSeconds: leap });
  aheadMs = leap * 1_000;
  await rig.polls(3);
  await expect
    .poll(() => Math.abs(rig.sync.contact.report.skewMs ?? day), patience)
    .toBeLessThan(5_000);
  return order;
}

const shut = async (order: OrderId): Promise<void> => {
  await rig.polls(5);
  expect(rig.order(order)?.answer.state).toBe('queued');
  expect(await rig.counted('outcome.accepted')).toBe(0);
};

/** The service's clock comes past the opening by itself; this computer's is set by `ahead` of the right time. */
async function pass(order: OrderId, ahead: number): Promise<void> {
  const rest = rig.secondsToOpening(order) + 1;
  await rig.practice.control('/time', { plusSeconds: rest });
  aheadMs += rest * 1_000 + ahead;
}

describe('the release gate in live use, with this computer’s clock', () => {
  test('right: it opens when the time has come by both clocks, not before', async () => {
    const order = await waiting();
    expect(told(order)).toMatchObject({
      sentence: 'Not before THE END. Until then every way out is locked.',
      outbox: { kind: 'hold', wait: 'window' },
    });
    await shut(order);
    await pass(order, 0);
    await rig.reach(order, 'acknowledged');
    expect(await rig.counted('outcome.accepted')).toBe(1);
  });

  test('a day fast: it stays shut until the service’s time has come too', async () => {
    const order = await waiting();
    aheadMs += day;
    await rig.polls(3);
    await expect
      .poll(() => rig.sync.contact.report.skewMs ?? 0, patience)
      .toBeLessThan(5_000 - day);
    expect(told(order)).toMatchObject({
      sentence: gateEn['windowOpen.lockedByService'],
      outbox: { kind: 'notSent', wait: 'windowUnknown', until: null },
    });
    await shut(order);
    aheadMs -= day;
    await rig.polls(3);
    await shut(order);
    await pass(order, 0);
    await rig.reach(order, 'acknowledged');
    expect(await rig.counted('outcome.accepted')).toBe(1);
  });

  test('a day slow: it stays shut until this computer is set right', async () => {
    const order = await waiting();
    await pass(order, -day);
    await rig.polls(3);
    await expect
      .poll(() => rig.sync.contact.report.skewMs ?? 0, patience)
      .toBeGreaterThan(day - 5_000);
    expect(told(order)).toMatchObject({
      sentence: 'Not before THE END. Until then every way out is locked.',
      outbox: { kind: 'hold', wait: 'window' },
    });
    await shut(order);
    aheadMs += day;
    await rig.reach(order, 'acknowledged');
    expect(await rig.counted('outcome.accepted')).toBe(1);
  });

  test.each([
    ['clockAhead', 'hold', 'window'],
    ['clockBehind', 'notSent', 'windowUnknown'],
  ] as const)(
    'right and the service’s a day off (%s): it waits for both',
    async (mode, kind, wait) => {
      const order = await waiting();
      await rig.trouble(mode);
      if (mode === 'clockBehind') {
        // The time has come; only the service says otherwise.
        const rest = rig.secondsToOpening(order) + 1;
        await rig.practice.control('/time', { plusSeconds: rest });
        aheadMs += rest * 1_000;
      }
      await rig.polls(3);
      await expect
        .poll(() => Math.abs(rig.sync.contact.report.skewMs ?? 0), patience)
        .toBeGreaterThan(day - 5_000);
      expect(told(order).outbox).toMatchObject({ kind, wait });
      await shut(order);
      await rig.trouble('normal');
      if (mode === 'clockAhead') await pass(order, 0);
      await rig.reach(order, 'acknowledged');
      expect(await rig.counted('outcome.accepted')).toBe(1);
    },
  );
});
