import type { Doubt } from '../orders/facts.ts';
import type { RowGroup, RowKind } from '../orders/urgency.ts';

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
    hold: 'Hold',
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
  doubts: {
    notBySchema:
      'A message of this order does not follow the schema. Its clock runs all the same: read it in the raw view and ask the issuing authority where anything is missing.',
    sectionsDisagree:
      'The certificate contradicts itself, or does not say which time limit it sets. Ombud follows the reading that can do no harm; ask the issuing authority.',
    receiptTimesDiffer:
      'The service had the order more than a minute before or after this computer recorded it. What is due counts from the earlier time, what must wait from the later.',
    sameGenerationOtherHash:
      'The same version of an object came twice with different content. Compare both in the raw view and ask the service which one is right.',
    decisionNotFromEnforcingAuthority:
      'A decision came that is not, or not yet, known to be the enforcing authority’s own. It opens nothing: ask the enforcing authority for its own confirmation.',
    withdrawalNotFromIssuer:
      'A withdrawal of this order came in another name than the issuing authority’s. Nothing is sent until a person says whether it holds: ask the issuing authority by a way you know.',
    arrivedWithoutTasks:
      'The order came without any identifier to answer for. Ask the issuing authority.',
  },
};
