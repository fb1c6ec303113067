import type { IncomingMessage, ServerResponse } from 'node:http';
import type { PlatformLog } from '../state/log.ts';
import { languageOf } from '../web/language.ts';
import { readBody, redirect, sendHtml, urlOf } from '../web/respond.ts';
import type { Scan } from './eid-transactions.ts';
import { phonePage } from './phone-page.ts';
import type { Phones } from './phones.ts';

export interface PhoneParts {
  readonly phones: Phones;
  readonly log: PlatformLog;
}

/** Lax: the link on the sign-in page may open the phone; a form of a stranger's page brings no cookie. */
const cookieOf = (id: string): string =>
  `practice-phone=${id}; Path=/phone; HttpOnly; SameSite=Lax; Max-Age=86400`;

const idIn = (request: IncomingMessage): string | null =>
  /(?:^|;\s*)practice-phone=([\w-]{22})(?:;|$)/.exec(request.headers.cookie ?? '')?.[1] ?? null;

const outcomeOf = (scan: Scan | 'busy'): string =>
  scan === 'busy' ? scan : 'refused' in scan ? scan.refused : 'asked';

/**
 * `/phone`: the phone that scans the moving code. It is a device of its own, known by its own cookie, and learns of a
 * sign-in by nothing but the code. `?code=` is what its camera has read.
 */
export async function servePhone(
  { phones, log }: PhoneParts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = urlOf(request);
  const wish = url.searchParams.get('lang');
  const language = languageOf(request, wish);
  const known = idIn(request);
  const id = known ?? phones.newId();
  if (known === null) response.setHeader('Set-Cookie', cookieOf(id));
  const back = (): void => redirect(response, `/phone?lang=${language}`);
  const scan = (text: string): void => {
    const scanned = phones.scan(id, text);
    log.write('eid.scanned', { outcome: outcomeOf(scanned) });
    back();
  };
  if (request.method !== 'POST') {
    const code = url.searchParams.get('code');
    if (code !== null) return scan(code);
    return sendHtml(response, 200, phonePage({ language, view: phones.view(id) }));
  }
  const body = await readBody(request, 4_000);
  const fields = new URLSearchParams(body?.toString('utf8') ?? '');
  const [, , act] = url.pathname.split('/');
  if (act === 'scan') return scan(fields.get('code') ?? '');
  if (act === 'approve')
    phones.approve(id, fields.get('person') ?? '', (fields.get('pin') ?? '').trim());
  if (act === 'decline') phones.decline(id);
  if (act === 'clear') phones.clear(id);
  back();
}
