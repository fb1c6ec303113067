/** What the sender check says of the practice orders, with the practice court database. */
import { X509Certificate } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { checkDocument } from '../../../electron/seals/check-document.ts';
import { makeAuthority } from '../../../practice/authority/authority.ts';
import { courts } from '../../../practice/national/court-directory.ts';
import { sealingOf } from '../../../practice/seals/seal-forms.ts';
import { makeSealers } from '../../../practice/seals/sealers.ts';
import { fillTemplate } from '../../../practice/orders/template.ts';
import { allTemplates, type AnyTemplate } from '../../../practice/orders/practice-orders.ts';
import { declaredLanguages } from '../../../practice/facts.ts';
import { createNodeValidator } from '../../../schemas/node-validator.ts';
import { asOrderId, position, utcMs } from '../../../shared/base/units.ts';
import { senderCheck } from '../../../shared/checks/sender-check.ts';
import { soughtIn } from '../../../shared/checks/order-seen.ts';
import type { Outcome } from '../../../shared/checks/outcomes.ts';
import { findAuthority } from '../../../shared/directory/find.ts';
import type { DirectoryEntry } from '../../../shared/directory/entry.ts';
import { readObject } from '../../../shared/hi1/read-object.ts';
import { arrived, sha, TestJournal } from '../shared/orders/journal-builder.ts';
import { contentOf } from '../shared/orders/content-of.ts';

const now = Date.parse('2026-11-23T10:00:00Z');
const sealAuthority = await makeAuthority('Seal CA', now);
const sealers = await makeSealers(sealAuthority, now);
const authorities = [new X509Certificate(Buffer.from(sealAuthority.certificate.rawData))];
const validator = createNodeValidator();
afterAll(() => validator.dispose());

const entries: readonly DirectoryEntry[] = courts.map((one) => ({
  id: one.id,
  generation: 1,
  endpoint: { country: one.country, id: one.endpoint },
  name: one.name,
  competences: one.competences,
  contacts: [
    {
      name: one.name,
      role: null,
      email: one.email,
      phone: one.telephone,
      fax: null,
      address: one.address,
      languages: one.languages,
    },
  ],
}));

/** Everything that is to be looked at, or cannot be told, about a practice order. */
async function remarks(template: AnyTemplate): Promise<readonly Outcome[]> {
  const { xml } = fillTemplate(template, now, { seal: sealingOf({ sealers }, now) });
  const read = validator.read(new TextEncoder().encode(xml));
  if (!read.ok) throw new Error(read.error.message);
  expect(read.value.verdict.valid).toBe(true);
  const objects = read.value.objects.flatMap(({ element }) => readObject(element) ?? []);
  const certificate = objects.find((object) => object.type === 'Authorisation');
  if (certificate === undefined) throw new Error('no certificate');
  const order = asOrderId(certificate.id);
  const journal = new TestJournal().all(...objects.map((object) => arrived(object, { order })));
  for (const { id, body } of objects.filter((object) => object.type === 'Document')) {
    const content = Buffer.from(body?.contents ?? '', 'base64');
    const report = await checkDocument(content, { authorities, now: utcMs(now) });
    const [sha256, arrival] = [sha(1), position(0)];
    journal.add({ kind: 'sealsChecked', order, document: id, arrival, sha256, report });
  }
  const content = contentOf(journal);
  const [issuing, validating] = soughtIn(content);
  const look = {
    readAt: utcMs(0),
    isWhole: true,
    issuing: findAuthority(entries, issuing),
    validating: findAuthority(entries, validating),
  };
  return senderCheck(content, look, { languages: declaredLanguages, country: 'SE' })
    .filter(({ verdict }) => verdict !== 'agrees')
    .map(({ outcome }) => outcome);
}

const expected: Readonly<Record<AnyTemplate, readonly Outcome[]>> = {
  plain: [],
  notified: ['offence.notInMessage'],
  emergency: [],
  languages: [],
  subscriber: [],
  content: [],
  identifiers: ['offence.notInMessage'],
  attachments: ['offence.notInMessage'],
  preservation: ['language.notTold'],
  doubtful: [
    'authority.similarName',
    'competence.validationMissing',
    'emergency.reasonWithoutBox',
    'language.looksOther',
    'mail.freeProvider',
    'telephone.otherState',
    'seal.none',
    'characters.hidden',
    'characters.lookAlike',
    'offence.notInMessage',
  ],
  emergencyNotified: ['offence.notInMessage'],
};

describe('practice orders', () => {
  it.each(allTemplates.map((name) => [name]))('%s', async (template) => {
    expect(await remarks(template)).toEqual(expected[template]);
  });
});
