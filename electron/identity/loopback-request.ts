import { timingSafeEqual } from 'node:crypto';

/** What a request to the loopback server is made of. */
export interface LoopbackRequest {
  readonly method: string;
  /** Request target as it came. */
  readonly target: string;
  readonly host: string | undefined;
  readonly remoteAddress: string | undefined;
}

export interface Expected {
  readonly port: number;
  readonly path: string;
  readonly state: string;
}

export type LoopbackVerdict =
  { readonly accepted: URL } | { readonly status: 400 | 403 | 404 | 405 | 421 };

const loopback = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);
const longestTarget = 8_192;

/**
 * Lets through the one redirect a sign-in waits for (RFC 8252, 8.3 and 8.10): GET of the path itself from this
 * computer, with the server's own Host (a name that was re-bound to 127.0.0.1 is none), this sign-in's state, and
 * either a code or an error, each once.
 */
export function judgeReturn(request: LoopbackRequest, expected: Expected): LoopbackVerdict {
  if (!loopback.has(request.remoteAddress ?? '')) return { status: 403 };
  const origin = `http://127.0.0.1:${expected.port}`;
  if (request.host !== `127.0.0.1:${expected.port}`) return { status: 421 };
  if (!request.target.startsWith('/') || request.target.length > longestTarget)
    return { status: 400 };
  const [path = ''] = request.target.split('?');
  if (path !== expected.path) return { status: 404 };
  if (request.method !== 'GET') return { status: 405 };
  const url = new URL(origin + request.target);
  const { searchParams } = url;
  const names = [...searchParams.keys()];
  if (new Set(names).size !== names.length) return { status: 400 };
  if (!isSame(searchParams.get('state') ?? '', expected.state)) return { status: 403 };
  return searchParams.has('code') === searchParams.has('error')
    ? { status: 400 }
    : { accepted: url };
}

function isSame(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
