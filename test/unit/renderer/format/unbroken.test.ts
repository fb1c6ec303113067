import { expect, test } from 'vitest';
import { dayUnbroken, unbroken } from '../../../../renderer/format/unbroken.ts';

const gap = '\u00a0';

test('words stay on one line', () => {
  expect(unbroken('Mon 30 Nov 08:53')).toBe(['Mon', '30', 'Nov', '08:53'].join(gap));
});

test('a day stays on one line, and only its hour may go on the next', () => {
  expect(dayUnbroken('Mon 30 Nov 2026 08:53')).toBe(
    `${['Mon', '30', 'Nov', '2026'].join(gap)} 08:53`,
  );
  expect(dayUnbroken('08:53')).toBe('08:53');
});
