import type { Clock } from '../../shared/base/clock.ts';
import type { UtcMs } from '../../shared/base/units.ts';
import type { AnswerFacts, AnswerState, OrderFacts } from '../../shared/orders/facts.ts';
import type {
  GateCheckName,
  GateContext,
  GateVerdict,
} from '../../shared/orders/release-gate-types.ts';
import type { Contact } from './contact.ts';
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

/** Of these answers nothing can have left this computer yet. */
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
  { state, package: frozen }: Pick<AnswerFacts, 'state' | 'package'>,
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
    packageHash: frozen?.hash ?? null,
    needsSecondPerson: parts.needsSecondPerson,
  };
}

/** Names of the checks that keep the gate shut. */
export function shutBy(verdict: GateVerdict): ReadonlySet<GateCheckName> {
  const shut = verdict.checks.filter((check) => check.verdict !== 'passed');
  return new Set(shut.map(({ name }) => name));
}

/** Judges one order at this moment. */
export const verdictOn = (parts: ReleaseParts, order: OrderFacts): GateVerdict =>
  parts.judge(order, gateContext(parts, order.answer));

/** Whether the order itself has ended the answer: then it is stopped for good, not kept waiting. */
export function stopReason({ checks }: GateVerdict): 'withdrawn' | 'refused' | null {
  const isLocked = (asked: GateCheckName): boolean =>
    checks.some(({ name, verdict }) => name === asked && verdict === 'locked');
  if (isLocked('notWithdrawn')) return 'withdrawn';
  return isLocked('notRefused') ? 'refused' : null;
}

const personal: readonly GateCheckName[] = ['signedIn', 'role'];

/** True when nothing but a person's sign-in is missing; a stale mailbox is put right without anybody. */
export function waitsForPerson(shut: ReadonlySet<GateCheckName>): boolean {
  const others = [...shut].filter((name) => !personal.includes(name) && name !== 'freshMailbox');
  return others.length === 0 && personal.some((name) => shut.has(name));
}
