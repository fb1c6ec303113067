import { expect, it } from 'vitest';
import { readRegime } from '../../../../shared/orders/regime.ts';
import { authorisation, entry } from './journal-builder.ts';

const notified = 'EnforcingAuthorityNotified';

it.each([
  ['TenDaysASAP', [], 'tenDays', false],
  ['TenDaysASAP', ['DelayInformingUser'], 'tenDays', false],
  ['TenDaysSubjectToEA', [notified], 'tenDaysNotified', false],
  ['EightHours', ['IsEmergency'], 'eightHours', false],
  ['EightHours', ['IsEmergency', notified], 'eightHours', false],
  // Disagreement: an emergency is never downgraded, a notification told anywhere keeps the gate closed.
  ['EightHours', [], 'eightHours', true],
  ['TenDaysASAP', ['IsEmergency'], 'eightHours', true],
  ['TenDaysSubjectToEA', [notified, 'IsEmergency'], 'eightHours', true],
  ['TenDaysSubjectToEA', [], 'tenDaysNotified', true],
  ['TenDaysASAP', [notified], 'tenDaysNotified', true],
  [null, [notified], 'tenDaysNotified', true],
  [null, ['IsEmergency'], 'eightHours', true],
  [null, [], 'unknown', true],
  ['Routine', [], 'unknown', true],
] as const)('%s with %j is %s, disagreeing: %s', (priority, flags, regime, disagrees) => {
  const read = readRegime(
    authorisation({
      priority: priority === null ? null : entry(priority),
      flags: flags.map((flag) => entry(flag)),
    }),
  );
  expect(read).toMatchObject({ regime, disagrees });
  expect(read.notified).toBe(
    priority === 'TenDaysSubjectToEA' || flags.some((flag) => flag === notified),
  );
});

it('asks no production clock of a preservation order', () => {
  const read = readRegime(authorisation({ legalType: entry('EPOCPR'), priority: null }));
  expect(read).toMatchObject({ regime: 'unknown', disagrees: false });
});
