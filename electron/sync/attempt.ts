import { assertNever } from '../../shared/base/assert-never.ts';
import type { Fault, FaultCode } from '../../shared/base/fault.ts';
import type { OrderId } from '../../shared/base/units.ts';
import { unreadableFault } from '../../schemas/unreadable.ts';
import { faultOfError } from '../../shared/hi1/error-codes.ts';
import { judgeOutcome } from '../../shared/hi1/judge-outcome.ts';
import { planOutcome } from '../../shared/hi1/outcome.ts';
import { readResponse } from '../../shared/hi1/read-response.ts';
import type { EntryBody, FrozenPackage } from '../../shared/orders/entry.ts';
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
  'connection.serverCertificateUnknown',
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

interface Judgement {
  readonly result: 'sent' | 'refused' | 'unclear';
  readonly fault: FaultCode | null;
}

export interface AttemptParts {
  readonly validator: ValidatorPort;
  readonly refusalOf: RefusalReader;
}

export interface Attempt {
  readonly order: OrderId;
  readonly number: number;
  readonly sealed: SealedMessage;
  readonly package: FrozenPackage;
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

/** What is journalled of an answer, whatever it is: its text and what it means (rulings 13). */
export function responseEntry(
  parts: AttemptParts,
  attempt: Attempt,
  answer: HttpAnswer,
): EntryBody {
  return {
    kind: 'responseArrived',
    order: attempt.order,
    transactionId: attempt.sealed.transactionId,
    attempt: attempt.number,
    status: answer.status,
    xml: new TextDecoder().decode(answer.body),
    sha256: sha256Of(answer.body),
    ...judge(parts, attempt, answer),
  };
}

function judge(parts: AttemptParts, attempt: Attempt, answer: HttpAnswer): Judgement {
  if (answer.status !== 200) {
    const { code } = parts.refusalOf(answer);
    return { result: mayPass(answer.status) ? 'unclear' : 'refused', fault: code };
  }
  const read = parts.validator.read(answer.body);
  if (!read.ok) return { result: 'unclear', fault: unreadableFault(read.error.code) };
  const response = readResponse(read.value.root);
  if (!response.ok) return { result: 'unclear', fault: response.error.code };
  const plan = planOutcome(attempt.order, attempt.package.items);
  const verdict = judgeOutcome(attempt.sealed.transactionId, plan, response.value);
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
