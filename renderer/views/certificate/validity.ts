import type { UtcMs } from '../../../shared/base/units.ts';

const day = 86_400_000;
/** From here on the person is told to order the next certificate. */
const shortBelowDays = 60;

export interface Validity {
  readonly state: 'valid' | 'expired' | 'notYet';
  readonly daysLeft: number;
  /** How much of the time between both dates has passed, 0 to 100. */
  readonly percent: number;
  readonly isShort: boolean;
}

export function validityOf(
  dates: { readonly validFrom: number; readonly validTo: number },
  now: UtcMs,
): Validity {
  const share = (now - dates.validFrom) / (dates.validTo - dates.validFrom);
  const daysLeft = Math.max(0, Math.floor((dates.validTo - now) / day));
  const state = now < dates.validFrom ? 'notYet' : now > dates.validTo ? 'expired' : 'valid';
  return {
    state,
    daysLeft,
    percent: Math.round(Math.min(1, Math.max(0, share)) * 100),
    isShort: state === 'expired' || (state === 'valid' && daysLeft < shortBelowDays),
  };
}
