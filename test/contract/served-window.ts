// The built window over http on loopback, with exactly the headers main gives it under app://.
import { createServer, type Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import type { AddressInfo } from 'node:net';
import { pageHeaders } from '../../electron/shell/content-policy.ts';

const folder = join(import.meta.dirname, '..', '..', 'out', 'renderer');
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
};

export interface ServedWindow {
  readonly address: string;
  close(): Promise<void>;
}

export async function serveWindow(): Promise<ServedWindow> {
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
    readFile(join(folder, path)).then(
      (body) => {
        response.writeHead(200, {
          ...pageHeaders,
          'Content-Type': types[extname(path)] ?? 'text/plain',
        });
        response.end(body);
      },
      // Browsers ask for an icon by themselves; the application's own scheme never sees that.
      () => response.writeHead(path === '/favicon.ico' ? 204 : 404, pageHeaders).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/index.html`, close: () => closed(server) };
}

const closed = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
