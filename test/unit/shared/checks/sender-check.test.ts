import { describe, expect, test } from 'vitest';
import { isOutcome, outcomes, type Outcome } from '../../../../shared/checks/outcomes.ts';
import { senderCheck } from '../../../../shared/checks/sender-check.ts';
import { outcomeCases, type OutcomeCase } from './outcome-cases.ts';
import {
  approval,
  contact,
  declared,
  look,
  outcomesOf,
  sample,
  validation,
} from './sample-order.ts';

const run = ({ parts, seen, languages }: OutcomeCase): readonly Outcome[] =>
  outcomesOf(sample(parts), seen === undefined ? look() : seen, languages);

test('where everything agrees, every check says so and says it once', () => {
  expect(outcomesOf(sample())).toEqual([
    'authority.listed',
    'name.same',
    'role.issues',
    'validator.listed',
    'competence.validated',
    'offence.stated',
    'notification.neither',
    'emergency.notClaimed',
    'language.accepted',
    'contact.given',
    'mail.sameDomain',
    'telephone.ofState',
    'seal.sealed',
    'secondSeal.there',
    'sender.one',
    'characters.plain',
  ]);
});

const named = Object.entries(outcomeCases);

test.each(named)('%s', (outcome, one) => {
  expect(run(one)).toContain(outcome);
});

test('the cases are all there are', () => {
  expect(Object.keys(outcomeCases).sort()).toEqual(Object.keys(outcomes).sort());
  expect(isOutcome('toString')).toBe(false);
});

describe('what a person should look at', () => {
  test('stands first, then what cannot be told', () => {
    const verdicts = senderCheck(
      sample({ certificate: { approvals: [approval({ contacts: [] })] } }),
      null,
      declared,
    ).map(({ verdict }) => verdict);
    expect(verdicts).toEqual([...verdicts].sort((a, b) => rank(a) - rank(b)));
    expect(verdicts.slice(0, 1)).toEqual(['look']);
  });

  test('is told with both values that were compared', () => {
    const content = sample({
      certificate: {
        approvals: [approval({ approverName: 'Staatsanwaltschaft Neustadt' }), validation()],
      },
    });
    const found = senderCheck(content, look(), declared).find(({ check }) => check === 'name');
    expect(found?.compared).toEqual([
      { source: 'order', value: 'Staatsanwaltschaft Neustadt' },
      { source: 'directory', value: 'Staatsanwaltschaft Musterstadt' },
    ]);
  });

  test('is told once for several addresses, each of them named', () => {
    const contacts = [contact({ email: 'a@gmail.com' }), contact({ email: 'b@gmx.de' })];
    const content = sample({ certificate: { approvals: [approval({ contacts }), validation()] } });
    const found = senderCheck(content, look(), declared).filter(({ check }) => check === 'mail');
    expect(found.map(({ outcome }) => outcome)).toEqual(['mail.freeProvider']);
    const values = found[0]?.compared.map(({ value }) => value) ?? [];
    expect(values).toEqual(expect.arrayContaining(['a@gmail.com', 'b@gmx.de']));
  });
});

const rank = (verdict: string): number => ['look', 'cannotTell', 'agrees'].indexOf(verdict);
