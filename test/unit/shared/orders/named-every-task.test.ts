// A Form 3 that names every task instead of the whole order says the same.
import { describe, expect, it } from 'vitest';
import { phaseOf } from '../../../../shared/orders/phase.ts';
import { clarified, formFor } from './form-builder.ts';
import { arrived, decision, task1, task2, uuid, withOrder } from './journal-builder.ts';
import { learnt } from './turn-builder.ts';
import { clocksIn } from './turn-look.ts';

const come = { windowOpen: true, fiveDays: false, periodOver: false };
const both = (reason: string) => withOrder().all(learnt, ...formFor(reason, [task1, task2]));

describe('a Form 3 about every task by its name', () => {
  it('that asks lets the duty rest, 10(6)', () => {
    const { order } = both('Incomplete');
    expect(order.turn).toMatchObject({ of: 'clarification', clock: { clock: 'IA_REACT_5D_EPOC' } });
    expect(clocksIn(both('Incomplete'))).not.toContain('PRODUCE_10D');
    expect(phaseOf(order, come)).toBe('clarifying');
  });

  it('and clarified leaves the rest of the time', () => {
    expect(both('Incomplete').all(...clarified).order.turn).toMatchObject({
      clock: { clock: 'RESUME_AFTER_CLARIFY' },
    });
  });

  it('that objects awaits the review, 17(3)', () => {
    expect(both('ConflictOfLaw').order.turn.of).toBe('review');
  });

  it('and so do two, each about one of them', () => {
    const journal = withOrder().all(learnt, ...formFor('Incomplete', [task1]));
    expect(journal.order.turn.of).toBe('us');
    journal.all(...formFor('Incomplete', [task2], uuid(84)));
    expect(journal.order.turn.of).toBe('clarification');
  });

  it('what the enforcing authority has refused needs no name', () => {
    const refused = arrived(decision('partial', { refusedTasks: [task2] }));
    const journal = withOrder().all(learnt, ...formFor('Incomplete', [task1]), refused);
    expect(journal.order.turn.of).toBe('clarification');
  });
});
