import { fault, type Fault } from '../../shared/base/fault.ts';
import type { Clock } from '../../shared/base/clock.ts';
import { faultOfError, messageTooLarge, objectNotFound } from '../../shared/hi1/error-codes.ts';
import type { ListRecord } from '../../shared/hi1/model.ts';
import { readObject } from '../../shared/hi1/read-object.ts';
import { writeGetRequest } from '../../shared/hi1/write-query.ts';
import type { Step } from '../journal/step.ts';
import type { ReceivedObject } from './arrival-entries.ts';
import type { HeaderMaker } from './header-writer.ts';
import { verdictsOfObjects, type ObjectVerdict } from './object-verdict.ts';
import { ask, type QuestionParts, type Reply } from './question.ts';

/** What GET gave for one listed record. */
export type Fetched =
  | { readonly kind: 'object'; readonly received: ReceivedObject }
  /** 3014: not there (any more), or not ours. */
  | { readonly kind: 'gone'; readonly record: ListRecord }
  | {
      readonly kind: 'failed';
      readonly record: ListRecord;
      readonly fault: Fault;
      /** HI1 error code, when there was one. */
      readonly code: number | null;
    }
  /** What came for it cannot be read; `bytes` is what there is. */
  | {
      readonly kind: 'unreadable';
      readonly record: ListRecord;
      readonly bytes: Uint8Array;
      readonly fault: Fault;
    };

/** Either every record has its outcome, or the whole message failed and nothing is known. */
export type BatchOutcome =
  | { readonly kind: 'fetched'; readonly items: readonly Fetched[] }
  | { readonly kind: 'failed'; readonly reply: Reply & { kind: 'failed' } }
  /** Something in there cannot be read or is too large: ask for fewer at a time. */
  | { readonly kind: 'indivisible' };

export interface BatchParts extends QuestionParts {
  readonly path: string;
  readonly clock: Clock;
  readonly makeHeader: HeaderMaker;
  readonly step: Step;
}

const isTooLarge = (reply: Reply): boolean =>
  reply.kind === 'failed' &&
  (reply.code === messageTooLarge ||
    reply.fault.code === 'message.tooLarge' ||
    reply.fault.code === 'connection.answerTooLarge');

/** Asks for these records with one message, one GET each; a refused action touches only its own record. */
export async function fetchBatch(
  parts: BatchParts,
  records: readonly ListRecord[],
): Promise<BatchOutcome> {
  const header = parts.makeHeader();
  const xml = writeGetRequest(
    header,
    records.map(({ id }) => id),
  );
  const reply = await ask(parts, parts.path, { header, xml });
  await parts.step('afterGet');
  const [record] = records;
  const isSingle = records.length === 1 && record !== undefined;
  if (reply.kind === 'unreadable' || isTooLarge(reply)) {
    if (!isSingle) return { kind: 'indivisible' };
    const bytes = reply.kind === 'unreadable' ? reply.bytes : new Uint8Array();
    const reason = reply.kind === 'answered' ? fault('message.notHi1') : reply.fault;
    return { kind: 'fetched', items: [{ kind: 'unreadable', record, bytes, fault: reason }] };
  }
  if (reply.kind === 'failed') return { kind: 'failed', reply };
  const arrivedAt = parts.clock.now();
  const verdicts = verdictsOfObjects(reply.message);
  return {
    kind: 'fetched',
    items: records.map((asked, number) => itemOf(reply, verdicts, asked, number, arrivedAt)),
  };
}

function itemOf(
  reply: Reply & { kind: 'answered' },
  verdicts: readonly ObjectVerdict[],
  record: ListRecord,
  number: number,
  arrivedAt: ReceivedObject['arrivedAt'],
): Fetched {
  const result = reply.actions.get(number);
  if (result?.verb === 'ERROR') {
    const { code } = result.error;
    if (code === objectNotFound) return { kind: 'gone', record };
    return { kind: 'failed', record, fault: fault(faultOfError(code), { code }), code };
  }
  const index = result?.verb === 'GET' ? result.object : null;
  const canonical = index === null ? undefined : reply.message.objects[index];
  if (index === null || canonical === undefined) {
    return { kind: 'failed', record, fault: fault('connection.answerUnreadable'), code: null };
  }
  const object = readObject(canonical.element);
  if (object?.id !== record.id) {
    // Without a name of its own, or under another one, it cannot be put anywhere; the bytes are kept all the same.
    const bytes = new TextEncoder().encode(canonical.xml);
    return { kind: 'unreadable', record, bytes, fault: fault('message.notHi1') };
  }
  const verdict = verdicts[index] ?? { valid: false, problems: [] };
  const { batch } = reply;
  return { kind: 'object', received: { record, object, canonical, batch, arrivedAt, ...verdict } };
}
