import type { Server } from 'node:https';
import type { Socket } from 'node:net';
import type { TLSSocket } from 'node:tls';
import type { PlatformLog } from '../state/log.ts';
import { alerts, fatalAlert } from './fatal-alert.ts';

const reasons: Readonly<Record<string, number>> = {
  CERT_HAS_EXPIRED: alerts.expired,
  CERT_NOT_YET_VALID: alerts.badCertificate,
  INVALID_PURPOSE: alerts.unsupportedCertificate,
};

/** How long a refused client may take to read the alert before the connection is cut. */
const patience = 1_000;

function describe(tls: TLSSocket): { reason: string; alert: number } {
  if (tls.getPeerX509Certificate() === undefined) {
    return { reason: 'none presented', alert: alerts.certificateRequired };
  }
  // The typings say Error; at run time it is the code of the verification.
  const reason = String(tls.authorizationError);
  return { reason, alert: reasons[reason] ?? alerts.unknownCa };
}

const endOf = (socket: Socket): string => `${socket.remoteAddress ?? ''} ${socket.remotePort ?? 0}`;

/**
 * Lets only clients with a trusted certificate reach the HTTP layer; any other gets a TLS alert that says why. The
 * server must be made with `requestCert` and without `rejectUnauthorized`.
 */
export function requireTrustedClients(server: Server, log: PlatformLog): void {
  const below = new Map<string, Socket>();
  const secrets = new WeakMap<TLSSocket, Buffer>();

  server.on('connection', (socket: Socket) => {
    const end = endOf(socket);
    below.set(end, socket);
    socket.once('close', () => below.delete(end));
  });
  server.on('keylog', (line: Buffer, tls: TLSSocket) => {
    const [label, , secret] = line.toString('ascii').trim().split(' ');
    if (label !== 'SERVER_TRAFFIC_SECRET_0' || secret === undefined) return;
    secrets.set(tls, Buffer.from(secret, 'hex'));
  });

  const refuse = (tls: TLSSocket): void => {
    const { reason, alert } = describe(tls);
    log.write('refused', { code: 'certificate_untrusted', reason });
    const secret = secrets.get(tls);
    const socket = below.get(endOf(tls));
    // Nothing has been sent under the new secret yet: the session tickets wait for the first answer.
    const record = secret && fatalAlert(tls.getCipher().standardName, secret, 0, alert);
    if (!record || socket === undefined) return void tls.destroy();
    // What the client has sent already is read and dropped, or a reset would overtake the alert.
    tls.on('error', () => tls.destroy());
    tls.resume();
    socket.end(record);
    setTimeout(() => tls.destroy(), patience).unref();
  };

  const serve = server.listeners('secureConnection');
  server.removeAllListeners('secureConnection');
  server.on('secureConnection', (tls: TLSSocket) => {
    if (!tls.authorized) return refuse(tls);
    for (const listener of serve) listener.call(server, tls);
  });
}
