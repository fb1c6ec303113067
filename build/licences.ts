// Lists the licences of everything Ombud is made of or made with, from the lock file and the packages' own licence files, into
// out/THIRD-PARTY.txt. What the application ships comes first.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lock, LockedPackage } from './checks/supply.ts';

const root = join(import.meta.dirname, '..');

function readLicenceText(folder: string): string {
  if (!existsSync(folder)) return '(not installed on this system)';
  const names = readdirSync(folder).filter((file) => /^(licen[cs]e|copying)(\.|$|-|_)/i.test(file));
  return names.length === 0
    ? '(no licence file in the package)'
    : names.map((name) => readFileSync(join(folder, name), 'utf8').trim()).join('\n\n');
}

function describe([path, found]: [string, LockedPackage]): string {
  const name = path.replace(/^.*node_modules\//, '');
  const head = `${name} ${found.version ?? ''}: ${found.license ?? 'licence not stated'}`;
  return `${head}\n${'='.repeat(head.length)}\n\n${readLicenceText(join(root, path))}\n`;
}

const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock;
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');
const shipped = packages.filter(([, found]) => found.dev !== true);
const tools = packages.filter(([, found]) => found.dev === true);

mkdirSync(join(root, 'out'), { recursive: true });
const parts = [
  `Shipped with Ombud or used by it (${shipped.length})`,
  ...shipped.map(describe),
  `Used to build and test it, not shipped (${tools.length})`,
  ...tools.map(
    ([path, found]) =>
      `${path.replace(/^.*node_modules\//, '')} ${found.version ?? ''}: ${found.license ?? ''}`,
  ),
];
writeFileSync(join(root, 'out', 'THIRD-PARTY.txt'), `${parts.join('\n\n')}\n`);
console.log(
  `licences: ${shipped.length} shipped and ${tools.length} tools listed in out/THIRD-PARTY.txt`,
);
