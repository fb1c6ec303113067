import { assertNever } from '../../shared/base/assert-never.ts';
import type { Fault } from '../../shared/base/fault.ts';
import type { UtcMs } from '../../shared/base/units.ts';
import type { SessionState } from '../../shared/bridge/app-state.ts';
import type { SignedInPerson } from './identity-claims.ts';
import type { SignIn, SignInStep } from './sign-in.ts';

/** Where a session stands, in this computer's time. Tokens are no part of it. */
export type Phase =
  | { readonly state: 'signedOut'; readonly fault: Fault | null }
  | { readonly state: 'waiting'; readonly attempt: SignIn; readonly step: SignInStep }
  | {
      readonly state: 'signedIn' | 'expired';
      readonly who: SignedInPerson;
      readonly expiresAt: UtcMs;
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
    case 'expired': {
      const { person, ...who } = phase.who;
      return {
        state: phase.state,
        name: person.name,
        organisation: who.organisation,
        organisationNumber: who.organisationNumber,
        roles: [...who.roles],
        level: who.level,
        acr: who.acr,
        expiresAt: phase.expiresAt + offsetMs,
      };
    }
    default:
      return assertNever(phase);
  }
}
