import { fault, type Fault, type FaultCode } from '../../shared/base/fault.ts';
import { err, ok, type Result } from '../../shared/base/result.ts';
import { asMessageId, type OrderId } from '../../shared/base/units.ts';
import { recordedOf, saidBar, type SaidOfTask } from '../../shared/holds/said-of-kept.ts';
import { messageBarOf, type MessageBar } from '../../shared/messages/message-bar.ts';
import { taskRefs } from '../../shared/messages/task-refs.ts';
import type { MessageContents } from '../../shared/orders/entries/message-entry.ts';
import type { PreservedItem } from '../../shared/orders/entries/preservation-entry.ts';
import type { EntryBody, PersonRef } from '../../shared/orders/entry.ts';
import type { OrderFacts } from '../../shared/orders/facts.ts';
import { queuedEntry, type MessageServiceParts, type Outcome } from './message-parts.ts';

const faults: Readonly<Record<MessageBar, FaultCode>> = {
  notWithdrawn: 'confirmation.notWithdrawn',
  confirmedAlready: 'confirmation.doneAlready',
  notPreservation: 'confirmation.notPreservation',
  withdrawn: 'confirmation.withdrawn',
  ended: 'confirmation.preservationEnded',
  underWay: 'confirmation.underWay',
  otherChannel: 'byHand.notThroughService',
};

/** Confirmations: that work on a withdrawn order has stopped, and what is kept under a preservation order. */
export class ConfirmationService {
  readonly #parts: Pick<MessageServiceParts, 'store' | 'clock' | 'makeUuid' | 'step'>;

  constructor(parts: Pick<MessageServiceParts, 'store' | 'clock' | 'makeUuid' | 'step'>) {
    this.#parts = parts;
  }

  /**
   * Confirms a withdrawal, once. Errors: `answer.orderUnknown`, `confirmation.notWithdrawn`,
   * `confirmation.doneAlready`, `confirmation.underWay`.
   */
  confirmWithdrawal(order: OrderId, by: PersonRef): Outcome {
    return this.#let(order, by, (facts) => {
      const contents = { endpoint: 'confirmWithdrawal', tasks: taskRefs(facts) } as const;
      return ok({ contents, before: [] });
    });
  }

  /**
   * Records what is kept of every task that was not let go, and tells the authority; what was let go is spoken of only
   * where the person has chosen so. Errors: `answer.orderUnknown`, those of `saidBar`, and those that begin with
   * `confirmation`. For an order that came another way it is recorded alone.
   */
  confirmPreserved(order: OrderId, said: readonly SaidOfTask[], by: PersonRef): Outcome {
    const at = this.#parts.clock.now();
    return this.#let(order, by, (facts) => {
      const bar = saidBar(facts, said);
      if (bar !== null) return err(fault(bar));
      const recorded = recordedOf(facts, said);
      // Of an order that came another way nothing is told here: what is only told would be lost.
      if (facts.channel !== null && recorded.length < said.length) return err(fault('hold.letGo'));
      const items = recorded.map(({ isAgain: _, ...one }): PreservedItem => ({ ...one, at }));
      const tasks = said.map(({ task, preserved, note }) => ({ task, preserved, details: note }));
      const before: readonly EntryBody[] =
        items.length === 0 ? [] : [{ kind: 'dataPreserved', order, items }];
      return ok({ contents: { endpoint: 'dataPreserved', tasks } as const, before });
    });
  }

  async #let(
    order: OrderId,
    by: PersonRef,
    make: (
      facts: OrderFacts,
    ) => Result<{ contents: MessageContents; before: readonly EntryBody[] }, Fault>,
  ): Outcome {
    const { store, makeUuid, step } = this.#parts;
    const message = asMessageId(makeUuid());
    const queued = await store.decide((facts) => {
      const known = facts.orders.get(order);
      if (known === undefined) return err(fault('answer.orderUnknown'));
      const made = make(known);
      if (!made.ok) return made;
      const { contents, before } = made.value;
      const bar = messageBarOf(known, contents.endpoint);
      // What is kept is recorded all the same; telling it goes the way the order came.
      if (bar === 'otherChannel' && before.length > 0) return ok(before);
      if (bar !== null) return err(fault(faults[bar]));
      return ok([...before, queuedEntry(order, message, contents, makeUuid)]);
    }, by);
    if (queued.ok) await step('afterQueue');
    return queued;
  }
}
