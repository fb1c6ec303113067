// The open profile as the lock sees it: what opens it, and what the keychain must answer.
import { describe, expect, it } from 'vitest';
import { lockedProfile, type ProfileBehind } from '../../../../electron/profile/locked-profile.ts';
import type { LockedProfile } from '../../../../electron/lock/ports.ts';
import type { KeychainFaultCode, KeychainPort } from '../../../../electron/secrets/keychain.ts';
import { ProfileSecret } from '../../../../electron/secrets/profile-secret.ts';
import { fault } from '../../../../shared/base/fault.ts';
import { err, ok, type Result } from '../../../../shared/base/result.ts';
import { asOrderId, utcMs, type OrderId, type UtcMs } from '../../../../shared/base/units.ts';
import type { Language } from '../../../../shared/bridge/app-state.ts';
import type { SignInKind } from '../../../../electron/identity/sign-in.ts';
import type { OrderFacts } from '../../../../shared/orders/facts.ts';
import { ingrid, uuid, withOrder } from '../../shared/orders/journal-builder.ts';

const now = utcMs(Date.parse('2026-11-24T08:00:00Z'));
const secretOf = (octet: number): Uint8Array => new Uint8Array(32).fill(octet);

class Rig {
  open: ProfileBehind | null;
  held: ProfileSecret | null = null;
  unlock: 'system' | 'signIn' | null = 'signIn';
  validUntil: UtcMs | null = utcMs(now + 1);
  person: string | null = 'ingrid';
  signIn: Result<unknown, ReturnType<typeof fault>> = ok(undefined);
  readonly orders = new Map<OrderId, OrderFacts>();
  readonly asked: string[] = [];
  /** What the keychain gave out, to look at afterwards. */
  readonly given: Uint8Array[] = [];
  answer: () => Uint8Array | null | KeychainFaultCode = () => secretOf(7);
  /** Runs while the keychain is asked. */
  meanwhile = (): void => undefined;

  constructor() {
    this.open = this.profile(secretOf(7));
  }

  profile(secret: Uint8Array): ProfileBehind {
    this.held = new ProfileSecret('practice', secret);
    return {
      sync: { store: { facts: { orders: this.orders } } },
      service: {
        certificateValidUntil: () => this.validUntil,
        person: () => (this.person === null ? null : { subject: this.person, name: 'Ingrid' }),
        signIn: (language: Language, kind?: SignInKind) => {
          this.asked.push(`signIn ${language} ${kind ?? '-'}`);
          return Promise.resolve(this.signIn);
        },
        cancelSignIn: () => void this.asked.push('cancelSignIn'),
      },
    };
  }

  readonly keychain: Pick<KeychainPort, 'read'> = {
    read: (profile) => {
      this.asked.push(`read ${profile}`);
      const answer = this.answer();
      this.meanwhile();
      if (typeof answer === 'string') return Promise.resolve(err({ code: answer }));
      if (answer !== null) this.given.push(answer);
      return Promise.resolve(ok(answer));
    },
  };

  get locked(): LockedProfile {
    return lockedProfile({
      national: this.unlock === null ? null : { unlock: this.unlock },
      open: () => this.open,
      secret: () => this.held,
      keychain: this.keychain,
      clock: { now: () => now },
    });
  }
}

describe('what opens it', () => {
  it.each([
    ['the profile asks for a sign-in, and one is possible', 'signIn', 1, 'signIn'],
    ['the certificate ends this very millisecond', 'signIn', 0, 'system'],
    ['there is no certificate', 'signIn', null, 'system'],
    ['the profile leaves it to the computer', 'system', 1, 'system'],
    ['there is no profile', null, 1, 'system'],
  ] as const)('%s', (_, unlock, left, opensBy) => {
    const rig = new Rig();
    rig.unlock = unlock;
    rig.validUntil = left === null ? null : utcMs(now + left);
    expect(rig.locked.opensBy()).toBe(opensBy);
  });

  it('a profile that is closed leaves it to the computer', () => {
    const rig = new Rig();
    rig.open = null;
    expect(rig.locked.opensBy()).toBe('system');
  });
});

describe('the keychain', () => {
  it('that gives the very secret opens, and what it gave is wiped', async () => {
    const rig = new Rig();
    expect(await rig.locked.askKeychain()).toBeNull();
    expect(rig.asked).toEqual(['read practice']);
    expect(rig.given).toEqual([secretOf(0)]);
  });

  it.each<[string, () => Uint8Array | null | KeychainFaultCode, KeychainFaultCode]>([
    ['another secret', () => secretOf(8), 'keychain.changed'],
    ['a secret of another length', () => new Uint8Array(31).fill(7), 'keychain.changed'],
    ['nothing', () => null, 'keychain.changed'],
    ['that it is locked', () => 'keychain.locked', 'keychain.locked'],
    ['that it denies', () => 'keychain.denied', 'keychain.denied'],
    ['no answer in time', () => 'keychain.timeout', 'keychain.timeout'],
  ])('that gives %s keeps it locked', async (_, answer, code) => {
    const rig = new Rig();
    rig.answer = answer;
    expect(await rig.locked.askKeychain()).toEqual(fault(code));
    for (const bytes of rig.given) expect(bytes.every((octet) => octet === 0)).toBe(true);
  });

  it('is asked anew each time: what it said once opens nothing later', async () => {
    const rig = new Rig();
    expect(await rig.locked.askKeychain()).toBeNull();
    rig.answer = () => 'keychain.locked';
    expect(await rig.locked.askKeychain()).toEqual(fault('keychain.locked'));
  });

  it.each([
    ['closed', false],
    ['closed and opened again', true],
  ])('answers for a profile that was meanwhile %s: it stays locked', async (_, isOpenAgain) => {
    const rig = new Rig();
    rig.meanwhile = () => {
      rig.held = null;
      rig.open = isOpenAgain ? rig.profile(secretOf(7)) : null;
    };
    expect(await rig.locked.askKeychain()).toEqual(fault('keychain.changed'));
    expect(rig.given).toEqual([secretOf(0)]);
  });

  it('is asked while the journal is still being verified', async () => {
    const rig = new Rig();
    rig.open = null;
    expect(await rig.locked.askKeychain()).toBeNull();
  });

  it('is not asked when nothing is open', async () => {
    const rig = new Rig();
    rig.open = null;
    rig.held = null;
    expect(await rig.locked.askKeychain()).toEqual(fault('bridge.internal'));
    expect(rig.asked).toEqual([]);
  });
});

describe('a sign-in that unlocks', () => {
  it('makes the person show anew who it is, and tells what was in the way', async () => {
    const rig = new Rig();
    expect(await rig.locked.signInAnew('sv')).toEqual(ok(undefined));
    expect(rig.asked).toEqual(['signIn sv anew']);
    rig.signIn = err(fault('signIn.unreachable'));
    expect(await rig.locked.signInAnew('en')).toEqual(err(fault('signIn.unreachable')));
    rig.locked.cancelSignIn();
    expect(rig.asked.at(-1)).toBe('cancelSignIn');
  });

  it('of a closed profile fails, and giving it up does nothing', async () => {
    const rig = new Rig();
    rig.open = null;
    expect(await rig.locked.signInAnew('sv')).toEqual(err(fault('bridge.internal')));
    rig.locked.cancelSignIn();
    expect(rig.asked).toEqual([]);
  });
});

describe('what it tells of the profile', () => {
  it('an emergency that nobody has taken, and nothing else', () => {
    const rig = new Rig();
    const set = (number: number, part: Partial<OrderFacts>): void => {
      rig.orders.set(asOrderId(uuid(number)), { ...withOrder().order, ...part });
    };
    set(1, {});
    set(2, { emergency: true, taken: { by: ingrid, at: now } });
    set(3, { emergency: true, withdrawnAt: now });
    expect(rig.locked.emergencyWaits()).toBe(false);
    set(4, { emergency: true });
    expect(rig.locked.emergencyWaits()).toBe(true);
    rig.open = null;
    expect(rig.locked.emergencyWaits()).toBe(false);
  });

  it('who is signed in, by subject', () => {
    const rig = new Rig();
    expect(rig.locked.person()).toBe('ingrid');
    rig.person = null;
    expect(rig.locked.person()).toBeNull();
    rig.open = null;
    expect(rig.locked.person()).toBeNull();
  });
});
