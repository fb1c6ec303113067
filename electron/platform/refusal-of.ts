import { retryAfterSeconds } from '../../shared/base/retry-after.ts';
import { fault, type Fault, type FaultCode, type FaultParams } from '../../shared/base/fault.ts';
import type { NationalProfile, RefusalCause } from '../../shared/profile/national-profile.ts';
import { isForeignPage, mediaTypeOf } from '../sync/foreign-page.ts';
import type { HttpAnswer, RefusalReader } from '../sync/ports.ts';

const faultOfCause: Readonly<Record<RefusalCause, FaultCode>> = {
  address: 'connection.addressNotRegistered',
  unknownOrganisation: 'connection.organisationUnknown',
  notSignedIn: 'connection.notSignedIn',
  tokenNotBound: 'connection.tokenNotBound',
  levelTooLow: 'connection.levelTooLow',
  roleMissing: 'connection.roleMissing',
};

/** Errors of bearer tokens that mean the same everywhere (RFC 6750, 3.1; RFC 9470, 3). */
const faultOfChallenge: Readonly<Record<string, FaultCode>> = {
  invalid_token: 'connection.notSignedIn',
  insufficient_scope: 'connection.roleMissing',
  insufficient_user_authentication: 'connection.levelTooLow',
};

/** What an answer says about itself. */
interface Reason {
  /** `code` of the problem document (RFC 9457). */
  readonly problem: string | null;
  /** `error` of WWW-Authenticate. */
  readonly challenge: string | null;
}

const largestProblem = 65_536;

/**
 * Names the cause of an answer that is not 200: by the profile's table first, then by what HTTP and OAuth say alone.
 * A page instead of an answer, as a proxy or a captive network writes it, is `connection.answerUnreadable`.
 */
export function refusalReader(refusals: NationalProfile['refusals']): RefusalReader {
  return (answer) => {
    const reason = reasonOf(answer);
    const codes = [reason.problem, reason.challenge];
    const row = codes
      .map((code) => refusals.find((one) => one.status === answer.status && one.code === code))
      .find((found) => found !== undefined);
    return row === undefined ? byStatus(answer, reason) : fault(faultOfCause[row.cause]);
  };
}

function byStatus(answer: HttpAnswer, { problem, challenge }: Reason): Fault {
  const { status } = answer;
  if (status === 429 || status === 503) return fault('connection.busy', retryAfter(answer));
  if (status >= 500) return fault('connection.serverFault', { status });
  const known =
    challenge !== null && Object.hasOwn(faultOfChallenge, challenge)
      ? faultOfChallenge[challenge]
      : undefined;
  if (known !== undefined) return fault(known);
  if (problem === null && challenge === null && isForeignPage(answer))
    return fault('connection.answerUnreadable');
  switch (status) {
    case 401:
      return fault('connection.notSignedIn');
    case 404:
    case 405:
    case 410:
      return fault('connection.notFound');
    case 413:
      return fault('message.tooLarge');
    default:
      if (status < 400) return fault('connection.answerUnreadable');
      return fault('connection.refusedOtherwise', { status, code: problem ?? challenge ?? '-' });
  }
}

function reasonOf(answer: HttpAnswer): Reason {
  const [, challenge = null] =
    /\berror="?([\w.-]{1,100})"?/.exec(answer.headers['www-authenticate'] ?? '') ?? [];
  return { problem: problemCode(answer), challenge };
}

function problemCode(answer: HttpAnswer): string | null {
  const isJson = /^application\/(?:problem\+)?json$/.test(mediaTypeOf(answer));
  if (!isJson || answer.body.length > largestProblem) return null;
  try {
    const document: unknown = JSON.parse(new TextDecoder().decode(answer.body));
    if (typeof document !== 'object' || document === null || !('code' in document)) return null;
    const { code } = document;
    return typeof code === 'string' && /^[\w.-]{1,100}$/.test(code) ? code : null;
  } catch {
    return null;
  }
}

const longestPause = 86_400;

/** Nothing when Retry-After is absent or unreadable. */
function retryAfter({ headers, date }: HttpAnswer): FaultParams | undefined {
  const seconds = retryAfterSeconds(headers['retry-after'], date);
  return seconds === null ? undefined : { seconds: Math.min(seconds, longestPause) };
}
