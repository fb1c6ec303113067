import { fullName } from '../identity/persons.ts';
import type { PlatformState } from '../state/platform-state.ts';
import type { SignedInCaller } from './caller.ts';

/** `GET /account`: who is asking, as the service sees it. Nothing is changed by asking. */
export const accountOf = (state: PlatformState, caller: SignedInCaller) => ({
  organisation: {
    name: caller.registration.name,
    organisationNumber: caller.registration.organisationNumber,
    endpoint: { country: caller.registration.country, id: caller.registration.id },
  },
  person: { name: fullName(caller.person), roles: caller.roles, acr: caller.acr },
  address: { seen: caller.address, registered: state.addresses.registered },
  expiresAt: caller.expiresAt === null ? null : new Date(caller.expiresAt).toISOString(),
});
