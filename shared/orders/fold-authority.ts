import type { EndpointId } from '../hi1/model.ts';
import { judgeDecisions } from './fold-decision.ts';
import { judgeSilence } from './fold-silence.ts';
import { withFacts, type OrderState } from './fold-state.ts';
import { isLeftOut, tasksLeft } from './left-out.ts';
import { mayHaveArrived } from './may-have-arrived.ts';
import { turnOf } from './turn.ts';
import { judgeWords } from './fold-word.ts';
import { withOwnDoubts } from './own-doubts.ts';

/** Lets what was said take effect, given the enforcing authority learnt so far (null: not yet). */
export function judgeByAuthority(state: OrderState, authority: EndpointId | null): OrderState {
  const heard = judgeWords(goOn(judgeDecisions(state, authority), authority), authority);
  const judged = withLeft(withOwnDoubts(judgeSilence(heard)));
  const turn = turnOf(judged.facts);
  return withFacts(judged, { turn: isLeftOut(judged.facts) ? { ...turn, isPart: true } : turn });
}

function withLeft(state: OrderState): OrderState {
  const leftOut = tasksLeft(state.facts);
  const isSame = leftOut.length === (state.facts.leftOut ?? []).length;
  return isSame ? state : withFacts(state, { leftOut });
}

/**
 * An answer that was stopped by a refusal which, as is known now, was nobody's who may refuse. What may have arrived goes
 * on where it was, with the very same bytes; what cannot have may be opened again by a person (`reopening.ts`).
 */
function goOn(state: OrderState, authority: EndpointId | null): OrderState {
  const { answer, refusal } = state.facts;
  const isStopped = answer.state === 'stopped' && answer.stopReason === 'refused';
  const wasRefused = state.decisions.some(({ counts, decision }) => counts && decision !== 'none');
  if (!isStopped || authority === null || refusal !== null || wasRefused) return state;
  if (!mayHaveArrived(answer)) return state;
  return withFacts(state, { answer: { ...answer, state: 'unclear', stopReason: null } });
}

/** Whether learning the enforcing authority could change anything of this order. */
export const hangsOnAuthority = ({ decisions, facts }: OrderState): boolean =>
  decisions.length > 0 || facts.words.some(({ speaker }) => speaker !== 'issuing');
