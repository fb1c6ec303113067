// What of a run must lie nowhere in clear, and where to look for it.
import { createPrivateKey } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { World } from '../steps/world.ts';
import { canary, type Canary, type CanaryHunt } from './canaries.ts';

/** What is the platform's, the person's own original and the run's own files; the rest must be clean. */
const except = (world: World): string[] => [
  ...['practice', 'evidence', 'control'].map((name) => join(world.home, name)),
  ...readdirSync(tmpdir())
    .filter((name) => name.startsWith('playwright-transform-cache'))
    .map((name) => join(tmpdir(), name)),
];

/** Everything the application can write to: its home, the temporary folder, the desktop's home and its notices. */
const folders = (world: World): string[] => {
  const desktop = process.env['OMBUD_DESKTOP'] ?? '';
  return [world.home, tmpdir(), join(desktop, 'home'), join(desktop, 'run')].filter(
    (folder, at, all) => all.indexOf(folder) === at,
  );
};

export interface IssuedKey {
  readonly file: string;
  readonly pin: string;
  readonly keyPem: string;
}

export function keyCanaries({ pin, keyPem }: IssuedKey): Canary[] {
  const jwk = createPrivateKey(keyPem).export({ format: 'jwk' });
  const body = keyPem.split('\n').find((line) => line.length === 64) ?? '';
  return [
    canary('PIN', pin),
    { name: 'private key', bytes: Buffer.from(jwk.d ?? '', 'base64url') },
    canary('private key in PEM', body),
  ];
}

/** Tokens as the platform handed them out: it keeps them by their value. */
export function tokenCanaries(world: World): Canary[] {
  const rows = JSON.parse(
    readFileSync(join(world.home, 'practice', 'identity.json'), 'utf8'),
  ) as Record<string, unknown>;
  return Object.keys(rows)
    .map((key) => key.split(':'))
    .filter(([model]) => model === 'AccessToken' || model === 'RefreshToken')
    .map(([model = '', id = '']) => canary(model, id));
}

/** Of the practice orders, the evidence and the person: enough that each kind of content is among them. */
const contents: readonly string[] = [
  'lieferservice.nord@post.nordanvind.example',
  '46701740605',
  'compta.export@post.nordanvind.example',
  'nv-user-88213907',
  'Fraudulent web shop',
  'the only link between the shop',
  'Organised invoice fraud',
  'Åklagarkammaren i Exempelstad',
  'plain-traffic.csv',
  'timestamp;from;to',
  '2026-10-02T08:11:09Z;198.51.100.7',
  'Ingrid Exempel',
  '189001019802',
];

/** Numbers and identifiers of every order of the run, and what orders and evidence hold. */
export const orderCanaries = (world: World): Canary[] => [
  ...[...world.orders].flatMap(([template, { id, reference }]) => [
    canary(`${template} reference`, reference),
    canary(`${template} id`, id),
  ]),
  ...contents.map((text) => canary(text, text)),
];

/** `file: what` for everything found where the application can write. */
export const foundInClear = (world: World, hunt: CanaryHunt): { found: string[]; files: number } =>
  hunt.below(folders(world), except(world));
