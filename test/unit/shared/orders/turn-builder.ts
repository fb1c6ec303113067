// Orders in every turn: whose move it is, and what came before.
import { utcMs, type UtcMs } from '../../../../shared/base/units.ts';
import type { WordVerdict } from '../../../../shared/orders/entries/judgement-entry.ts';
import type { EntryBody } from '../../../../shared/orders/entry.ts';
import {
  arrived,
  authorisation,
  authority,
  entry,
  order,
  received,
  task1,
  TestJournal,
  uuid,
} from './journal-builder.ts';
import { lpTask, ownNotification, ownReasons, written } from './word-builder.ts';

const dayMs = 86_400_000;
export const after = (days: number): UtcMs => utcMs(received + days * dayMs);
export const learnt: EntryBody = { kind: 'enforcingAuthorityLearnt', ...authority };

/** A preservation order with one task. */
export const epocPr = (): TestJournal =>
  new TestJournal().all(
    learnt,
    arrived(authorisation({ legalType: entry('EPOCPR'), priority: null })),
    arrived(lpTask(task1)),
  );

/** A person has recorded what is kept. */
export const kept: Extract<EntryBody, { kind: 'dataPreserved' }> = {
  kind: 'dataPreserved',
  order,
  items: [
    {
      task: task1,
      preserved: true,
      system: 'mail',
      from: null,
      to: null,
      at: received,
      hashes: [],
      note: null,
    },
  ],
};
export const cancelled: EntryBody = arrived(lpTask(task1, { generation: 2 }, 'Cancelled'));
export const released: EntryBody = {
  kind: 'holdReleased',
  order,
  tasks: [task1],
  ground: 'endedByAuthority',
  polledAt: received,
};

/** Our Form 3. */
export const asked = (reason = 'Incomplete'): readonly EntryBody[] => [
  arrived(ownNotification('NonExecution'), { echo: true }),
  arrived(ownReasons([reason]), { echo: true }),
];
export const letter = (type: string): EntryBody =>
  arrived(written(type), { platformAt: after(1), arrivedAt: after(1) });
export const judged = (verdict: WordVerdict): EntryBody => ({
  kind: 'wordJudged',
  order,
  word: uuid(81),
  verdict,
});
