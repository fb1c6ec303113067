// Forms 3 of ours for some of the tasks, and what a person finds about the letters after them.
import type { TaskId, Uuid } from '../../../../shared/base/units.ts';
import type { WordVerdict } from '../../../../shared/orders/entries/judgement-entry.ts';
import type { EntryBody } from '../../../../shared/orders/entry.ts';
import { arrived, order, task1, uuid } from './journal-builder.ts';
import { after, letter } from './turn-builder.ts';
import { ownNotification, ownReasons } from './word-builder.ts';

/** Form 3 of ours for some tasks, under an identifier of its own. */
export const formFor = (
  reason: string,
  tasks: readonly TaskId[] = [task1],
  id: Uuid = uuid(82),
  days = 0,
): readonly EntryBody[] => {
  const times = { echo: true, platformAt: after(days), arrivedAt: after(days) };
  const reasons = uuid(Number.parseInt(id.slice(-4), 16) + 500);
  return [
    arrived(ownNotification('NonExecution', id), times),
    arrived({ ...ownReasons([reason], tasks), id: reasons, associated: [order, id] }, times),
  ];
};

export const found = (verdict: WordVerdict, word = uuid(81)): EntryBody => ({
  kind: 'wordJudged',
  order,
  word,
  verdict,
});
export const clarified: readonly EntryBody[] = [
  letter('ProvideAdditionalInformation'),
  found('clarifies'),
];
