import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clock } from '../../shared/base/clock.ts';
import { fault, type Fault } from '../../shared/base/fault.ts';
import { err, ok, type Result } from '../../shared/base/result.ts';
import type { UtcMs } from '../../shared/base/units.ts';
import type {
  CertificateSummary,
  DoctorReport,
  Language,
  SessionState,
} from '../../shared/bridge/app-state.ts';
import type { Hi1Version } from '../../shared/hi1/model.ts';
import type { PersonRef } from '../../shared/orders/entry.ts';
import { Session, type SessionParts } from '../identity/session.ts';
import type { SignInKind } from '../identity/sign-in.ts';
import { watchedExchange } from '../identity/watched-exchange.ts';
import type { NationalProfile } from '../../shared/profile/national-profile.ts';
import type { FileSystemPort } from '../journal/file-system.ts';
import { Doctor } from '../platform/doctor.ts';
import { mailboxProbe } from '../platform/mailbox-probe.ts';
import type { RouteTo } from '../platform/proxy-route.ts';
import { TlsClient } from '../platform/tls-client.ts';
import { refusalReader } from '../platform/refusal-of.ts';
import { Transport } from '../platform/transport.ts';
import { CertificateStore } from '../secrets/certificate/certificate-store.ts';
import { largestContainer } from '../secrets/certificate/pkcs12-container.ts';
import type { ProfileSecret } from '../secrets/profile-secret.ts';
import { sealedFile } from '../secrets/sealed-file.ts';
import { headerMaker } from '../sync/header-writer.ts';
import type {
  ExchangePort,
  MakeUuid,
  RefusalReader,
  SessionPort,
  Timers,
  ValidatorPort,
} from '../sync/ports.ts';
import type { RateGate } from '../sync/rate-gate.ts';

export interface ServiceParts {
  readonly national: NationalProfile;
  readonly folder: string;
  readonly files: FileSystemPort;
  readonly secret: ProfileSecret;
  readonly clock: Clock;
  readonly computerClock: Clock;
  readonly timers: Timers;
  readonly gate: RateGate;
  /** The way that this computer's settings prescribe to an address. */
  readonly routeTo: RouteTo;
  readonly openInBrowser: (address: string) => Promise<boolean>;
  readonly copyAddress: (address: string) => void;
  readonly validator: ValidatorPort;
  readonly makeUuid: MakeUuid;
  /** The version messages are written in now. */
  readonly version: () => Hi1Version;
  readonly onReport: (report: DoctorReport) => void;
  /** Something about the session changed. */
  readonly onSession: () => void;
  readonly record: SessionParts['record'];
  readonly onCertificate: (certificate: CertificateSummary) => void;
}

export interface Service {
  readonly exchange: ExchangePort;
  readonly refusalOf: RefusalReader;
  readonly session: SessionPort;
  certificate(): CertificateSummary | null;
  certificateValidUntil(): UtcMs | null;
  sessionAt(offsetMs: number): SessionState;
  person(): PersonRef | null;
  importCertificate(path: string, pin: string): Promise<Result<unknown, Fault>>;
  signIn(language: Language, kind?: SignInKind): Promise<Result<unknown, Fault>>;
  reopen(): Promise<Result<unknown, Fault>>;
  copySignInAddress(): Result<unknown, Fault>;
  cancelSignIn(): void;
  signOut(): Promise<Result<unknown, Fault>>;
  checkConnection(): void;
  close(): Promise<void>;
}

export async function openService(parts: ServiceParts): Promise<Result<Service, Fault>> {
  const { national, files, secret, folder } = parts;
  const opened = await CertificateStore.open({
    file: sealedFile(files, secret, join(folder, 'secrets', 'client-cert.bin')),
    organisationNumber: national.provider.organisationNumber,
    authorities: national.clientAuthorities,
    clock: parts.computerClock,
  });
  if (!opened.ok) return opened;
  const certificates = opened.value;
  const line = {
    credentials: () => certificates.credentials(),
    clock: parts.computerClock,
    routeTo: parts.routeTo,
  };
  const transport = new Transport({ ...line, api: national.api });
  const identityClient = new TlsClient({
    ...line,
    origin: new URL(national.identity.issuer).origin,
    authorities: national.api.serverAuthorities,
  });
  const session = new Session({
    profile: national,
    client: identityClient,
    thumbprint: () => certificates.credentials()?.thumbprint ?? null,
    openInBrowser: parts.openInBrowser,
    copyAddress: parts.copyAddress,
    timers: parts.timers,
    clock: parts.computerClock,
    record: parts.record,
    onChange: parts.onSession,
  });
  const refusalOf = refusalReader(national.refusals);
  // Read at each use: a person may choose another version at any time.
  const spoken: NationalProfile = {
    ...national,
    get version() {
      return parts.version();
    },
  };
  const doctor = new Doctor({
    ...parts,
    profile: spoken,
    transport,
    refusalOf,
    session,
    credentials: () => certificates.credentials(),
    askMailbox: mailboxProbe({
      exchange: transport,
      refusalOf,
      validator: parts.validator,
      makeHeader: headerMaker(spoken, parts.clock, parts.makeUuid),
      mailboxPath: national.api.mailboxPath,
    }),
    onProgress: parts.onReport,
  });
  return ok({
    exchange: watchedExchange(transport, refusalOf, session),
    refusalOf,
    session,
    certificate: () => certificates.summary(),
    certificateValidUntil: () => certificates.validUntil(),
    sessionAt: (offsetMs) => session.stateAt(offsetMs),
    person: () => session.person(),
    importCertificate: async (path, pin) => {
      const facts = await stat(path).catch(() => null);
      if (facts === null) return err(fault('bridge.unknownFile'));
      if (facts.size > largestContainer) return err(fault('certificate.tooLarge'));
      const imported = await certificates.import(await readFile(path), pin);
      const summary = certificates.summary();
      if (imported.ok && summary !== null) parts.onCertificate(summary);
      return imported;
    },
    signIn: (language, kind) => session.signIn(language, kind),
    reopen: () => session.reopen(),
    copySignInAddress: () => session.copyAddress(),
    cancelSignIn: () => session.cancel(),
    signOut: () => session.signOut(),
    checkConnection: () => void doctor.run(),
    close: async () => {
      await session.close();
      transport.close();
      identityClient.close();
    },
  });
}
