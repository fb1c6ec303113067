import type { OrderFacts } from '../../../shared/orders/facts.ts';
import { askAnswer, askForm } from '../../state/commands/by-hand-commands.ts';
import type { Ombud } from '../../state/ombud.svelte.ts';
import type { OrderAct } from '../inbox/order-acts.ts';
import { whyNot } from '../judgements/why-not.ts';

/** Writing down what went another way than through the service, as acts on the order's screen. */
export function byHandActs(facts: OrderFacts, ombud: Ombud): readonly OrderAct[] {
  const who = whyNot(ombud, 'send');
  const form = actOf('formSent', true, who, ombud, () => askForm(ombud));
  const { channel, answer } = facts;
  // Only what is frozen can be said to have gone; the record's own dialog judges the rest.
  if (channel === null || answer.state !== 'frozen') return [form];
  return [actOf('answerSent', false, who, ombud, () => askAnswer(ombud)), form];
}

const actOf = (
  id: 'formSent' | 'answerSent',
  isRare: boolean,
  reason: string | null,
  ombud: Ombud,
  act: () => void,
): OrderAct => ({
  id,
  text: ombud.words.byHand[id],
  icon: 'form',
  isMain: false,
  isAlarm: false,
  isRare,
  isBusy: false,
  barred: reason === null ? null : { reason, articles: null },
  act,
});
