import fc from 'fast-check';
import { expect, test } from 'vitest';
import { membersSince, newerThan } from '../../../../../schemas/member-since.ts';
import { isNewer } from '../../../../../shared/hi1/etsi-version.ts';
import { writeOwnMessage } from '../../../../../shared/hi1/wire/write-wire.ts';
import { parse } from '../fixture-messages.ts';
import { message } from './arbitraries/message.ts';

const versions = ['V1.14.1', 'V1.18.1', 'V1.19.1', 'V1.20.1', 'V1.21.1', 'V1.22.1', 'V1.23.1'];

test('no member newer than the announced version is ever written', () => {
  let left = 0;
  fc.assert(
    fc.property(message, fc.constantFrom(...versions), (said, etsi) => {
      const version = { ...said.header.version, etsi };
      const own = { ...said, header: { ...said.header, version } };
      const { root } = parse(writeOwnMessage(own));
      expect(newerThan(root, etsi)).toEqual([]);
      const newest = { ...said.header, version: { ...version, etsi: 'V1.23.1' } };
      const whole = parse(writeOwnMessage({ ...said, header: newest }));
      left += newerThan(whole.root, etsi).length;
    }),
    { numRuns: 500 },
  );
  // The same messages are full of such members where a newer version is announced.
  expect(left).toBeGreaterThan(100);
}, 60_000);

test('every version of the table is understood', () => {
  for (const { since } of membersSince) {
    expect(isNewer(since, 'V1.13.9')).toBe(true);
    expect(isNewer(since, since)).toBe(false);
    expect(isNewer(since, 'V2.0.0')).toBe(false);
  }
  expect(isNewer('V1.22.1', 'no version')).toBe(false);
});
