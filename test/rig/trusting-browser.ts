// A system browser with a HOME of its own: what it trusts is this run's business, and no other browser's.
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { root } from './places.ts';

/** Makes it the default browser of `home`, as a desktop does; answers its debugging port. It trusts public authorities only. */
export async function installBrowser(home: string): Promise<string> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const port = String((probe.address() as AddressInfo).port);
  probe.close();
  await once(probe, 'close');
  const script = join(root, 'build/desktop/install-browser.sh');
  execFileSync('bash', [script, join(home, 'desktop'), port], {
    env: { ...process.env, HOME: home },
  });
  return port;
}

/** Has the browser of `home` trust a TLS authority (PEM): the user's own NSS database, as certificate settings write it. */
export function trustAuthority(home: string, authority: string): void {
  const database = join(home, '.pki/nssdb');
  mkdirSync(database, { recursive: true });
  const file = join(home, 'authority.pem');
  writeFileSync(file, authority);
  const certutil = (...args: readonly string[]): void => {
    execFileSync('certutil', ['-d', `sql:${database}`, ...args]);
  };
  certutil('-N', '--empty-password');
  certutil('-A', '-n', 'authority of this run', '-t', 'C,,', '-i', file);
}
