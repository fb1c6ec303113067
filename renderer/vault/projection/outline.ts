import type { OrderId } from '../../../shared/base/units.ts';
import { isHold } from '../../../shared/holds/hold-status.ts';
import type { ContentCore } from '../../../shared/orders/content.ts';
import type { DeskFacts } from '../../../shared/orders/desk.ts';
import { signsOf, type Sign } from '../../../shared/orders/order-links.ts';
import { hangsOnAuthority } from '../../../shared/orders/fold-authority.ts';
import type { OrderState } from '../../../shared/orders/fold-state.ts';
import { headingOf, type Heading } from '../heading.ts';
import { listedFacts, type ListedFacts } from '../listed-facts.ts';
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
  /** To be judged again when the enforcing authority is learnt. */
  readonly isDecided: boolean;
  /** The register of preservation shows it. */
  readonly isHold: boolean;
  readonly heading: Heading;
  /** Folded, one a line. */
  readonly keys: string;
  readonly desk: DeskFacts;
  /** What relates it to others. */
  readonly signs: readonly Sign[];
}

export interface OutlineParts extends Pick<Outline, 'id' | 'name'> {
  readonly state: OrderState | null;
  readonly desk: DeskFacts;
  readonly core: ContentCore;
  readonly text: SearchText;
}

/** Of the order itself nothing but what is named here is taken along. */
export const outlineOf = (
  { id, name, state, desk, core, text }: OutlineParts,
  { version, textVersion }: Pick<Outline, 'version' | 'textVersion'>,
): Outline => ({
  id,
  name,
  version,
  textVersion,
  facts: state === null ? null : listedFacts(state.facts),
  isHold: state !== null && isHold(state.facts),
  isDecided: state !== null && hangsOnAuthority(state),
  heading: headingOf(core),
  keys: foldedKeys(text),
  desk,
  signs: signsOf(core),
});
