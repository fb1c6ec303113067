import type { UtcMs } from '../../base/units.ts';

/** Where an order came from when it did not come from the decentralised IT system (Article 19(5)). */
export const otherChannels = [
  'nationalPortal',
  'email',
  'post',
  'courier',
  'fax',
  'other',
] as const;
export type OtherChannel = (typeof otherChannels)[number];

/** By what its authenticity is shown (Annexes I and II, footnotes). `none`: a person says why not. */
export const authenticities = ['signature', 'seal', 'stamp', 'callBack', 'none'] as const;
export type Authenticity = (typeof authenticities)[number];

/** Every instant of receipt that is known; the earliest starts clocks that are due, the latest those that hold. */
export interface ReceiptInstants {
  readonly submitted: UtcMs | null;
  readonly arrived: UtcMs | null;
  readonly available: UtcMs | null;
  readonly opened: UtcMs | null;
}
