import { expect, it } from 'vitest';
import { decisionWords, refusalGrounds } from '../../../../renderer/views/inbox/decision-words.ts';
import { utcMs } from '../../../../shared/base/units.ts';
import { contentOf } from '../../shared/orders/content-of.ts';
import {
  arrived,
  at,
  decision,
  notified,
  order,
  task1,
  task2,
  uuid,
  withOrder,
  type TestJournal,
} from '../../shared/orders/journal-builder.ts';
import { later, onPaper, told } from '../../shared/by-hand/news-builder.ts';
import { learnt } from '../../shared/orders/turn-builder.ts';

const morning = at('2026-11-26T08:00:00Z');
const noon = at('2026-11-26T12:00:00Z');
const came = (object: ReturnType<typeof decision>, when = morning) =>
  arrived(object, { platformAt: when, arrivedAt: utcMs(when + 5_000) });
const wordsAtClearing = (journal: TestJournal): string | null => {
  const { clearedAt, clearedLastAt } = journal.order;
  if (clearedAt === null) throw new Error('not cleared');
  return decisionWords(contentOf(journal).history, 'none', clearedLastAt ?? clearedAt);
};
const conditions = 'To be used in this investigation alone.';

it('are those of the decision that took effect', () => {
  const first = came(decision('none', { details: conditions }));
  const later = came(
    decision('none', { id: uuid(92), details: ' No conditions any more. ' }),
    noon,
  );
  expect(wordsAtClearing(withOrder(notified).all(learnt, first))).toBe(conditions);
  expect(wordsAtClearing(withOrder(notified).all(learnt, first, later))).toBe(
    'No conditions any more.',
  );
});

it('are none where the decision says nothing, or another kind of decision says it', () => {
  const silent = came(decision('none', { details: '  ' }));
  const refusal = came(
    decision('full', { id: uuid(92), details: conditions, owner: 'ea-se-9999' }),
  );
  expect(wordsAtClearing(withOrder(notified).all(learnt, silent, refusal))).toBeNull();
});

it('are those of the part that came to refuse the whole', () => {
  const part = came(
    decision('partial', { id: uuid(92), refusedTasks: [task1, task2], details: conditions }),
  );
  const journal = withOrder(notified).all(learnt, part);
  const { refusal } = journal.order;
  expect(refusal?.scope).toBe('full');
  if (refusal === null) throw new Error('not refused');
  expect(decisionWords(contentOf(journal).history, refusal.scope, refusal.at)).toBe(conditions);
});

it('stand beside the ground that the refusal names in the message', () => {
  const grounds = [{ owner: 'ETSI', name: 'EPOCRefusalType', value: 'NeBisInIdem' }];
  const refusal = came(decision('full', { id: uuid(92), grounds }));
  const journal = withOrder(notified).all(learnt, refusal);
  const { history } = contentOf(journal);
  const refusedAt = journal.order.refusal?.at;
  if (refusedAt === undefined) throw new Error('not refused');
  expect(refusalGrounds(history, refusedAt)).toEqual(['NeBisInIdem']);
  expect(refusalGrounds(history, noon)).toEqual([]);
});

it('are those a person copied from a decision on paper', () => {
  const news = { kind: 'decision', outcome: 'conditional', tasks: [] } as const;
  const record = { ...told(1, later(30), news), words: ` ${conditions}` };
  expect(wordsAtClearing(onPaper({ isNotified: true }).all(record))).toBe(conditions);
});

it('go on being shown when a plain decision on paper follows the conditions', () => {
  const under = { kind: 'decision', outcome: 'conditional', tasks: [] } as const;
  const plain = { kind: 'decision', outcome: 'none', tasks: [] } as const;
  const journal = onPaper({ isNotified: true }).all(
    { ...told(1, later(30), under), words: conditions },
    { ...told(2, later(40), plain), words: 'We do not refuse.' },
  );
  expect(wordsAtClearing(journal)).toBe(`${conditions}\n\nWe do not refuse.`);
});

it('are none of a record that was struck out as wrong', () => {
  const under = { kind: 'decision', outcome: 'conditional', tasks: [] } as const;
  const plain = { kind: 'decision', outcome: 'none', tasks: [] } as const;
  const journal = onPaper({ isNotified: true }).all(
    { ...told(1, later(30), under), words: conditions },
    { ...told(2, later(40), plain), words: 'We do not refuse.' },
    { kind: 'newsStruck', order, record: uuid(601), reason: 'Of another order.' },
  );
  expect(wordsAtClearing(journal)).toBe('We do not refuse.');
});
