/** Servers of every wrong kind on loopback, and certificates for both sides. */
import { createServer as createTcp, type Server, type Socket } from 'node:net';
import { createServer as createTls, type TlsOptions } from 'node:tls';
import { createHash, X509Certificate } from 'node:crypto';
import { issue, makeAuthority, type Authority } from '../../../../practice/authority/authority.ts';
import { keyToPem, makeKeys } from '../../../../practice/authority/x509.ts';
import { utcMs } from '../../../../shared/base/units.ts';
import { systemClock } from '../../../../electron/shell/clock.ts';
import type { ClientCredentials } from '../../../../electron/secrets/certificate/certificate-store.ts';

const day = 86_400_000;
const now = systemClock.now();

export interface Pair {
  readonly cert: string;
  readonly key: string;
}

export interface LeafPlan {
  readonly name?: string;
  readonly from?: number;
  readonly to?: number;
  readonly client?: boolean;
}

export async function leaf(by: Authority, plan: LeafPlan = {}): Promise<Pair> {
  const keys = await makeKeys('ec');
  const certificate = await issue(by, {
    subject: [{ CN: [plan.name ?? 'localhost'] }],
    publicKey: keys.publicKey,
    notBefore: now + (plan.from ?? -1) * day,
    notAfter: now + (plan.to ?? 10) * day,
    extendedUsages: [plan.client === true ? '1.3.6.1.5.5.7.3.2' : '1.3.6.1.5.5.7.3.1'],
    alternativeNames: [{ type: 'dns', value: plan.name ?? 'localhost' }],
  });
  return { cert: certificate.toString('pem'), key: await keyToPem(keys.privateKey) };
}

export interface TlsWorld {
  readonly authority: Authority;
  readonly authorityPem: string;
  readonly client: ClientCredentials;
  listen(server: Server): Promise<string>;
  close(): Promise<void>;
}

export function credentialsOf({ cert, key }: Pair): ClientCredentials {
  const thumbprint = createHash('sha256').update(new X509Certificate(cert).raw).digest('base64url');
  return { key: Buffer.from(key), chain: cert, thumbprint, validTo: utcMs(now + day) };
}

/** Answers 200 with an empty body to any request that comes over the connection. */
export const answerAll = (socket: Socket): void => {
  socket.on('error', () => socket.destroy());
  socket.on('data', () => socket.write('HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n'));
};

export const tcpServer = (handle: (socket: Socket) => void): Server =>
  createTcp((socket) => {
    socket.on('error', () => socket.destroy());
    handle(socket);
  });

export function tlsServer(options: TlsOptions, handle = answerAll): Server {
  const server = createTls(options, handle);
  server.on('tlsClientError', () => undefined);
  return server;
}

export async function openTlsWorld(): Promise<TlsWorld> {
  const authority = await makeAuthority('Test authority', now);
  const servers: Server[] = [];
  const sockets = new Set<Socket>();
  return {
    authority,
    authorityPem: authority.certificate.toString('pem'),
    client: credentialsOf(await leaf(authority, { client: true })),
    listen: async (server) => {
      servers.push(server);
      server.on('connection', (socket: Socket) => {
        sockets.add(socket);
        socket.once('close', () => sockets.delete(socket));
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const address = server.address();
      if (address === null || typeof address === 'string') throw new Error('no port');
      return `https://localhost:${address.port}`;
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await Promise.all(servers.map((one) => new Promise((resolve) => one.close(resolve))));
    },
  };
}
