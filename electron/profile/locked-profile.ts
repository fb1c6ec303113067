import { fault } from '../../shared/base/fault.ts';
import type { Clock } from '../../shared/base/clock.ts';
import type { NationalProfile } from '../../shared/profile/national-profile.ts';
import type { LockedProfile } from '../lock/ports.ts';
import type { KeychainPort } from '../secrets/keychain.ts';
import type { ProfileSecret } from '../secrets/profile-secret.ts';
import type { LedgerFacts } from '../../shared/orders/facts.ts';
import { waitsToBeTaken } from '../../shared/orders/untaken.ts';
import type { Service } from './open-service.ts';

/** What the lock needs of an open profile. */
export interface ProfileBehind {
  readonly sync: {
    readonly store: {
      readonly facts: Pick<LedgerFacts, 'orders'>;
    };
  };
  readonly service: Pick<Service, 'certificateValidUntil' | 'person' | 'signIn' | 'cancelSignIn'>;
}

export interface LockedProfileParts {
  readonly national: Pick<NationalProfile, 'unlock'> | null;
  readonly open: () => ProfileBehind | null;
  /** What is held of the profile's secret; it is there before the journal has been verified. */
  readonly secret: () => Pick<ProfileSecret, 'profile' | 'isSame'> | null;
  readonly keychain: Pick<KeychainPort, 'read'>;
  /** This computer's clock. */
  readonly clock: Clock;
}

/** The open profile as the lock sees it. */
export function lockedProfile({
  national,
  open,
  secret,
  keychain,
  clock,
}: LockedProfileParts): LockedProfile {
  return {
    opensBy: () => {
      // Without a certificate in force no sign-in can succeed, and Ombud would stay shut to everybody for ever.
      const until = open()?.service.certificateValidUntil() ?? null;
      const canSignIn = until !== null && clock.now() < until;
      return national?.unlock === 'signIn' && canSignIn ? 'signIn' : 'system';
    },
    emergencyWaits: () =>
      [...(open()?.sync.store.facts.orders.values() ?? [])].some(waitsToBeTaken),
    person: () => open()?.service.person()?.subject ?? null,
    askKeychain: async () => {
      const held = secret();
      if (held === null) return fault('bridge.internal');
      const found = await keychain.read(held.profile);
      if (!found.ok) return fault(found.error.code);
      if (found.value === null) return fault('keychain.changed');
      // The profile may have been closed while the person typed the keychain's password.
      const isSame = secret() === held && held.isSame(found.value);
      found.value.fill(0);
      return isSame ? null : fault('keychain.changed');
    },
    signInAnew: async (language) =>
      (await open()?.service.signIn(language, 'anew')) ?? {
        ok: false,
        error: fault('bridge.internal'),
      },
    cancelSignIn: () => open()?.service.cancelSignIn(),
  };
}
