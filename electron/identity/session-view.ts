import { assertNever } from '../../shared/base/assert-never.ts';
import type { Fault } from '../../shared/base/fault.ts';
import type { UtcMs } from '../../shared/base/units.ts';
import type { SessionState } from '../../shared/bridge/app-state.ts';
import type { SignedInPerson } from './identity-claims.ts';
import type { SignIn, SignInStep } from './sign-in.ts';
import type { Over } from './token-life.ts';

/** Where a session stands, in this computer's time. Tokens are no part of it. */
export type Phase =
  | { readonly state: 'signedOut'; readonly fault: Fault | null }
  | { readonly state: 'waiting'; readonly attempt: SignIn; readonly step: SignInStep }
  | { readonly state: 'signedIn'; readonly who: SignedInPerson; readonly expiresAt: UtcMs }
  | {
      readonly state: 'expired';
      readonly who: SignedInPerson;
      readonly expiresAt: UtcMs;
      readonly why: Over['why'];
    };

/** What the window is shown, in the profile's time. */
export function viewOf(phase: Phase, offsetMs: number): SessionState {
  switch (phase.state) {
    case 'signedOut':
      return { state: 'signedOut', fault: phase.fault };
    case 'waiting': {
      const { startedAt, until, origin } = phase.attempt;
      return {
        state: 'waiting',
        step: phase.step,
        startedAt: startedAt + offsetMs,
        until: until + offsetMs,
        origin,
      };
    }
    case 'signedIn':
      return { state: 'signedIn', ...personIn(phase, offsetMs) };
    case 'expired':
      return { state: 'expired', why: phase.why, ...personIn(phase, offsetMs) };
    default:
      return assertNever(phase);
  }
}

function personIn(
  { who, expiresAt }: Extract<Phase, { state: 'signedIn' | 'expired' }>,
  offsetMs: number,
) {
  const { person, organisation, organisationNumber, roles, level, acr } = who;
  return {
    subject: person.subject,
    name: person.name,
    organisation,
    organisationNumber,
    roles: [...roles],
    level,
    acr,
    expiresAt: expiresAt + offsetMs,
  };
}
