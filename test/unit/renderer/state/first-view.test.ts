import { expect, test } from 'vitest';
import { firstView, isSignInFutile } from '../../../../renderer/state/first-view.ts';
import { openState } from '../../../contract/fixture/state.ts';

const contact = {
  online: false,
  lastContactAt: null,
  lastPollAt: null,
  nextPollAt: null,
  fault: null,
  skewMs: null,
} as const;
const closed = openState({
  session: { state: 'signedOut', fault: null },
  reading: { allowed: false, fault: { code: 'signIn.needed' } },
});

test('a start leads to the first thing to do', () => {
  expect(firstView({ ...closed, certificate: null })).toBe('certificate');
  expect(firstView(closed)).toBe('identity');
  expect(firstView({ ...closed, contact })).toBe('identity');
  expect(firstView(openState({}))).toBe('inbox');
});

test('without contact it does not lead to a sign-in that cannot work', () => {
  const lost = {
    ...closed,
    contact: { ...contact, fault: { code: 'connection.refused' } },
  } as const;
  expect(firstView(lost)).toBe('inbox');
  expect(isSignInFutile(lost)).toBe(true);
  expect(isSignInFutile({ ...lost, contact })).toBe(false);
});
