import type { IncomingMessage, ServerResponse } from 'node:http';
import type { EidParts } from './identity/eid-routes.ts';
import { serveEid } from './identity/eid-routes.ts';
import { servePhone } from './identity/phone-routes.ts';
import { serveAsset } from './web/assets.ts';
import { sendJson, urlOf } from './web/respond.ts';

export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

const pages = (parts: EidParts): Handler => {
  const protocol = parts.provider.callback();
  return async (request, response) => {
    if (serveAsset(request, response)) return;
    const { pathname } = urlOf(request);
    if (pathname.startsWith('/eid/')) return serveEid(parts, request, response);
    if (/^\/phone(?:\/|$)/.test(pathname)) return servePhone(parts, request, response);
    await protocol(request, response);
  };
};

/** The issuer itself, over TLS: discovery, keys, tokens, and the pages too. */
export const makeIssuer = (parts: EidParts): Handler => pages(parts);

/**
 * The same pages without TLS for the browser of a practice computer. Only what a browser needs is here:
 * discovery, tokens and keys stay on https. The Host must be the loopback origin itself.
 */
export function makeFrontChannel(parts: EidParts, host: () => string): Handler {
  const open = pages(parts);
  return async (request, response) => {
    if (request.headers.host !== host()) return sendJson(response, 403, { error: 'wrong host' });
    const { pathname } = urlOf(request);
    // When somebody else signs in than before, the provider ends the earlier session by a form of its own.
    const shown = /^\/(?:(?:auth|phone)(?:\/|$)|eid\/|assets\/|session\/end\/confirm$)/.test(
      pathname,
    );
    if (!shown) return sendJson(response, 404, { error: 'only over https' });
    await open(request, response);
  };
}
