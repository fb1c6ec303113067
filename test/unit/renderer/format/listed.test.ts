import { expect, test } from 'vitest';
import { listed } from '../../../../renderer/format/listed.ts';
import { texts } from '../../../../renderer/text/text.ts';

test('several are named as a sentence names them', () => {
  expect(listed([], 'en')).toBe('');
  expect(listed([2], 'en')).toBe('2');
  expect(listed([2, 3], 'en')).toBe('2 and 3');
  expect(listed([1, 2, 3], 'en')).toBe('1, 2 and 3');
  expect(listed([1, 2, 3], 'sv')).toBe('1, 2 och 3');
});

test('a change of the clock lies inside one period or several', () => {
  const { en, sv } = { en: texts.en.order, sv: texts.sv.order };
  expect(en.clocksBack('25 Oct', '2', false)).toBe(
    'The clocks went back on 25 Oct, inside period 2.',
  );
  expect(en.clocksForward('29 Mar', '2 and 3', true)).toMatch(/inside periods 2 and 3\.$/);
  expect(sv.clocksBack('25 okt', '2', false)).toMatch(/inom period 2\.$/);
  expect(sv.clocksForward('29 mar', '2 och 3', true)).toMatch(/inom perioderna 2 och 3\.$/);
});
