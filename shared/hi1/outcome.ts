/** What an answer to a production order says, action by action (TS 104 144, clause 6.3). */
import type { OrderId, Sha256, TaskId, Uuid } from '../base/units.ts';

export interface OutcomeFile {
  /** ObjectIdentifier of the DeliveryObject that carries the file. */
  readonly objectId: Uuid;
  readonly name: string;
  readonly contentType: string;
  readonly sha256: Sha256;
}

export interface OutcomeTask<File extends OutcomeFile> {
  readonly task: TaskId;
  /** Reference of the task as received; null when it had none. */
  readonly ldid: string | null;
  /** Shared by all parts of one delivery. */
  readonly deliveryId: Uuid;
  /** Empty: there is no such data. */
  readonly files: readonly File[];
}

export type OutcomeAction<File extends OutcomeFile = OutcomeFile> =
  | { readonly verb: 'UPDATE'; readonly target: 'authorisation'; readonly id: OrderId }
  | {
      readonly verb: 'UPDATE';
      readonly target: 'task';
      readonly id: TaskId;
      readonly found: boolean;
    }
  | {
      readonly verb: 'DELIVER';
      readonly target: 'file';
      readonly id: Uuid;
      readonly task: OutcomeTask<File>;
      readonly file: File;
      /** From 1 within the task's delivery. */
      readonly sequence: number;
      readonly isLast: boolean;
    };

/**
 * The actions of the outcome message in their order; the index is the ActionIdentifier. Writer and judge both use
 * it, so what is expected back can never differ from what was sent. O8: no update of any document.
 */
export function planOutcome<File extends OutcomeFile>(
  order: OrderId,
  tasks: readonly OutcomeTask<File>[],
): readonly OutcomeAction<File>[] {
  const updates = tasks.map((task): OutcomeAction<File> => ({
    verb: 'UPDATE',
    target: 'task',
    id: task.task,
    found: task.files.length > 0,
  }));
  const deliveries = tasks.flatMap((task) =>
    task.files.map((file, index): OutcomeAction<File> => ({
      verb: 'DELIVER',
      target: 'file',
      id: file.objectId,
      task,
      file,
      sequence: index + 1,
      isLast: index === task.files.length - 1,
    })),
  );
  return [{ verb: 'UPDATE', target: 'authorisation', id: order }, ...updates, ...deliveries];
}
