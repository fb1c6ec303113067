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
