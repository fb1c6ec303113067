// Shortens the way to what a test is about: certificate in place, somebody signed in, orders in the list.
import { expect } from '../rig/expect.ts';
import { identityEn } from '../../renderer/text/en/identity.ts';
import { bringIn, issue, openCertificate } from './certificate.ts';
import { readMailbox, rowOf, sendOrder } from './fetch.ts';
import { launchPractice } from './first-start.ts';
import type { Person } from './practice-eid.ts';
import { signIn } from './sign-in.ts';
import { pageOf, type World } from './world.ts';

/** The application runs and has a certificate; nobody is signed in. */
export async function beginWithCertificate(world: World): Promise<void> {
  await launchPractice(world);
  const page = pageOf(world);
  const issued = await issue(world, {});
  await openCertificate(page);
  await bringIn(world, issued.file, issued.pin);
  await expect(page.getByRole('heading', { name: 'Whose certificate' })).toBeVisible();
}

/** Signs a person in and waits until the window says so. */
export async function getIn(world: World, person: Person = 'legal_representative'): Promise<void> {
  await signIn(world, person);
  const heading = pageOf(world).getByRole('heading', { name: identityEn.signedIn });
  await expect(heading).toBeVisible();
}

/** The application runs, has a certificate, and the legal representative is signed in. */
export async function beginWork(world: World): Promise<void> {
  await beginWithCertificate(world);
  await getIn(world);
}

/** Has these orders sent, reads the mailbox and waits until they are in the list. */
export async function receive(world: World, ...templates: readonly string[]): Promise<void> {
  const page = pageOf(world);
  for (const template of templates) await sendOrder(world, template);
  await readMailbox(page);
  for (const { reference } of world.orders.values())
    await expect(rowOf(page, reference)).toBeVisible({ timeout: 30_000 });
}
