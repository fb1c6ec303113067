// [SC-25] After a whole path nothing of it lies in clear: not in the data, the browser's folder, temp, logs or processes.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { answerEn } from '../../renderer/text/en/answer.ts';
import { inboxEn } from '../../renderer/text/en/inbox.ts';
import { CanaryHunt, canary } from '../rig/canaries.ts';
import {
  foundInClear,
  keyCanaries,
  orderCanaries,
  tokenCanaries,
  type IssuedKey,
} from '../rig/clear-text.ts';
import { argumentsOf, environmentOf, processTree } from '../rig/process-tree.ts';
import { beginRun, endRun } from '../rig/run.ts';
import { expectDelivered, prepare, sendIt } from '../steps/answer.ts';
import { bringIn, openCertificate } from '../steps/certificate.ts';
import { openInbox } from '../steps/fetch.ts';
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

test('a whole path is walked: certificate, sign-in, orders, search, answer, receipt', async () => {
  test.setTimeout(180_000);
  const page = pageOf(world);
  const issued = await world.practice.tell<IssuedKey>('/certificates', {});
  await openCertificate(page);
  await bringIn(world, issued.file, issued.pin);
  await expect(page.getByRole('heading', { name: 'Whose certificate' })).toBeVisible();
  await getIn(world);
  const tokens = tokenCanaries(world);
  await receive(world, 'plain', 'notified');
  const sha256 = await prepare(world, 'plain');
  await sendIt(page);
  await expect(page.getByText(answerEn.stateBodies.acknowledged)).toBeVisible({ timeout: 60_000 });
  await expectDelivered(world, 'plain', sha256);
  await openInbox(page);
  const search = page.getByRole('searchbox', { name: inboxEn.search });
  await search.fill('lieferservice.nord');
  await expect(page.getByRole('option')).toHaveCount(1);
  await search.fill('');

  const all = [...orderCanaries(world), ...keyCanaries(issued), ...tokens];
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
    const { found } = foundInClear(world, control);
    return Promise.resolve(found.length > 0 && found);
  });
  expect(stored.join()).toContain('IndexedDB');
});

test('nothing of it lies in clear while Ombud runs [SC-25] [SC-35]', () => {
  // The texts are where they belong, so that they were worth looking for.
  expect(hunt.below([join(world.home, 'evidence')], []).found.length).toBeGreaterThan(1);
  expect(hunt.below([join(world.home, 'practice')], []).found.length).toBeGreaterThan(15);
  const { found, files } = foundInClear(world, hunt);
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
  expect(foundInClear(world, hunt).found).toEqual([]);
  expect(hunt.in(Buffer.from(said, 'latin1'))).toEqual([]);
  expect(await world.practice.breaches()).toEqual([]);
});
