import { fault, type Fault, type FaultCode } from '../../shared/base/fault.ts';
import { err, ok, type Result } from '../../shared/base/result.ts';
import { asMessageId, type OrderId } from '../../shared/base/units.ts';
import { messageBarOf, type MessageBar } from '../../shared/messages/message-bar.ts';
import { preservedTasks, taskRefs } from '../../shared/messages/task-refs.ts';
import type { MessageContents } from '../../shared/orders/entries/message-entry.ts';
import type { PreservedItem } from '../../shared/orders/entries/preservation-entry.ts';
import type { EntryBody, PersonRef } from '../../shared/orders/entry.ts';
import type { OrderFacts } from '../../shared/orders/facts.ts';
import { queuedEntry, type MessageServiceParts, type Outcome } from './message-parts.ts';

/** What a person says of one task: where it is kept, or why nothing could be. */
export type SaidOfTask = Omit<PreservedItem, 'at'>;

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
   * Records what is kept of every task, and tells the authority. Errors: `answer.orderUnknown`, `hold.taskMissing`
   * when not every task is spoken of once, `hold.rangeCrossed` when what is kept ends before it begins, and those that begin with `confirmation`. For an order that came another
   * way it is recorded alone.
   */
  confirmPreserved(order: OrderId, said: readonly SaidOfTask[], by: PersonRef): Outcome {
    const at = this.#parts.clock.now();
    return this.#let(order, by, (facts) => {
      const wanted = preservedTasks(facts);
      const isWhole =
        said.length === wanted.length &&
        wanted.every((task) => said.some((one) => one.task === task)) &&
        said.every(({ preserved, system, note }) => (preserved ? system : (note ?? '')) !== '');
      if (!isWhole) return err(fault('hold.taskMissing'));
      const isCrossed = said.some(({ from, to }) => from !== null && to !== null && to < from);
      if (isCrossed) return err(fault('hold.rangeCrossed'));
      const items = said.map((one): PreservedItem => ({ ...one, at }));
      const tasks = said.map(({ task, preserved, note }) => ({ task, preserved, details: note }));
      const before: readonly EntryBody[] = [{ kind: 'dataPreserved', order, items }];
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
