/** The first three hops on the way to a server, each on its own: name, port, TLS. */
import { lookup } from 'node:dns/promises';
import { connect as connectTcp, isIP, type Socket } from 'node:net';
import { connect as connectTls, type TLSSocket } from 'node:tls';
import type { Fault } from '../../shared/base/fault.ts';
import { fault } from '../../shared/base/fault.ts';
import { err, ok, type Result } from '../../shared/base/result.ts';
import { readAuthorities } from '../secrets/certificate/authorities.ts';
import type { ClientCredentials } from '../secrets/certificate/certificate-store.ts';
import type { Timers } from '../sync/ports.ts';
import { faultOfError, type Progress } from './faults-of-errors.ts';
import { notePeerName } from './peer-name.ts';

export interface ServerPlace {
  readonly host: string;
  readonly port: number;
}

export const placeOf = (base: string): ServerPlace => {
  const { hostname, port } = new URL(base);
  return { host: hostname.replace(/^\[|\]$/g, ''), port: port === '' ? 443 : Number(port) };
};

const patienceMs = 10_000;

/** Every address the name has, in the system's order. */
export async function findAddresses({ host }: ServerPlace): Promise<Result<string[], Fault>> {
  try {
    const found = await lookup(host, { all: true });
    return ok(found.map(({ address }) => address));
  } catch (error) {
    return err(faultOfError(error, { secured: false }));
  }
}

/** The first of the addresses that takes a connection, as a client goes through them. */
export async function findReachable(
  addresses: readonly string[],
  port: number,
  timers: Timers,
): Promise<Result<string, Fault>> {
  let last = fault('connection.offline');
  for (const host of addresses) {
    const socket = connectTcp({ host, port });
    const reached = await settled(socket, 'connect', timers);
    socket.destroy();
    if (reached === null) return ok(host);
    last = reached;
  }
  return err(last);
}

export interface Handshake {
  readonly protocol: string;
  readonly cipher: string;
  readonly subject: string;
  readonly issuer: string;
  /** Last instant of the server's certificate, ISO 8601 in UTC. */
  readonly validTo: string;
}

export interface HandshakeParts {
  readonly authorities: readonly string[];
  readonly credentials: ClientCredentials | null;
  readonly timers: Timers;
  /** A connection through a proxy, or null: then it is made here. */
  readonly tunnel?: Socket | null;
}

/** A TLS handshake as the transport does it, and what the server showed. Nothing is sent. */
export async function shakeHands(
  { host, port }: ServerPlace,
  { authorities, credentials, timers, tunnel = null }: HandshakeParts,
): Promise<Result<Handshake, Fault>> {
  const readable = readAuthorities(authorities);
  if (!readable.ok) return readable;
  const socket = connectTls({
    ...(tunnel === null ? { host, port } : { host, socket: tunnel }),
    ...(isIP(host) === 0 ? { servername: host } : {}),
    ca: [...authorities],
    minVersion: 'TLSv1.2',
    ALPNProtocols: ['http/1.1'],
    ...(credentials === null ? {} : { cert: credentials.chain, key: credentials.key }),
  });
  const progress = { secured: false, bearsName: false };
  notePeerName(socket, host, (bearsName) => {
    progress.bearsName = bearsName;
  });
  const failed = await settled(socket, 'secureConnect', timers, progress);
  const seen = failed === null ? describe(socket) : null;
  socket.destroy();
  return failed === null && seen !== null ? ok(seen) : err(failed ?? fault('connection.tlsFailed'));
}

function describe(socket: TLSSocket): Handshake {
  const certificate = socket.getPeerCertificate();
  return {
    protocol: socket.getProtocol() ?? '',
    cipher: socket.getCipher().standardName,
    subject: nameIn(certificate.subject),
    issuer: nameIn(certificate.issuer),
    validTo: new Date(certificate.valid_to).toISOString(),
  };
}

/** Common name, or organisation where there is none. A name may hold an attribute more than once. */
const nameIn = ({ CN, O }: { readonly CN?: unknown; readonly O?: unknown }): string => {
  const found: unknown = [CN, O].flat().find((part) => typeof part === 'string');
  return typeof found === 'string' ? found.slice(0, 300) : '';
};

/** Null when the event came; otherwise what came instead. */
function settled(
  socket: ReturnType<typeof connectTcp>,
  event: 'connect' | 'secureConnect',
  timers: Timers,
  progress: Progress = { secured: false },
): Promise<Fault | null> {
  return new Promise((resolve) => {
    const stop = timers.after(patienceMs, () => done(fault('connection.timeout')));
    const done = (result: Fault | null): void => {
      stop();
      resolve(result);
    };
    socket.once(event, () => done(null));
    // Stays, so that an error after the end of the probe is nobody's crash.
    socket.on('error', (error) => done(faultOfError(error, progress)));
    socket.once('close', () => done(fault('connection.addressDropped')));
  });
}
