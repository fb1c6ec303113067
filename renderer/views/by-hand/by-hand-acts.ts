import type { OrderFacts } from '../../../shared/orders/facts.ts';
import { askAnswer, askForm, askNews } from '../../state/commands/by-hand-commands.ts';
import type { Ombud } from '../../state/ombud.svelte.ts';
import type { OrderAct } from '../inbox/order-acts.ts';
import { whyNot } from '../judgements/why-not.ts';

/** Writing down what went another way than through the service, as acts on the order's screen. */
export function byHandActs(facts: OrderFacts, ombud: Ombud): readonly OrderAct[] {
  const who = whyNot(ombud, 'send');
  const form = actOf('formSent', true, who, ombud, () => askForm(ombud));
  const { channel, answer } = facts;
  if (channel === null) return [form];
  const news = actOf('newsCame', false, who, ombud, () => askNews(ombud));
  // Only what is frozen can be said to have gone; the record's own dialog judges the rest.
  if (answer.state !== 'frozen') return [news, form];
  return [actOf('answerSent', false, who, ombud, () => askAnswer(ombud)), news, form];
}

const actOf = (
  id: 'formSent' | 'answerSent' | 'newsCame',
  isRare: boolean,
  reason: string | null,
  ombud: Ombud,
  act: () => void,
): OrderAct => ({
  id,
  text: id === 'newsCame' ? ombud.words.news.title : ombud.words.byHand[id],
  icon: id === 'newsCame' ? 'inbox' : 'form',
  isMain: false,
  isAlarm: false,
  isRare,
  isBusy: false,
  barred: reason === null ? null : { reason, articles: null },
  act,
});
