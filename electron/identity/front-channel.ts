import type { NationalProfile } from '../../shared/profile/national-profile.ts';

/**
 * The address to open in the system browser. It is the issuer's own https page; the practice profile, and no other,
 * may name a loopback origin that shows the same pages without TLS.
 */
export function pageToOpen(
  authorization: URL,
  profile: Pick<NationalProfile, 'kind'> & {
    readonly identity: Pick<NationalProfile['identity'], 'frontChannel'>;
  },
): URL {
  const { frontChannel } = profile.identity;
  if (profile.kind !== 'practice' || frontChannel === null) return authorization;
  return new URL(authorization.pathname + authorization.search, frontChannel);
}
