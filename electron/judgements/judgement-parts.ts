import { fault, type Fault } from '../../shared/base/fault.ts';
import { err, type Result } from '../../shared/base/result.ts';
import type { OrderId, Position, UtcMs } from '../../shared/base/units.ts';
import type { ClockReading } from '../../shared/deadlines/clock-reading.ts';
import type { PortalKind } from '../../shared/deadlines/portal/portal-date.ts';
import type { EntryBody, PersonRef } from '../../shared/orders/entry.ts';
import type { LedgerFacts, OrderFacts } from '../../shared/orders/facts.ts';
import type { JudgementBar } from '../../shared/orders/judgement-bar.ts';
import type { DueClock } from '../../shared/orders/link-due.ts';
import type { Come } from '../../shared/orders/phase.ts';
import type { Contact } from '../sync/contact.ts';
import type { LedgerStore } from '../sync/ledger-store.ts';

export interface JudgementParts {
  readonly store: Pick<LedgerStore, 'decide' | 'facts'>;
  readonly contact: Pick<Contact, 'lastPollAt' | 'platformNow' | 'isLineWhole'>;
  readonly clock: { now(): UtcMs };
  /** The profile's zone. */
  readonly zone: string;
  /** What the clocks of an order say has come at a time. */
  readonly comeOf: (order: OrderFacts, now: UtcMs) => Come;
  /** The clock an order goes by now. */
  readonly dueClock: DueClock;
  /** The clock of ours that a date of the national portal is held against; null: none runs now. */
  readonly portalReading: (order: OrderFacts, kind: PortalKind) => ClockReading | null;
  /** When the five days of Article 11(5) end; null: no question is open. */
  readonly fiveDaysEnd: (order: OrderFacts) => UtcMs | null;
}

export type Outcome = Promise<Result<Position, Fault>>;
export type Entries = Result<readonly EntryBody[], Fault>;

/** A bar as the fault a person is told. */
export const barred = (bar: JudgementBar): { readonly ok: false; readonly error: Fault } =>
  err(fault(`judgement.${bar}`));

/** Decides on one order's facts at its own place in the journal. Error of every act: `answer.orderUnknown`. */
export const decideOn = (
  { store }: Pick<JudgementParts, 'store'>,
  order: OrderId,
  by: PersonRef,
  rule: (facts: OrderFacts, all: LedgerFacts) => Entries,
): Outcome =>
  store.decide((all) => {
    const facts = all.orders.get(order);
    return facts === undefined ? err(fault('answer.orderUnknown')) : rule(facts, all);
  }, by);
