import { expect, it } from 'vitest';
import { listHash } from '../../../../renderer/format/list-hash.ts';

it('is what sha256sum says of a file with one item a line', async () => {
  // printf 'a\nb\n' | sha256sum
  const ofTwo = '911169ddaaf146aff539f58c26c489af3b892dff0fe283c1c264c65ae5aa59a2';
  expect(await listHash(['a', 'b'])).toBe(ofTwo);
  expect(await listHash([])).toMatch(/^e3b0c44298fc1c14/);
});
