import { expect, test } from 'vitest';
import { outboxEn as t } from '../../../../../renderer/text/en/outbox.ts';
import { outboxLimit } from '../../../../../renderer/views/outbox/outbox-limit.ts';
import { tryBar } from '../../../../../renderer/views/outbox/try-bar.ts';
import type { OutboxRow } from '../../../../../renderer/vault/queries.ts';
import { utcMs, type UtcMs } from '../../../../../shared/base/units.ts';

const minute = 60_000;
const at = (minutes: number): UtcMs => utcMs(minutes * minute);
const say = {
  when: (time: UtcMs) => String(Math.floor(time / minute)),
  end: (time: UtcMs) => String(Math.floor(time / minute)),
};
const clockOf = (kind: 'DUE' | 'GATE+DUE', notBefore: number | null): OutboxRow['clock'] =>
  ({
    ok: true,
    value: {
      kind,
      notBefore: notBefore === null ? null : at(notBefore),
      target: at(90),
      latest: at(100),
    },
  }) as OutboxRow['clock'];
const limit = (clock: OutboxRow['clock'], now: number): string | null =>
  outboxLimit(clock, at(now), 60, t, say);

test('an order that may leave at once leaves by its latest instant', () => {
  expect(limit(clockOf('DUE', null), 50)).toBe('send by 100');
  expect(limit(null, 50)).toBeNull();
});

test('what opens at its latest instant is in time until the grace has passed', () => {
  const gated = clockOf('GATE+DUE', 100);
  expect(limit(gated, 50)).toBe('send by 160');
  expect(limit(gated, 101)).toMatch(/^open: send by 160, 59\s?m/);
  expect(limit(gated, 161)).toBe('send by 160');
  expect(limit(clockOf('GATE+DUE', 20), 50)).toBe('send by 100');
});

test('trying is offered where an attempt may be made', () => {
  const person = { kind: 'person', wait: 'changed' } as const;
  const hold = { kind: 'hold', wait: 'window' } as const;
  const done = { kind: 'acknowledged', wait: null } as const;
  expect(tryBar([], t)).toBe(t.nothingToTry);
  expect(tryBar([done], t)).toBe(t.nothingToTry);
  expect(tryBar([done, person, hold], t)).toBe(t.allHeld);
  expect(tryBar([person, { kind: 'notSent', wait: 'offline' }], t)).toBeNull();
  expect(tryBar([{ kind: 'unclear', wait: 'pause' }], t)).toBeNull();
});
