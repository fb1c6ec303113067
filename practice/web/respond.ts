import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Html } from './html.ts';

/**
 * Own files only; the loopback redirect of the signed-in program is the one place a form may lead to. Chromium checks
 * form-action along the whole chain of redirects.
 */
const contentPolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self' http://127.0.0.1:*",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const guards: Readonly<Record<string, string>> = {
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

export function sendHtml(response: ServerResponse, status: number, page: Html): void {
  response.writeHead(status, {
    ...guards,
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': contentPolicy,
  });
  response.end(`<!doctype html>\n${page.text}`);
}

export function sendJson(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { ...guards, 'Content-Type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(value));
}

export function sendPdf(response: ServerResponse, pdf: Buffer): void {
  response.writeHead(200, { ...guards, 'Content-Type': 'application/pdf' });
  response.end(pdf);
}

export function redirect(response: ServerResponse, location: string): void {
  response.writeHead(303, { ...guards, Location: location });
  response.end();
}

/** The whole body, or null when it is longer than the limit. */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length <= limit) chunks.push(chunk);
    else chunks.length = 0;
  }
  return length <= limit ? Buffer.concat(chunks) : null;
}

/** Path and query of a request; the host part is only there to make the URL parse. */
export const urlOf = (request: IncomingMessage): URL =>
  new URL(request.url ?? '/', 'http://practice.invalid');
