/**
 * The one snapshot main gives the window. Every change is a whole new snapshot with a higher number; views never poll.
 * It holds no order content and no secret.
 */
import { z } from 'zod';
import { faultCodes } from '../base/fault.ts';
import { roles } from '../orders/entry.ts';

const text = (max: number): z.ZodString => z.string().max(max);
const instant = z.number().int().nonnegative();

export const faultGuard = z.strictObject({
  code: z.enum(faultCodes),
  params: z.record(text(40), z.union([text(200), z.number()])).exactOptional(),
});

export const languages = ['en', 'sv'] as const;
export const themes = ['system', 'light', 'dark', 'contrast', 'contrast-dark'] as const;

/** Minutes without input after which Ombud locks; 0 is never, which a live profile takes for the default. */
export const idleMinutes = [0, 1, 2, 5, 10, 15, 30] as const;
export const defaultIdleMinutes = 10;

export const settingsGuard = z.strictObject({
  language: z.enum(languages),
  theme: z.enum(themes),
  /** Single-letter shortcuts (WCAG 2.1.4). */
  letterKeys: z.boolean(),
  lockAfterMinutes: z.literal(idleMinutes),
});

export const keychainStates = [
  'ok',
  'missing',
  'locked',
  'weak',
  'denied',
  'changed',
  'damaged',
  'timeout',
] as const;

export const keychainStateGuard = z.strictObject({
  state: z.enum(keychainStates),
  /** Name of the keychain for people, e.g. "Secret Service (GNOME Keyring)". */
  name: text(100),
});

const subjectLine = z.strictObject({ label: text(60), value: text(300) });

/** How one Swedish reading sees the organisation number. */
const organisationReading = z.strictObject({
  field: z.enum(['serialNumber', 'organizationIdentifier']),
  oid: text(30),
  written: text(100).nullable(),
  /** Ten digits, or null when this reading finds none. */
  number: text(10).nullable(),
  removed: text(20).nullable(),
  checkDigitHolds: z.boolean().nullable(),
  inMultiValuedRdn: z.boolean(),
});

export const certificateCheckNames = [
  'clientAuth',
  'digitalSignature',
  'chain',
  'dates',
  'issuer',
  'keyFits',
  'organisationNumber',
] as const;

export const certificateGuard = z.strictObject({
  subject: z.array(subjectLine).max(30),
  commonName: text(300),
  organisation: text(300).nullable(),
  issuer: text(300),
  serial: text(100),
  /** SHA-256 of the DER, colon-separated upper-case pairs. */
  fingerprint: text(100),
  validFrom: instant,
  validTo: instant,
  keyAlgorithm: text(60),
  keyUsage: z.array(text(60)).max(12),
  extendedKeyUsage: z.array(text(80)).max(12),
  chain: z.array(text(300)).max(10),
  readings: z.array(organisationReading).length(2),
  /** The number both doors agree on, ten digits. */
  organisationNumber: text(10),
  checks: z
    .array(
      z.strictObject({
        name: z.enum(certificateCheckNames),
        passed: z.boolean(),
        fault: faultGuard.nullable(),
      }),
    )
    .max(12),
  importedAt: instant,
});

const signedInPerson = {
  /** The provider's opaque name for the person, as in the journal. */
  subject: text(200),
  name: text(200),
  organisation: text(200),
  organisationNumber: text(10),
  roles: z.array(z.enum(roles)).max(10),
  /** Level of assurance by the profile's list, e.g. "loa3". */
  level: text(60),
  acr: text(200),
  expiresAt: instant,
};

export const sessionGuard = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('signedOut'), fault: faultGuard.nullable() }),
  z.strictObject({
    state: z.literal('waiting'),
    step: z.enum(['opening', 'browser', 'exchanging', 'roles']),
    startedAt: instant,
    until: instant,
    /** Origin of the page that was opened, to compare with the browser's address line. */
    origin: text(200),
  }),
  z.strictObject({ state: z.literal('signedIn'), ...signedInPerson }),
  z.strictObject({
    state: z.literal('expired'),
    /** Its time was up, the service ended it, or the certificate it was bound to is no longer there. */
    why: z.enum(['time', 'ended', 'certificate']),
    ...signedInPerson,
  }),
]);

export const hopNames = [
  'name',
  'reach',
  'server',
  'certificate',
  'answer',
  'organisation',
  'address',
  'level',
  'role',
  'version',
  'schema',
] as const;

export const hopGuard = z.strictObject({
  name: z.enum(hopNames),
  state: z.enum(['waiting', 'running', 'passed', 'failed', 'notTested']),
  ms: z.number().nonnegative().nullable(),
  /** Facts to show, keyed by a text key of the window: `{address: '127.0.0.1', protocol: 'TLSv1.3'}`. */
  facts: z.record(text(40), text(300)),
  fault: faultGuard.nullable(),
});

export const reportGuard = z.strictObject({
  startedAt: instant,
  finishedAt: instant.nullable(),
  hops: z.array(hopGuard).max(20),
});

export const contactGuard = z.strictObject({
  online: z.boolean(),
  lastContactAt: instant.nullable(),
  lastPollAt: instant.nullable(),
  nextPollAt: instant.nullable(),
  fault: faultGuard.nullable(),
  /** The platform's `Date` minus this computer's clock, in milliseconds; null before the first answer. */
  skewMs: z.number().int().nullable(),
});

const uuid = z.string().regex(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);

export const retryGuard = z.strictObject({
  order: uuid,
  /** The message it is about; null: the answer. */
  message: uuid.nullable(),
  at: instant,
  /** The service asked for this pause; otherwise it is Ombud's own pace. */
  isAsked: z.boolean(),
  /** What on this computer kept it from leaving; null: nothing did. */
  trouble: z.enum(faultCodes).nullable(),
});

export const profileGuard = z.strictObject({
  kind: z.enum(['practice', 'live']),
  service: text(200),
  provider: text(200),
  organisationNumber: text(10),
  country: text(2),
  zone: text(64),
  releaseGraceMinutes: z.number().int(),
  /** A package needs the approval of a second person. */
  secondPerson: z.boolean(),
  evidenceLimitBytes: z.number().int(),
  /** Seconds from one reading of the mailbox to the next. */
  pollSeconds: z.number().int(),
  /** Days that orders stay readable here without a new sign-in. */
  offlineReadingDays: z.number().int(),
  /** Languages the provider has declared for certificates, ISO 639-1; null: its description names none. */
  languages: z.array(text(2)).max(30).nullable(),
});

export const lockCauses = ['idle', 'system', 'suspend', 'person', 'start'] as const;

/** What the lock screen says: nothing of any order or person. */
export const lockGuard = z.strictObject({
  cause: z.enum(lockCauses),
  since: instant,
  /** `system`: this computer vouches. `signIn`: a fresh sign-in with eID opens. */
  opensBy: z.enum(['system', 'signIn']),
  step: z.enum(['resting', 'asking']),
  /** Why the last attempt to unlock did not open. */
  fault: faultGuard.nullable(),
  /** Some emergency order is taken by nobody; not which, not how many. */
  emergencyWaits: z.boolean(),
});

/** Where the person was, kept in memory alone. */
export const placeGuard = z.strictObject({
  /** The window's own name for the view. */
  view: z.string().regex(/^[a-zA-Z]{1,20}$/),
  order: z
    .string()
    .regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/)
    .nullable(),
});

/** TS 103 120 (`V1.22.1`) and the national profile, TS 104 144 (`v1.3.1`). */
export const versionGuard = z.strictObject({
  etsi: z.string().regex(/^V\d{1,3}\.\d{1,3}\.\d{1,3}$/),
  profile: z.string().regex(/^v\d{1,3}\.\d{1,3}\.\d{1,3}$/),
});

/** The version of the interface that Ombud writes in. */
export const versionsGuard = z.strictObject({
  used: versionGuard,
  /** What the service has announced of its end. */
  end: z
    .strictObject({
      version: versionGuard,
      deprecatedAt: instant.nullable(),
      endsAt: instant.nullable(),
      knownSince: instant,
    })
    .nullable(),
  /** Those Ombud could write in instead, newest first. */
  spoken: z.array(versionGuard).max(10),
});

export const appStateGuard = z.strictObject({
  number: z.number().int().nonnegative(),
  /**
   * `welcome`: no profile chosen. `opening`: keychain and store are being opened. `closed`: one of them keeps Ombud
   * shut. `open`: at work. `locked`: it goes on receiving, but nothing can be read or done except to unlock.
   */
  phase: z.enum(['welcome', 'opening', 'closed', 'open', 'locked']),
  profile: profileGuard.nullable(),
  /** What the two doors of Welcome say. */
  offers: z.strictObject({
    practice: faultGuard.nullable(),
    live: faultGuard.nullable(),
  }),
  keychain: keychainStateGuard,
  /** Why Ombud is closed, when it is. */
  closedBy: faultGuard.nullable(),
  certificate: certificateGuard.nullable(),
  session: sessionGuard,
  contact: contactGuard,
  /** What was known of the line when Ombud started: never "online", only how old things are. */
  earlierContact: z.strictObject({ contactAt: instant.nullable(), pollAt: instant.nullable() }),
  /** Answers that are left alone for a while, and when each may be tried again. */
  retries: z.array(retryGuard).max(500),
  /** Set exactly while the phase is `locked`. */
  lock: lockGuard.nullable(),
  /** Where the window begins after it was unlocked. */
  place: placeGuard.nullable(),
  report: reportGuard.nullable(),
  /** Null until a profile is open. */
  versions: versionsGuard.nullable(),
  /** Time of the snapshot and what to add to this computer's clock (practice moves time; live never). */
  clock: z.strictObject({ now: instant, offsetMs: z.number().int() }),
  settings: settingsGuard,
  /** May this window read orders now, and if not why. */
  reading: z.strictObject({ allowed: z.boolean(), fault: faultGuard.nullable() }),
  /** Orders may be read already, but the journal has not been verified yet: nothing is received, written or sent. */
  isChecking: z.boolean(),
  /** The journal is damaged, cut short, may not be written or has closed itself: nothing is received, written or sent. */
  isHalted: z.boolean(),
  alarms: z.array(faultGuard).max(20),
  journalHead: z.number().int().nonnegative(),
  /** Preservation tasks and Forms 5 and 6 of no known order that nobody has judged yet. */
  strayForms: z.number().int().nonnegative(),
  runtime: z.strictObject({ ombud: text(40), electron: text(40), chrome: text(40) }),
});

export type AppState = z.infer<typeof appStateGuard>;
export type Settings = z.infer<typeof settingsGuard>;
export type CertificateSummary = z.infer<typeof certificateGuard>;
export type SessionState = z.infer<typeof sessionGuard>;
export type Hop = z.infer<typeof hopGuard>;
export type DoctorReport = z.infer<typeof reportGuard>;
export type ContactState = z.infer<typeof contactGuard>;
export type KeychainState = z.infer<typeof keychainStateGuard>;
export type ProfileSummary = z.infer<typeof profileGuard>;
export type VersionsState = z.infer<typeof versionsGuard>;
export type LockState = z.infer<typeof lockGuard>;
export type LockCause = (typeof lockCauses)[number];
export type Place = z.infer<typeof placeGuard>;
export type Language = (typeof languages)[number];
