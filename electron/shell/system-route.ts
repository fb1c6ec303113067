import { session } from 'electron';
import { direct, readRoute, type Route } from '../platform/proxy-route.ts';

/**
 * The way that this computer's settings prescribe: what the person or an administrator set in the system, a
 * configuration script, or where the system has no settings of its own the usual variables of the environment. What is
 * on this computer itself is never behind a proxy.
 */
export async function systemRoute(address: string): Promise<Route> {
  const { hostname } = new URL(address);
  if (/^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(hostname)) return direct;
  return readRoute(await session.defaultSession.resolveProxy(address));
}
