// Orders with deadlines set anew for some tasks, and questions about some, told in days after receipt.
import type { TaskId } from '../../../../shared/base/units.ts';
import type { AuthorisationObject } from '../../../../shared/hi1/model.ts';
import type { OrderFacts } from '../../../../shared/orders/facts.ts';
import { formFor } from './form-builder.ts';
import { arrived, ldTask, order, uuid, withOrder, type TestJournal } from './journal-builder.ts';
import { after } from './turn-builder.ts';
import { written } from './word-builder.ts';

interface Step {
  readonly day: number;
  readonly play: (journal: TestJournal, index: number, scale: number) => void;
}
export type Act = readonly Step[];

const on = (day: number) => ({ platformAt: after(day), arrivedAt: after(day) });

export const deadline = (task: TaskId, day: number, setOn: number): Act => [
  {
    day: setOn,
    play: (journal, index, scale) => {
      const deadlines = [{ at: after(day * scale), nature: null, other: null }];
      const object = ldTask(task, { generation: index + 2, deadlines });
      journal.add(arrived(object, on(setOn * scale)), after(setOn * scale));
    },
  },
];

/** A question, and so many days later the clarification; null: it is open. */
export const ask = (tasks: readonly TaskId[], day: number, days: number | null): Act => {
  const id = (of: number) => uuid(2_000 + of);
  const mark = { of: 0 };
  const asked: Step = {
    day,
    play: (journal, index, scale) => {
      mark.of = index;
      for (const body of formFor('Incomplete', tasks, id(index), day * scale))
        journal.add(body, after(day * scale));
    },
  };
  if (days === null) return [asked];
  const answered: Step = {
    day: day + days,
    play: (journal, index, scale) => {
      const word = uuid(9_000 + index);
      const at = (day + days) * scale;
      journal.add(arrived(written('ProvideAdditionalInformation', {}, word), on(at)), after(at));
      journal.add({ kind: 'wordJudged', order, word, verdict: 'clarifies', forms: [id(mark.of)] });
    },
  };
  return [asked, answered];
};

/** All of it in the order of its days; `scale`: what a day is. */
export function played(
  acts: readonly Act[],
  kind: Partial<AuthorisationObject> = {},
  scale = 1,
): OrderFacts {
  const journal = withOrder(kind);
  const steps = acts.flat().sort((a, b) => a.day - b.day);
  steps.forEach(({ play }, index) => {
    play(journal, index, scale);
  });
  return journal.order;
}
