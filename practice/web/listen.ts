import type { Server } from 'node:net';

/** Servers of one address pair: 127.0.0.1, and ::1 where the machine has it. */
export interface Listening<T = Server> {
  readonly port: number;
  readonly servers: readonly T[];
  close(): Promise<void>;
  /** Stops listening and ends every connection, until `resume` takes the same port again. */
  pause(): Promise<void>;
  resume(): Promise<void>;
}

const hosts = ['127.0.0.1', '::1'] as const;

const unavailable = new Set(['EADDRNOTAVAIL', 'EAFNOSUPPORT']);

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

async function bind(server: Server, port: number, host: string): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host, ipv6Only: host === '::1' }, () => {
      server.off('error', reject);
      resolve();
    });
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

interface ClosableServer extends Server {
  closeAllConnections(): void;
}

const shut = (server: ClosableServer): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

/**
 * Listens on 127.0.0.1 and, where `both` asks for it, on ::1 with the same port, because `localhost` may resolve to
 * either. Port 0 takes a free one.
 */
export async function listen<T extends ClosableServer>(
  make: () => T,
  port: number,
  both: boolean,
): Promise<Listening<T>> {
  for (let attempt = 1; ; attempt++) {
    const first = make();
    const taken = await bind(first, port, hosts[0]);
    if (!both) return listeningOf([first], taken);
    const second = make();
    try {
      await bind(second, taken, hosts[1]);
    } catch (error) {
      if (unavailable.has(codeOf(error))) return listeningOf([first], taken);
      await shut(first);
      // A free port of one family may be in use in the other; try another.
      if (port === 0 && codeOf(error) === 'EADDRINUSE' && attempt < 20) continue;
      throw error;
    }
    return listeningOf([first, second], taken);
  }
}

function listeningOf<T extends ClosableServer>(servers: readonly T[], port: number): Listening<T> {
  const close = async (): Promise<void> => void (await Promise.all(servers.map(shut)));
  const resume = async (): Promise<void> => {
    for (const [place, server] of servers.entries())
      await bind(server, port, hosts[place] ?? hosts[0]);
  };
  return { port, servers, close, pause: close, resume };
}
