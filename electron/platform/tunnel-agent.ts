import { Agent, type AgentOptions } from 'node:https';
import { Duplex } from 'node:stream';
import type { Fault } from '../../shared/base/fault.ts';
import type { Route } from './proxy-route.ts';
import { openTunnel } from './proxy-tunnel.ts';

/** Carries a fault of the way through the client library. */
export class RouteFault extends Error {
  readonly fault: Fault;
  constructor(cause: Fault) {
    super(cause.code);
    this.fault = cause;
  }
}

type Connect = Agent['createConnection'];

/** Keeps TLS connections that run through a proxy; the handshake is with the server, as without one. */
export class TunnelAgent extends Agent {
  readonly #proxy: Extract<Route, { kind: 'proxy' }>;

  constructor(proxy: Extract<Route, { kind: 'proxy' }>, options: AgentOptions) {
    super(options);
    this.#proxy = proxy;
  }

  override createConnection(...[options, done]: Parameters<Connect>): ReturnType<Connect> {
    const place = { host: options.host ?? '', port: Number(options.port) };
    void openTunnel(this.#proxy, place).then((opened) => {
      if (!opened.ok) {
        done?.(new RouteFault(opened.error), new Duplex());
        return;
      }
      const inside = { ...options, socket: opened.value };
      const secured = super.createConnection(inside);
      if (secured) done?.(null, secured);
    });
    return undefined;
  }
}
