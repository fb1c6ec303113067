/**
 * The platform's own keys: a root for its servers, the authority for organisation certificates, a third authority
 * nobody trusts, and the identity provider's signing key. Made once, kept in `authority.json` (practice data only).
 */
import { webcrypto } from 'node:crypto';
import { join } from 'node:path';
import { readJson, writeJson } from '../state/json-file.ts';
import {
  authorityFromPem,
  authorityToPem,
  issue,
  makeAuthority,
  type Authority,
  type AuthorityPem,
} from './authority.ts';
import { keyToPem, makeKeys } from './x509.ts';

interface KeyFile {
  readonly format: 1;
  readonly serverRoot: AuthorityPem;
  readonly organisations: AuthorityPem;
  readonly stranger: AuthorityPem;
  readonly server: AuthorityPem;
  readonly signing: webcrypto.JsonWebKey;
  readonly cookieKey: string;
  /** Folders from before authorities sealed their forms have none. */
  readonly seals?: AuthorityPem;
}

export interface KeyStore {
  /** What a client must trust to reach the servers. */
  readonly serverRootPem: string;
  readonly serverRoot: Authority;
  /** Certificate and key of the servers on `localhost`. */
  readonly server: AuthorityPem;
  readonly organisations: Authority;
  /** Signs certificates that the service refuses. */
  readonly stranger: Authority;
  /** RS256, the algorithm every OpenID Connect client must accept. */
  readonly signing: webcrypto.JsonWebKey;
  readonly cookieKey: string;
  /** Issues the certificates that authorities seal their forms with. */
  readonly seals: Authority;
}

const serverAuthOid = '1.3.6.1.5.5.7.3.1';

async function makeServer(root: Authority, now: number): Promise<AuthorityPem> {
  const keys = await makeKeys('ec');
  const certificate = await issue(root, {
    subject: [{ C: ['SE'] }, { O: ['Ombud practice'] }, { CN: ['localhost'] }],
    publicKey: keys.publicKey,
    notBefore: now - 86_400_000,
    notAfter: now + 825 * 86_400_000,
    extendedUsages: [serverAuthOid],
    alternativeNames: [
      { type: 'dns', value: 'localhost' },
      { type: 'ip', value: '127.0.0.1' },
      { type: 'ip', value: '::1' },
    ],
  });
  return { certificate: certificate.toString('pem'), key: await keyToPem(keys.privateKey) };
}

async function makeKeyFile(now: number): Promise<KeyFile> {
  const root = await makeAuthority('Practice server root', now);
  const signing = await makeKeys('rsa');
  return {
    format: 1,
    serverRoot: await authorityToPem(root),
    organisations: await authorityToPem(await makeAuthority('Practice organisation CA', now)),
    stranger: await authorityToPem(await makeAuthority('Some other CA', now)),
    server: await makeServer(root, now),
    signing: await webcrypto.subtle.exportKey('jwk', signing.privateKey),
    cookieKey: Buffer.from(webcrypto.getRandomValues(new Uint8Array(32))).toString('base64url'),
  };
}

export async function openKeyStore(folder: string, now: number): Promise<KeyStore> {
  const path = join(folder, 'authority.json');
  let file = readJson(path) as KeyFile | null;
  const seals = file?.seals ?? (await authorityToPem(await makeAuthority('Practice seal CA', now)));
  if (file?.seals === undefined) {
    file = { ...(file ?? (await makeKeyFile(now))), seals };
    writeJson(path, file);
  }
  return {
    serverRootPem: file.serverRoot.certificate,
    serverRoot: await authorityFromPem(file.serverRoot),
    server: file.server,
    organisations: await authorityFromPem(file.organisations),
    stranger: await authorityFromPem(file.stranger),
    signing: file.signing,
    cookieKey: file.cookieKey,
    seals: await authorityFromPem(seals),
  };
}
