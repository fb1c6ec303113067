import { expect, test } from 'vitest';
import { lineOf, missingIn, toldOf } from '../../../../renderer/views/preservation/confirm-now.ts';
import { en } from '../../../../renderer/text/en.ts';
import type { Fault } from '../../../../shared/base/fault.ts';
import { utcMs } from '../../../../shared/base/units.ts';

const hash = 'a'.repeat(64);
const told = { words: en, faultLine: ({ code }: Fault): string => code };
const at = utcMs(1_790_000_000_000);
const fresh = lineOf('t', null);
const whole = { ...fresh, system: ' Archive ', from: at, hashes: hash.toUpperCase() };

test('what is kept is told with range and hashes, what cannot be kept with its reason alone', () => {
  expect(toldOf(whole)).toEqual({
    task: 't',
    preserved: true,
    system: 'Archive',
    note: null,
    from: at,
    to: null,
    hashes: [hash],
  });
  expect(toldOf({ ...whole, preserved: false, note: 'Closed.' })).toEqual({
    task: 't',
    preserved: false,
    system: '',
    note: 'Closed.',
    from: null,
    to: null,
    hashes: [],
  });
});

test('it says what is missing, and nothing when all is there', () => {
  const t = en.preservation;
  expect(missingIn([whole], [], told)).toBeNull();
  expect(missingIn([whole, fresh], [], told)).toBe(t.missing);
  expect(missingIn([whole], [{ task: 't', side: 'from' }], told)).toBe(en.frame.instantBad);
  expect(missingIn([{ ...whole, hashes: 'abc' }], [], told)).toBe(t.hashesBad);
  const many = Array.from({ length: 101 }, (_, n) => n.toString(16).padStart(64, '0')).join('\n');
  expect(missingIn([{ ...whole, hashes: many }], [], told)).toBe(t.hashesTooMany(100));
});

test('a field that is no longer shown bars nothing', () => {
  const nothing = { ...whole, preserved: false, note: 'Closed.', hashes: 'abc' };
  const other = { task: 'gone', side: 'to' } as const;
  expect(missingIn([nothing], [{ task: 't', side: 'from' }], told)).toBeNull();
  expect(missingIn([whole], [other], told)).toBeNull();
});

test('a range that ends before it begins is told before anything is asked of main', () => {
  const range = (to: number) => ({ ...whole, to: utcMs(to) });
  expect(missingIn([range(at - 60_000)], [], told)).toBe('hold.rangeCrossed');
  expect(missingIn([range(at)], [], told)).toBeNull();
  const nothing = { ...range(at - 60_000), preserved: false, note: 'Closed.' };
  expect(missingIn([nothing], [], told)).toBeNull();
});
