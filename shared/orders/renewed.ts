/**
 * A later version of what an authority asks, over the one before: a member that it leaves out stays as it was
 * (TS 103 120, clause 6.4.7). What is to become of it (`status`, `desiredStatus`) is as the later version says.
 */
import type { AuthorisationObject, LdTaskObject, LpTaskObject } from '../hi1/model.ts';

/** What an authority asks: the order itself, or one of its tasks. */
export type Asking = AuthorisationObject | LdTaskObject | LpTaskObject;
type Task = LdTaskObject | LpTaskObject;
type Details = Pick<Task, 'requestType' | 'start' | 'end' | 'values' | 'subtypes'>;

const listOr = <T>(next: readonly T[], known: readonly T[]): readonly T[] =>
  next.length > 0 ? next : known;

const isSaid = ({ requestType, start, end, values, subtypes }: Details): boolean =>
  requestType !== null || start !== null || end !== null || values.length + subtypes.length > 0;

const detailsOf = ({ requestType, start, end, values, subtypes }: Details): Details => ({
  requestType,
  start,
  end,
  values,
  subtypes,
});

/** What is sought and for which time is one member (`RequestDetails`): it stays whole, or is another one. */
export function renewedProduction(known: LdTaskObject, next: LdTaskObject): LdTaskObject {
  const isAnew = isSaid(next) || next.observedTimes.length > 0;
  const { observedTimes } = known;
  return {
    ...next,
    ...(isAnew ? {} : { ...detailsOf(known), observedTimes }),
    reference: next.reference ?? known.reference,
    destinations: listOr(next.destinations, known.destinations),
    deadlines: listOr(next.deadlines, known.deadlines),
    manualInformation: next.manualInformation ?? known.manualInformation,
  };
}

export const renewedPreservation = (known: LpTaskObject, next: LpTaskObject): LpTaskObject => ({
  ...next,
  ...(isSaid(next) ? {} : detailsOf(known)),
  desiredExpiration: next.desiredExpiration ?? known.desiredExpiration,
  expiration: next.expiration ?? known.expiration,
});

/** The members of an order that say what it asks. */
export const renewedOrder = (
  known: AuthorisationObject,
  next: AuthorisationObject,
): AuthorisationObject => ({
  ...next,
  priority: next.priority ?? known.priority,
  flags: listOr(next.flags, known.flags),
  typeOfCase: next.typeOfCase ?? known.typeOfCase,
  manualInformation: next.manualInformation ?? known.manualInformation,
});

/** Any of them; one of another type is taken as it is. */
export function renewed(known: Asking, next: Asking): Asking {
  if (next.type === 'Authorisation' && known.type === next.type) return renewedOrder(known, next);
  if (next.type === 'LDTask' && known.type === next.type) return renewedProduction(known, next);
  if (next.type === 'LPTask' && known.type === next.type) return renewedPreservation(known, next);
  return next;
}
