import type { AppState } from '../../shared/bridge/app-state.ts';

type Known = Pick<AppState, 'certificate' | 'isChecking' | 'reading' | 'contact' | 'session'>;

/** What a start shows first: the first thing to do. */
export function firstView(state: Known): 'certificate' | 'identity' | 'inbox' {
  // While the journal is being verified it is not known yet whether there is a certificate.
  if (state.certificate === null && !state.isChecking) return 'certificate';
  return state.reading.allowed || isSignInFutile(state) ? 'inbox' : 'identity';
}

/** Without contact nobody can sign in: the inbox says what is closed and why. */
export const isSignInFutile = ({ contact, session }: Pick<Known, 'contact' | 'session'>): boolean =>
  session.state === 'signedOut' && !contact.online && contact.fault !== null;
