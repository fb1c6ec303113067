import { assertNever } from '../base/assert-never.ts';
import type { LinkLapse } from './entries/judgement-entry.ts';
import type { JudgementBar } from './judgement-bar.ts';

/** The bar on linking a duplicate to an order that has so ended. */
export function lapseBar(lapse: LinkLapse): JudgementBar {
  switch (lapse) {
    case 'withdrawn':
      return 'otherWithdrawn';
    case 'refused':
      return 'otherRefused';
    case 'notNeeded':
      return 'otherNotNeeded';
    default:
      return assertNever(lapse);
  }
}
