import { request } from 'node:http';
import type { Socket } from 'node:net';
import { fault, type Fault } from '../../shared/base/fault.ts';
import { err, ok, type Result } from '../../shared/base/result.ts';
import { proxyName, type Route } from './proxy-route.ts';

/** So long a proxy may be silent before it has let us through. */
const patienceMs = 10_000;

/**
 * A connection through a proxy (CONNECT, RFC 9110, 9.3.6). TLS is spoken inside it with the server itself, so the
 * proxy learns host and port and nothing else; it is told no credentials.
 */
export function openTunnel(
  proxy: Extract<Route, { kind: 'proxy' }>,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<Result<Socket, Fault>> {
  const target = proxyName({ kind: 'proxy', host, port });
  return new Promise((resolve) => {
    const asking = request({
      host: proxy.host,
      port: proxy.port,
      method: 'CONNECT',
      path: target,
      headers: { host: target, 'user-agent': 'Ombud' },
      agent: false,
      timeout: patienceMs,
    });
    const fail = (found: Fault): void => {
      asking.destroy();
      resolve(err(found));
    };
    asking.once('connect', ({ statusCode = 0 }, socket, early) => {
      // A proxy that speaks before the server has been asked anything is no mere way.
      if (statusCode !== 200 || early.length > 0) {
        socket.destroy();
        fail(fault('connection.proxyRefused', { status: statusCode }));
        return;
      }
      socket.setTimeout(0);
      resolve(ok(socket));
    });
    asking.once('response', ({ statusCode = 0 }) =>
      fail(fault('connection.proxyRefused', { status: statusCode })),
    );
    asking.once('timeout', () => fail(fault('connection.proxyUnreachable')));
    // Stays, so that an error after the end is nobody's crash.
    asking.on('error', () => fail(fault('connection.proxyUnreachable')));
    asking.end();
  });
}
