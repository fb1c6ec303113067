/** What narrows the list of orders: by state, content of the certificate, person, and what is still to be looked at. */
import type { RowGroup } from './urgency.ts';

export const filterRegimes = ['emergency', 'notified', 'plain'] as const;
export type FilterRegime = (typeof filterRegimes)[number];

export const filterOwners = ['anybody', 'me', 'nobody', 'others'] as const;
export type FilterOwner = (typeof filterOwners)[number];

export const filterMarks = ['unread', 'fresh', 'doubts', 'snoozed'] as const;
export type FilterMark = (typeof filterMarks)[number];

/** An empty list asks for nothing in particular. Within a list any one will do; all lists must be met. */
export interface InboxFilter {
  readonly groups: readonly RowGroup[];
  /** RequestType values of the tasks. */
  readonly data: readonly string[];
  /** Issuing States, by ISO 3166 code. */
  readonly states: readonly string[];
  readonly regimes: readonly FilterRegime[];
  readonly owner: FilterOwner;
  /** Every one named must be true of the order. */
  readonly marks: readonly FilterMark[];
}

export const noFilter: InboxFilter = {
  groups: [],
  data: [],
  states: [],
  regimes: [],
  owner: 'anybody',
  marks: [],
};

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

/** How many conditions it sets, to be shown where the filter itself is folded away. */
export const conditionsOf = (filter: InboxFilter): number =>
  [filter.groups, filter.data, filter.states, filter.regimes, filter.marks].filter(
    (list) => list.length > 0,
  ).length + (filter.owner === 'anybody' ? 0 : 1);

/** The same conditions, whatever the order they were set in. */
export function isSameFilter(one: InboxFilter, other: InboxFilter): boolean {
  const key = (filter: InboxFilter): string =>
    JSON.stringify([
      ...[filter.groups, filter.data, filter.states, filter.regimes, filter.marks].map((list) =>
        [...list].sort(),
      ),
      filter.owner,
    ]);
  return key(one) === key(other);
}
