// Plays the person at the practice eID's pages, in the system browser that the application opened.
import type { Page } from '@playwright/test';
import { SystemBrowser } from '../rig/browser.ts';
import type { World } from './world.ts';

export type Person =
  'legal_representative' | 'handler' | 'administrator' | 'level_two' | 'other_organisation';
export type EidEnd = 'confirm' | 'cancel' | 'expire' | 'otherPerson' | 'blocked';

const ending: Readonly<Record<EidEnd, string>> = {
  confirm: 'Confirm with security code',
  cancel: 'Cancel in the eID',
  expire: 'Let the time run out',
  otherPerson: 'Use another person’s eID',
  blocked: 'Use a blocked eID',
};

const frontOf = ({ eid, practice }: World): string =>
  eid?.origin ?? practice.profile.identity.frontChannel ?? 'none';

/**
 * Chooses a person, opens the eID on the same device and ends it. A person who did not confirm goes back to Ombud.
 * `look` sees the page before anything is pressed; the answer is the page as it was left.
 */
export async function identify(
  world: World,
  person: Person,
  end: EidEnd = 'confirm',
  look?: (page: Page) => Promise<void>,
): Promise<Page> {
  const browser = await SystemBrowser.connect(world.eid?.browserPort);
  const page = await browser.pageAt(frontOf(world));
  await page.getByLabel('Person').selectOption(person);
  await look?.(page);
  await page.getByRole('button', { name: 'Practice eID on this computer' }).click();
  await page.getByRole('button', { name: 'Open Practice eID' }).click();
  await page.getByRole('button', { name: ending[end] }).click();
  if (end !== 'confirm')
    await page.getByRole('button', { name: 'Cancel and go back to Ombud' }).click();
  return page;
}

/** PIN of every practice phone. */
export const phonePin = '2468';

/**
 * The same by phone: reads the moving code from the page's own picture text, opens the practice phone with it and
 * approves or declines there. The page then goes back to Ombud by itself, or by its button where nobody approved.
 */
export async function identifyByPhone(
  world: World,
  person: Person,
  end: 'approve' | 'decline' = 'approve',
  look?: (page: Page, phone: Page) => Promise<void>,
): Promise<Page> {
  const front = frontOf(world);
  const browser = await SystemBrowser.connect(world.eid?.browserPort);
  const page = await browser.pageAt(`${front}/eid/`);
  await page.locator('summary').click();
  const code = (await page.locator('#code-text').textContent()) ?? '';
  const phone = await page.context().newPage();
  await phone.goto(`${front}/phone?lang=en&code=${encodeURIComponent(code.trim())}`);
  await look?.(page, phone);
  if (end === 'approve') {
    await phone.getByLabel('Whose phone this is').selectOption(person);
    await phone.getByLabel('PIN').fill(phonePin);
    await phone.getByRole('button', { name: 'Identify yourself' }).click();
    await phone.getByRole('heading', { name: 'Identified' }).waitFor();
  } else {
    await phone.getByRole('button', { name: 'Decline' }).click();
    await page.getByRole('button', { name: 'Cancel and go back to Ombud' }).click();
  }
  await phone.close();
  return page;
}
