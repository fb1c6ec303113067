import type { Socket } from 'node:net';
import { fault, type Fault } from '../../shared/base/fault.ts';
import { ok, type Result } from '../../shared/base/result.ts';
import type { Timers } from '../sync/ports.ts';
import type { Facts, Finding } from './doctor-report.ts';
import { proxyName, type Route } from './proxy-route.ts';
import { openTunnel } from './proxy-tunnel.ts';
import { findAddresses, findReachable, type ServerPlace } from './server-probe.ts';

/**
 * The first two hops: the name that is looked up on this computer and the computer that is called. Through a proxy both
 * are the proxy's, and it is named; the service's own name is then the proxy's to look up.
 */
export class WayToServer {
  readonly #place: ServerPlace;
  readonly #route: Route;
  readonly #timers: Timers;
  #addresses: readonly string[] = [];

  constructor(place: ServerPlace, route: Route, timers: Timers) {
    this.#place = place;
    this.#route = route;
    this.#timers = timers;
  }

  async name(): Promise<Finding> {
    if (this.#route.kind === 'unusable')
      return { passed: {}, fault: fault('connection.proxyUnsupported') };
    const { host } = this.#called;
    const found = await findAddresses(this.#called);
    if (!found.ok) return this.#failed('name', { host }, found.error);
    this.#addresses = found.value;
    const address = found.value.join(', ');
    return { passed: { name: { ...this.#proxyFact, host, address } } };
  }

  async reach(): Promise<Finding> {
    const { port } = this.#called;
    const found = await findReachable(this.#addresses, port, this.#timers);
    if (!found.ok) return this.#failed('reach', { port: String(port) }, found.error);
    const reach = { ...this.#proxyFact, address: found.value, port: String(port) };
    const opened = await this.tunnel();
    if (!opened.ok) return { passed: {}, fault: opened.error, at: 'reach', met: reach };
    opened.value?.destroy();
    return { passed: { reach } };
  }

  /** A connection through the proxy; null where the way is straight. */
  tunnel(): Promise<Result<Socket | null, Fault>> {
    return this.#route.kind === 'proxy'
      ? openTunnel(this.#route, this.#place)
      : Promise.resolve(ok(null));
  }

  get #called(): ServerPlace {
    return this.#route.kind === 'proxy' ? this.#route : this.#place;
  }

  get #proxyFact(): Facts {
    return this.#route.kind === 'proxy' ? { proxy: proxyName(this.#route) } : {};
  }

  #failed(at: 'name' | 'reach', facts: Facts, found: Fault): Finding {
    if (this.#route.kind !== 'proxy') return { passed: {}, fault: found };
    const met = { ...this.#proxyFact, ...facts };
    return { passed: {}, fault: fault('connection.proxyUnreachable'), at, met };
  }
}
