/**
 * A national profile is data: everything Ombud must know about one national access service. The practice platform
 * writes its own as `.practice/profile.json`; a live profile is offered only when a complete one exists.
 */
import { z } from 'zod';

/** Text for people: nothing in it may hide, or turn the direction of what is written around it. */
const plainText = z
  .string()
  .max(200)
  .regex(/\S/)
  .regex(/^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+$/u);
/** One word of a list that is joined with spaces (RFC 6749, 3.3). */
const token = z
  .string()
  .max(200)
  .regex(/^[\x21-\x7e]+$/);
/** Is put behind an origin, so it must neither name another one nor climb; `%` could spell either. */
const path = z
  .string()
  .max(200)
  .regex(/^\/(?!\/)(?!.*\.\.)[\w.~/-]*$/);

const endpoint = z.strictObject({
  country: z.string().regex(/^[A-Z]{2}$/),
  id: plainText,
});
const pem = z.string().max(20_000).includes('-----BEGIN CERTIFICATE-----');
/** Without user, password, query or fragment. */
const https = z
  .url({ protocol: /^https$/ })
  .max(500)
  .regex(/^https:\/\/[^/?#@\\\s]+(?:\/[^?#\\\s]*)?$/);
const loopback = z
  .url()
  .max(200)
  .regex(/^http:\/\/127\.0\.0\.1:\d+$/);

/** One row of the service's error table: which answer means which cause. */
const refusalRow = z.strictObject({
  /** HTTP status of the answer. */
  status: z.number().int().min(400).max(599),
  /** `code` member of the problem document (RFC 9457), or `error` of WWW-Authenticate (RFC 6750). */
  code: z.string().max(100),
  /** The cause, as Ombud names it. */
  cause: z.enum([
    'address',
    'unknownOrganisation',
    'notSignedIn',
    'tokenNotBound',
    'levelTooLow',
    'roleMissing',
  ]),
});

const descriptionGuard = z.strictObject({
  format: z.literal(1),
  kind: z.enum(['practice', 'live']),
  /** Name of the service for people, per language. */
  title: z.strictObject({ en: plainText, sv: plainText }),
  /** Country and zone of the addressee: they decide calendars and day ends (Regulation 1182/71). */
  country: z.string().regex(/^[A-Z]{2}$/),
  zone: z.string().max(64).refine(isZone),
  provider: endpoint.extend({
    name: plainText,
    /** Ten digits. */
    organisationNumber: z.string().regex(/^\d{10}$/),
    /** Languages declared for certificates (Directive (EU) 2023/1544), ISO 639-1; absent: those of its State. */
    languages: z
      .array(z.string().regex(/^[a-z]{2}$/))
      .min(1)
      .max(30)
      .exactOptional(),
  }),
  platform: endpoint,
  api: z.strictObject({
    /** Base URL in front of `/eevidence/…`, without a slash at the end. */
    base: https,
    /** Certificate authorities that may vouch for the service's servers; nothing else is trusted. */
    serverAuthorities: z.array(pem).min(1).max(5),
    /** Path that answers who is asking: token checks without any effect. */
    accountPath: path,
    /** Path of the mailbox for LIST and GET. */
    mailboxPath: path,
  }),
  /** Certificate authorities whose organisation certificates the service accepts. */
  clientAuthorities: z.array(pem).min(1).max(10),
  /**
   * Issuers of the certificates that authorities sign and seal with; absent: there is nothing to compare an issuer with, for
   * the trusted lists of the Union are not read.
   */
  sealAuthorities: z.array(pem).max(100).exactOptional(),
  identity: z.strictObject({
    issuer: https,
    clientId: token.max(100),
    scopes: z.array(token).min(1).max(20),
    /** Accepted `acr` values, in order of preference. */
    acrValues: z.array(token).min(1).max(20),
    /** Practice only: loopback origin that shows the issuer's pages to the browser without TLS. */
    frontChannel: loopback.nullable(),
  }),
  /** Practice only: loopback origin of the platform's controls, for the practice menu. */
  controls: loopback.exactOptional(),
  /** How news is fetched. `poll`: LIST and GET on the mailbox path. */
  mailbox: z.literal('poll'),
  pollSeconds: z.number().int().min(1).max(3600),
  /** GET actions in one message. */
  batchSize: z.number().int().min(1).max(200),
  /** MaximumObjectCount of a LIST to begin with. */
  listMaximum: z.number().int().min(1).max(10_000),
  version: z.strictObject({
    etsi: z.string().regex(/^V\d+\.\d+\.\d+$/),
    profileOwner: plainText.max(20),
    profile: z.string().regex(/^v\d+\.\d+\.\d+$/),
  }),
  evidenceLimitBytes: z.number().int().positive(),
  /** A notified order without early clearance is in time when sent within this many minutes after it opens. */
  releaseGraceMinutes: z.number().int().min(1).max(1440),
  /** How many days received orders stay readable on this computer without a new sign-in. */
  offlineReadingDays: z.number().int().min(1).max(365),
  /**
   * What opens a locked Ombud. `system`: this computer vouches for whoever sits at it (its own lock, its keychain).
   * `signIn`: a fresh sign-in with eID, also after a start.
   */
  unlock: z.enum(['system', 'signIn']),
  /** Whether a package leaves only with the approval of a person other than the one who froze it. */
  secondPerson: z.boolean().exactOptional(),
  refusals: z.array(refusalRow).max(50),
});

export const nationalProfileGuard = descriptionGuard.refine(
  ({ kind, controls }) => kind === 'practice' || controls === undefined,
  'only practice has controls',
);

/** A name of the time zone database that this computer has rules for; offsets have none. */
function isZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

export type NationalProfile = z.infer<typeof nationalProfileGuard>;
export type RefusalCause = NationalProfile['refusals'][number]['cause'];
