import { describe, expect, it } from 'vitest';
import type { Asker } from '../../../../shared/orders/next-steps.ts';
import { change, opening } from './gate-cases.ts';
import { ingrid } from './journal-builder.ts';
import { inState, steps, told } from './steps-told.ts';

describe('law before person', () => {
  it.each([
    ['withdrawn', { withdrawnAt: opening }],
    ['refused', { refusal: { scope: 'full', tasks: [], at: opening } }],
  ] as const)('%s', (reason, facts) => {
    const nobody: Asker = { signedIn: false, name: null, rights: [] };
    expect(told(change(inState('frozen'), facts), nobody)).toMatchObject({
      prepare: reason,
      reopen: reason,
      send: reason,
    });
  });

  it('asks to sign in, then for the role', () => {
    const given = inState('frozen');
    expect(told(given, { signedIn: false, name: null, rights: [] })['send']).toBe('signIn');
    expect(
      told(given, { signedIn: true, name: 'Nils Prov', rights: ['readOrders', 'prepare'] }),
    ).toMatchObject({
      send: 'role',
      reopen: null,
    });
  });
});

describe('an emergency', () => {
  const given = change(inState('none'), { emergency: true });

  it('is to be taken by somebody who may', () => {
    expect(steps(given)[0]).toMatchObject({ name: 'take', isAllowed: true });
    expect(told(given, { signedIn: true, name: 'Nils Prov', rights: ['readOrders'] })['take']).toBe(
      'role',
    );
  });

  it('is not offered when it is taken or over', () => {
    const taken = change(given, { taken: { by: ingrid, at: opening } });
    expect(told(taken)).not.toHaveProperty('take');
    expect(told(change(given, { withdrawnAt: opening }))).not.toHaveProperty('take');
  });
});
