// What a locked Ombud goes on doing, what is gone from its window, and what opens it.
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { answerEn } from '../../renderer/text/en/answer.ts';
import { frameEn } from '../../renderer/text/en/frame.ts';
import { lockEn } from '../../renderer/text/en/lock.ts';
import { stepsEn } from '../../shared/text/steps.en.ts';
import { launchEdited } from '../rig/edited-profile.ts';
import { setKeyring } from '../rig/keyring.ts';
import { timesInMemory } from '../rig/process-memory.ts';
import { beginRun, endRun } from '../rig/run.ts';
import { sentence } from '../rig/words.ts';
import { prepare } from '../steps/answer.ts';
import { openInbox, orderOf, rowOf, sendOrder } from '../steps/fetch.ts';
import { lock, unlock } from '../steps/lock.ts';
import { openOrder } from '../steps/order.ts';
import {
  expectKind,
  letGo,
  logged,
  noticeNoContact,
  openOutbox,
  receiveAs,
  signInAgain,
} from '../steps/outbox.ts';
import { identify } from '../steps/practice-eid.ts';
import { beginWork, receive } from '../steps/work-place.ts';
import { ombudOf, pageOf, until, type World } from '../steps/world.ts';

test.describe.configure({ mode: 'serial' });
let world: World;
test.beforeAll(async () => {
  world = await beginRun(null);
  await beginWork(world);
  await receive(world, 'plain');
});
test.afterAll(async () => {
  setKeyring('ok');
  await endRun(world);
});

const notices = (): string[] =>
  readFileSync(process.env['OMBUD_NOTIFICATIONS'] ?? '', 'utf8')
    .split('\n')
    .filter(Boolean);

test('a prepared answer survives the lock, and its page’s memory does not [SC-28]', async () => {
  test.setTimeout(120_000);
  const { reference } = orderOf(world, 'plain');
  await prepare(world, 'plain');
  const canary = reference.replace(/^EPOC-/, '');
  // The control: while it is open the search finds it, in page or worker.
  expect(timesInMemory(await ombudOf(world).pagePid(), canary)).toBeGreaterThan(0);
  await lock(world);
  expect(timesInMemory(await ombudOf(world).pagePid(), canary)).toBe(0);
  expect(await pageOf(world).content()).not.toContain(canary);
  await unlock(world);
  await expect(pageOf(world).getByRole('button', { name: stepsEn.names.reopen })).toBeVisible();
  await expect(pageOf(world).getByText(answerEn.noDataDeclared)).toBeVisible();
});

const delivered = async (name: string): Promise<number> =>
  (await logged(world, name, 'outcome.delivered')).length;

test('an answer that a person queued goes while it is locked, for the session lasts', async () => {
  test.setTimeout(180_000);
  await receiveAs(world, 'queued', 'plain');
  await world.practice.tell('/network', { mode: 'refuse' });
  await noticeNoContact(world);
  await letGo(world, 'queued');
  await lock(world, 'menu');
  expect(await delivered('queued')).toBe(0);
  await world.practice.tell('/network', { mode: 'normal' });
  await until('the answer at the platform', async () => (await delivered('queued')) === 1, 60);
  await expect(pageOf(world).getByRole('heading', { name: lockEn.title })).toBeVisible();
  await unlock(world);
  await openOutbox(pageOf(world));
  await expectKind(world, 'queued', 'acknowledged', 60);
  expect(await delivered('queued')).toBe(1);
});

test('when the session ends behind the lock it waits, and goes once after a new sign-in', async () => {
  test.setTimeout(240_000);
  await receiveAs(world, 'waits', 'plain');
  await world.practice.tell('/network', { mode: 'refuse' });
  await noticeNoContact(world);
  await letGo(world, 'waits');
  await lock(world, 'menu');
  await world.practice.tell('/sessions', {});
  const from = (await world.practice.log()).length;
  await world.practice.tell('/network', { mode: 'normal' });
  await until('the platform to turn it away', async () => {
    const entries = (await world.practice.log()).slice(from);
    return entries.some(({ kind, code }) => kind === 'refused' && code === 'token_expired');
  });
  await unlock(world);
  const page = pageOf(world);
  const main = page.getByRole('navigation', { name: 'Main' });
  await expect(main.getByRole('button', { name: frameEn.signInOver.ended })).toBeVisible();
  await openOutbox(page);
  await expectKind(world, 'waits', 'person');
  expect(await delivered('waits')).toBe(0);
  await signInAgain(world);
  await openOutbox(page);
  await expectKind(world, 'waits', 'acknowledged', 90);
  expect(await delivered('waits')).toBe(1);
});

test('an emergency that comes while it is locked is told of without content, and is there afterwards', async () => {
  await lock(world, 'lock-screen');
  const before = notices().length;
  await sendOrder(world, 'emergency');
  const { reference, id } = orderOf(world, 'emergency');
  const alarm = pageOf(world).getByRole('alert').filter({ hasText: lockEn.emergency });
  await expect(alarm).toBeVisible({ timeout: 30_000 });
  const told = await until('a notice', () => {
    const fresh = notices().slice(before);
    return Promise.resolve(
      fresh.some((line) => line.includes('A new emergency order arrived')) && fresh,
    );
  });
  const canary = reference.replace(/^EPOC-/, '');
  for (const line of told) for (const secret of [canary, id]) expect(line).not.toContain(secret);
  expect(await pageOf(world).content()).not.toContain(canary);
  expect(timesInMemory(await ombudOf(world).pagePid(), canary)).toBe(0);
  await unlock(world);
  const dialog = pageOf(world).getByRole('dialog');
  await expect(dialog).toContainText(canary);
  await dialog.getByRole('button', { name: 'Read first' }).click();
  await expect(rowOf(pageOf(world), reference)).toBeVisible();
});

test('a locked keychain keeps it locked and says so; the same press opens once it is unlocked [SC-23]', async () => {
  await lock(world, 'menu');
  setKeyring('locked');
  const page = pageOf(world);
  await page.getByRole('button', { name: lockEn.unlock, exact: true }).click();
  const why = page.getByRole('alert').filter({ hasText: sentence('keychain.locked') });
  await expect(why).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole('heading', { name: lockEn.title })).toBeVisible();
  setKeyring('ok');
  await unlock(world);
});

test('where the profile says so a start is locked, and only a fresh sign-in opens', async () => {
  test.setTimeout(120_000);
  await launchEdited(world, (profile) => ({ ...profile, unlock: 'signIn' }), lockEn.title);
  const page = pageOf(world);
  await expect(page.getByText(lockEn.cause.start)).toBeVisible();
  const begin = page.getByRole('button', { name: lockEn.unlockSignIn });
  await begin.click();
  await expect(page.getByRole('heading', { name: 'Go on in your browser' })).toBeVisible();
  await identify(world, 'legal_representative', 'cancel');
  await expect(
    page.getByRole('alert').filter({ hasText: sentence('signIn.cancelled') }),
  ).toBeVisible();
  await begin.click();
  await expect(page.getByRole('heading', { name: 'Go on in your browser' })).toBeVisible();
  await identify(world, 'handler');
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: 'Read first' }).click();
  // Somebody else: with the rights of a handler, who takes no alarm and sends nothing.
  await openInbox(page);
  await openOrder(page, orderOf(world, 'plain').reference);
  await page.getByRole('button', { name: answerEn.showAnswer }).click();
  await expect(page.getByRole('button', { name: stepsEn.names.send })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
});
