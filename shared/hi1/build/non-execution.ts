/** `/eevidence/nonexecution`: an order or a part of it is not executed, with Form 3 (TS 104 144, clause 6.4). */
import type { OrderId, UtcMs, Uuid } from '../../base/units.ts';
import { platformEndpoints } from '../endpoints.ts';
import type { NonExecutionReason } from '../non-execution-reasons.ts';
import type { WireForm3Information } from '../wire/form3-information.ts';
import type { WireMessage } from '../wire/message.ts';
import { etsi } from '../write-values.ts';
import { ownDocument, type AttachedFile } from './attached-file.ts';
import { orderStatus, ownNotification, taskStatus, type TaskRef } from './notification.ts';
import { ownObject, submit, type Sender } from './submission.ts';

export { nonExecutionReasons, type NonExecutionReason } from '../non-execution-reasons.ts';

/** What a conflict with the law of a third country is made of (Article 17 of the Regulation; Form 3, section E). */
export type ConflictOfLaw = NonNullable<WireForm3Information['conflictOfLaw']>;

export interface NonExecution {
  readonly order: OrderId;
  /** The order as a whole is not executed. */
  readonly isWhole: boolean;
  /** Tasks that are not executed; all of them when `isWhole`. */
  readonly tasks: readonly TaskRef[];
  readonly reasons: readonly {
    /** Order or tasks it is about. */
    readonly affected: readonly Uuid[];
    readonly reasons: readonly NonExecutionReason[];
    readonly explanation: string | null;
  }[];
  readonly conflictOfLaw: ConflictOfLaw | null;
  /** What the authority is asked to say or to correct. */
  readonly requestForClarification: string | null;
  /** Whether the data are kept meanwhile (Form 3, section G). */
  readonly preservation: readonly {
    readonly affected: readonly Uuid[];
    readonly preserved: boolean;
    readonly details: string | null;
  }[];
  /** In words, for the notification; null = none. */
  readonly details: string | null;
  readonly form3: AttachedFile;
  readonly at: UtcMs;
  /** ObjectIdentifiers of the three objects. */
  readonly ids: {
    readonly notification: Uuid;
    readonly information: Uuid;
    readonly document: Uuid;
  };
}

const orNone = <T>(list: readonly T[]): readonly T[] | undefined =>
  list.length === 0 ? undefined : list;

function informationOf(sender: Sender, said: NonExecution): WireForm3Information {
  return {
    kind: 'Form3Information',
    ...ownObject(sender, said.ids.information, [said.order, said.ids.notification]),
    reasons: orNone(
      said.reasons.map(({ affected, reasons, explanation }) => ({
        affected: orNone(affected),
        reasons: reasons.map((reason) => etsi('EPOCNonExecutionReason', reason)),
        explanation: explanation ?? undefined,
      })),
    ),
    conflictOfLaw: said.conflictOfLaw ?? undefined,
    requestForClarification: said.requestForClarification ?? undefined,
    preservation: orNone(
      said.preservation.map(({ affected, preserved, details }) => ({
        affected: orNone(affected),
        preserved,
        details: details ?? undefined,
      })),
    ),
  };
}

/** Notification, the same as data from v1.2.1 on, and the form itself, in one message. */
export function buildNonExecution(sender: Sender, said: NonExecution): WireMessage {
  const { order, ids, at, details } = said;
  const tasks = said.tasks.map((task) => taskStatus(task, 'Invalid'));
  const statuses = said.isWhole ? [orderStatus(order, 'Invalid'), ...tasks] : tasks;
  return submit(platformEndpoints.nonExecution, sender, [
    ownNotification(sender, {
      id: ids.notification,
      order,
      type: 'NonExecution',
      details,
      at,
      statuses,
    }),
    informationOf(sender, said),
    ownDocument(sender, ids.document, [order], {
      type: 'Form3',
      name: 'EPOC/EPOC-PR Form',
      file: said.form3,
    }),
  ]);
}
