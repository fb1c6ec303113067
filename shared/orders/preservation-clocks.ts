import { namedEndOf } from '../holds/named-end.ts';
import { receiptsOf, type RunningClock } from './clock-of.ts';
import { endingWords } from './ending-words.ts';
import { isUnsaid, isWhollyExempt } from './exempt-tasks.ts';
import type { OrderFacts } from './facts.ts';
import { at, running } from './order-clocks.ts';
import { unansweredQuestions } from './silence.ts';

/** The clocks of an order to preserve (Article 11); none when its data have been let go. */
export function preservationClocks(facts: Omit<OrderFacts, 'turn'>): readonly RunningClock[] {
  const receipt = receiptsOf(facts);
  const { extendedAt, requestedAt, endedAt, tasks } = facts.preservation;
  const all = Object.values(tasks);
  if (endedAt !== null || isWhollyExempt(facts) || endingWords(facts).length > 0) return [];
  if (all.length > 0 && all.every(({ released }) => released !== null)) return [];
  const namedEnd = namedEndOf(facts);
  const named = namedEnd === null ? {} : { namedEnd };
  const clocks: RunningClock[] = [];
  if (isUnsaid(facts)) clocks.push(running('PR_PRESERVE', receipt));
  if (requestedAt !== null) clocks.push(running('SUBSEQUENT_PRODUCTION', at(requestedAt)));
  else if (extendedAt !== null)
    clocks.push(running('PRESERVE_60D_EXT30', receipt, { extensionSentAt: extendedAt, ...named }));
  else clocks.push(running('PRESERVE_60D', receipt, named));
  for (const { askedAt, form } of unansweredQuestions(facts))
    if (form.receivedAt !== null) clocks.push(running('IA_REACT_5D_PR', at(askedAt)));
  return clocks;
}
