// A proxy on loopback that notes what it is asked and every octet that passes.
import { createServer, type Server } from 'node:http';
import { connect } from 'node:net';
import type { Route } from '../../../../electron/platform/proxy-route.ts';

export interface ProxyWorld {
  readonly route: Extract<Route, { kind: 'proxy' }>;
  /** `host:port` of each CONNECT. */
  readonly asked: readonly string[];
  /** Requests that were made of the proxy itself. */
  readonly others: readonly string[];
  /** Everything that went through, and what came with CONNECT itself. */
  seen(): string;
  /** Answers the next ones with this status; 0 hangs up. */
  refuseWith(status: number | null): void;
  /** Takes the connection to another server than the one that was asked for. */
  divertTo(port: number | null): void;
  close(): Promise<void>;
}

export async function openProxy(): Promise<ProxyWorld> {
  const asked: string[] = [];
  const others: string[] = [];
  const octets: Buffer[] = [];
  let refusal: number | null = null;
  let diverted: number | null = null;
  const server: Server = createServer((request, response) => {
    others.push(request.url ?? '');
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    socket.on('error', () => socket.destroy());
    asked.push(request.url ?? '');
    octets.push(Buffer.from(JSON.stringify(request.rawHeaders)));
    if (refusal === 0) {
      socket.destroy();
      return;
    }
    if (refusal !== null) {
      socket.end(`HTTP/1.1 ${refusal} No\r\nContent-Length: 0\r\n\r\n`);
      return;
    }
    const [, port] = (request.url ?? '').split(':');
    const onward = connect(diverted ?? Number(port), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      socket.pipe(onward).pipe(socket);
    });
    onward.on('error', () => socket.destroy());
    socket.on('data', (part: Buffer) => octets.push(part));
    socket.on('close', () => onward.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    route: { kind: 'proxy', host: '127.0.0.1', port: address.port },
    asked,
    others,
    seen: () => Buffer.concat(octets).toString('latin1'),
    refuseWith: (status) => {
      refusal = status;
    },
    divertTo: (port) => {
      diverted = port;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
