/**
 * What was concluded from the authority's silence is judged again when it turns out that something had come: by when it
 * came, not by when it was recorded. What had been done by then stays in history, and a person is told.
 */
import type { UtcMs } from '../base/units.ts';
import { clarificationsOf } from './clarification.ts';
import type { OrderFacts, PreservationFacts } from './facts.ts';
import { withDutyBack } from './fold-duty-back.ts';
import { raise, withFacts, type OrderState } from './fold-state.ts';
import { isSilent } from './silence.ts';

export const judgeSilence = (state: OrderState): OrderState =>
  withDutyBack(withoutVoidExemption(state));

/**
 * There is no exemption when the authority had reacted before it was taken (Article 11(5)). Of two times that are the
 * same, a record's is to the minute and may be the earlier; what the service brought is later, as the journal has it.
 */
function withoutVoidExemption(state: OrderState): OrderState {
  const { facts } = state;
  const { exempt } = facts.preservation;
  if (exempt === null) return state;
  const known = asOf(facts, exempt);
  if (isSilent(known)) return state;
  const revoked = withFacts(state, { preservation: { ...facts.preservation, exempt: null } });
  // No question is left when the form that asked was struck out: whoever did that was told.
  return clarificationsOf(known).length === 0 ? revoked : raise(revoked, 'reactedBeforeExemption');
}

/** A question that was written down only after the exemption had no five days that anybody could have looked at. */
function asOf(
  facts: OrderFacts,
  { at, position }: Pick<NonNullable<PreservationFacts['exempt']>, 'at' | 'position'>,
): OrderFacts {
  const { words, preservation, nonExecutions, news = [] } = facts;
  const hasCome = ({ saidAt, recorded }: { saidAt: UtcMs; recorded?: unknown }): boolean =>
    saidAt < at || (recorded !== undefined && saidAt === at);
  const acts = (preservation.acts ?? []).filter(hasCome);
  return {
    ...facts,
    words: words.filter(hasCome),
    nonExecutions: nonExecutions.filter((form) => form.position < (position ?? Infinity)),
    news: news.filter(({ cameAt }) => cameAt <= at),
    preservation: { ...preservation, acts },
  };
}
