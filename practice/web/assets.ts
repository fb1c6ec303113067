import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { urlOf } from './respond.ts';

interface Asset {
  readonly type: string;
  readonly file: URL;
}

const own = (name: string, type: string): Asset => ({ type, file: new URL(name, import.meta.url) });
const font = '../../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2';

const assets: Readonly<Record<string, Asset>> = {
  'practice.css': own('practice.css', 'text/css; charset=utf-8'),
  'situations.css': own('situations.css', 'text/css; charset=utf-8'),
  'eid.css': own('eid.css', 'text/css; charset=utf-8'),
  'poll.js': own('poll.js', 'text/javascript; charset=utf-8'),
  'control.js': own('control.js', 'text/javascript; charset=utf-8'),
  'inter.woff2': own(font, 'font/woff2'),
};

/** Serves the few files the pages use; true when the request was one of them. */
export function serveAsset(request: IncomingMessage, response: ServerResponse): boolean {
  const name = /^\/assets\/([a-z0-9.]+)$/.exec(urlOf(request).pathname)?.[1] ?? '';
  const asset = Object.hasOwn(assets, name) ? assets[name] : undefined;
  if (asset === undefined || request.method !== 'GET') return false;
  response.writeHead(200, {
    'Content-Type': asset.type,
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-store',
  });
  response.end(readFileSync(asset.file));
  return true;
}
