// Enforcement (Article 16): the limit the enforcing authority sets is one the order goes by, like the authority's own.
import { describe, expect, it } from 'vitest';
import { cardClocksOf } from '../../../../shared/orders/card-clocks.ts';
import type { EntryBody } from '../../../../shared/orders/entry.ts';
import { attempt, response, withSealed } from './answer-builder.ts';
import {
  arrived,
  decision,
  entry,
  ldTask,
  notified,
  order,
  task1,
  task2,
  uuid,
  withOrder,
  type TestJournal,
} from './journal-builder.ts';
import { place } from './sweden.ts';
import { after, learnt } from './turn-builder.ts';
import { clocksIn, kindAt } from './turn-look.ts';
import { fromEnforcing, written } from './word-builder.ts';

const says = (type: string, id: number, more = fromEnforcing): EntryBody =>
  arrived(written(type, more, uuid(id)), { platformAt: after(1), arrivedAt: after(1) });
const begun = says('EnforcementProceduresInitiated', 91);
const recognised = says('EnforcingAuthorityRecognizesOrder', 92);
const entered = (days: number): EntryBody => ({
  kind: 'limitEntered',
  order,
  limit: 'ENFORCEMENT_DEADLINE',
  limitAt: after(days),
});
const shown = ({ order: facts }: TestJournal) => {
  const { clock } = cardClocksOf(facts, place);
  return clock?.ok === true ? clock.value : null;
};
const beside = ({ order: facts }: TestJournal) =>
  cardClocksOf(facts, place).also.map(({ id }) => id);

describe('the limit of the enforcing authority', () => {
  const enforced = (days: number): TestJournal =>
    withOrder().all(learnt, begun, recognised, entered(days));

  it('is what the order goes by, in the list too, where it ends before everything else', () => {
    expect(shown(enforced(4))).toMatchObject({ id: 'ENFORCEMENT_DEADLINE', target: after(4) });
    expect(kindAt(enforced(4), 3)).toBe('due');
    expect(kindAt(enforced(4), 5)).toBe('overdue');
    expect(beside(enforced(4))).not.toContain('ENFORCEMENT_DEADLINE');
    expect(beside(enforced(4))).toContain('PRODUCE_10D');
  });

  it('runs beside it where the order’s own time ends first', () => {
    expect(shown(enforced(20))?.id).toBe('PRODUCE_10D');
    expect(beside(enforced(20))).toContain('ENFORCEMENT_DEADLINE');
    // What was missed of the order's own time stays missed.
    expect(kindAt(enforced(20), 15)).toBe('overdue');
  });

  it('opens no window', () => {
    const journal = withOrder(notified).all(learnt, begun, recognised, entered(4));
    expect(shown(journal)?.notBefore).toBeGreaterThan(after(10));
    expect(kindAt(journal, 3)).toBe('hold');
  });

  it('is over once everything has been sent', () => {
    const journal = withSealed().all(learnt, recognised, entered(4), attempt(1));
    expect(clocksIn(journal)).toContain('ENFORCEMENT_DEADLINE');
    journal.all(response(1, 'sent'));
    expect(clocksIn(journal)).not.toContain('ENFORCEMENT_DEADLINE');
  });

  it.each<readonly [string, readonly EntryBody[]]>([
    ['the order is refused', [arrived(decision('full'))]],
    [
      'nothing is asked for any more',
      [task1, task2].map((task) =>
        arrived(ldTask(task, { generation: 2, desiredStatus: entry('Cancelled') })),
      ),
    ],
  ])('is over once %s', (_, bodies) => {
    const journal = enforced(4).all(...bodies);
    expect(clocksIn(journal)).not.toContain('ENFORCEMENT_DEADLINE');
    expect(beside(journal)).not.toContain('ENFORCEMENT_DEADLINE');
  });
});

it('somebody else’s word begins no enforcement', () => {
  const stranger = { country: 'XX', owner: 'somebody-else' };
  const journal = withOrder().all(
    learnt,
    says('EnforcementProceduresInitiated', 91, stranger),
    says('EnforcingAuthorityRecognizesOrder', 92, stranger),
    entered(4),
  );
  expect(clocksIn(journal)).not.toContain('EA_RECOGNITION_5WD');
  expect(clocksIn(journal)).not.toContain('ENFORCEMENT_DEADLINE');
});
