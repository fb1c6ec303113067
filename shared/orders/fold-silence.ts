/**
 * What was concluded from the authority's silence is judged again when it turns out that something had come: by when it
 * came, not by when it was recorded. What had been done by then stays in history, and a person is told.
 */
import type { UtcMs } from '../base/units.ts';
import { exemptionsOf, withExemptions } from './exempt-tasks.ts';
import type { Exemption, OrderFacts } from './facts.ts';
import { withDutyBack } from './fold-duty-back.ts';
import { raise, withFacts, type OrderState } from './fold-state.ts';
import { isSilent, questionsOf, silentTasks } from './silence.ts';

/**
 * A person takes the provider to be exempt: from what the silent forms are about, and beside what it is exempt from
 * already. Any reaction of the issuing authority takes the exemption away before it is taken.
 */
export function withExemption(state: OrderState, taken: Pick<Exemption, 'at' | 'by'>): OrderState {
  const { facts } = state;
  if (!isSilent(facts)) return state;
  const one = aboutSilent({ ...taken, position: facts.lastPosition }, facts);
  return withStanding(state, [...exemptionsOf(facts), one]);
}

export const judgeSilence = (state: OrderState): OrderState =>
  withDutyBack(withoutVoidExemption(state));

/**
 * There is no exemption when the authority had reacted before it was taken (Article 11(5)). Of two times that are the
 * same, a record's is to the minute and may be the earlier; what the service brought is later, as the journal has it.
 * Each is judged by what those before it leave open, and is from what the forms that are left were about.
 */
function withoutVoidExemption(state: OrderState): OrderState {
  const { facts } = state;
  const taken = exemptionsOf(facts);
  if (taken.length === 0) return state;
  let standing: readonly Exemption[] = [];
  let isReacted = false;
  for (const one of taken) {
    const known = asOf(facts, one, standing);
    if (isSilent(known)) standing = [...standing, aboutSilent(one, known)];
    // No question is left when the form that asked was struck out: whoever did that was told.
    else isReacted ||= questionsOf(known).length > 0;
  }
  const judged = withStanding(state, standing);
  return isReacted ? raise(judged, 'reactedBeforeExemption') : judged;
}

const withStanding = (state: OrderState, standing: readonly Exemption[]): OrderState =>
  withFacts(state, { preservation: withExemptions(state.facts.preservation, standing) });

function aboutSilent({ tasks: _, ...taken }: Exemption, facts: OrderFacts): Exemption {
  const tasks = silentTasks(facts);
  return tasks === null ? taken : { ...taken, tasks };
}

/** A question that was written down only after the exemption had no five days that anybody could have looked at. */
function asOf(
  facts: OrderFacts,
  { at, position }: Exemption,
  before: readonly Exemption[],
): OrderFacts {
  const { words, nonExecutions, news = [] } = facts;
  const preservation = withExemptions(facts.preservation, before);
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
