import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Provider } from 'oidc-provider';
import { messageLimitBytes } from '../facts.ts';
import { readBody, sendJson, urlOf } from '../web/respond.ts';
import { accountOf } from './account.ts';
import {
  checkOrganisation,
  checkRights,
  checkToken,
  type Caller,
  type SignedInCaller,
} from './caller.ts';
import { accountPath, mailboxPath } from '../profile.ts';
import { endpoints, type Endpoint, type EndpointParts } from './endpoints.ts';
import { unparsedError, type EndpointRules, type Exchange } from './exchange.ts';
import type { CallKind, Network } from './network.ts';
import { noticesOf } from './notices.ts';
import { sendProblem, sendRefusal, type RefusalCode } from './refusal.ts';
import { lifeHeaders, noticesPath } from './versions.ts';
import { pathOf } from './endpoint-table.ts';
import { dateShiftMs, meetTrouble, spoilAnswer, type TroubleParts } from './trouble.ts';

export interface ServiceParts extends EndpointParts {
  readonly provider: Provider;
  readonly exchange: Exchange;
  readonly network: Network;
  readonly trouble: TroubleParts;
}

/** What needs a role is what is sent: trouble tells it from reading. */
function kindOf(path: string): CallKind {
  if (path === mailboxPath) return 'poll';
  if (path === pathOf('authorities')) return 'directory';
  const endpoint = Object.hasOwn(endpoints, path) ? endpoints[path] : undefined;
  return endpoint?.needs === 'role' ? 'outcome' : 'otherApi';
}

const xmlTypes = ['text/xml', 'application/xml'];

/** Refusals that are acts against the rules when they meet an attempt to send. An expired token is none. */
const unauthorised: readonly RefusalCode[] = [
  'token_missing',
  'invalid_token',
  'insufficient_user_authentication',
  'insufficient_scope',
];

/** The national API: address, organisation, endpoint, token, rights, message, in this order. */
export function makeService(parts: ServiceParts) {
  const { store, log, provider, exchange, now, network, trouble } = parts;

  const refuse = (
    request: IncomingMessage,
    response: ServerResponse,
    code: RefusalCode,
    sends = false,
  ): void => {
    const path = urlOf(request).pathname;
    log.write('refused', { code, path });
    if (sends && unauthorised.includes(code)) log.breach('unauthorised', { code, path });
    const silent = code === 'address_not_registered' && store.state.addresses.style === 'drop';
    if (silent) request.socket.destroy();
    else sendRefusal(response, code);
  };

  const converse = async (
    caller: Caller,
    rules: EndpointRules,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> => {
    const type = (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
    const body = await readBody(request, messageLimitBytes);
    const answer = !xmlTypes.includes(type)
      ? unparsedError(now(), 3019, 'Only text/xml and application/xml are supported')
      : body === null
        ? unparsedError(now(), 3022, `A message has at most ${messageLimitBytes} bytes`)
        : exchange(caller, body, rules);
    const life = answer.version === null ? {} : lifeHeaders(store.state, answer.version);
    response.writeHead(200, { 'Content-Type': 'text/xml; charset=utf-8', ...life });
    response.end(answer.text);
  };

  const signedIn = async (
    caller: Caller,
    request: IncomingMessage,
    roles: readonly string[] | null,
  ): Promise<SignedInCaller | RefusalCode> => {
    const token = await checkToken(provider, caller, request);
    if ('refusal' in token) return token.refusal;
    return checkRights(token.caller, roles) ?? token.caller;
  };

  const rulesFor = async (
    endpoint: Endpoint,
    caller: Caller,
    request: IncomingMessage,
  ): Promise<EndpointRules | RefusalCode> => {
    if (endpoint.needs === 'certificate') return endpoint.rules(parts, caller);
    const who = await signedIn(caller, request, endpoint.roles);
    return typeof who === 'string' ? who : endpoint.rules(parts, who);
  };

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = urlOf(request).pathname;
    const mode = network.take(kindOf(path));
    response.setHeader('Date', new Date(now() + dateShiftMs(mode)).toUTCString());
    response.setHeader('Cache-Control', 'no-store');
    if (meetTrouble(mode, request, response, trouble)) return;
    spoilAnswer(mode, request, response, trouble);
    const organisation = checkOrganisation(store.state, request);
    if ('refusal' in organisation) return refuse(request, response, organisation.refusal);
    const { caller } = organisation;
    const endpoint = Object.hasOwn(endpoints, path) ? endpoints[path] : undefined;
    if (endpoint === undefined && path !== accountPath && path !== noticesPath) {
      return sendProblem(response, 404, 'not_found', 'There is nothing here');
    }
    const method = endpoint === undefined ? 'GET' : 'POST';
    if (request.method !== method) {
      response.setHeader('Allow', method);
      return sendProblem(response, 405, 'method_not_allowed', `Only ${method} is allowed here`);
    }
    if (path === noticesPath) {
      return sendJson(response, 200, { notices: noticesOf(store.state, now()) });
    }
    if (endpoint === undefined) {
      const who = await signedIn(caller, request, null);
      if (typeof who === 'string') return refuse(request, response, who);
      log.write('account', { person: who.person.id });
      return sendJson(response, 200, accountOf(store.state, who));
    }
    const rules = await rulesFor(endpoint, caller, request);
    if (typeof rules === 'string')
      return refuse(request, response, rules, endpoint.needs === 'role');
    await converse(caller, rules, request, response);
  };
}
