import { expect, test } from '@playwright/test';
import { answerEn } from '../../renderer/text/en/answer.ts';
import { certificateEn } from '../../renderer/text/en/certificate.ts';
import { stepsEn } from '../../shared/text/steps.en.ts';
import { dropFiles } from '../rig/drop.ts';
import { beginRun, endRun } from '../rig/run.ts';
import { evidenceFile, expectDelivered, sendIt } from '../steps/answer.ts';
import { issue, openCertificate } from '../steps/certificate.ts';
import { openInbox, orderOf, rowOf, sendOrder } from '../steps/fetch.ts';
import { launchPractice } from '../steps/first-start.ts';
import { openOrder } from '../steps/order.ts';
import { signIn } from '../steps/sign-in.ts';
import { pageOf, type World } from '../steps/world.ts';

test.describe.configure({ mode: 'serial' });
let world: World;
test.beforeAll(async () => {
  world = await beginRun(null);
  await launchPractice(world);
});
test.afterAll(() => endRun(world));

test('a certificate is brought in by dropping its file', async () => {
  const page = pageOf(world);
  const issued = await issue(world, {});
  await openCertificate(page);
  await dropFiles(page, page.getByRole('group', { name: certificateEn.dropZone }), [issued.file]);
  await page.getByLabel(certificateEn.pin).fill(issued.pin);
  await page.getByRole('button', { name: certificateEn.import }).click();
  await expect(page.locator('main')).toContainText(issued.fingerprint.slice(0, 20));
});

test('a dropped file is delivered, byte for byte', async () => {
  const page = pageOf(world);
  await signIn(world);
  await expect(page.getByRole('heading', { name: 'You are signed in' })).toBeVisible();
  await sendOrder(world, 'plain');
  const { reference } = orderOf(world, 'plain');
  await openInbox(page);
  await expect(rowOf(page, reference)).toBeVisible({ timeout: 30_000 });
  await openOrder(page, reference);
  await page.getByRole('button', { name: stepsEn.names.prepare }).click();
  const file = evidenceFile(world, 'dropped.csv');
  await dropFiles(page, page.getByRole('group', { name: answerEn.dropOn(1) }), [file.path]);
  await expect(page.getByRole('cell', { name: 'dropped.csv', exact: true })).toBeVisible();
  await page
    .getByRole('group', { name: answerEn.dropOn(2) })
    .getByRole('button', { name: answerEn.declareNoData })
    .click();
  await page.getByRole('button', { name: stepsEn.names.freeze }).click();
  await sendIt(page);
  await expectDelivered(world, 'plain', file.sha256);
});
