import { fault, type Fault } from '../../shared/base/fault.ts';
import type { UtcMs } from '../../shared/base/units.ts';
import type { SessionState } from '../../shared/bridge/app-state.ts';
import type { LedgerFacts } from '../../shared/orders/facts.ts';
import { hasRight, type Right } from '../../shared/orders/rights.ts';

const dayMs = 86_400_000;

export interface PermissionFacts {
  readonly session: SessionState;
  readonly lastSignIn: Pick<NonNullable<LedgerFacts['lastSignIn']>, 'mayRead' | 'at'> | null;
  readonly now: UtcMs;
  /** Days that what was received stays readable after the last sign-in of somebody who may read. */
  readonly readingDays: number;
}

/**
 * Why a right is not there now, or null. Sending, preparing and taking need a signed-in person with the role. Reading
 * also goes on without one: on a computer where somebody who may read has signed in, for the profile's days, because
 * an order must be readable when the service is not (the keychain guards the computer).
 */
export function refusalOf(right: Right, facts: PermissionFacts): Fault | null {
  const { session } = facts;
  if (session.state === 'signedIn')
    return hasRight(session.roles, right) ? null : fault('bridge.forbidden');
  if (right === 'readOrders') return offlineReading(facts);
  return fault(session.state === 'expired' ? 'signIn.sessionExpired' : 'signIn.needed');
}

function offlineReading({ lastSignIn, now, readingDays }: PermissionFacts): Fault | null {
  if (lastSignIn === null) return fault('signIn.needed');
  if (!lastSignIn.mayRead) return fault('bridge.forbidden');
  // A clock set back far must not let people read for ever.
  if (lastSignIn.at - now > readingDays * dayMs) return fault('signIn.needed');
  return now - lastSignIn.at > readingDays * dayMs
    ? fault('signIn.readingOver', { days: readingDays })
    : null;
}
