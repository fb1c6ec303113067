// Mail domains and telephone numbers.
import { expect, test } from 'vitest';
import { dialCodeOf, dialled, isOfState } from '../../../../shared/checks/dial-codes.ts';
import {
  domainOf,
  isFreeProvider,
  isOddDomain,
  isSameOwner,
} from '../../../../shared/checks/mail-domain.ts';

test.each([
  ['a@b.example', 'b.example'],
  [' Desk@STA-Musterstadt.Example ', 'sta-musterstadt.example'],
  ['a@b.example.', 'b.example'],
  ['a@localhost', null],
  ['no address', null],
  ['a@b@c.example', null],
  ['<a@b.example>', null],
  ['a@b..example', null],
  ['', null],
])('the domain of %j is %j', (mail, domain) => {
  expect(domainOf(mail)).toBe(domain);
});

test.each([
  'gmail.com',
  'yahoo.co.uk',
  'web.de',
  'mail.ru',
  'proton.me',
  'outlook.com',
  'seznam.cz',
  'hotmail.se',
])('%s gives addresses to anybody', (domain) => expect(isFreeProvider(domain)).toBe(true));
test.each([
  'web.example',
  'sta-musterstadt.example',
  'gmail.com.example',
  'om.nl',
  'aklagare.se',
  'just.fgov.be',
  'mail.gov.ie',
])('%s does not', (domain) => expect(isFreeProvider(domain)).toBe(false));

test('a name that two readers read differently is odd', () => {
  expect(
    ['xn--mnchen-3ya.example', 'm\u00fcnchen.example', 'a b.example'].map(isOddDomain),
  ).toEqual([true, true, true]);
  expect(isOddDomain('sta-musterstadt.example')).toBe(false);
});

test.each([
  ['a.just.example', 'just.example', true],
  ['x.gouv.fr', 'y.gouv.fr', false],
  ['tj.justice.gouv.fr', 'ca.justice.gouv.fr', true],
  ['sta-musterstadt.example', 'sta-musterstadt.test', false],
  ['evil-just.example', 'just.example', false],
])('%s and %s: one owner %s', (one, other, same) => {
  expect(isSameOwner(one, other)).toBe(same);
});

test.each([
  ['+46 8 555 01 01', '4685550101'],
  ['0046 (8) 555-0101', '4685550101'],
  ['493055501170', '493055501170'],
  ['08-555 01 01', null],
  ['', null],
  ['+1', null],
  ['call me', null],
])('%j is dialled as %j', (written, digits) => {
  expect(dialled(written)).toBe(digits);
});

test('a number is of a State by its country code', () => {
  expect(isOfState('4685550101', 'SE')).toBe(true);
  expect(isOfState('4685550101', 'DE')).toBe(false);
  expect(isOfState('262262123456', 'FR')).toBe(true);
  expect(isOfState('4685550101', 'constructor')).toBeNull();
  expect([dialCodeOf('LV'), dialCodeOf('XX')]).toEqual(['+371', null]);
});
