// The whole path without a mouse: certificate, sign-in, orders, answer, receipt. Nothing here clicks.
import { expect, test } from '@playwright/test';
import { answerEn } from '../../renderer/text/en/answer.ts';
import { certificateEn } from '../../renderer/text/en/certificate.ts';
import { identityEn } from '../../renderer/text/en/identity.ts';
import { stepsEn } from '../../shared/text/steps.en.ts';
import { keys, press, tabTo } from '../rig/keys.ts';
import { beginRun, endRun } from '../rig/run.ts';
import { evidenceFile, expectDelivered } from '../steps/answer.ts';
import { issue } from '../steps/certificate.ts';
import { orderOf, rowOf, sendOrder } from '../steps/fetch.ts';
import { launchPractice } from '../steps/first-start.ts';
import { identify } from '../steps/practice-eid.ts';
import { ombudOf, pageOf, type World } from '../steps/world.ts';

test.describe.configure({ mode: 'serial' });
let world: World;
test.beforeAll(async () => {
  world = await beginRun(null);
  await launchPractice(world);
});
test.afterAll(async () => {
  await endRun(world);
});

test('the certificate is brought in', async () => {
  const page = pageOf(world);
  const { file, pin } = await issue(world, {});
  await keys(page, 'g a');
  await ombudOf(world).pickNext([file]);
  await press(page, page.getByRole('button', { name: certificateEn.choose }));
  await tabTo(page, page.getByLabel(certificateEn.pin));
  await page.keyboard.type(pin);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Whose certificate' })).toBeVisible();
});

test('a person signs in', async () => {
  const page = pageOf(world);
  const navigation = page.getByRole('navigation', { name: 'Main' });
  await press(page, navigation.getByRole('button', { name: /Sign in/ }));
  await press(page, page.getByRole('button', { name: /^Sign in with eID$/ }));
  await identify(world, 'legal_representative');
  await expect(page.getByRole('heading', { name: identityEn.signedIn })).toBeVisible();
});

test('orders are read by urgency, with clock and reason', async () => {
  const page = pageOf(world);
  for (const template of ['emergency', 'plain']) await sendOrder(world, template);
  await keys(page, 'g c');
  await press(page, page.getByRole('button', { name: 'Read the mailbox now' }));
  const dialog = page.getByRole('dialog');
  await page.locator('dialog[open]:not([data-deaf])').waitFor();
  await press(page, dialog.getByRole('button', { name: 'I take it' }));
  await expect(dialog).toBeHidden();
  await keys(page, 'g i');
  await expect(rowOf(page, orderOf(world, 'plain').reference)).toBeVisible();
  await keys(page, 'j');
  await expect(page.getByRole('option', { selected: true })).toHaveCount(1);
  while (
    !(await page.getByRole('option', { selected: true }).innerText()).includes(
      orderOf(world, 'plain').reference.replace(/^EPOC-/, ''),
    )
  )
    await keys(page, 'j');
  const clock = page.getByRole('region', { name: 'Clock' });
  const why = clock.getByRole('button', { name: 'Why?' });
  const before = await why.getAttribute('aria-expanded');
  await keys(page, 'w');
  await expect(why).not.toHaveAttribute('aria-expanded', before ?? '');
});

test('the answer is prepared, frozen, sent and acknowledged', async () => {
  test.setTimeout(120_000);
  const page = pageOf(world);
  await keys(page, 'p');
  const file = evidenceFile(world, 'plain-traffic.csv');
  await ombudOf(world).pickNext([file.path]);
  const identifiers = page.getByRole('group', { name: /^Files for identifier/ });
  await press(page, identifiers.first().getByRole('button', { name: 'Add files' }));
  await expect(page.getByRole('cell', { name: 'plain-traffic.csv', exact: true })).toBeVisible();
  await press(page, identifiers.nth(1).getByRole('button', { name: answerEn.declareNoData }));
  await expect(page.getByText(answerEn.noDataDeclared)).toBeVisible();
  await press(page, page.getByRole('button', { name: stepsEn.names.freeze }));
  await press(page, page.getByRole('button', { name: stepsEn.names.send }));
  await press(page, page.getByRole('dialog').getByRole('button', { name: answerEn.sendIt }));
  await expect(page.getByText(answerEn.stateBodies.acknowledged)).toBeVisible({ timeout: 60_000 });
  await expectDelivered(world, 'plain', file.sha256);
});

test('the keys are on their sheet, and Escape leads back', async () => {
  const page = pageOf(world);
  await keys(page, '?');
  await expect(page.getByRole('dialog')).toBeVisible();
  await keys(page, 'Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await keys(page, 'Escape');
  await expect(page.getByRole('listbox', { name: 'Orders by urgency' })).toBeVisible();
});
