import { expect, test } from '@playwright/test';
import type { FaultCode } from '../../shared/base/fault.ts';
import { answerEn } from '../../renderer/text/en/answer.ts';
import { frameEn } from '../../renderer/text/en/frame.ts';
import { identityEn } from '../../renderer/text/en/identity.ts';
import { inboxEn } from '../../renderer/text/en/inbox.ts';
import { outboxEn } from '../../renderer/text/en/outbox.ts';
import { SystemBrowser } from '../rig/browser.ts';
import { beginRun, endRun } from '../rig/run.ts';
import { sentence } from '../rig/words.ts';
import { expectDelivered, prepare, sendIt } from '../steps/answer.ts';
import { openInbox, orderOf } from '../steps/fetch.ts';
import { openOrder } from '../steps/order.ts';
import { expectKind, openOutbox, outboxRow } from '../steps/outbox.ts';
import { identify, type EidEnd, type Person } from '../steps/practice-eid.ts';
import { signIn } from '../steps/sign-in.ts';
import { beginWithCertificate, getIn, receive } from '../steps/work-place.ts';
import { pageOf, type World } from '../steps/world.ts';

test.describe.configure({ mode: 'serial' });
let world: World;
test.beforeAll(async () => {
  world = await beginRun(null);
  await beginWithCertificate(world);
});
test.afterAll(async () => {
  await endRun(world);
});

const logged = async (kind: string): Promise<number> =>
  (await world.practice.log()).filter((entry) => entry.kind === kind).length;

/** The sign-in screen says this and nothing else, and nobody is signed in. */
async function expectRefused(code: FaultCode): Promise<void> {
  const page = pageOf(world);
  const alert = page.getByRole('alert').filter({ hasText: sentence(code) });
  await expect(alert).toHaveCount(1);
  await expect(page.getByRole('heading', { level: 1, name: identityEn.title })).toBeVisible();
  await expect(page.getByRole('heading', { name: identityEn.signedIn })).toBeHidden();
}

const ends: readonly [EidEnd, FaultCode][] = [
  ['cancel', 'signIn.cancelled'],
  ['expire', 'signIn.expired'],
  ['otherPerson', 'signIn.wrongPerson'],
  ['blocked', 'signIn.eidBlocked'],
];
for (const [end, code] of ends)
  test(`an eID that ends with "${end}" is told in its own words`, async () => {
    const page = pageOf(world);
    const failed = await logged('eid.failed');
    await signInBy('legal_representative', end);
    await expectRefused(code);
    expect(await logged('eid.failed')).toBe(failed + 1);
    await expect(page.getByRole('button', { name: identityEn.start })).toBeEnabled();
  });

async function signInBy(person: Person, end: EidEnd): Promise<void> {
  const page = pageOf(world);
  await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('button', { name: /Sign in/ })
    .click();
  await page.getByRole('button', { name: identityEn.start }).click();
  await expect(page.getByRole('heading', { name: identityEn.goOn })).toBeVisible();
  await identify(world, person, end);
}

test('an eID program that does not start is told in its own words', async () => {
  const page = pageOf(world);
  await page.getByRole('button', { name: identityEn.start }).click();
  await expect(page.getByRole('heading', { name: identityEn.goOn })).toBeVisible();
  const browser = await SystemBrowser.connect();
  const eid = await browser.pageAt(world.practice.profile.identity.frontChannel ?? 'none');
  await eid.getByRole('button', { name: 'Practice eID on this computer' }).click();
  await expect(eid.getByRole('button', { name: 'Open Practice eID' })).toBeVisible();
  const { ended } = await world.practice.tell<{ ended: number }>('/eid', {
    outcome: 'startFailed',
  });
  expect(ended).toBe(1);
  await eid.getByRole('button', { name: 'Cancel and go back to Ombud' }).click();
  await expectRefused('signIn.eidNotStarted');
});

test('cancelled in Ombud, the sign-in is over and a new one works', async () => {
  const page = pageOf(world);
  await page.getByRole('button', { name: identityEn.start }).click();
  const browser = await SystemBrowser.connect();
  const eid = await browser.pageAt(world.practice.profile.identity.frontChannel ?? 'none');
  await page.getByRole('button', { name: identityEn.cancel, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: identityEn.title })).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await eid.close();
});

const strangers: readonly [Person, FaultCode][] = [
  ['other_organisation', 'signIn.otherOrganisation'],
  ['level_two', 'signIn.levelTooLow'],
];
for (const [person, code] of strangers)
  test(`"${person}" confirms and is still refused, in its own words`, async () => {
    const complete = await logged('eid.complete');
    await signIn(world, person);
    await expectRefused(code);
    expect(await logged('eid.complete')).toBe(complete + 1);
  });

test('an administrator is in, sees no orders, and is told why', async () => {
  const page = pageOf(world);
  await getIn(world, 'administrator');
  await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('button', { name: /^Inbox/ })
    .click();
  await expect(page.getByText(inboxEn.closedTitle)).toBeVisible();
  await expect(page.getByText(sentence('bridge.forbidden'))).toBeVisible();
  await expect(page.getByRole('option')).toHaveCount(0);
});

test('signed out means signed out', async () => {
  const main = pageOf(world).getByRole('navigation', { name: 'Main' });
  await main.getByRole('button', { name: /Exempel/ }).click();
  await pageOf(world).getByRole('button', { name: identityEn.signOut }).click();
  await expect(pageOf(world).getByRole('button', { name: identityEn.start })).toBeVisible();
  await expect(main.getByRole('button', { name: frameEn.notSignedIn })).toBeVisible();
});

test('a session that the platform ends costs nothing: sign in again and go on', async () => {
  test.setTimeout(180_000);
  const page = pageOf(world);
  await getIn(world);
  await receive(world, 'plain');
  const sha256 = await prepare(world, 'plain');
  await world.practice.tell('/sessions', {});
  await sendIt(page);
  const main = page.getByRole('navigation', { name: 'Main' });
  const person = main.getByRole('button', { name: frameEn.signInOver.ended });
  await expect(person).toBeVisible({ timeout: 30_000 });
  // Turned away at the door it has certainly not arrived: it waits for a person.
  await openOutbox(page);
  await expectKind(world, 'plain', 'person');
  await expect(outboxRow(world, 'plain')).toContainText(outboxEn.waits.signIn);
  expect(await logged('outcome.delivered')).toBe(0);

  await person.click();
  await expect(page.getByRole('heading', { name: identityEn.expired.ended })).toBeVisible();
  await expect(page.getByText(identityEn.expiredWhy.ended)).toBeVisible();
  await page.getByRole('button', { name: identityEn.again }).click();
  await identify(world, 'legal_representative');
  await expect(page.getByRole('heading', { name: identityEn.signedIn })).toBeVisible();
  await openInbox(page);
  await openOrder(page, orderOf(world, 'plain').reference);
  await expectDelivered(world, 'plain', sha256);
  await page.getByRole('button', { name: answerEn.showAnswer }).click();
  await expect(page.getByText(answerEn.stateBodies.acknowledged)).toBeVisible({ timeout: 60_000 });
});

test('what was received stays readable for the profile’s days after the last sign-in', async () => {
  const page = pageOf(world);
  const main = page.getByRole('navigation', { name: 'Main' });
  await main.getByRole('button', { name: /Exempel/ }).click();
  await page.getByRole('button', { name: identityEn.signOut }).click();
  await openInbox(page);
  await expect(page.getByRole('option')).toHaveCount(1);

  const days = world.practice.profile.offlineReadingDays;
  await world.practice.tell('/time', { plusSeconds: (days + 1) * 86_400 });
  await expect(page.getByText(inboxEn.closedTitle)).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole('option')).toHaveCount(0);
  await expect(page.getByText(sentence('signIn.readingOver'))).toBeVisible();
  await getIn(world);
  await openInbox(page);
  await expect(page.getByRole('option')).toHaveCount(1);
});

test('no unprovoked breach', async () => {
  expect(await world.practice.breaches()).toEqual([]);
});
