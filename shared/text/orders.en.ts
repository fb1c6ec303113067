import type { Doubt } from '../orders/facts.ts';
import type { RowGroup, RowKind } from '../orders/urgency.ts';
import { doubtsEn } from './doubts.en.ts';

/** Words of the list and the questions an order raises, shared by window and command line. */
export interface OrdersText {
  /** Status words. */
  readonly kinds: Readonly<Record<RowKind, string>>;
  /** Headings of the list. */
  readonly groups: Readonly<Record<RowGroup, string>>;
  /** What a person should look at, and what to do about it. */
  readonly doubts: Readonly<Record<Doubt, string>>;
}

export const ordersEn: OrdersText = {
  kinds: {
    emergency: 'Emergency',
    overdue: 'Overdue',
    unclear: 'Unclear',
    unsent: 'Not sent',
    release: 'Release',
    due: 'Due',
    confirm: 'Confirm',
    silence: 'Silence',
    hold: 'Hold',
    clarification: 'Asked',
    wait: 'Wait',
    keep: 'Keep',
    done: 'Done',
  },
  groups: {
    alarm: 'Emergency',
    act: 'Act now',
    hold: 'On hold – do not send yet',
    wait: 'Waiting for the authority',
    done: 'Done',
  },
  doubts: doubtsEn,
};
