/** What Ombud makes of each trouble: one row a mode, one column a situation. */
import type { HopName } from '../../../electron/platform/hop-of-fault.ts';
import type { NetworkMode } from '../../../practice/national/network-modes.ts';
import type { FaultCode } from '../../../shared/base/fault.ts';

export interface Expectation {
  /** Fault of receiving while the trouble lasts; null where it goes on. */
  readonly poll: FaultCode | null;
  /** Fault of receiving when the list was right and the trouble strikes the fetch alone. */
  readonly fetch: FaultCode | null;
  /** What is journalled of each attempt to send; null where the answer is sent. */
  readonly outcome: FaultCode | null;
  /** The service may hold the message: attempts that surely ended before count as nothing sent. */
  readonly mayHaveArrived: boolean;
  /** The platform carried the answer out while the trouble lasted. */
  readonly isDone: boolean;
  /** Why nobody gets in; null where they do, `unfit` where the trouble cannot strike the issuer. */
  readonly signIn: FaultCode | null | 'unfit';
  /** Where the connection check stops, and why; null where it passes. */
  readonly check: readonly [HopName, FaultCode] | null;
}

type Told = Pick<Expectation, 'mayHaveArrived' | 'isDone'>;
const lost: Told = { mayHaveArrived: true, isDone: false };
const done: Told = { mayHaveArrived: true, isDone: true };
const never: Told = { mayHaveArrived: false, isDone: false };

const all = (code: FaultCode, told: Told, signIn: Expectation['signIn'], hop: HopName) =>
  ({ poll: code, fetch: code, outcome: code, ...told, signIn, check: [hop, code] }) as const;

/** The connection was made, and then nothing usable came. */
const silent = (code: FaultCode, told: Told): Expectation =>
  all(code, told, 'signIn.unreachable', 'answer');
/** Certificates: nobody is spoken to. */
const face = (code: FaultCode): Expectation => all(code, never, code, 'server');
/** Something came, and it was no answer of the service's own. */
const answered = (code: FaultCode): Expectation => all(code, lost, code, 'answer');
const unharmed: Expectation = {
  poll: null,
  fetch: null,
  outcome: null,
  ...done,
  signIn: 'unfit',
  check: null,
};

export const expectations: Readonly<Record<NetworkMode, Expectation>> = {
  normal: { ...unharmed, signIn: null },
  refuse: all('connection.refused', never, 'signIn.unreachable', 'reach'),
  dropBefore: silent('connection.closed', lost),
  dropAfterCommit: silent('connection.closed', done),
  hang: silent('connection.timeout', lost),
  halfBody: silent('connection.closed', done),
  drip: silent('connection.timeout', done),
  refuse429: answered('connection.busy'),
  refuse429Date: answered('connection.busy'),
  refuse503: answered('connection.busy'),
  refuse503Date: answered('connection.busy'),
  fault500: answered('connection.serverFault'),
  html: answered('connection.answerUnreadable'),
  redirect: answered('connection.answerUnreadable'),
  oversized: answered('connection.answerTooLarge'),
  listedTwice: unharmed,
  answeredTwice: {
    ...unharmed,
    poll: 'connection.answerUnreadable',
    fetch: 'connection.answerUnreadable',
    outcome: 'message.notHi1',
    check: ['version', 'connection.answerUnreadable'],
  },
  formerAnswer: {
    ...unharmed,
    poll: 'connection.answerUnreadable',
    fetch: 'connection.answerUnreadable',
    outcome: 'connection.answerUnreadable',
  },
  reordered: unharmed,
  otherName: face('connection.serverNameMismatch'),
  nameInSubjectOnly: face('connection.serverNameMismatch'),
  expired: face('connection.serverCertificateExpired'),
  notYetValid: face('connection.serverCertificateNotYetValid'),
  selfSigned: face('connection.serverCertificateUnknown'),
  unknownIssuer: face('connection.serverCertificateUnknown'),
  intercepted: face('connection.inspected'),
  noServerAuth: face('connection.serverCertificateUnknown'),
  issuedByServer: face('connection.serverCertificateUnknown'),
  brokenSignature: face('connection.serverCertificateUnknown'),
  oldTls: face('connection.tlsTooOld'),
  clockAhead: unharmed,
  clockBehind: unharmed,
};
