import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { FaultCode } from '../../shared/base/fault.ts';
import { faultsEn } from '../../shared/text/faults.en.ts';
import { beginRun, endRun } from '../rig/run.ts';
import { bringIn, issue, openCertificate } from '../steps/certificate.ts';
import { launchPractice } from '../steps/first-start.ts';
import { pageOf, type World } from '../steps/world.ts';

test.describe.configure({ mode: 'serial' });
let world: World;
test.beforeAll(async () => {
  world = await beginRun(null);
  await launchPractice(world);
  await openCertificate(pageOf(world));
});
// A person needs longer for a file and its PIN; the application takes two a second.
test.beforeEach(() => new Promise((resolve) => setTimeout(resolve, 600)));
test.afterAll(async () => {
  await endRun(world);
});

/** The sentence's beginning up to the first value that is filled in. */
const sentence = (code: FaultCode): string => faultsEn[code].sentence.split('{')[0] ?? '';

const refused: readonly [string, FaultCode][] = [
  ['expired', 'certificate.expired'],
  ['notYetValid', 'certificate.notYetValid'],
  ['noClientAuth', 'certificate.noClientAuth'],
  ['noDigitalSignature', 'certificate.noDigitalSignature'],
  ['noOrganisationNumber', 'certificate.noOrganisationNumber'],
  ['numbersDisagree', 'certificate.organisationNumbersDisagree'],
  ['wrongCheckDigit', 'certificate.wrongCheckDigit'],
  ['keyMismatch', 'certificate.keyMismatch'],
  ['unknownIssuer', 'certificate.unknownIssuer'],
  ['unknownOrganisation', 'certificate.otherOrganisation'],
];

for (const [variant, code] of refused)
  test(`says of a certificate that is ${variant} what is wrong [SC-32]`, async () => {
    const issued = await issue(world, { variant });
    await bringIn(world, issued.file, issued.pin);
    await expect(pageOf(world).getByRole('alert')).toContainText(sentence(code));
  });

test('says of a file that is no PKCS#12 what it is not', async () => {
  const path = join(world.home, 'letter.p12');
  writeFileSync(path, 'Dear customer, your PIN follows by separate letter.');
  await bringIn(world, path, '1234');
  await expect(pageOf(world).getByRole('alert')).toContainText(sentence('certificate.notPkcs12'));
});

for (const keyType of ['ec', 'rsa'])
  for (const container of ['modern', 'legacy'])
    test(`brings in a ${container} container with an ${keyType} key`, async () => {
      const page = pageOf(world);
      const issued = await issue(world, { keyType, container });
      const replace = page.getByRole('button', { name: 'Replace the certificate' });
      if (await replace.isVisible()) await replace.click();
      await bringIn(world, issued.file, issued.pin);
      const shown = page.locator('main');
      await expect(shown).toContainText(issued.fingerprint.slice(0, 20));
    });
