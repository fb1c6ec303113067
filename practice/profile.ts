import { acceptedLevels } from './identity/persons.ts';
import { clientId } from './identity/provider.ts';
import { requestedScopes } from './identity/claims.ts';
import { refusals } from './national/refusal.ts';
import {
  declaredLanguages,
  evidenceLimitBytes,
  platform,
  provider,
  releaseGraceMinutes,
  version,
  zone,
} from './facts.ts';
import type { KeyStore } from './authority/key-store.ts';

export interface Ports {
  readonly api: number;
  readonly identity: number;
  readonly front: number;
  readonly control: number;
}

/** `0` takes four free ports; otherwise all four are named, for a platform that comes back where it was. */
export function portsNamed(text: string): Ports {
  if (text === '0') return { api: 0, identity: 0, front: 0, control: 0 };
  if (!/^\d{1,5}(?:,\d{1,5}){3}$/.test(text)) throw new Error('--ports takes 0 or four ports');
  const [api = 0, identity = 0, front = 0, control = 0] = text.split(',').map(Number);
  return { api, identity, front, control };
}

export const accountPath = '/account';
export const mailboxPath = '/eevidence/mailbox';

export const originsOf = (ports: Ports) => ({
  api: `https://localhost:${ports.api}`,
  issuer: `https://localhost:${ports.identity}`,
  front: `http://127.0.0.1:${ports.front}`,
  control: `http://127.0.0.1:${ports.control}`,
});

/** The national profile of this platform, as a client reads it from `profile.json`. */
export function profileOf(ports: Ports, keys: KeyStore) {
  const origins = originsOf(ports);
  return {
    format: 1,
    kind: 'practice',
    title: { en: 'Practice platform', sv: 'Övningsplattform' },
    country: provider.country,
    zone,
    provider: { ...provider, languages: declaredLanguages },
    platform,
    api: {
      base: origins.api,
      serverAuthorities: [keys.serverRootPem],
      accountPath,
      mailboxPath,
    },
    sealAuthorities: [keys.seals.certificate.toString('pem')],
    clientAuthorities: [keys.organisations.certificate.toString('pem')],
    identity: {
      issuer: origins.issuer,
      clientId,
      scopes: requestedScopes,
      acrValues: acceptedLevels,
      frontChannel: origins.front,
    },
    controls: origins.control,
    mailbox: 'poll',
    pollSeconds: 3,
    batchSize: 50,
    listMaximum: 200,
    version,
    evidenceLimitBytes,
    releaseGraceMinutes,
    offlineReadingDays: 30,
    unlock: 'system',
    refusals: Object.entries(refusals).map(([code, { status, cause }]) => ({
      status,
      code,
      cause,
    })),
  };
}
