import { assertNever } from '../../shared/base/assert-never.ts';
import type { Fault, FaultCode } from '../../shared/base/fault.ts';
import type { OrderId, Sha256 } from '../../shared/base/units.ts';
import { unreadableFault } from '../../schemas/unreadable.ts';
import { faultOfError } from '../../shared/hi1/error-codes.ts';
import { judgeOutcome, type SentAction } from '../../shared/hi1/judge-outcome.ts';
import type { Hi1Response } from '../../shared/hi1/model.ts';
import { readResponse } from '../../shared/hi1/read-response.ts';
import type { AttemptResult, EntryBody } from '../../shared/orders/entry.ts';
import { isForeignPage } from './foreign-page.ts';
import type { HttpAnswer, RefusalReader, ValidatorPort } from './ports.ts';
import { sha256Of } from './question.ts';
import type { SealedMessage } from './sealed-messages.ts';

/**
 * Faults that end an attempt before the request can have been read: the name, the connection or the handshake failed.
 * After any other fault the service may hold the message: a network can go down, and TLS can break, behind it.
 */
const beforeTheRequest: ReadonlySet<FaultCode> = new Set<FaultCode>([
  'connection.nameNotFound',
  'connection.refused',
  'connection.proxyUnreachable',
  'connection.proxyRefused',
  'connection.proxyUnsupported',
  'connection.serverCertificateUnknown',
  'connection.inspected',
  'connection.serverCertificateExpired',
  'connection.serverCertificateNotYetValid',
  'connection.serverNameMismatch',
  'connection.tlsTooOld',
  'connection.clientCertificateMissing',
  'connection.clientCertificateExpired',
  'connection.clientCertificateRevoked',
  'connection.clientCertificateRefused',
  'connection.addressDropped',
  'certificate.none',
  'certificate.expired',
]);

/** HTTP statuses after which the same request may well succeed: the door, or a service that is not itself. */
const mayPass = (status: number): boolean =>
  status < 400 || status >= 500 || [401, 403, 408, 425, 429].includes(status);

/**
 * Refusals of who asks, by the profile's table or by OAuth's own words: the service has not looked at the message. An
 * answer with 401 "has not been applied" (RFC 9110, 15.5.2), and 403 declines to (15.5.4). Where the cause is not
 * one of these, or where the page may be somebody else's, it is not known what happened to the message.
 */
const atTheDoor: ReadonlySet<FaultCode> = new Set<FaultCode>([
  'connection.notSignedIn',
  'connection.tokenNotBound',
  'connection.levelTooLow',
  'connection.roleMissing',
  'connection.addressNotRegistered',
  'connection.organisationUnknown',
]);

/** A readable HI1 response is kept whole up to this size; real ones have a few kilobytes. */
const mostKept = 1_048_576;
/** So much is kept of anything else: enough to see whose page it is. */
const keptPrefix = 16_384;

interface Judgement {
  readonly result: AttemptResult;
  readonly fault: FaultCode | null;
}

/** A judgement on a body, and whether that body is an HI1 response at all. */
interface Reading {
  readonly judgement: Judgement;
  readonly isResponse: boolean;
}

export interface AttemptParts {
  readonly validator: ValidatorPort;
  readonly refusalOf: RefusalReader;
}

export interface Attempt {
  readonly order: OrderId;
  readonly number: number;
  readonly sealed: SealedMessage;
  /** What the service must say yes to. */
  readonly actions: readonly SentAction[];
  /** Hashes of the bodies journalled for it already. */
  readonly heard: ReadonlySet<Sha256>;
}

/** What is journalled of an attempt that got no answer. */
export function silenceEntry({ order, number, sealed }: Attempt, { code }: Fault): EntryBody {
  return {
    kind: 'attemptFailed',
    order,
    transactionId: sealed.transactionId,
    attempt: number,
    fault: code,
    mayHaveArrived: !beforeTheRequest.has(code),
  };
}

/**
 * What is journalled of an answer, whatever it is: its text and what it means. Attempts repeat for as
 * long as the service is in trouble, so the text is bounded, and left empty when the journal holds this body already;
 * the hash is always that of the whole body.
 */
export function responseEntry(
  parts: AttemptParts,
  attempt: Attempt,
  answer: HttpAnswer,
): EntryBody & { readonly kind: 'responseArrived' } {
  const { judgement, isResponse } = read(parts, attempt, answer);
  const sha256 = sha256Of(answer.body);
  return {
    kind: 'responseArrived',
    order: attempt.order,
    transactionId: attempt.sealed.transactionId,
    attempt: attempt.number,
    status: answer.status,
    xml: attempt.heard.has(sha256) ? '' : keptText(answer.body, isResponse),
    sha256,
    ...judgement,
  };
}

function keptText(body: Uint8Array, isResponse: boolean): string {
  if (isResponse && body.length <= mostKept) return new TextDecoder().decode(body);
  // As a stream, the decoder leaves out a character that the cut would halve.
  return new TextDecoder().decode(body.subarray(0, keptPrefix), { stream: true });
}

const unread = (result: Judgement['result'], code: FaultCode): Reading => ({
  judgement: { result, fault: code },
  isResponse: false,
});

function read(parts: AttemptParts, attempt: Attempt, answer: HttpAnswer): Reading {
  if (answer.status !== 200) {
    const { code } = parts.refusalOf(answer);
    const { status } = answer;
    if ((status === 401 || status === 403) && atTheDoor.has(code))
      return unread('turnedAway', code);
    return unread(mayPass(status) ? 'unclear' : 'refused', code);
  }
  if (isForeignPage(answer)) return unread('unclear', 'connection.answerUnreadable');
  const message = parts.validator.read(answer.body);
  if (!message.ok) return unread('unclear', unreadableFault(message.error.code));
  const response = readResponse(message.value.root);
  if (!response.ok) return unread('unclear', response.error.code);
  return { judgement: judge(attempt, response.value), isResponse: true };
}

function judge(attempt: Attempt, response: Hi1Response): Judgement {
  const verdict = judgeOutcome(attempt.sealed.transactionId, attempt.actions, response);
  switch (verdict.kind) {
    case 'accepted':
      return { result: 'sent', fault: null };
    case 'refused':
      return { result: 'refused', fault: faultOfError(verdict.error.code) };
    case 'transient':
      return { result: 'unclear', fault: faultOfError(verdict.error.code) };
    case 'inconclusive':
      return { result: 'unclear', fault: 'connection.answerUnreadable' };
    default:
      return assertNever(verdict);
  }
}
