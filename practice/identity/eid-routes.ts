import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Provider } from 'oidc-provider';
import type { PlatformLog } from '../state/log.ts';
import { languageOf } from '../web/language.ts';
import { readBody, redirect, sendHtml, sendJson, urlOf } from '../web/respond.ts';
import { codeAnswer } from './code-part.ts';
import { eidPage, lostPage, stateWord } from './eid-page.ts';
import type { EidTransactions, FailedHint } from './eid-transactions.ts';
import type { Phones } from './phones.ts';

export interface EidParts {
  readonly provider: Provider;
  readonly transactions: EidTransactions;
  readonly phones: Phones;
  readonly log: PlatformLog;
}

const endings: Readonly<Record<string, FailedHint>> = {
  cancel: 'userCancel',
  expire: 'expiredTransaction',
  'other-person': 'wrongPerson',
  'certificate-error': 'certificateErr',
};

type Act = (
  parts: EidParts,
  signIn: string,
  request: IncomingMessage,
  response: ServerResponse,
) => Promise<void>;

/** Back to the page of the sign-in; a reload then repeats nothing. */
function again(signIn: string, request: IncomingMessage, response: ServerResponse): void {
  redirect(response, `/eid/${signIn}${urlOf(request).search}`);
}

const start: Act = async ({ transactions }, signIn, request, response) => {
  const body = await readBody(request, 4_000);
  const person = new URLSearchParams(body?.toString('utf8') ?? '').get('person') ?? '';
  transactions.start(signIn, person);
  again(signIn, request, response);
};

/** Hands the failure to the program: `access_denied`, and the eID's hint code as its description. */
const abort: Act = async ({ provider, transactions, log }, signIn, request, response) => {
  const status = transactions.status(signIn);
  const hint = status.state === 'failed' ? status.hint : 'userCancel';
  log.write('eid.failed', { hint });
  transactions.forget(signIn);
  await provider.interactionFinished(request, response, {
    error: 'access_denied',
    error_description: hint,
  });
};

/** A phone has confirmed: this browser, and no other, is let go on. */
const finish: Act = async ({ provider, transactions, log }, signIn, request, response) => {
  const status = transactions.status(signIn);
  if (status.state !== 'complete') return again(signIn, request, response);
  const { person } = status;
  log.write('eid.complete', { person: person.id });
  transactions.forget(signIn);
  await provider.interactionFinished(request, response, {
    login: { accountId: person.id, acr: person.acr, amr: ['eid'], remember: false },
  });
};

const confirm: Act = async (parts, signIn, request, response) => {
  parts.transactions.confirm(signIn);
  await finish(parts, signIn, request, response);
};

const retry: Act = async ({ transactions }, signIn, request, response) => {
  transactions.forget(signIn);
  again(signIn, request, response);
};

const open: Act = async ({ transactions }, signIn, request, response) => {
  transactions.open(signIn);
  again(signIn, request, response);
};

const acts: Readonly<Record<string, Act>> = {
  start,
  open,
  confirm,
  finish,
  abort,
  again: retry,
};

async function act(
  parts: EidParts,
  name: string,
  signIn: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const known = Object.hasOwn(acts, name) ? acts[name] : undefined;
  const ending = Object.hasOwn(endings, name) ? endings[name] : undefined;
  if (known !== undefined) return known(parts, signIn, request, response);
  if (ending === undefined) return sendHtml(response, 404, lostPage(languageOf(request)));
  parts.transactions.fail(signIn, ending);
  again(signIn, request, response);
}

/**
 * `/eid/<sign-in>` and what lies under it. The sign-in belongs to the browser that holds its cookie; to any other it
 * is a lost page.
 */
export async function serveEid(
  parts: EidParts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = urlOf(request);
  const [, , signIn = '', name] = url.pathname.split('/');
  const wish = url.searchParams.get('lang');
  let details;
  try {
    details = await parts.provider.interactionDetails(request, response);
  } catch {
    return sendHtml(response, 404, lostPage(languageOf(request, wish)));
  }
  const language = languageOf(request, wish, details.params['ui_locales']);
  if (details.uid !== signIn) return sendHtml(response, 404, lostPage(language));
  parts.transactions.begin(signIn);
  const status = parts.transactions.status(signIn);
  if (request.method === 'POST' && name !== undefined) {
    return act(parts, name, signIn, request, response);
  }
  const code = parts.transactions.code(signIn);
  if (name === 'status') {
    const shown = code === null ? {} : { code: codeAnswer(code) };
    return sendJson(response, 200, { state: stateWord(status), ...shown });
  }
  sendHtml(response, 200, eidPage({ signIn, language, status, code }));
}
