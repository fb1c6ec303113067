import type { OrderFacts } from '../../../shared/orders/facts.ts';
import { askForm } from '../../state/commands/by-hand-commands.ts';
import type { Ombud } from '../../state/ombud.svelte.ts';
import type { OrderAct } from '../inbox/order-acts.ts';
import { whyNot } from '../judgements/why-not.ts';

/** Writing down what went another way than through the service, as acts on the order's screen. */
export function byHandActs(facts: OrderFacts, ombud: Ombud): readonly OrderAct[] {
  const reason = whyNot(ombud, 'prepare');
  return [
    {
      id: 'formSent',
      text: ombud.words.byHand.formSent,
      icon: 'form',
      isMain: false,
      isAlarm: false,
      isRare: true,
      isBusy: false,
      barred: reason === null ? null : { reason, articles: null },
      act: () => askForm(ombud),
    },
  ];
}
