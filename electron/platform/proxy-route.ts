/** The way that this computer's settings prescribe to a server. */
export type Route =
  | { readonly kind: 'direct' }
  | { readonly kind: 'proxy'; readonly host: string; readonly port: number }
  /** A proxy of a kind that Ombud does not speak to. */
  | { readonly kind: 'unusable' };

/** What the system's settings say for one address: asked before each call, for they may change with the network. */
export type RouteTo = (address: string) => Promise<Route>;

export const direct: Route = { kind: 'direct' };

/** `host:port`, for people. */
export const proxyName = ({ host, port }: Extract<Route, { kind: 'proxy' }>): string =>
  `${host.includes(':') ? `[${host}]` : host}:${port}`;

/** One word for a way, to tell connections apart. */
export const routeName = (route: Route): string =>
  route.kind === 'proxy' ? proxyName(route) : route.kind;

/**
 * Reads the system's answer, in the words of a proxy configuration file: `PROXY one:3128; DIRECT`. The first entry
 * that Ombud can go by counts and no other: were the next one tried when it fails, nobody would know which way a
 * call had taken.
 */
export function readRoute(said: string): Route {
  const routes = said
    .split(';')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
    .map(routeOf);
  return routes.find(({ kind }) => kind !== 'unusable') ?? routes[0] ?? direct;
}

function routeOf(entry: string): Route {
  if (/^DIRECT$/i.test(entry)) return direct;
  const [, host, port] = /^PROXY\s+(\[[0-9a-f:.]+\]|[\w.-]+):(\d{1,5})$/i.exec(entry) ?? [];
  const number = Number(port);
  if (host === undefined || number < 1 || number > 65_535) return { kind: 'unusable' };
  return { kind: 'proxy', host: host.replace(/^\[|\]$/g, ''), port: number };
}
