import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freshnessOf } from '../../../../renderer/state/freshness.ts';
import { utcMs } from '../../../../shared/base/units.ts';
import type { AppState, ContactState } from '../../../../shared/bridge/app-state.ts';
import { openState } from '../../../contract/fixture/state.ts';

const now = utcMs(1_800_000_000_000);
const silent: ContactState = {
  online: false,
  lastContactAt: null,
  lastPollAt: null,
  nextPollAt: null,
  fault: null,
  skewMs: null,
};
const nothing = { contactAt: null, pollAt: null };
const earlier: AppState['earlierContact'] = {
  contactAt: now - 90_000_000,
  pollAt: now - 100_000_000,
};
const cause = { code: 'connection.refused' } as const;
const told = (contact: Partial<ContactState>, earlierContact = earlier, at = now) =>
  freshnessOf(openState({ contact: { ...silent, ...contact }, earlierContact }), at);
const read = { online: true, lastContactAt: now - 5_000, lastPollAt: now - 5_000 };

describe('how old what is shown is', () => {
  it('just now: as of the last reading', () => {
    expect(told(read)).toEqual({ kind: 'fresh', asOf: now - 5_000 });
  });

  it('turns stale when three intervals pass without a reading, to the millisecond', () => {
    expect(told(read, earlier, utcMs(now - 5_000 + 180_000)).kind).toBe('fresh');
    expect(told(read, earlier, utcMs(now - 5_000 + 180_001)).kind).toBe('stale');
  });

  it('offline in mid-work: since the last answer, as of the last reading', () => {
    const lost = { ...read, online: false, fault: cause };
    expect(told(lost)).toEqual({
      kind: 'offline',
      asOf: now - 5_000,
      since: now - 5_000,
      fault: cause,
      isSinceStart: false,
    });
  });

  it('offline after a restart: as of what was known before it', () => {
    expect(told({ fault: cause })).toEqual({
      kind: 'offline',
      asOf: earlier.pollAt,
      since: earlier.contactAt,
      fault: cause,
      isSinceStart: true,
    });
  });

  it('never heard of: no time is made up', () => {
    expect(told({ fault: cause }, nothing)).toMatchObject({ since: null, asOf: null });
  });

  it('asked, answered and refused: not online, and the reason is the service’s', () => {
    const refusal = { code: 'connection.addressNotRegistered' } as const;
    expect(told({ ...read, fault: refusal })).toMatchObject({ kind: 'refused', fault: refusal });
  });

  it('without a certificate nothing was asked, so nothing is wrong with the line', () => {
    expect(told({ fault: { code: 'certificate.none' } }).kind).toBe('unasked');
  });

  it('is fresh only after a reading of this very start, whatever was known before it', () => {
    const known = fc.option(fc.integer({ min: 0, max: now }), { nil: null });
    fc.assert(
      fc.property(known, known, fc.boolean(), (contactAt, pollAt, online) => {
        expect(told({ online }, { contactAt, pollAt }).kind).not.toBe('fresh');
      }),
    );
  });
});
