import { expect, it } from 'vitest';
import { named } from '../../../../renderer/format/named.ts';

const regions = new Intl.DisplayNames(['en'], { type: 'region' });

it.each([
  ['SE', 'Sweden'],
  ['no code', 'no code'],
])('%s is told as %s', (code, name) => {
  expect(named(regions, code)).toBe(name);
});
