import type { AppState } from '../../shared/bridge/app-state.ts';

/**
 * What the window is given of the snapshot. While Ombud is locked that is the provider, the mode, the contact and the
 * lock itself: no person, no certificate, no report, no alarm, no place, and no count that tells how much arrived.
 * Members are named one by one, so that a new one is withheld until somebody has decided about it.
 */
export function shownOf(state: AppState): AppState {
  if (state.phase !== 'locked') return { ...state, lock: null };
  return {
    number: state.number,
    phase: 'locked',
    profile: state.profile,
    offers: state.offers,
    keychain: state.keychain,
    closedBy: null,
    certificate: null,
    session:
      state.session.state === 'waiting' ? state.session : { state: 'signedOut', fault: null },
    contact: state.contact,
    earlierContact: state.earlierContact,
    retries: [],
    report: null,
    versions: null,
    lock: state.lock,
    place: null,
    clock: state.clock,
    settings: state.settings,
    reading: { allowed: false, fault: { code: 'bridge.locked' } },
    isChecking: false,
    isHalted: state.isHalted,
    alarms: [],
    journalHead: 0,
    strayForms: 0,
    runtime: state.runtime,
  };
}
