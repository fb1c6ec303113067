import { fault, type Fault, type FaultCode } from '../../shared/base/fault.ts';
import { err, ok, type Result } from '../../shared/base/result.ts';
import type { OrderId } from '../../shared/base/units.ts';
import { judgeDeletion, type Deletion } from '../../shared/holds/deletion.ts';
import type { HoldEnd } from '../../shared/holds/hold-end.ts';
import {
  judgeHold,
  type HoldCheckName,
  type HoldContext,
  type HoldVerdict,
} from '../../shared/holds/hold-release.ts';
import { producedAt } from '../../shared/holds/produced.ts';
import type { ReleaseGround } from '../../shared/orders/entries/preservation-entry.ts';
import type { PersonRef } from '../../shared/orders/entry.ts';
import type { LedgerFacts, OrderFacts } from '../../shared/orders/facts.ts';
import type { Contact } from '../sync/contact.ts';
import type { LedgerStore } from '../sync/ledger-store.ts';
import type { SessionPort } from '../sync/ports.ts';
import type { Outcome } from './message-parts.ts';

export interface HoldServiceParts {
  readonly store: LedgerStore;
  readonly contact: Pick<Contact, 'lastPollAt' | 'platformNow' | 'isLineWhole'>;
  readonly session: SessionPort;
  readonly clock: { now(): HoldContext['now'] };
  readonly holdEnd: (order: OrderFacts) => HoldEnd;
}

const faults: Readonly<Record<HoldCheckName, FaultCode>> = {
  ground: 'hold.noGround',
  notBefore: 'hold.tooEarly',
  mailbox: 'hold.mailboxNotRead',
  noStray: 'hold.strayForm',
  noDoubt: 'hold.inQuestion',
  signedIn: 'signIn.needed',
  role: 'bridge.forbidden',
};

/** Lets go of what was kept, when law, time, mailbox and person all allow it. */
export class HoldService {
  readonly #parts: HoldServiceParts;

  constructor(parts: HoldServiceParts) {
    this.#parts = parts;
  }

  /**
   * A named person lets go of what is kept for an order, on the ground that was shown.
   *
   * Errors: `answer.orderUnknown`, and for each check of `judgeHold` one of its own; `hold.otherGround` when what it
   * would rest on is another ground than was shown.
   */
  release(order: OrderId, shown: ReleaseGround, by: PersonRef): Outcome {
    return this.#parts.store.decide((facts) => {
      const known = facts.orders.get(order);
      if (known === undefined) return err(fault('answer.orderUnknown'));
      const verdict = this.#judge(known, facts);
      const refused = refusalOf(verdict);
      if (!refused.ok) return refused;
      const { ground, tasks } = refused.value;
      if (ground !== shown) return err(fault('hold.otherGround'));
      const polledAt = this.#parts.contact.lastPollAt();
      if (polledAt === null) return err(fault('hold.mailboxNotRead'));
      return ok([{ kind: 'holdReleased', order, tasks, ground, polledAt }]);
    }, by);
  }

  /**
   * A person records that what was let go has been deleted. Errors: `answer.orderUnknown` and those of `judgeDeletion`.
   */
  recordDeletion(order: OrderId, said: Deletion, by: PersonRef): Outcome {
    return this.#parts.store.decide((facts) => {
      const known = facts.orders.get(order);
      if (known === undefined) return err(fault('answer.orderUnknown'));
      const judged = judgeDeletion(known, said, this.#parts.clock.now());
      return judged.ok ? ok([{ kind: 'dataDeleted', order, ...judged.value }]) : judged;
    }, by);
  }

  #judge(order: OrderFacts, facts: LedgerFacts): HoldVerdict {
    const { contact, session, clock, holdEnd } = this.#parts;
    const current = session.current();
    return judgeHold(order, holdEnd(order), {
      now: clock.now(),
      platformNow: contact.platformNow(),
      // A line that was lost since may hide the very form that keeps the data.
      lastPollAt: contact.isLineWhole ? contact.lastPollAt() : null,
      strayPreservation: facts.strayPreservation,
      producedAt: producedAt(order, facts.orders.values()),
      signedIn: current !== null,
      maySend: current?.maySend ?? false,
    });
  }
}

function refusalOf({
  checks,
  ground,
}: HoldVerdict): Result<NonNullable<HoldVerdict['ground']>, Fault> {
  const shut = checks.find(({ verdict }) => verdict !== 'passed');
  if (shut !== undefined) return err(fault(faults[shut.name]));
  return ground === null ? err(fault('hold.noGround')) : ok(ground);
}
