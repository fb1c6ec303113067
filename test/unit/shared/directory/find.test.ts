import { expect, test } from 'vitest';
import { findAuthority, nobodyFound } from '../../../../shared/directory/find.ts';
import { court, listed } from '../checks/sample-order.ts';

const entries = [court(), listed()];

test('the identifier decides, whatever the name', () => {
  const endpoint = { country: 'DE', id: 'ia-de-0001' };
  const found = findAuthority(entries, { endpoint, name: 'Amtsgericht Musterstadt' });
  expect(found).toEqual({ entry: listed(), by: 'identifier', similar: null });
  expect(findAuthority(entries, { endpoint: { ...endpoint, country: 'AT' }, name: null })).toEqual(
    nobodyFound,
  );
});

test('a name alone finds somebody, and is said to be all there is', () => {
  const found = findAuthority(entries, { endpoint: null, name: 'AMTSGERICHT MUSTERSTADT' });
  expect(found).toEqual({ entry: court(), by: 'name', similar: null });
});

test('who is not there may look like somebody who is', () => {
  const found = findAuthority(entries, { endpoint: null, name: 'Amtsgericht Mustarstadt' });
  expect(found).toEqual({ entry: null, by: null, similar: court() });
  expect(findAuthority(entries, { endpoint: null, name: 'Polizei' })).toEqual(nobodyFound);
  expect(findAuthority([], { endpoint: null, name: null })).toEqual(nobodyFound);
});
