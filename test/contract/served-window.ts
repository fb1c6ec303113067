// The built window over http on loopback, with exactly the headers main gives it under app://.
import { createServer, type Server } from 'node:http';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, normalize, relative } from 'node:path';
import type { AddressInfo } from 'node:net';
import { pageHeaders } from '../../electron/shell/content-policy.ts';
import { runAttempts } from './attempts.ts';

const folder = join(import.meta.dirname, '..', '..', 'out', 'renderer');
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** Pages that only the tests have. */
const extras: Readonly<Record<string, string>> = {
  '/attempts.html':
    '<!doctype html><title>Attempts</title><body><script src="attempts.js"></script>',
  '/attempts.js': `(${runAttempts.toString()})();`,
  '/favicon.ico': '',
};

export interface ServedWindow {
  /** Of the window itself. */
  readonly address: string;
  /** Of the intruder's page, under the same policy. */
  readonly attempts: string;
  close(): Promise<void>;
}

/** Read once, so that a build beside the tests cannot pull the window from under them. */
async function readWindow(): Promise<ReadonlyMap<string, Buffer | string>> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile());
  const read = files.map(async (entry) => {
    const path = join(entry.parentPath, entry.name);
    return [`/${relative(folder, path)}`, await readFile(path)] as const;
  });
  return new Map<string, Buffer | string>([
    ...(await Promise.all(read)),
    ...Object.entries(extras),
  ]);
}

export async function serveWindow(): Promise<ServedWindow> {
  const files = await readWindow();
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
    const content = files.get(path);
    const type = types[extname(path)] ?? 'text/plain';
    response.writeHead(content === undefined ? 404 : 200, { ...pageHeaders, 'Content-Type': type });
    response.end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  return {
    address: `${origin}/index.html`,
    attempts: `${origin}/attempts.html`,
    close: () => closed(server),
  };
}

const closed = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
