import type { UtcMs } from '../base/units.ts';
import { clarificationsOf } from './clarification.ts';
import { raise, withFacts, type OrderState } from './fold-state.ts';

/**
 * The issuing authority had written while a question was open, and only then somebody took the provider to be exempt: as
 * that was recorded late there was no silence, and no exemption (Article 11(5)).
 */
export function foldReaction(state: OrderState, cameAt: UtcMs): OrderState {
  const { preservation } = state.facts;
  const { exempt } = preservation;
  if (exempt === null || cameAt > exempt.at) return state;
  const isReaction = clarificationsOf(state.facts).some(
    ({ form, clarifiedAt }) =>
      cameAt > form.sentAt && (clarifiedAt === null || clarifiedAt > exempt.at),
  );
  if (!isReaction) return state;
  const revoked = withFacts(state, { preservation: { ...preservation, exempt: null } });
  return raise(revoked, 'reactedBeforeExemption');
}
