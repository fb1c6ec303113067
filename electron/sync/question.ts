import { createHash } from 'node:crypto';
import { fault, type Fault } from '../../shared/base/fault.ts';
import type { Sha256 } from '../../shared/base/units.ts';
import type { ActionResult, Hi1Header } from '../../shared/hi1/model.ts';
import { refusalFault } from '../../shared/hi1/refusal-fault.ts';
import { readResponse } from '../../shared/hi1/read-response.ts';
import type { BatchRef } from '../../shared/orders/entry.ts';
import { retryAfterMs } from './back-off.ts';
import { isForeignPage } from './foreign-page.ts';
import type { ReadMessage } from '../../schemas/validator.ts';
import { unreadableFault } from '../../schemas/unreadable.ts';
import type { RefusalReader, ValidatorPort } from './ports.ts';
import type { ServiceLine } from './service-line.ts';

/** What became of a question to the service. */
export type Reply =
  | {
      readonly kind: 'answered';
      readonly bytes: Uint8Array;
      readonly message: ReadMessage;
      readonly batch: BatchRef;
      readonly actions: ReadonlyMap<number, ActionResult>;
      readonly senderId: { readonly country: string; readonly id: string };
    }
  /** The message as a whole was refused, by HTTP or by HI1, or no answer came. */
  | {
      readonly kind: 'failed';
      readonly fault: Fault;
      /** HI1 error code, when that was the reason. */
      readonly code: number | null;
      readonly retryAfterMs: number | null;
    }
  /** HTTP 200 with something that is not an HI1 response. */
  | { readonly kind: 'unreadable'; readonly bytes: Uint8Array; readonly fault: Fault };

export const sha256Of = (bytes: Uint8Array): Sha256 =>
  createHash('sha256').update(bytes).digest('hex') as Sha256;

export interface QuestionParts {
  readonly line: ServiceLine;
  readonly validator: ValidatorPort;
  readonly refusalOf: RefusalReader;
}

/** A request message and its header. */
export interface Question {
  readonly header: Pick<Hi1Header, 'transactionId' | 'version'>;
  readonly xml: string;
}

/** Posts a message that fits in memory and reads the response: the certificate is enough, no token. */
export async function ask(
  parts: QuestionParts,
  path: string,
  { header: sent, xml }: Question,
): Promise<Reply> {
  const { transactionId } = sent;
  const posted = await parts.line.post(path, new TextEncoder().encode(xml));
  if (!posted.ok) return failed(posted.error);
  const { status, body } = posted.value;
  // Nothing of the service's can hide in a page for people: it is no message that cannot be read.
  if (status === 200 && isForeignPage(posted.value)) {
    return failed(fault('connection.answerUnreadable'));
  }
  if (status !== 200) {
    const pause = retryAfterMs(posted.value);
    return { ...failed(parts.refusalOf(posted.value)), retryAfterMs: pause };
  }
  const read = parts.validator.read(body);
  if (!read.ok) {
    return { kind: 'unreadable', bytes: body, fault: fault(unreadableFault(read.error.code)) };
  }
  const response = readResponse(read.value.root);
  if (!response.ok) return { kind: 'unreadable', bytes: body, fault: response.error };
  const { header, outcome } = response.value;
  // A header that could not be read may be answered under a fresh transaction, but only by refusing the whole message.
  if (outcome.kind === 'refused') {
    const { code } = outcome.error;
    return { ...failed(refusalFault(outcome.error, sent.version)), code };
  }
  // The transaction alone ties an answer to its question (clause 6.2.5). Sender and receiver do not: platforms differ
  // in whom they name there (H5, O10), and one service tells its news by that very name.
  if (header.transactionId !== transactionId) {
    return { kind: 'unreadable', bytes: body, fault: fault('connection.answerUnreadable') };
  }
  return {
    kind: 'answered',
    bytes: body,
    message: read.value,
    batch: { transactionId, sha256: sha256Of(body) },
    actions: outcome.actions,
    senderId: header.sender,
  };
}

const failed = (reason: Fault): Reply & { kind: 'failed' } => ({
  kind: 'failed',
  fault: reason,
  code: null,
  retryAfterMs: null,
});
