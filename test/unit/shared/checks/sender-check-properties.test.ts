// Whatever a message holds, the check gives a list; nothing in it can make it throw or fall silent.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { outcomes } from '../../../../shared/checks/outcomes.ts';
import { countVerdicts, senderCheck } from '../../../../shared/checks/sender-check.ts';
import { soughtIn } from '../../../../shared/checks/order-seen.ts';
import { findAuthority } from '../../../../shared/directory/find.ts';
import type { DirectoryEntry } from '../../../../shared/directory/entry.ts';
import type { ApprovalDetails, ContactDetails } from '../../../../shared/hi1/model.ts';
import { at, entry, uuid } from '../orders/journal-builder.ts';
import { sample } from './sample-order.ts';

const wild = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ maxLength: 40 }),
  fc.constantFrom(
    '__proto__',
    'constructor',
    '\ud800',
    '\u202e',
    '',
    ' ',
    'DE',
    'xn--a@xn--b',
    'a@b.c',
    '+',
    '00',
  ),
);
const maybe = fc.option(wild);
const contact: fc.Arbitrary<ContactDetails> = fc.record({
  name: maybe, role: maybe, email: maybe, phone: maybe, fax: maybe, address: maybe,
  languages: fc.array(wild, { maxLength: 2 }),
}); // prettier-ignore
const approval: fc.Arbitrary<ApprovalDetails> = fc.record({
  type: fc.oneof(fc.constantFrom('IssuingAuthority', 'ValidatingAuthority'), maybe),
  description: maybe,
  reference: maybe,
  approverName: maybe,
  approverRole: fc.oneof(fc.constantFrom('PublicProsecutor', 'OtherCompetentAuthority'), maybe),
  contacts: fc.array(contact, { maxLength: 3 }),
  at: fc.constant(null),
  isEmergency: fc.option(fc.boolean()),
});
const listed: fc.Arbitrary<DirectoryEntry> = fc.record({
  id: wild,
  generation: fc.option(fc.nat()),
  endpoint: fc.option(fc.record({ country: wild, id: wild })),
  name: maybe,
  competences: fc.array(wild, { maxLength: 2 }),
  contacts: fc.array(contact, { maxLength: 2 }),
});
const parts = fc.record({
  certificate: fc.record({
    country: maybe,
    owner: maybe,
    approvals: fc.array(approval, { maxLength: 4 }),
    flags: fc.array(
      wild.map((value) => entry(value)),
      { maxLength: 3 },
    ),
    priority: fc.option(wild.map((value) => entry(value))),
    legalType: fc.option(
      fc.oneof(fc.constantFrom('EPOC', 'EPOCPR'), wild).map((value) => entry(value)),
    ),
    manualInformation: maybe,
  }),
  task: fc.record({
    owner: maybe,
    country: maybe,
    requestType: fc.option(wild.map((value) => entry(value))),
  }),
  items: fc.array(fc.tuple(wild, wild), { maxLength: 4 }),
});

test('no order and no directory makes it throw, and every finding is one that has words', () => {
  fc.assert(
    fc.property(
      parts,
      fc.option(fc.array(listed, { maxLength: 4 })),
      fc.option(fc.array(wild, { maxLength: 3 })),
      wild,
      (made, entries, languages, country) => {
        const content = sample({ ...made, certificate: { ...made.certificate, id: uuid(1) } });
        const [issuing, validating] = soughtIn(content);
        const look =
          entries === null
            ? null
            : {
                readAt: at('2026-11-23T08:00:00Z'),
                isWhole: entries.length > 2,
                issuing: findAuthority(entries, issuing),
                validating: findAuthority(entries, validating),
              };
        const found = senderCheck(content, look, { languages, country });
        expect(found.length).toBeGreaterThan(5);
        for (const { outcome, verdict, check } of found) {
          expect(verdict).toBe(outcomes[outcome]);
          expect(outcome.startsWith(`${check}.`)).toBe(true);
        }
        const counts = countVerdicts(found);
        expect(counts.agrees + counts.look + counts.cannotTell).toBe(found.length);
      },
    ),
    { numRuns: 1_000 },
  );
});

test('the order it is asked about comes out unchanged', () => {
  const content = sample();
  const before = JSON.stringify(content);
  senderCheck(content, null, { languages: null, country: 'SE' });
  expect(JSON.stringify(content)).toBe(before);
});
