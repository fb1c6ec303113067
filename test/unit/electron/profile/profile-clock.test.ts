import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ProfileClock } from '../../../../electron/profile/profile-clock.ts';
import { utcMs } from '../../../../shared/base/units.ts';

const computer = { now: () => utcMs(1_000_000) };

describe('the time of a profile', () => {
  it('is the computer’s own where no skew is given (live) or none is known yet', () => {
    expect(new ProfileClock(computer, () => null).now()).toBe(1_000_000);
  });

  it('goes with a platform that was set forward', () => {
    expect(new ProfileClock(computer, () => 864_000_000).now()).toBe(865_000_000);
  });

  it('is never behind the computer, and ignores what the resolution of Date explains', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1_999 }), (skew) => {
        expect(new ProfileClock(computer, () => skew).now()).toBe(1_000_000);
      }),
    );
  });
});
