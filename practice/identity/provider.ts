import type { IncomingMessage } from 'node:http';
import { TLSSocket } from 'node:tls';
import { Provider, type Configuration, type JWK, type KoaContextWithOIDC } from 'oidc-provider';
import type { KeyStore } from '../authority/key-store.ts';
import { frame } from './eid-page.ts';
import type { IdentityRows } from './adapter.ts';
import { claimsOf, claimsOfScope } from './claims.ts';
import { acceptedLevels, findPerson, levelTwo } from './persons.ts';
import { signInPolicy } from './sign-in-policy.ts';
import { html } from '../web/html.ts';
import { languageOf } from '../web/language.ts';

export const clientId = 'ombud';
const minute = 60;

/** The client certificate of this connection, only when one of our authorities vouches for it. */
function certificateOf(request: IncomingMessage): string | undefined {
  const { socket } = request;
  if (!(socket instanceof TLSSocket) || !socket.authorized) return undefined;
  return socket.getPeerX509Certificate()?.toString();
}

/** Nobody is asked for consent: what the client requests for a person is granted. */
async function grantAll(ctx: KoaContextWithOIDC) {
  const { client, session, provider, params } = ctx.oidc;
  if (client === undefined || session?.accountId === undefined) return undefined;
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  const scope = params?.['scope'];
  grant.addOIDCScope(typeof scope === 'string' ? scope : 'openid');
  await grant.save();
  return grant;
}

/** `use` says it all: the private key's `key_ops` (sign) would be published too, and clients want to verify. */
function publishable({ key_ops: _, ...key }: KeyStore['signing']): JWK {
  return { ...key, kid: 'practice', use: 'sig', alg: 'RS256' };
}

function configuration(keys: KeyStore, rows: IdentityRows): Configuration {
  return {
    adapter: rows.adapterFor,
    jwks: { keys: [publishable(keys.signing)] },
    cookies: { keys: [keys.cookieKey] },
    clients: [
      {
        client_id: clientId,
        client_name: 'Ombud',
        application_type: 'native',
        token_endpoint_auth_method: 'none',
        grant_types: ['authorization_code', 'refresh_token'],
        response_types: ['code'],
        // RFC 8252, 7.3: the port of a loopback redirect is free.
        redirect_uris: ['http://127.0.0.1/callback'],
        tls_client_certificate_bound_access_tokens: true,
        require_auth_time: true,
        default_acr_values: [...acceptedLevels],
      },
    ],
    acrValues: [...acceptedLevels, levelTwo],
    claims: claimsOfScope,
    // Claims travel in the ID token too, so that one signed answer says who it is.
    conformIdTokenClaims: false,
    scopes: ['openid', 'offline_access'],
    pkce: { required: () => true },
    responseTypes: ['code'],
    interactions: { policy: signInPolicy(), url: (_ctx, { uid }) => `/eid/${uid}` },
    loadExistingGrant: grantAll,
    findAccount: (_ctx, id) => {
      const who = findPerson(id);
      return who && { accountId: id, claims: () => claimsOf(who) };
    },
    extraTokenClaims: (ctx) => ({
      acr: ctx.oidc.entities.AuthorizationCode?.acr ?? ctx.oidc.entities.RefreshToken?.acr ?? '',
    }),
    issueRefreshToken: async (_ctx, client) => client.grantTypeAllowed('refresh_token'),
    expiresWithSession: async () => false,
    rotateRefreshToken: true,
    ttl: {
      AccessToken: 15 * minute,
      AuthorizationCode: minute,
      IdToken: 15 * minute,
      Interaction: 30 * minute,
      RefreshToken: 8 * 60 * minute,
      Grant: 8 * 60 * minute,
      Session: 8 * 60 * minute,
    },
    features: {
      devInteractions: { enabled: false },
      dPoP: { enabled: false },
      rpInitiatedLogout: { enabled: false },
      resourceIndicators: { enabled: false },
      revocation: {
        enabled: true,
        allowedPolicy: async (_ctx, client, token) => token.clientId === client.clientId,
      },
      mTLS: {
        enabled: true,
        certificateBoundAccessTokens: true,
        getCertificate: (ctx) => certificateOf(ctx.req),
      },
    },
    renderError: (ctx, out) => {
      const language = languageOf(ctx.req);
      ctx.type = 'html';
      ctx.body = frame(
        language,
        'error',
        html`<main class="eid eid--alone">
          <section class="eid__main">
            <h1>${out.error}</h1>
            <p>${out.error_description ?? ''}</p>
          </section>
        </main>`,
      ).text;
    },
  };
}

export function makeProvider(issuer: string, keys: KeyStore, rows: IdentityRows): Provider {
  const provider = new Provider(issuer, configuration(keys, rows));
  provider.on('server_error', (_ctx, error) => process.stderr.write(`${error.stack}\n`));
  return provider;
}
