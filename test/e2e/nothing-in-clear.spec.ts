// [SC-25] After a whole path nothing of it lies in clear: not in the data, the browser's folder, temp, logs or processes.
import { createPrivateKey } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { answerEn } from '../../renderer/text/en/answer.ts';
import { inboxEn } from '../../renderer/text/en/inbox.ts';
import { stepsEn } from '../../shared/text/steps.en.ts';
import { CanaryHunt, canary, type Canary } from '../rig/canaries.ts';
import { argumentsOf, environmentOf, processTree } from '../rig/process-tree.ts';
import { beginRun, endRun } from '../rig/run.ts';
import { expectDelivered, prepare } from '../steps/answer.ts';
import { bringIn, openCertificate } from '../steps/certificate.ts';
import { openInbox, orderOf } from '../steps/fetch.ts';
import { launchPractice } from '../steps/first-start.ts';
import { getIn, receive } from '../steps/work-place.ts';
import { ombudOf, pageOf, until, type World } from '../steps/world.ts';

test.describe.configure({ mode: 'serial' });
let world: World;
let hunt: CanaryHunt;
let said = '';
test.beforeAll(async () => {
  world = await beginRun(null);
  await launchPractice(world);
  const { stdout, stderr } = ombudOf(world).app.process();
  for (const stream of [stdout, stderr])
    stream?.on('data', (chunk: Buffer) => (said += chunk.toString('latin1')));
});
test.afterAll(async () => {
  await endRun(world);
});

/** What is the platform's, the person's own original and the run's own files; the rest must be clean. */
const except = (): string[] => [
  ...['practice', 'evidence', 'control'].map((name) => join(world.home, name)),
  ...readdirSync(tmpdir())
    .filter((name) => name.startsWith('playwright-transform-cache'))
    .map((name) => join(tmpdir(), name)),
];

/** Everything the application can write to: its home, the temporary folder, the desktop's home and its notices. */
const folders = (): string[] => {
  const desktop = process.env['OMBUD_DESKTOP'] ?? '';
  return [world.home, tmpdir(), join(desktop, 'home'), join(desktop, 'run')].filter(
    (folder, at, all) => all.indexOf(folder) === at,
  );
};

interface IssuedKey {
  readonly file: string;
  readonly pin: string;
  readonly keyPem: string;
}

function keyCanaries({ pin, keyPem }: IssuedKey): Canary[] {
  const jwk = createPrivateKey(keyPem).export({ format: 'jwk' });
  const body = keyPem.split('\n').find((line) => line.length === 64) ?? '';
  return [
    canary('PIN', pin),
    { name: 'private key', bytes: Buffer.from(jwk.d ?? '', 'base64url') },
    canary('private key in PEM', body),
  ];
}

/** Tokens as the platform handed them out: it keeps them by their value. */
function tokenCanaries(): Canary[] {
  const rows = JSON.parse(
    readFileSync(join(world.home, 'practice', 'identity.json'), 'utf8'),
  ) as Record<string, unknown>;
  return Object.keys(rows)
    .map((key) => key.split(':'))
    .filter(([model]) => model === 'AccessToken' || model === 'RefreshToken')
    .map(([model = '', id = '']) => canary(model, id));
}

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

test('a whole path is walked: certificate, sign-in, orders, search, answer, receipt', async () => {
  test.setTimeout(180_000);
  const page = pageOf(world);
  const issued = await world.practice.tell<IssuedKey>('/certificates', {});
  await openCertificate(page);
  await bringIn(world, issued.file, issued.pin);
  await expect(page.getByRole('heading', { name: 'Whose certificate' })).toBeVisible();
  await getIn(world);
  const tokens = tokenCanaries();
  await receive(world, 'plain', 'notified');
  const sha256 = await prepare(world, 'plain');
  await page.getByRole('button', { name: stepsEn.names.send }).click();
  await expect(page.getByText(answerEn.stateBodies.acknowledged)).toBeVisible({ timeout: 60_000 });
  await expectDelivered(world, 'plain', sha256);
  await openInbox(page);
  const search = page.getByRole('searchbox', { name: inboxEn.search });
  await search.fill('lieferservice.nord');
  await expect(page.getByRole('option')).toHaveCount(1);
  await search.fill('');

  const orders = ['plain', 'notified'].flatMap((template) => {
    const { id, reference } = orderOf(world, template);
    return [canary(`${template} reference`, reference), canary(`${template} id`, id)];
  });
  const texts = contents.map((text) => canary(text, text));
  const all = [...orders, ...texts, ...keyCanaries(issued), ...tokens];
  expect(all.length).toBeGreaterThanOrEqual(20);
  expect(tokens.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['AccessToken', 'RefreshToken']),
  );
  expect(all.every(({ bytes }) => bytes.length >= 8)).toBe(true);
  hunt = new CanaryHunt(all);
});

test('control: the hunt finds each form, and what a page itself would store', async () => {
  const text = 'planted-in-the-page-4711';
  const control = new CanaryHunt([canary('control', text)]);
  const folder = join(world.home, 'control');
  mkdirSync(folder);
  const forms = {
    'as it is': Buffer.from(`..${text}..`),
    'UTF-16': Buffer.from(text, 'utf16le'),
    base64: Buffer.from(Buffer.from(`?${text}?`).toString('base64')),
    hex: Buffer.from(Buffer.from(text).toString('hex')),
  };
  for (const [form, bytes] of Object.entries(forms)) {
    writeFileSync(join(folder, 'file'), bytes);
    expect(control.below([folder], []).found).toEqual([
      `${join(folder, 'file')}: control, ${form}`,
    ]);
  }
  rmSync(folder, { recursive: true });

  await pageOf(world).evaluate(`new Promise((resolve, reject) => {
    const opening = indexedDB.open('control', 1);
    opening.onerror = () => reject(opening.error);
    opening.onupgradeneeded = () => opening.result.createObjectStore('texts');
    opening.onsuccess = () => {
      const change = opening.result.transaction('texts', 'readwrite', { durability: 'strict' });
      change.objectStore('texts').put(${JSON.stringify(text)}, 1);
      change.oncomplete = resolve;
    };
  })`);
  const stored = await until('the page’s own storage to hold it', () => {
    const { found } = control.below([world.home], except());
    return Promise.resolve(found.length > 0 && found);
  });
  expect(stored.join()).toContain('IndexedDB');
});

test('nothing of it lies in clear while Ombud runs [SC-25] [SC-35]', () => {
  // The texts are where they belong, so that they were worth looking for.
  expect(hunt.below([join(world.home, 'evidence')], []).found.length).toBeGreaterThan(1);
  expect(hunt.below([join(world.home, 'practice')], []).found.length).toBeGreaterThan(15);
  const { found, files } = hunt.below(folders(), except());
  expect(files).toBeGreaterThan(20);
  expect(found).toEqual([]);
});

test('nor in arguments and environments of its processes', () => {
  const main = ombudOf(world).app.process().pid ?? 0;
  const processes = processTree(main);
  expect(processes.length).toBeGreaterThan(3);
  // Chromium writes its title over the environment of its main process; its children show theirs.
  const isSeen = (read: (pid: number) => string): boolean =>
    processes.some((pid) => read(pid).includes(world.home));
  expect({ argv: isSeen(argumentsOf), env: isSeen(environmentOf) }).toEqual({
    argv: true,
    env: true,
  });
  for (const pid of processes) {
    expect(argumentsOf(pid)).not.toBe('');
    expect(hunt.in(Buffer.from(argumentsOf(pid) + environmentOf(pid)))).toEqual([]);
  }
});

test('nor after it has ended, nor in what it printed; no unprovoked breach', async () => {
  await ombudOf(world).close();
  expect(hunt.below(folders(), except()).found).toEqual([]);
  expect(hunt.in(Buffer.from(said, 'latin1'))).toEqual([]);
  expect(await world.practice.breaches()).toEqual([]);
});
