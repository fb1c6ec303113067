import type { Clock } from '../../shared/base/clock.ts';
import type { Sha256, UtcMs } from '../../shared/base/units.ts';
import { judgeMessage, type MessageVerdict } from '../../shared/messages/message-gate.ts';
import type { StopReason } from '../../shared/orders/entries/answer-entry.ts';
import type { AnswerState, OrderFacts } from '../../shared/orders/facts.ts';
import type {
  GateCheckName,
  GateContext,
  GateVerdict,
} from '../../shared/orders/release-gate-types.ts';
import type { Contact } from './contact.ts';
import type { Outgoing } from './outgoing.ts';
import type { SessionPort } from './ports.ts';

export interface ReleaseParts {
  readonly judge: (order: OrderFacts, context: GateContext) => GateVerdict;
  readonly clock: Clock;
  readonly contact: Contact;
  readonly session: SessionPort;
  readonly certificateValidUntil: () => UtcMs | null;
  /** The profile asks for the approval of somebody other than the one who froze the package. */
  readonly needsSecondPerson: boolean;
}

/** What a gate says of something on its way, at this moment. */
export interface Ruling {
  readonly isOpen: boolean;
  readonly opensAt: UtcMs | null;
  /** The order itself has ended it: it is stopped for good, not kept waiting. */
  readonly stop: StopReason | null;
  /** Nothing but a person's sign-in is missing; a stale mailbox is put right without anybody. */
  readonly waitsForPerson: boolean;
  /** A successful poll is missing, and nothing that time alone brings. */
  readonly waitsForPoll: boolean;
}

/** Of these nothing can have left this computer yet. */
const untouched: ReadonlySet<AnswerState> = new Set<AnswerState>(['queued', 'sealed']);

/**
 * Everything the gate must know, gathered at this moment; never kept from one attempt to the next.
 *
 * Once the line was lost, the last poll does not count for a first attempt however young it is: the first thing the
 * service has to say when it is back may be a withdrawal. What may have arrived already is repeated by the gate's own
 * measure.
 */
export function gateContext(
  parts: ReleaseParts,
  { state, hash }: { readonly state: AnswerState; readonly hash: Sha256 | null },
): GateContext {
  const session = parts.session.current();
  const isLineWhole = parts.contact.isLineWhole || !untouched.has(state);
  return {
    now: parts.clock.now(),
    platformNow: parts.contact.platformNow(),
    lastPollAt: isLineWhole ? parts.contact.lastPollAt() : null,
    maySend: session?.maySend ?? false,
    signedIn: session !== null,
    certificateValidUntil: parts.certificateValidUntil(),
    packageHash: hash,
    needsSecondPerson: parts.needsSecondPerson,
  };
}

/** Judges the answer to an order at this moment. */
export const verdictOn = (parts: ReleaseParts, order: OrderFacts): GateVerdict =>
  parts.judge(
    order,
    gateContext(parts, { state: order.answer.state, hash: order.answer.package?.hash ?? null }),
  );

/** Asks the gate of the answer, or that of messages. */
export function ruling(parts: ReleaseParts, order: OrderFacts, outgoing: Outgoing): Ruling {
  return outgoing.endpoint === 'outcome'
    ? ofAnswer(verdictOn(parts, order))
    : ofMessage(judgeMessage(order, outgoing.endpoint, gateContext(parts, outgoing)));
}

function ofAnswer(verdict: GateVerdict): Ruling {
  const shut = shutBy(verdict);
  const { isOpen, opensAt } = verdict;
  return {
    isOpen,
    opensAt,
    stop: stopReason(verdict),
    waitsForPerson: isPersonMissing(shut),
    waitsForPoll: shut.has('freshMailbox') && !shut.has('windowOpen'),
  };
}

const ofMessage = ({ isOpen, shutBy: shut, stop }: MessageVerdict): Ruling => ({
  isOpen,
  opensAt: null,
  stop,
  waitsForPerson: isPersonMissing(new Set(shut)),
  waitsForPoll: shut.includes('freshMailbox'),
});

/** Names of the checks that keep the gate shut. */
function shutBy(verdict: GateVerdict): ReadonlySet<GateCheckName> {
  const shut = verdict.checks.filter((check) => check.verdict !== 'passed');
  return new Set(shut.map(({ name }) => name));
}

function stopReason({ checks }: GateVerdict): StopReason | null {
  const isLocked = (asked: GateCheckName): boolean =>
    checks.some(({ name, verdict }) => name === asked && verdict === 'locked');
  if (isLocked('notWithdrawn')) return 'withdrawn';
  return isLocked('notRefused') ? 'refused' : null;
}

const personal: readonly string[] = ['signedIn', 'role'];

function isPersonMissing(shut: ReadonlySet<string>): boolean {
  const others = [...shut].filter((name) => !personal.includes(name) && name !== 'freshMailbox');
  return others.length === 0 && personal.some((name) => shut.has(name));
}
