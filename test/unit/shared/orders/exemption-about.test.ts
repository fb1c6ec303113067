import { expect, test } from 'vitest';
import { exemptionAbout, isKeptAbout } from '../../../../shared/orders/exemption-about.ts';
import { asked, epocPr, first, kept, partlyExempt, second } from './exempt-builder.ts';

test.each([
  ['the whole order', [asked(1, 1)], null],
  ['every identifier', [asked(1, 1, first), asked(2, 2, second)], null],
  ['one of two', [asked(1, 1, first)], { tasks: [first], isRestKept: true }],
  ['none', [], { tasks: [], isRestKept: true }],
])('an exemption after silence about %s', (_, forms, about) => {
  expect(exemptionAbout(epocPr().all(...forms).order)).toEqual(about);
});

test('a second is about what the first leaves, and then nothing is kept', () => {
  const { order } = partlyExempt().all(asked(2, 13, second));
  expect(exemptionAbout(order)).toEqual({ tasks: [second], isRestKept: false });
});

test('only what is on record as kept can be let go afterwards', () => {
  const { order: unsaid } = epocPr().all(asked(1, 1));
  expect(isKeptAbout(unsaid, exemptionAbout(unsaid))).toBe(false);
  const { order: said } = epocPr().all(kept(first), asked(1, 1, first));
  expect(isKeptAbout(said, exemptionAbout(said))).toBe(true);
  const { order: other } = epocPr().all(kept(first), asked(1, 1, second));
  expect(isKeptAbout(other, exemptionAbout(other))).toBe(false);
});
