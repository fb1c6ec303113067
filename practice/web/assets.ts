import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { urlOf } from './respond.ts';

const types: Readonly<Record<string, string>> = {
  'practice.css': 'text/css; charset=utf-8',
  'poll.js': 'text/javascript; charset=utf-8',
  'control.js': 'text/javascript; charset=utf-8',
};

/** Serves the few files the pages use; true when the request was one of them. */
export function serveAsset(request: IncomingMessage, response: ServerResponse): boolean {
  const name = /^\/assets\/([a-z.]+)$/.exec(urlOf(request).pathname)?.[1];
  const type = name === undefined || !Object.hasOwn(types, name) ? undefined : types[name];
  if (name === undefined || type === undefined || request.method !== 'GET') return false;
  response.writeHead(200, {
    'Content-Type': type,
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-store',
  });
  response.end(readFileSync(new URL(name, import.meta.url)));
  return true;
}
