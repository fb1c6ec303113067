import { describe, expect, test } from 'vitest';
import type { EntryBody } from '../../../../shared/orders/entry.ts';
import { endedUnanswered } from '../../../../shared/orders/link-lapse.ts';
import { phaseOf } from '../../../../shared/orders/phase.ts';
import { restTasks } from '../../../../shared/orders/rest.ts';
import {
  arrived,
  authorisation,
  decision,
  entry,
  ldTask,
  order,
  task1,
  uuid,
} from './journal-builder.ts';
import { clarified, formFor, found } from './form-builder.ts';
import { inPart } from './part-builder.ts';
import { after, letter } from './turn-builder.ts';
import { clocksIn, kindAt } from './turn-look.ts';

const come = { windowOpen: true, fiveDays: false, periodOver: false };
const ended = (outcome: 'upheld' | 'lifted'): EntryBody => ({
  kind: 'reviewEnded',
  order,
  outcome,
  word: null,
});

describe('an answer in part, while the rest is asked about', () => {
  const journal = inPart('Incomplete');

  test('waits for the word of the authority, and then for its silence', () => {
    expect(journal.order.answer.state).toBe('acknowledged');
    expect(journal.order.turn).toMatchObject({ of: 'clarification', isRest: true });
    expect(kindAt(journal, 2)).toBe('clarification');
    expect(kindAt(journal, 9)).toBe('silence');
    expect(phaseOf(journal.order, come)).toBe('clarifying');
  });

  test('no time of ours runs, what is kept stays, and nothing is in doubt', () => {
    expect(clocksIn(journal)).toEqual([
      'IA_REACT_5D_EPOC',
      'PRESERVE_UNTIL_PRODUCED',
      'COST_CLAIM',
    ]);
    expect(journal.order.doubts).not.toContain('partUnanswered');
  });
});

describe('an answer in part, once the question is answered', () => {
  const journal = inPart('Incomplete').all(...clarified);

  test('is due by the rest of its time, and overdue after that', () => {
    expect(journal.order.turn).toMatchObject({
      of: 'us',
      clock: { clock: 'RESUME_AFTER_CLARIFY' },
    });
    expect(kindAt(journal, 2)).toBe('due');
    expect(kindAt(journal, 20)).toBe('overdue');
    expect(phaseOf(journal.order, come)).toBe('working');
  });

  test('says so, again when it was looked at before that, and no more when a Form 3 says why', () => {
    expect(journal.order.doubts).toContain('partUnanswered');
    journal.all({ kind: 'doubtSettled', order, doubt: 'partUnanswered' });
    expect(journal.order.doubts).not.toContain('partUnanswered');
    journal.all(...formFor('Incomplete', [task1], uuid(84), 3));
    expect(journal.order.turn.of).toBe('clarification');
    const again = arrived(ldTask(task1, { generation: 2 }), {
      platformAt: after(4),
      arrivedAt: after(4),
    });
    journal.all(again, found('clarifies', task1));
    expect(journal.order.doubts).toContain('partUnanswered');
    journal.all(...formFor('DeFactoImpossibility', [task1], uuid(85), 5));
    expect(journal.order.doubts).not.toContain('partUnanswered');
    expect(kindAt(journal, 20)).toBe('done');
  });
});

describe('an answer in part, while the rest is objected to', () => {
  test('is under review, then due when upheld, and kept when lifted', () => {
    const journal = inPart('ConflictOfLaw');
    expect(journal.order.turn).toMatchObject({ of: 'review', isRest: true });
    expect(kindAt(journal, 20)).toBe('wait');
    expect(phaseOf(journal.order, come)).toBe('objected');
    expect(kindAt(inPart('ConflictOfLaw').all(ended('upheld')), 2)).toBe('due');
    expect(kindAt(inPart('ConflictOfLaw').all(ended('upheld')), 20)).toBe('overdue');
    const over = inPart('ConflictOfLaw').all(ended('lifted'));
    expect(kindAt(over, 20)).toBe('keep');
    expect(over.order.doubts).not.toContain('partUnanswered');
  });
});

describe('an answer in part is all there is', () => {
  test('when the rest was refused, cancelled, declared or is no longer needed', () => {
    const declared = inPart('DeFactoImpossibility');
    expect(kindAt(declared, 20)).toBe('done');
    const cancelledTask = ldTask(task1, { generation: 2, desiredStatus: entry('Cancelled') });
    expect(kindAt(inPart('Incomplete').all(arrived(cancelledTask)), 20)).toBe('done');
    const notNeeded = inPart('Incomplete').all(letter('ProvideAdditionalInformation'));
    expect(notNeeded.order.turn.isRest).toBe(true);
    expect(kindAt(notNeeded.all(found('needNotBeExecuted')), 20)).toBe('done');
  });

  test('but not when a new deadline was set for what was declared', () => {
    const anew = ldTask(task1, {
      generation: 2,
      deadlines: [{ at: after(20), nature: null, other: null }],
    });
    const journal = inPart('DeFactoImpossibility').all(
      arrived(anew, { platformAt: after(3), arrivedAt: after(3) }),
    );
    expect(journal.order.turn.clock).toMatchObject({ clock: 'NEW_DEADLINE' });
    expect(kindAt(journal, 21)).toBe('overdue');
  });

  test('and a withdrawal ends it, with something left that nobody answered', () => {
    const cancelled = authorisation({ generation: 2, desiredStatus: entry('Cancelled') });
    const journal = inPart('Incomplete').all(arrived(cancelled));
    expect(kindAt(journal, 20)).toBe('confirm');
    expect(endedUnanswered(journal.order)).toBe('withdrawn');
  });
});

describe('an answer in part, of an order that is over', () => {
  const free = () => inPart('Incomplete').all(...clarified);
  const on = { platformAt: after(4), arrivedAt: after(4) };
  test.each([
    ['withdrawn', arrived(authorisation({ generation: 5, desiredStatus: entry('Cancelled') }), on)],
    ['refused as a whole', arrived(decision('full'), on)],
  ])('has no rest and raises no doubt about one: %s', (_, body) => {
    expect(free().order.doubts).toContain('partUnanswered');
    const { order: facts } = free().all(body);
    expect(facts.doubts).not.toContain('partUnanswered');
    expect(facts.turn.isRest).toBeUndefined();
    expect(restTasks(facts)).toEqual([]);
  });

  test('has one while nobody knows whose refusal it is', () => {
    const journal = inPart('Incomplete').all(...clarified);
    const unsure = arrived(decision('full', { owner: 'somebody', country: 'XX' }), on);
    expect(journal.all(unsure).order.turn.isRest).toBe(true);
  });
});
