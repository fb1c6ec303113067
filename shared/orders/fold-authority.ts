import type { EndpointId } from '../hi1/model.ts';
import { judgeDecisions } from './fold-decision.ts';
import { judgeSilence } from './fold-silence.ts';
import { withFacts, type OrderState } from './fold-state.ts';
import { turnOf } from './turn.ts';
import { judgeWords } from './fold-word.ts';
import { withOwnDoubts } from './own-doubts.ts';

/** Lets what was said take effect, given the enforcing authority learnt so far (null: not yet). */
export function judgeByAuthority(state: OrderState, authority: EndpointId | null): OrderState {
  const heard = judgeWords(judgeDecisions(state, authority), authority);
  const judged = withOwnDoubts(judgeSilence(heard));
  return withFacts(judged, { turn: turnOf(judged.facts) });
}

/** Whether learning the enforcing authority could change anything of this order. */
export const hangsOnAuthority = ({ decisions, facts }: OrderState): boolean =>
  decisions.length > 0 || facts.words.some(({ speaker }) => speaker !== 'issuing');
