import type { Clock } from '../../shared/base/clock.ts';
import { fault, type Fault, type FaultCode } from '../../shared/base/fault.ts';
import { formatInstant } from '../../shared/base/units.ts';
import type { DoctorReport } from '../../shared/bridge/app-state.ts';
import type { NationalProfile } from '../../shared/profile/national-profile.ts';
import type { ClientCredentials } from '../secrets/certificate/certificate-store.ts';
import type { HttpAnswer, RefusalReader, SessionPort, Timers } from '../sync/ports.ts';
import { readAccount } from './account.ts';
import { ReportInProgress, type Finding } from './doctor-report.ts';
import { hopOfFault, type HopName } from './hop-of-fault.ts';
import { direct, type RouteTo } from './proxy-route.ts';
import { placeOf, shakeHands } from './server-probe.ts';
import type { Transport } from './transport.ts';
import { WayToServer } from './way-to-server.ts';

export interface DoctorParts {
  readonly profile: Pick<NationalProfile, 'api' | 'provider' | 'version'>;
  readonly transport: Pick<Transport, 'get'>;
  readonly refusalOf: RefusalReader;
  readonly credentials: () => ClientCredentials | null;
  readonly session: SessionPort;
  /** One message to the service that changes nothing: why it was not taken, or null. */
  readonly askMailbox: () => Promise<Fault | null>;
  /** The pace everything that calls the service keeps. */
  readonly gate: { pass(): Promise<void> };
  readonly timers: Timers;
  /** The way that this computer's settings prescribe. */
  readonly routeTo?: RouteTo;
  /** The profile's time, for the report. */
  readonly clock: Clock;
  /** Told at every change. */
  readonly onProgress: (report: DoctorReport) => void;
}

/** The line held, and what was asked got no answer of the service's own. */
const unanswered: ReadonlySet<FaultCode> = new Set<FaultCode>([
  'connection.timeout',
  'connection.closed',
  'connection.offline',
  'connection.busy',
  'connection.serverFault',
]);

/** Checks the way to the service hop by hop: each is timed, and the first that fails says why. */
export class Doctor {
  readonly #parts: DoctorParts;
  #running: Promise<DoctorReport> | null = null;

  constructor(parts: DoctorParts) {
    this.#parts = parts;
  }

  /** Runs the check; a second caller meanwhile gets the same report. */
  run(): Promise<DoctorReport> {
    this.#running ??= this.#check().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  async #check(): Promise<DoctorReport> {
    const { clock, profile, timers, onProgress } = this.#parts;
    const report = new ReportInProgress(clock.now(), onProgress);
    const route = await (this.#parts.routeTo?.(profile.api.base) ?? direct);
    const way = new WayToServer(placeOf(profile.api.base), route, timers);
    const steps: readonly [readonly HopName[], () => Promise<Finding>][] = [
      [['name'], () => way.name()],
      [['reach'], () => way.reach()],
      [['server'], () => this.#server(way)],
      [
        ['certificate', 'answer', 'organisation', 'address', 'level', 'role'],
        () => this.#account(),
      ],
      [['version', 'schema'], () => this.#mailbox()],
    ];
    for (const [hops, run] of steps) {
      report.begin(hops);
      const startedAt = timers.elapsed();
      const finding = await run();
      if (!report.note(hops, finding, timers.elapsed() - startedAt)) break;
    }
    return report.finish(clock.now());
  }

  async #server(way: WayToServer): Promise<Finding> {
    const { api } = this.#parts.profile;
    const tunnel = await way.tunnel();
    if (!tunnel.ok) return { passed: {}, fault: tunnel.error, at: 'reach' };
    const shaken = await shakeHands(placeOf(api.base), {
      authorities: api.serverAuthorities,
      credentials: this.#parts.credentials(),
      timers: this.#parts.timers,
      tunnel: tunnel.value,
    });
    return shaken.ok
      ? { passed: { server: { ...shaken.value } } }
      : { passed: {}, fault: shaken.error };
  }

  /**
   * One call tells about certificate, answer, organisation and address; signed in, also about level and role. In TLS
   * 1.3 a client has finished its handshake before the server has looked at the certificate, so silence after it says
   * nothing about the certificate: it neither failed nor was it accepted.
   */
  async #account(): Promise<Finding> {
    const { profile, transport, gate, session } = this.#parts;
    const token = session.current()?.token;
    await gate.pass();
    const asked = await transport.get(
      profile.api.accountPath,
      token === undefined ? {} : { token },
    );
    if (!asked.ok) {
      const { error } = asked;
      return hopOfFault(error.code) === null
        ? { passed: {}, fault: error, at: 'answer' }
        : { passed: {}, fault: error };
    }
    // An HTTP answer of any kind: the handshake, and with it the certificate, was accepted.
    const certificate = { validTo: this.#certificateEnd() };
    return asked.value.status === 200
      ? this.#welcome(asked.value, certificate)
      : this.#refusal(asked.value, certificate, token !== undefined);
  }

  #welcome(answer: HttpAnswer, certificate: { validTo: string }): Finding {
    const account = readAccount(answer);
    if (account === null)
      return { passed: { certificate }, fault: fault('connection.answerUnreadable'), at: 'answer' };
    const { organisation, address, person } = account;
    return {
      passed: {
        certificate,
        answer: { status: String(answer.status) },
        organisation: { number: organisation.organisationNumber, organisation: organisation.name },
        address: { address: address.seen, registered: address.registered.join(', ') },
        level: { acr: person.acr },
        role: { roles: person.roles.join(', ') },
      },
    };
  }

  /** The service looks at address and organisation before it asks for a person, and at the level before the role. */
  #refusal(answer: HttpAnswer, certificate: { validTo: string }, isSignedIn: boolean): Finding {
    const refused = this.#parts.refusalOf(answer);
    const organisation = { number: this.#parts.profile.provider.organisationNumber };
    const heard = { certificate, answer: { status: String(answer.status) } };
    const known = { ...heard, organisation, address: {} };
    switch (hopOfFault(refused.code)) {
      case 'level':
        if (!isSignedIn && refused.code === 'connection.notSignedIn')
          return { passed: known, skipped: ['level', 'role'] };
        return { passed: known, fault: refused };
      case 'role':
        return { passed: { ...known, level: {} }, fault: refused };
      case 'organisation':
      case 'address':
        return { passed: heard, fault: refused };
      default:
        return { passed: { certificate }, fault: refused, at: 'answer' };
    }
  }

  async #mailbox(): Promise<Finding> {
    const { askMailbox, gate, profile } = this.#parts;
    const { etsi, profileOwner, profile: version } = profile.version;
    const spoken = { etsi, profile: `${profileOwner} ${version}` };
    await gate.pass();
    const refused = await askMailbox();
    if (refused === null) return { passed: { version: spoken, schema: {} } };
    if (unanswered.has(refused.code)) return { passed: {}, fault: refused, at: 'answer' };
    // The service looks at the version before it reads by the schema.
    const knowsVersion = refused.code === 'connection.schemaRefused';
    return { passed: knowsVersion ? { version: spoken } : {}, fault: refused };
  }

  /** The whole instant: which day that is depends on the zone, and the window knows it. */
  #certificateEnd(): string {
    const credentials = this.#parts.credentials();
    return credentials === null ? '' : formatInstant(credentials.validTo);
  }
}
