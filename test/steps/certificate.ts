import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect } from '../rig/expect.ts';
import { Ombud } from '../rig/ombud.ts';
import { ombudOf, pageOf, type Step, type World } from './world.ts';

export interface Issued {
  readonly file: string;
  readonly pin: string;
  readonly fingerprint: string;
}

/** Has the practice certificate office issue one. */
export const issue = (
  world: World,
  order: { readonly variant?: string; readonly keyType?: string; readonly container?: string },
): Promise<Issued> => world.practice.tell<Issued>('/certificates', order);

export async function openCertificate(page: Page): Promise<void> {
  const navigation = page.getByRole('navigation', { name: 'Main' });
  await navigation.getByRole('button', { name: 'Certificate' }).click();
  await expect(page.getByRole('heading', { name: 'Client certificate' })).toBeVisible();
}

/** Picks the file in the system's dialog, types the PIN and brings the certificate in. */
export async function bringIn(world: World, file: string, pin: string): Promise<void> {
  const page = pageOf(world);
  await ombudOf(world).pickNext([file]);
  await page.getByRole('button', { name: /^Choose (file|another file)$/ }).click();
  await page.getByLabel('PIN of the file').fill(pin);
  await page.getByRole('button', { name: 'Bring in' }).click();
}

/** Wrong PIN explained, then the right one; what is shown equals what was issued; nothing of the key lies in clear. */
export const certificate: Step = {
  name: 'certificate',
  title: 'Client certificate: import, both readings, sealed on disk',
  async run(world) {
    const page = pageOf(world);
    const issued = await issue(world, { keyType: 'ec', container: 'modern' });
    await openCertificate(page);
    await world.pictures?.take(page, 'certificate-import');
    await bringIn(world, issued.file, `${issued.pin}0`);
    await expect(page.getByRole('alert')).toContainText('PIN');
    await world.pictures?.take(page, 'certificate-wrong-pin');

    await bringIn(world, issued.file, issued.pin);
    await expect(page.getByRole('heading', { name: 'Whose certificate' })).toBeVisible();
    const digits = issued.fingerprint.replaceAll(':', '').toLowerCase();
    const shown = (await page.locator('main').innerText()).replaceAll(/[:\s]/g, '').toLowerCase();
    expect(shown).toContain(digits);
    await expect(page.getByRole('cell', { name: /165560000167/ })).toBeVisible();
    await expect(page.getByRole('cell', { name: /NTRSE-5560000167/ })).toBeVisible();
    await expect(page.getByText('Both agree; check digit correct')).toBeVisible();
    await world.pictures?.take(page, 'certificate');

    const sealed = join(Ombud.dataFolder(world.home), 'secrets', 'client-cert.bin');
    expect(existsSync(sealed)).toBe(true);
    expect(statSync(sealed).mode & 0o777).toBe(0o600);
    expect(readFileSync(sealed).includes('PRIVATE')).toBe(false);
  },
};
