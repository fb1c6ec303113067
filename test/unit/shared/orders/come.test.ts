import { describe, expect, test } from 'vitest';
import { utcMs, type UtcMs } from '../../../../shared/base/units.ts';
import { defaultClockSettings } from '../../../../shared/deadlines/clock-settings.ts';
import type { EntryBody } from '../../../../shared/orders/entry.ts';
import { comeOf, fiveDaysEnd } from '../../../../shared/orders/come.ts';
import { exemptionBar } from '../../../../shared/orders/judgements.ts';
import { clocksOf } from '../../../../shared/orders/order-clocks.ts';
import { notified, order, received, uuid, withOrder } from './journal-builder.ts';
import { form3, letter, preservation, production } from './judgement-cases.ts';

const day = 86_400_000;
const after = (days: number): UtcMs => utcMs(received + days * day);
const place = {
  zone: 'Europe/Stockholm',
  country: 'SE',
  releaseGraceMinutes: 60,
  settings: defaultClockSettings,
};
const asking = form3('InsufficientInformation');
const askedLater = { ...asking, record: uuid(91), sentAt: after(3), receivedAt: after(3) };

describe('what time brings about', () => {
  test('is nothing on the first day', () => {
    const nothing = { windowOpen: false, fiveDays: false, periodOver: false };
    expect(comeOf(preservation(asking), received, place)).toEqual(nothing);
    expect(comeOf(production(asking), received, place)).toEqual(nothing);
  });

  test('is the five days of every question nobody has reacted to', () => {
    expect(fiveDaysEnd(preservation(), place)).toBeNull();
    expect(fiveDaysEnd(preservation(asking, letter()), place)).toBeNull();
    const first = fiveDaysEnd(preservation(asking), place) ?? 0;
    const both = fiveDaysEnd(preservation(asking, askedLater), place) ?? 0;
    expect(both).toBeGreaterThan(first);
    expect(comeOf(preservation(asking), utcMs(first - 1), place).fiveDays).toBe(false);
    expect(comeOf(preservation(asking), utcMs(first), place).fiveDays).toBe(true);
    expect(comeOf(preservation(asking, askedLater), utcMs(first), place).fiveDays).toBe(false);
    expect(comeOf(production(asking), after(8), place).fiveDays).toBe(true);
  });

  test('of an order to preserve not before it is known when the authority had the question', () => {
    const unknown = { ...asking, receivedAt: null } as EntryBody;
    const facts = preservation(unknown, askedLater);
    expect(fiveDaysEnd(facts, place)).toBeNull();
    expect(exemptionBar(facts, comeOf(facts, after(30), place))).toBe('receiptUnknown');
    expect(clocksOf(preservation(unknown)).map(({ clock }) => clock)).not.toContain(
      'IA_REACT_5D_PR',
    );
    const told = preservation(unknown, asking);
    expect(told.nonExecutions).toHaveLength(1);
    expect(fiveDaysEnd(told, place)).toBe(fiveDaysEnd(preservation(asking), place));
    expect(exemptionBar(told, comeOf(told, after(8), place))).toBeNull();
    expect(fiveDaysEnd(production(unknown), place)).not.toBeNull();
  });

  test('is the window of a notified order, and the end of the sixty days', () => {
    const facts = withOrder(notified).order;
    expect(comeOf(facts, after(9), place).windowOpen).toBe(false);
    expect(comeOf(facts, after(13), place).windowOpen).toBe(true);
    expect(comeOf(preservation(), after(59), place).periodOver).toBe(false);
    expect(comeOf(preservation(), after(62), place).periodOver).toBe(true);
    const announced = preservation({
      kind: 'otherRequestAttached',
      order,
      request: 'domestic',
      reference: 'B 1-26',
      receivedAt: received,
    });
    expect(comeOf(announced, after(62), place).periodOver).toBe(false);
  });
});
