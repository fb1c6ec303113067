import type { OrderId } from '../../../shared/base/units.ts';
import type { ContentCore } from '../../../shared/orders/content.ts';
import type { OrderState } from '../../../shared/orders/fold-state.ts';
import type { ListedFacts } from '../arrange.ts';
import { headingOf, type Heading } from '../heading.ts';
import { foldedKeys, type SearchText } from '../search-text.ts';

/** What is held in memory of every order: where its rows lie, and what the list needs to place and to find it. */
export interface Outline {
  readonly id: OrderId;
  /** Of its rows. */
  readonly name: string;
  /** When its state and content were written last, and its search text. */
  readonly version: number;
  readonly textVersion: number;
  /** Null: something is known of it, but no object of it has come. */
  readonly facts: ListedFacts | null;
  /** Somebody has decided on it: to be judged again when the enforcing authority is learnt. */
  readonly isDecided: boolean;
  readonly heading: Heading;
  /** Folded, one a line. */
  readonly keys: string;
}

export interface OutlineParts extends Pick<Outline, 'id' | 'name' | 'version' | 'textVersion'> {
  readonly state: OrderState | null;
  readonly core: ContentCore;
  readonly text: SearchText;
}

export const outlineOf = ({ state, core, text, ...place }: OutlineParts): Outline => ({
  ...place,
  facts: state === null ? null : listedFacts(state),
  isDecided: state !== null && state.decisions.length > 0,
  heading: headingOf(core),
  keys: foldedKeys(text),
});

/** The few facts that placing reads, so that tens of thousands of them take little room. */
function listedFacts({ facts }: OrderState): ListedFacts {
  const { id, receipt, regime, emergency, withdrawnAt, clearedAt, refusal, taken, answer } = facts;
  const { state, queuedAt, acknowledgedAt, sentAt, lastAttemptAt, deliveries } = answer;
  return {
    id,
    receipt,
    regime,
    emergency,
    withdrawnAt,
    clearedAt,
    refusal: refusal === null ? null : { scope: refusal.scope, at: refusal.at },
    taken,
    answer: {
      state,
      queuedAt,
      acknowledgedAt,
      sentAt,
      lastAttemptAt,
      deliveries: state === 'sent' ? deliveries : {},
    },
  };
}
