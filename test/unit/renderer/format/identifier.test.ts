import { expect, test } from 'vitest';
import { addressParts } from '../../../../renderer/format/identifier.ts';

test('an address goes on in the next line where it has a joint', () => {
  expect(addressParts('nord@post.example')).toEqual(['nord@', 'post.', 'example']);
  expect(addressParts('+46701740612')).toEqual(['+46701740612']);
  expect(addressParts('')).toEqual(['']);
});
