/** A message of ours as HI1: what a person let go, put into the objects of its endpoint. */
import { assertNever } from '../base/assert-never.ts';
import type { OrderId, UtcMs, Uuid } from '../base/units.ts';
import type { AttachedFile } from '../hi1/build/attached-file.ts';
import { buildWithdrawalConfirmation } from '../hi1/build/confirm-withdrawal.ts';
import { buildCorrespondence } from '../hi1/build/correspondence.ts';
import { buildDataPreserved } from '../hi1/build/data-preserved.ts';
import { buildNonExecution } from '../hi1/build/non-execution.ts';
import type { Sender } from '../hi1/build/submission.ts';
import type { SentAction } from '../hi1/judge-outcome.ts';
import type { WireMessage } from '../hi1/wire/message.ts';
import type { MessageContents, MessageEndpoint } from '../orders/entries/message-entry.ts';

export interface MessageSaid {
  readonly order: OrderId;
  readonly contents: MessageContents;
  /** ObjectIdentifiers as they were let go, the letter's or notification's own first. */
  readonly objects: readonly Uuid[];
  readonly at: UtcMs;
}

/** What is carried as bytes: the letter's text, and files by the ObjectIdentifier they are sent under. */
export interface CarriedFiles {
  readonly text: AttachedFile | null;
  readonly files: ReadonlyMap<Uuid, AttachedFile>;
}

/** How many objects a message creates at the platform. */
export function objectCount(contents: MessageContents): number {
  switch (contents.endpoint) {
    case 'correspondence':
      return 1 + contents.enclosures.length;
    case 'nonExecution':
      return 3;
    case 'dataPreserved':
    case 'confirmWithdrawal':
      return 1;
    default:
      return assertNever(contents);
  }
}

/**
 * Builds the message (TS 104 144, clauses 6.4 to 6.7). Null when an identifier or a file is missing, which only a
 * damaged record brings about.
 */
export function buildMessage(
  sender: Sender,
  { order, contents, objects, at }: MessageSaid,
  carried: CarriedFiles,
): WireMessage | null {
  const [id, second, third] = objects;
  if (id === undefined) return null;
  switch (contents.endpoint) {
    case 'correspondence': {
      const { text, files } = carried;
      const attachments = contents.enclosures.flatMap(({ objectId, name }) => {
        const file = files.get(objectId);
        return file === undefined ? [] : [{ id: objectId, name, file }];
      });
      if (text === null || attachments.length < contents.enclosures.length) return null;
      const { type, answerBy } = contents;
      return buildCorrespondence(sender, { id, order, type, text, answerBy, attachments });
    }
    case 'dataPreserved': {
      const tasks = contents.tasks.map(({ task, ...said }) => ({ id: task, ...said }));
      return buildDataPreserved(sender, { id, order, tasks, at });
    }
    case 'confirmWithdrawal':
      return buildWithdrawalConfirmation(sender, { id, order, tasks: contents.tasks, at });
    case 'nonExecution': {
      const form3 = third === undefined ? undefined : carried.files.get(third);
      if (second === undefined || third === undefined || form3 === undefined) return null;
      const ids = { notification: id, information: second, document: third };
      return buildNonExecution(sender, { ...contents, order, form3, at, ids });
    }
    default:
      return assertNever(contents);
  }
}

/** What the service must say yes to before a message counts as sent: the verb of its endpoint for every object (O3). */
export const sentActions = (
  endpoint: MessageEndpoint,
  objects: readonly Uuid[],
): readonly SentAction[] =>
  objects.map((id) => ({ verb: endpoint === 'correspondence' ? 'DELIVER' : 'CREATE', id }));
