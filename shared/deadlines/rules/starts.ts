/** The first steps of "Why?": the event the clock starts with, and what the law says. */
import type { Receipts, WhyStep } from '../clock-reading.ts';
import { why } from '../why-step.ts';
import type { Asked } from './asked.ts';

/** Shown to the second, two receipts of one second are the same. */
const areSame = ({ due, gate }: Receipts): boolean =>
  Math.floor(due / 1_000) === Math.floor(gate / 1_000);

export type CountedFrom = 'due' | 'gate';

/** Receipt of the order, on both sides where they differ. Question U1: which of them counts. */
function receiptStep(receipts: Receipts, from: CountedFrom, articles: string): WhyStep {
  const { due, gate } = receipts;
  if (areSame(receipts)) return why('receivedOnce', articles, { due }, {}, 'U1');
  return why(
    from === 'due' ? 'receivedEarlier' : 'receivedLater',
    articles,
    { due, gate },
    {},
    'U1',
  );
}

/** Where counting starts and the rule in words. */
export function startSteps({ row, trigger, inputs }: Asked, from: CountedFrom): WhyStep[] {
  const { article, id } = row;
  const rule = why('rule', article, {}, { clock: id });
  if (row.trigger === 'orderReceived') return [receiptStep(trigger, from, article), rule];
  const at = trigger[from];
  // Of a form whose receipt nobody knows the sentence must not say that it was received.
  const isUnreceived = row.trigger === 'authorityReceivedForm' && inputs.formSentAt !== undefined;
  const start = why('start', article, { at }, { start: isUnreceived ? 'formSent' : row.trigger });
  if (areSame(trigger)) return [start, rule];
  const other = from === 'due' ? trigger.gate : trigger.due;
  const key = from === 'due' ? 'earlierCounts' : 'laterCounts';
  return [start, why(key, article, { other }, {}, 'U1'), rule];
}
