import { describe, expect, it } from 'vitest';
import { refusalOf, type PermissionFacts } from '../../../../electron/profile/permissions.ts';
import { utcMs } from '../../../../shared/base/units.ts';
import type { SessionState } from '../../../../shared/bridge/app-state.ts';
import { roles, type Role } from '../../../../shared/orders/entry.ts';
import { hasRight, rights } from '../../../../shared/orders/rights.ts';

const day = 86_400_000;
const person = { subject: 's', name: 'Ingrid Exempel' };
const signedIn = (role: Role): SessionState => ({
  state: 'signedIn',
  name: person.name,
  organisation: 'Nordanvind',
  subject: 's',
  organisationNumber: '5560000167',
  roles: [role],
  level: 'loa3',
  acr: 'x',
  expiresAt: 1,
});
const facts = (part: Partial<PermissionFacts>): PermissionFacts => ({
  session: { state: 'signedOut', fault: null },
  lastSignIn: null,
  now: utcMs(40 * day),
  readingDays: 30,
  ...part,
});

describe('rights of a signed-in person [SC-22]', () => {
  it.each(roles.flatMap((role) => rights.map((right) => [role, right] as const)))(
    '%s and %s: exactly what the role carries',
    (role, right) => {
      const refused = refusalOf(right, facts({ session: signedIn(role) }));
      expect(refused?.code ?? null).toBe(hasRight([role], right) ? null : 'bridge.forbidden');
    },
  );
});

describe('without anybody signed in', () => {
  const lastSignIn = { person, mayRead: true, at: utcMs(10 * day) };

  it.each(rights.filter((right) => right !== 'readOrders'))('%s needs a sign-in', (right) => {
    expect(refusalOf(right, facts({ lastSignIn }))?.code).toBe('signIn.needed');
  });

  it('reading goes on for the profile’s days, to the millisecond, and not a moment longer', () => {
    expect(refusalOf('readOrders', facts({ lastSignIn }))).toBeNull();
    const over = facts({ lastSignIn, now: utcMs(40 * day + 1) });
    expect(refusalOf('readOrders', over)).toEqual({
      code: 'signIn.readingOver',
      params: { days: 30 },
    });
  });

  it('reading is closed where nobody ever signed in, and after somebody who may not read', () => {
    expect(refusalOf('readOrders', facts({}))?.code).toBe('signIn.needed');
    const administrator = { ...lastSignIn, mayRead: false };
    expect(refusalOf('readOrders', facts({ lastSignIn: administrator }))?.code).toBe(
      'bridge.forbidden',
    );
  });

  it('a clock set far back opens nothing', () => {
    const future = { ...lastSignIn, at: utcMs(80 * day) };
    expect(refusalOf('readOrders', facts({ lastSignIn: future }))?.code).toBe('signIn.needed');
  });

  it('a session that ran out is named as such', () => {
    const session: SessionState = {
      ...signedIn('handler'),
      state: 'expired',
      why: 'time',
    } as SessionState;
    expect(refusalOf('send', facts({ session }))?.code).toBe('signIn.sessionExpired');
  });
});
