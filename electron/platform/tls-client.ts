import { Agent } from 'node:https';
import type { ClientRequest, IncomingHttpHeaders } from 'node:http';
import { TLSSocket } from 'node:tls';
import got, { type Method } from 'got';
import type { Clock } from '../../shared/base/clock.ts';
import { fault, type Fault } from '../../shared/base/fault.ts';
import { err, ok, type Result } from '../../shared/base/result.ts';
import { utcMs, type UtcMs } from '../../shared/base/units.ts';
import { readAuthorities } from '../secrets/certificate/authorities.ts';
import type { ClientCredentials } from '../secrets/certificate/certificate-store.ts';
import type { HttpAnswer, StreamedBody } from '../sync/ports.ts';
import { faultOfError } from './faults-of-errors.ts';
import { bodyOptions } from './outgoing-body.ts';
import { notePeerName } from './peer-name.ts';
import { direct, routeName, type Route, type RouteTo } from './proxy-route.ts';
import { RouteFault, TunnelAgent } from './tunnel-agent.ts';

export interface TlsClientParts {
  /** The one origin this client speaks to: the certificate is shown nowhere else. */
  readonly origin: string;
  /** PEM of the authorities that may vouch for the server; the computer's own list counts for nothing. */
  readonly authorities: readonly string[];
  /** Asked before each call, so that a new certificate is used at once. */
  readonly credentials: () => ClientCredentials | null;
  /** This computer's clock. */
  readonly clock: Clock;
  /** Largest answer that is taken in, in bytes. */
  readonly largestAnswer?: number;
  readonly timeouts?: typeof usualTimeouts;
  /** The way that this computer's settings prescribe; without it there is none but the straight one. */
  readonly routeTo?: RouteTo;
}

export interface TlsRequest {
  readonly method: Method;
  /** Path and query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Uint8Array | StreamedBody;
}

/** Milliseconds for each phase of a call. A full evidence file on a slow line needs the long ones. */
const usualTimeouts = {
  lookup: 10_000,
  connect: 10_000,
  secureConnect: 15_000,
  socket: 60_000,
  send: 300_000,
  response: 60_000,
  request: 600_000,
};
const usualLargest = 64 * 1024 * 1024;

/**
 * HTTPS with a client certificate: TLS 1.2 or later, one origin, the profile's authorities alone; no redirects, no
 * retries, no cookies, no decompression; no variable of the environment has a say. Where the system names a proxy the
 * same TLS runs through it to the server itself. Connections are kept and end with their certificate or their way.
 */
export class TlsClient {
  readonly #parts: TlsClientParts;
  /** Why none of the authorities can vouch for anybody, or null. */
  readonly #unusable: Fault | null;
  #agent: { readonly agent: Agent; readonly kept: string } | null = null;

  constructor(parts: TlsClientParts) {
    this.#parts = parts;
    const authorities = readAuthorities(parts.authorities);
    this.#unusable = authorities.ok ? null : authorities.error;
  }

  get origin(): string {
    return this.#parts.origin;
  }

  /** Faults: `connection.*` by cause, `certificate.none`, `certificate.expired`, `profile.invalid`. */
  async send(request: TlsRequest): Promise<Result<HttpAnswer, Fault>> {
    const { origin, clock, largestAnswer = usualLargest } = this.#parts;
    const url = new URL(request.path, origin);
    if (url.origin !== origin) throw new Error('a path that leads to another origin');
    if (this.#unusable !== null) return err(this.#unusable);
    const credentials = this.#parts.credentials();
    if (credentials === null) return err(fault('certificate.none'));
    if (credentials.validTo < clock.now()) return err(fault('certificate.expired'));
    const route = await (this.#parts.routeTo?.(origin) ?? direct);
    if (route.kind === 'unusable') return err(fault('connection.proxyUnsupported'));
    const progress = { secured: false, bearsName: false };
    // The library's own way to abort needs `events.addAbortListener`, which Electron 25 does not have.
    let isTooLarge = false;
    let unreadable: Fault | null = null;
    const outgoing = bodyOptions(request.body, (reason) => {
      unreadable = reason;
    });
    let sent: ClientRequest | null = null;
    try {
      const call = got(url, {
        method: request.method,
        headers: { ...request.headers, ...outgoing.headers, 'user-agent': 'Ombud' },
        ...(outgoing.body === undefined ? {} : { body: outgoing.body }),
        responseType: 'buffer',
        agent: { https: this.#agentFor(credentials, route) },
        https: {
          certificateAuthority: [...this.#parts.authorities],
          certificate: credentials.chain,
          key: credentials.key,
          rejectUnauthorized: true,
          minVersion: 'TLSv1.2',
        },
        timeout: this.#parts.timeouts ?? usualTimeouts,
        retry: { limit: 0 },
        followRedirect: false,
        throwHttpErrors: false,
        decompress: false,
        http2: false,
        allowGetBody: false,
      });
      void call.on('request', (started: ClientRequest) => {
        sent = started;
        watch(started, url.hostname, progress);
      });
      void call.on('downloadProgress', ({ transferred, total = 0 }) => {
        if (Math.max(transferred, total) <= largestAnswer) return;
        isTooLarge = true;
        sent?.destroy();
      });
      const response = await call;
      return ok({
        status: response.statusCode,
        headers: plain(response.headers),
        body: response.body,
        date: dateOf(response.headers.date),
      });
    } catch (error) {
      if (isTooLarge) return err(fault('connection.answerTooLarge'));
      if (unreadable !== null) return err(unreadable);
      const onTheWay = error instanceof Error ? error.cause : null;
      if (onTheWay instanceof RouteFault) return err(onTheWay.fault);
      return err(faultOfError(error, progress));
    }
  }

  /** Ends kept connections. */
  close(): void {
    this.#agent?.agent.destroy();
    this.#agent = null;
  }

  #agentFor({ thumbprint }: ClientCredentials, route: Usable): Agent {
    const kept = `${thumbprint} ${routeName(route)}`;
    if (this.#agent?.kept !== kept) {
      this.close();
      // No session is resumed: the server is to see this certificate in every handshake.
      const options = { keepAlive: true, maxSockets: 2, maxCachedSessions: 0 };
      const agent = route.kind === 'direct' ? new Agent(options) : new TunnelAgent(route, options);
      this.#agent = { agent, kept };
    }
    return this.#agent.agent;
  }
}

type Usable = Exclude<Route, { kind: 'unusable' }>;

function watch(
  sent: ClientRequest,
  host: string,
  progress: { secured: boolean; bearsName: boolean },
): void {
  sent.once('socket', (socket) => {
    if (sent.reusedSocket) progress.secured = true;
    else if (socket instanceof TLSSocket) {
      notePeerName(socket, host, (bearsName) => {
        progress.bearsName = bearsName;
      });
      socket.once('secureConnect', () => {
        progress.secured = true;
      });
    }
  });
}

const plain = (headers: IncomingHttpHeaders): Record<string, string | undefined> =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : value,
    ]),
  );

/** `Date` (RFC 9110, 6.6.1); null when absent or unreadable. */
function dateOf(written: string | undefined): UtcMs | null {
  const at = written === undefined ? Number.NaN : Date.parse(written);
  return Number.isNaN(at) ? null : utcMs(at);
}
