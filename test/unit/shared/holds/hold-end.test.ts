import { describe, expect, test } from 'vitest';
import { utcMs } from '../../../../shared/base/units.ts';
import { holdEnd } from '../../../../shared/holds/hold-end.ts';
import type { OrderFacts } from '../../../../shared/orders/facts.ts';
import { keptFacts } from './hold-cases.ts';

const instant = (text: string) => utcMs(Date.parse(text));
const sweden = { zone: 'Europe/Stockholm', country: 'SE', settings: {} };
const received = instant('2026-09-01T08:00:00Z');
const order = (part: Partial<OrderFacts['preservation']> = {}, ours = received): OrderFacts => ({
  ...keptFacts,
  receipt: { platform: received, ours },
  preservation: { ...keptFacts.preservation, ...part },
});

describe('data are kept', () => {
  test('sixty days from the later receipt, the last day moved to a working day', () => {
    // Day 60 is Saturday 31 October 2026; Monday 2 November is the next working day.
    const at = instant('2026-11-02T23:00:00Z');
    expect(holdEnd(order(), sweden)).toEqual({ kind: 'dated', clock: 'PRESERVE_60D', at });
    const later = order({}, instant('2026-09-02T08:00:00Z'));
    expect(holdEnd(later, sweden)).toMatchObject({ at });
  });

  test('thirty days more once it is extended, to the later of the two ends', () => {
    const extended = order({ extendedAt: instant('2026-10-20T08:00:00Z') });
    const end = holdEnd(extended, sweden);
    expect(end).toMatchObject({ kind: 'dated', clock: 'PRESERVE_60D_EXT30' });
    expect(end.kind === 'dated' ? end.at : 0).toBeGreaterThanOrEqual(
      instant('2026-11-30T23:00:00Z'),
    );
  });

  test('without a date from the moment production was announced, by whatever channel', () => {
    const open = { kind: 'open', until: 'request' };
    expect(holdEnd(order({ requestedAt: received }), sweden)).toEqual(open);
    const otherRequest = { request: 'domestic', receivedAt: received } as const;
    expect(holdEnd(order({ otherRequest }), sweden)).toEqual(open);
  });

  test('until produced under a production order; unknown where no clock can be read', () => {
    const production = { ...order(), instrument: 'production' } as const;
    expect(holdEnd(production, sweden)).toEqual({ kind: 'open', until: 'produced' });
    const nowhere = { ...sweden, zone: 'Nowhere/At_all' };
    expect(holdEnd(order(), nowhere)).toEqual({ kind: 'unknown' });
  });
});
