import { readFile, realpath } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Protocol } from 'electron';
import { appScheme, fileOfAddress } from './app-address.ts';
import { pageHeaders } from './content-policy.ts';

/** Must be handed to `protocol.registerSchemesAsPrivileged` before the app is ready. */
export const appSchemePrivileges = {
  scheme: appScheme,
  privileges: { standard: true, secure: true, supportFetchAPI: false, codeCache: true },
} as const;

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

const refused = (status: number): Response => new Response(null, { status, headers: pageHeaders });

/** Answers one request for a page of ours; everything that is not a plain file of a known type is 404. */
export async function answerAppRequest(
  folder: string,
  request: { readonly url: string; readonly method: string },
): Promise<Response> {
  if (request.method !== 'GET') return refused(405);
  const file = fileOfAddress(folder, request.url);
  const type = file === null ? undefined : types[extname(file)];
  if (file === null || type === undefined) return refused(404);
  try {
    // A link inside the folder must not lead out of it.
    if ((await realpath(file)) !== file) return refused(404);
    return new Response(await readFile(file), {
      headers: { ...pageHeaders, 'Content-Type': type },
    });
  } catch {
    return refused(404);
  }
}

/** Serves `folder` under app://ombud/. */
export async function serveApp(protocol: Protocol, folder: string): Promise<void> {
  const real = await realpath(folder);
  protocol.handle(appScheme, (request) => answerAppRequest(real, request));
}
