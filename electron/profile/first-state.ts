import type { Fault } from '../../shared/base/fault.ts';
import { utcMs } from '../../shared/base/units.ts';
import type {
  AppState,
  KeychainState,
  ProfileSummary,
  Settings,
} from '../../shared/bridge/app-state.ts';
import { noContact } from '../sync/contact.ts';
import type { NationalProfile } from '../../shared/profile/national-profile.ts';

/** What the window may know of a national profile. */
export function summaryOf(profile: NationalProfile, settings: Settings): ProfileSummary {
  return {
    kind: profile.kind,
    service: profile.title[settings.language],
    provider: profile.provider.name,
    organisationNumber: profile.provider.organisationNumber,
    country: profile.country,
    zone: profile.zone,
    releaseGraceMinutes: profile.releaseGraceMinutes,
    secondPerson: profile.secondPerson ?? false,
    evidenceLimitBytes: profile.evidenceLimitBytes,
    pollSeconds: profile.pollSeconds,
    offlineReadingDays: profile.offlineReadingDays,
    languages: profile.provider.languages ?? null,
  };
}

export interface FirstState {
  readonly phase: AppState['phase'];
  readonly profile: ProfileSummary | null;
  readonly offers: { readonly practice: Fault | null; readonly live: Fault | null };
  readonly keychain: KeychainState;
  readonly settings: Settings;
  readonly runtime: AppState['runtime'];
}

/** The snapshot before anything was opened. */
export const firstState = (first: FirstState): AppState => ({
  ...first,
  number: 0,
  closedBy: null,
  certificate: null,
  session: { state: 'signedOut', fault: null },
  contact: noContact,
  earlierContact: { contactAt: null, pollAt: null },
  retries: [],
  report: null,
  versions: null,
  lock: null,
  place: null,
  clock: { now: utcMs(0), offsetMs: 0 },
  reading: { allowed: false, fault: null },
  isChecking: false,
  isHalted: false,
  alarms: [],
  journalHead: 0,
  strayForms: 0,
});
