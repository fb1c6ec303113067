import { listedOf } from '../../../shared/orders/card-clocks.ts';
import { snoozeNow } from '../../state/snooze-now.ts';
import type { ActSource } from '../inbox/order-acts.ts';

/** Putting aside stands at the head of the order; where it may not be, only why not is told. */
export const snoozeActs: ActSource = ({ facts, card }, _app, ombud) => {
  const limit = snoozeNow(facts, listedOf(card.clock), ombud);
  // What is done with needs no reason why it stays where it is.
  if (limit.isAllowed || limit.bar === 'done' || !ombud.may('prepare')) return [];
  const { snooze, snoozeBars } = ombud.words.desk;
  return [
    {
      id: 'snooze',
      text: snooze,
      icon: 'snooze',
      isMain: false,
      isAlarm: false,
      isRare: false,
      isBusy: false,
      barred: { reason: snoozeBars[limit.bar], articles: null },
      act: () => undefined,
    },
  ];
};
