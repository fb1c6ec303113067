// A session ends and another begins, while an answer waits: nothing is lost, nothing goes twice, every name stays.
import { expect, test } from '@playwright/test';
import { answerEn } from '../../renderer/text/en/answer.ts';
import { certificateEn } from '../../renderer/text/en/certificate.ts';
import { frameEn } from '../../renderer/text/en/frame.ts';
import { identityEn } from '../../renderer/text/en/identity.ts';
import { outboxEn } from '../../renderer/text/en/outbox.ts';
import { stepsEn } from '../../shared/text/steps.en.ts';
import { beginRun, endRun } from '../rig/run.ts';
import { prepare, sendIt } from '../steps/answer.ts';
import { bringIn, issue, openCertificate } from '../steps/certificate.ts';
import { orderOf } from '../steps/fetch.ts';
import { openOrder } from '../steps/order.ts';
import {
  expectKind,
  logged,
  noticeContact,
  noticeNoContact,
  openOutbox,
  outboxRow,
  receiveAs,
} from '../steps/outbox.ts';
import { identify, type Person } from '../steps/practice-eid.ts';
import { beginWithCertificate, getIn } from '../steps/work-place.ts';
import { pageOf, type World } from '../steps/world.ts';

test.describe.configure({ mode: 'serial' });
let world: World;
let sha256: string;
test.beforeAll(async () => {
  world = await beginRun(null);
  await beginWithCertificate(world);
});
test.afterAll(async () => {
  await endRun(world);
});

async function openPerson(): Promise<void> {
  const main = pageOf(world).getByRole('navigation', { name: 'Main' });
  await main.getByRole('button', { name: /Exempel/ }).click();
}

async function switchTo(person: Person, name: string): Promise<void> {
  const page = pageOf(world);
  await openPerson();
  await page.getByRole('button', { name: identityEn.switchPerson }).click();
  await expect(page.getByRole('heading', { name: identityEn.goOn })).toBeVisible();
  await identify(world, person);
  await expect(page.getByRole('heading', { name: identityEn.signedIn })).toBeVisible();
  await expect(page.getByText(name).first()).toBeVisible();
}

test('one prepares, another comes in his place and lets it go', async () => {
  test.setTimeout(180_000);
  const page = pageOf(world);
  await getIn(world, 'handler');
  await receiveAs(world, 'waits', 'plain');
  sha256 = await prepare(world, 'waits');
  await expect(page.getByRole('button', { name: stepsEn.names.send })).toBeDisabled();
  await switchTo('legal_representative', 'Ingrid Exempel');
  await world.practice.tell('/network', { mode: 'refuse' });
  await noticeNoContact(world);
  await openOrder(page, orderOf(world, 'waits').reference);
  await page.getByRole('button', { name: answerEn.showAnswer }).click();
  await sendIt(page, stepsEn.names.queue);
  await expect(page.getByRole('button', { name: stepsEn.names.takeBack })).toBeVisible();
});

test('the session ends with the certificate: the answer waits for a person, and the window says why', async () => {
  test.setTimeout(120_000);
  const page = pageOf(world);
  const issued = await issue(world, {});
  await openCertificate(page);
  await page.getByRole('button', { name: certificateEn.replace }).click();
  await bringIn(world, issued.file, issued.pin);
  const main = page.getByRole('navigation', { name: 'Main' });
  await expect(main.getByRole('button', { name: frameEn.signInOver.certificate })).toBeVisible();
  await openPerson();
  await expect(page.getByRole('heading', { name: identityEn.expired.certificate })).toBeVisible();
  await expect(page.getByText(identityEn.expiredWhy.certificate)).toBeVisible();
  await world.practice.tell('/network', { mode: 'normal' });
  await noticeContact(world);
  await openOutbox(page);
  await expectKind(world, 'waits', 'person', 90);
  await expect(outboxRow(world, 'waits')).toContainText(outboxEn.waits.signIn);
  expect(await logged(world, 'waits', 'outcome.delivered')).toEqual([]);
});

test('somebody who may not send is in: it waits on, for somebody who may', async () => {
  await switchTo('handler', 'Hugo Exempel');
  await openOutbox(pageOf(world));
  await expect(outboxRow(world, 'waits')).toContainText(outboxEn.waits.role);
  expect(await logged(world, 'waits', 'outcome.delivered')).toEqual([]);
});

test('signed in again it goes by itself, once, with the names of those who made it', async () => {
  test.setTimeout(180_000);
  const page = pageOf(world);
  await switchTo('legal_representative', 'Ingrid Exempel');
  await openOutbox(page);
  await expectKind(world, 'waits', 'acknowledged', 90);
  const delivered = await logged(world, 'waits', 'outcome.delivered');
  expect(delivered).toHaveLength(1);
  expect(JSON.stringify(delivered)).toContain(sha256);
  await openOrder(page, orderOf(world, 'waits').reference);
  await page.getByRole('button', { name: answerEn.showAnswer }).click();
  const frozen = page.getByRole('listitem').filter({ hasText: 'Hugo Exempel' });
  await expect(frozen).toHaveCount(1);
  const queued = page.getByRole('listitem').filter({ hasText: 'Ingrid Exempel' });
  expect(await queued.count()).toBeGreaterThan(0);
});

test('no unprovoked breach', async () => {
  expect(await world.practice.breaches()).toEqual([]);
});
