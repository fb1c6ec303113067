import { describe, expect, test } from 'vitest';
import type { TaskId, UtcMs } from '../../../../shared/base/units.ts';
import { exemptionBar } from '../../../../shared/orders/judgements.ts';
import type { EntryBody } from '../../../../shared/orders/entry.ts';
import { phaseOf } from '../../../../shared/orders/phase.ts';
import { later, onPaper, paperTask, told } from '../by-hand/news-builder.ts';
import type { TestJournal } from './journal-builder.ts';
import { arrived, order, uuid, withOrder } from './journal-builder.ts';
import { found } from './form-builder.ts';
import { written } from './word-builder.ts';

const days = (n: number): UtcMs => later(n * 1_440);
const come = { windowOpen: false, fiveDays: true, periodOver: false };
const asked = (n: number, sentAt: UtcMs, tasks: readonly TaskId[] = []): EntryBody => ({
  kind: 'nonExecutionRecorded',
  order,
  record: uuid(700 + n),
  channel: 'post',
  sentAt,
  receivedAt: sentAt,
  reasons: ['Incomplete'],
  tasks,
  isPreserved: true,
});
const left = (n: number, cameAt: UtcMs): EntryBody =>
  told(n, cameAt, { kind: 'word', speaker: 'issuing', verdict: 'doesNotClarify' });
const bar = (journal: TestJournal) => exemptionBar(journal.order, come);
const take = (journal: TestJournal, at: UtcMs): TestJournal =>
  journal.add({ kind: 'exemptionTaken', order }, at);
const onPaperPr = (): TestJournal => onPaper({ instrument: 'EPOCPR' });

describe('asking once more after an answer that clarified nothing (Article 11(5))', () => {
  const twice = (): TestJournal =>
    onPaperPr().all(asked(1, days(1)), left(1, days(3)), asked(2, days(4)));

  test('silence about the second question opens the exemption', () => {
    const journal = twice();
    expect(bar(journal)).toBeNull();
    expect(phaseOf(journal.order, come)).toBe('exemptionOpen');
    expect(take(journal, days(12)).order.preservation.exempt).not.toBeNull();
    expect(journal.order.doubts).not.toContain('reactedBeforeExemption');
  });

  test('any reaction to the second shuts it, and makes one that was taken fall', () => {
    expect(bar(twice().all(left(2, days(5))))).toBe('authorityReacted');
    const journal = take(twice(), days(12)).all(left(2, days(5)));
    expect(journal.order.preservation.exempt).toBeNull();
    expect(journal.order.doubts).toContain('reactedBeforeExemption');
  });

  test.each<[string, readonly TaskId[], readonly TaskId[], boolean]>([
    ['the same part', [paperTask(0)], [paperTask(0)], true],
    ['more than that', [paperTask(0)], [paperTask(0), paperTask(1)], true],
    ['everything, after a part', [paperTask(0)], [], true],
    ['another part', [paperTask(0)], [paperTask(1)], false],
    ['a part, after everything', [], [paperTask(0)], false],
  ])('about %s', (_, first, second, isOpen) => {
    const journal = onPaperPr().all(
      asked(1, days(1), first),
      left(1, days(3)),
      asked(2, days(4), second),
    );
    expect(bar(journal)).toBe(isOpen ? null : 'authorityReacted');
  });

  test('a question written down after the exemption does not bear it', () => {
    const journal = take(onPaperPr().all(asked(1, days(1))), days(8));
    journal.all(asked(2, days(7)));
    expect(journal.order.preservation.exempt).not.toBeNull();
    journal.all(left(1, days(3)));
    expect(journal.order.preservation.exempt).toBeNull();
  });

  test('of a production order the authority is silent again, and nobody is exempt', () => {
    const journal = withOrder().all(
      asked(1, days(1)),
      arrived(written('ProvideAdditionalInformation'), {
        platformAt: days(3),
        arrivedAt: days(3),
      }),
      found('doesNotClarify'),
    );
    expect(phaseOf(journal.order, come)).toBe('clarifying');
    journal.all(asked(2, days(4)));
    expect(phaseOf(journal.order, come)).toBe('silent');
    expect(bar(journal)).toBe('notPreservation');
  });
});
