import type { Clock } from '../../shared/base/clock.ts';
import type { Uuid } from '../../shared/base/units.ts';
import type { Hi1Header } from '../../shared/hi1/model.ts';
import { writeMicrosecond } from '../../shared/hi1/write-values.ts';
import type { MakeUuid, SyncProfile } from './ports.ts';

/** Header of a message from the provider to the platform, stamped now (TS 104 144, clause 5.2.2 mirrored). */
export function makeHeader(
  profile: Pick<SyncProfile, 'provider' | 'platform' | 'version'>,
  clock: Clock,
  transactionId: Uuid,
): Hi1Header {
  return {
    sender: { country: profile.provider.country, id: profile.provider.id },
    receiver: { country: profile.platform.country, id: profile.platform.id },
    transactionId,
    timestamp: writeMicrosecond(clock.now()),
    version: profile.version,
  };
}

/** Makes headers of new transactions. */
export type HeaderMaker = () => Hi1Header;

export function headerMaker(
  profile: Pick<SyncProfile, 'provider' | 'platform' | 'version'>,
  clock: Clock,
  makeUuid: MakeUuid,
): HeaderMaker {
  return () => makeHeader(profile, clock, makeUuid());
}
