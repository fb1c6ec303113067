import type { IncomingMessage, ServerResponse } from 'node:http';
import { serveAsset } from '../web/assets.ts';
import { languageOf } from '../web/language.ts';
import { readBody, sendHtml, sendJson, sendPdf, urlOf } from '../web/respond.ts';
import { BadRequest, Refused, fieldsOf } from './body.ts';
import { calls, type ControlParts } from './calls.ts';
import { controlPage } from './page.ts';
import { paperPdf } from '../orders/paper.ts';
import { runViews, scriptViews } from './situation-views.ts';
import { stateView } from './state-view.ts';

const bodyLimit = 100_000;

/**
 * Only for this computer. The Host header must be the loopback origin itself (a name that rebinds to 127.0.0.1 is
 * refused), a foreign page's Origin is refused, and bodies must be JSON, which no form of a foreign page can send.
 */
function admitted(request: IncomingMessage, host: string): boolean {
  const { origin } = request.headers;
  return request.headers.host === host && (origin === undefined || origin === `http://${host}`);
}

async function answerCall(
  parts: ControlParts,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const call = Object.hasOwn(calls, path) ? calls[path] : undefined;
  if (call === undefined) return sendJson(response, 404, { error: 'no such call' });
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) {
    return sendJson(response, 415, { error: 'JSON only' });
  }
  const body = await readBody(request, bodyLimit);
  if (body === null) return sendJson(response, 413, { error: 'too long' });
  try {
    const fields = fieldsOf(body.length === 0 ? {} : JSON.parse(body.toString('utf8')));
    sendJson(response, 200, await call(parts, fields));
  } catch (error) {
    if (error instanceof Refused) return sendJson(response, 409, error.answer);
    if (!(error instanceof BadRequest || error instanceof SyntaxError)) throw error;
    sendJson(response, 400, { error: error.message });
  }
}

/** An order that was brought on paper, at `/paper/REFERENCE.pdf`. */
function sendPaper({ store }: ControlParts, path: string, response: ServerResponse): void {
  const reference = /^\/paper\/([\w-]{1,40})\.pdf$/.exec(path)?.[1] ?? '';
  const run = store.state.situations.find(({ paper }) => paper === reference);
  if (run === undefined) return sendJson(response, 404, { error: 'nothing here' });
  sendPdf(response, paperPdf(reference, run.begunAt));
}

export function makeControl(parts: ControlParts, host: () => string) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (!admitted(request, host()))
      return sendJson(response, 403, { error: 'wrong host or origin' });
    const url = urlOf(request);
    if (request.method === 'POST') return answerCall(parts, url.pathname, request, response);
    if (request.method !== 'GET') return sendJson(response, 405, { error: 'GET or POST' });
    if (serveAsset(request, response)) return;
    switch (url.pathname) {
      case '/':
        return sendHtml(
          response,
          200,
          controlPage(stateView(parts), languageOf(request, url.searchParams.get('lang'))),
        );
      case '/log':
        return sendJson(response, 200, { entries: parts.log.entries() });
      case '/state':
        return sendJson(response, 200, stateView(parts));
      case '/situations':
        return sendJson(response, 200, { situations: scriptViews(), running: runViews(parts) });
      default:
        return sendPaper(parts, url.pathname, response);
    }
  };
}
