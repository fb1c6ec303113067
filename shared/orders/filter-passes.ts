/** Which orders a filter lets through. */
import type { FilterMark, FilterOwner, FilterRegime, InboxFilter } from './inbox-filter.ts';
import type { RowGroup } from './urgency.ts';

/** What of an order a filter looks at. */
export interface Filtered {
  readonly group: RowGroup;
  readonly data: readonly string[];
  readonly state: string | null;
  readonly emergency: boolean;
  readonly notified: boolean;
  /** Subject of the person who has it in hand. */
  readonly owner: string | null;
  readonly marks: Readonly<Record<FilterMark, boolean>>;
}

const isOpenTo = <T>(wanted: readonly T[], has: (one: T) => boolean): boolean =>
  wanted.length === 0 || wanted.some(has);

/**
 * @param me Subject of the person who asks; null: nobody is signed in, and then nothing is anybody's own.
 */
export function passes(order: Filtered, filter: InboxFilter, me: string | null): boolean {
  return (
    isOpenTo(filter.groups, (group) => group === order.group) &&
    isOpenTo(filter.data, (type) => order.data.includes(type)) &&
    isOpenTo(filter.states, (state) => state === order.state) &&
    isOpenTo(filter.regimes, (regime) => isUnder(order, regime)) &&
    isOwnedBy(order.owner, filter.owner, me) &&
    filter.marks.every((mark) => order.marks[mark])
  );
}

function isUnder({ emergency, notified }: Filtered, regime: FilterRegime): boolean {
  switch (regime) {
    case 'emergency':
      return emergency;
    case 'notified':
      return notified;
    case 'plain':
      return !emergency && !notified;
  }
}

function isOwnedBy(owner: string | null, wanted: FilterOwner, me: string | null): boolean {
  switch (wanted) {
    case 'anybody':
      return true;
    case 'nobody':
      return owner === null;
    case 'me':
      return owner !== null && owner === me;
    case 'others':
      return owner !== null && owner !== me;
  }
}
