import type { Clock } from '../../shared/base/clock.ts';
import type { Sha256, UtcMs } from '../../shared/base/units.ts';
import type { OrderFacts } from '../../shared/orders/facts.ts';
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
}

/** Everything the gate must know, gathered at this moment; never kept from one attempt to the next. */
export function gateContext(parts: ReleaseParts, packageHash: Sha256 | null): GateContext {
  const session = parts.session.current();
  return {
    now: parts.clock.now(),
    platformNow: parts.contact.platformNow(),
    lastPollAt: parts.contact.lastPollAt(),
    maySend: session?.maySend ?? false,
    signedIn: session !== null,
    certificateValidUntil: parts.certificateValidUntil(),
    packageHash,
  };
}

/** Names of the checks that keep the gate shut. */
export function shutBy(verdict: GateVerdict): ReadonlySet<GateCheckName> {
  const shut = verdict.checks.filter((check) => check.verdict !== 'passed');
  return new Set(shut.map(({ name }) => name));
}

/** Whether the order itself has ended the answer: then it is stopped for good, not kept waiting. */
export function stopReason(shut: ReadonlySet<GateCheckName>): 'withdrawn' | 'refused' | null {
  if (shut.has('notWithdrawn')) return 'withdrawn';
  return shut.has('notRefused') ? 'refused' : null;
}

const personal: readonly GateCheckName[] = ['signedIn', 'role'];

/** True when nothing but a person's sign-in is missing; a stale mailbox is put right without anybody. */
export function waitsForPerson(shut: ReadonlySet<GateCheckName>): boolean {
  const others = [...shut].filter((name) => !personal.includes(name) && name !== 'freshMailbox');
  return others.length === 0 && personal.some((name) => shut.has(name));
}
