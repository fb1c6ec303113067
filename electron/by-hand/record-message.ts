import type { Clock } from '../../shared/base/clock.ts';
import type { Fault } from '../../shared/base/fault.ts';
import { ok, type Result } from '../../shared/base/result.ts';
import type { Position } from '../../shared/base/units.ts';
import {
  judgeMessageSent,
  type MessageSays,
  type MessageSent,
} from '../../shared/by-hand/message-sent.ts';
import { taskRefs } from '../../shared/messages/task-refs.ts';
import type { EntryBody } from '../../shared/orders/entry.ts';
import type { OrderFacts } from '../../shared/orders/facts.ts';
import { recordWithScans, type ScanParts, type Told } from './record-with-scans.ts';

export type MessageTold = Told<MessageSent>;

/**
 * Records that a letter or a confirmation of ours went another way, with what went as it went.
 *
 * Errors: `answer.orderUnknown`, those of `judgeMessageSent`, and those of the files.
 */
export const recordMessage = (
  parts: ScanParts & { readonly clock: Clock },
  ...[order, said, paths, by]: MessageTold
): Promise<Result<Position, Fault>> =>
  recordWithScans(parts, {
    order,
    paths,
    by,
    judge: (facts) => {
      const judged = judgeMessageSent(facts, said, parts.clock.now());
      if (!judged.ok) return judged;
      const { says, ...way } = judged.value;
      const contents = contentsOf(says, facts);
      return ok((originals) => ({ kind: 'messageRecorded', order, ...way, contents, originals }));
    },
  });

type Contents = Extract<EntryBody, { readonly kind: 'messageRecorded' }>['contents'];

const contentsOf = (says: MessageSays, facts: OrderFacts): Contents =>
  says.endpoint === 'confirmWithdrawal'
    ? { endpoint: 'confirmWithdrawal', tasks: taskRefs(facts) }
    : { ...says, answerBy: null, enclosures: [] };
