import type { Fault } from '../../shared/base/fault.ts';
import type { Result } from '../../shared/base/result.ts';
import type { NationalProfile } from '../../shared/profile/national-profile.ts';
import type { ExchangePort, HttpAnswer, StreamedBody } from '../sync/ports.ts';
import { TlsClient, type TlsClientParts } from './tls-client.ts';

export type TransportParts = Omit<TlsClientParts, 'origin' | 'authorities'> & {
  readonly api: Pick<NationalProfile['api'], 'base' | 'serverAuthorities'>;
};

/**
 * The national API over mutual TLS. It does not pace itself: every caller passes the shared rate gate first. Any
 * status is an answer; a fault means that there is none.
 */
export class Transport implements ExchangePort {
  readonly #client: TlsClient;
  readonly #prefix: string;

  constructor(parts: TransportParts) {
    const base = new URL(parts.api.base);
    this.#prefix = base.pathname.replace(/\/$/, '');
    this.#client = new TlsClient({
      ...parts,
      origin: base.origin,
      authorities: parts.api.serverAuthorities,
    });
  }

  /** Sends an HI1 message (TS 103 120, annex C: XML over HTTPS POST). */
  post(
    path: string,
    body: Uint8Array | StreamedBody,
    { token }: { readonly token?: string } = {},
  ): Promise<Result<HttpAnswer, Fault>> {
    const headers = {
      ...bearer(token),
      'content-type': 'text/xml; charset=utf-8',
      accept: 'text/xml',
    };
    return this.#client.send({ method: 'POST', path: this.#prefix + path, headers, body });
  }

  get(
    path: string,
    { token }: { readonly token?: string } = {},
  ): Promise<Result<HttpAnswer, Fault>> {
    const headers = { ...bearer(token), accept: 'application/json' };
    return this.#client.send({ method: 'GET', path: this.#prefix + path, headers });
  }

  close(): void {
    this.#client.close();
  }
}

/** RFC 6750, 2.1. */
const bearer = (token: string | undefined): Record<string, string> =>
  token === undefined ? {} : { authorization: `Bearer ${token}` };
