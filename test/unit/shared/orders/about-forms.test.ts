import { describe, expect, test } from 'vitest';
import { formsToName, onlyReviewed, reviewsToName } from '../../../../shared/orders/about-forms.ts';
import { namedForms } from '../../../../shared/orders/named-forms.ts';
import { orderAsOf } from '../../../../shared/by-hand/order-as-of.ts';
import { sendableTasks } from '../../../../shared/orders/bars.ts';
import type { WordVerdict } from '../../../../shared/orders/entries/judgement-entry.ts';
import type { EntryBody } from '../../../../shared/orders/entry.ts';
import type { OrderFacts } from '../../../../shared/orders/facts.ts';
import type { Uuid } from '../../../../shared/base/units.ts';
import { arrived, order, task1, task2, uuid, withOrder } from './journal-builder.ts';
import { formFor } from './form-builder.ts';
import { after, learnt } from './turn-builder.ts';
import { ownNotification, ownReasons, written } from './word-builder.ts';

const formA = uuid(0x52);
const formB = uuid(0x54);
const letter = (n: number): EntryBody =>
  arrived(written('ProvideAdditionalInformation', {}, uuid(n)), {
    platformAt: after(2),
    arrivedAt: after(2),
  });
const both = (reason: string) =>
  withOrder().all(
    learnt,
    ...formFor(reason, [task1], formA),
    ...formFor(reason, [task2], formB),
    letter(81),
  );
const found = (verdict: WordVerdict, forms?: readonly Uuid[], word = uuid(81)): EntryBody => ({
  kind: 'wordJudged',
  order,
  word,
  verdict,
  ...(forms === undefined ? {} : { forms }),
});
const ended = (outcome: 'upheld' | 'lifted', forms?: readonly Uuid[]): EntryBody => ({
  kind: 'reviewEnded',
  order,
  outcome,
  word: null,
  ...(forms === undefined ? {} : { forms }),
});
const ids = (forms: OrderFacts['nonExecutions']) => forms.map(({ id }) => id);
const word = ({ words: [first] }: OrderFacts) => {
  if (first === undefined) throw new Error('no letter');
  return first;
};

describe('a finding about one of two questions', () => {
  test('frees the task of that one, and a second letter the other', () => {
    const journal = both('Incomplete');
    expect(sendableTasks(journal.order)).toEqual([]);
    expect(sendableTasks(journal.all(found('clarifies', [formA])).order)).toEqual([task1]);
    journal.all(letter(86), found('clarifies', [formB], uuid(86)));
    expect(sendableTasks(journal.order)).toEqual([task1, task2]);
    journal.all(found('changesNothing'));
    expect(sendableTasks(journal.order)).toEqual([task2]);
  });

  test('has to say which, whatever was found of that letter before; without a name it is about both', () => {
    const { order: facts } = both('Incomplete').all(found('clarifies', [formA]));
    expect(ids(formsToName(facts, word(facts), 'clarifies'))).toEqual([formA, formB]);
    expect(formsToName(facts, word(facts), 'doesNotClarify')).toEqual([]);
    expect(sendableTasks(both('Incomplete').all(found('clarifies')).order)).toHaveLength(2);
  });

  test('goes on when the reasons of a form get their notification', () => {
    const loose = { ...ownReasons(['Incomplete'], [task1]), id: formA, associated: [order] };
    const journal = withOrder().all(
      learnt,
      arrived(loose, { echo: true }),
      letter(81),
      found('clarifies', [formA]),
      arrived(ownNotification('NonExecution', formB), { echo: true }),
    );
    expect(ids(journal.order.nonExecutions)).toEqual([formB]);
    expect(sendableTasks(journal.order)).toEqual([task1, task2]);
  });
});

describe('the end of one of two reviews', () => {
  test('ends that one, the last said of each counting', () => {
    const journal = both('ConflictOfLaw').all(ended('upheld', [formA]));
    expect(sendableTasks(journal.order)).toEqual([task1]);
    expect(sendableTasks(journal.all(ended('lifted', [formB])).order)).toEqual([task1]);
    expect(sendableTasks(journal.all(ended('upheld', [formB])).order)).toEqual([task1, task2]);
    expect(sendableTasks(journal.all(ended('lifted', [formA])).order)).toEqual([task2]);
    expect(ids(reviewsToName(journal.order))).toEqual([formA, formB]);
  });

  test('without a name it is about all that had been filed, as journals from before say it', () => {
    const journal = withOrder().all(...formFor('ConflictOfLaw', [task1], formA), ended('upheld'));
    expect(sendableTasks(journal.order)).toEqual([task1, task2]);
    journal.all(...formFor('ConflictOfLaw', [task2], formB));
    expect(sendableTasks(journal.order)).toEqual([task1]);
    const { reviewEnds: _, ...before } = journal.order;
    expect(sendableTasks(before)).toEqual([task1]);
  });

  test('leaves what a letter settled alone', () => {
    const { order: facts } = both('ConflictOfLaw').all(found('settlesObjection', [formB]));
    expect(sendableTasks(facts)).toEqual([task2]);
    expect(reviewsToName(facts)).toEqual([]);
    expect(onlyReviewed(facts)).toEqual([formA]);
  });

  test('stands open as of a day before it was recorded', () => {
    const journal = both('ConflictOfLaw').add(ended('upheld', [formA]), after(5));
    expect(sendableTasks(orderAsOf(journal.order, after(4)))).toEqual([]);
    expect(sendableTasks(orderAsOf(journal.order, after(6)))).toEqual([task1]);
  });
});

test('what a person names is one or more of those in question, and nothing else', () => {
  const forms = both('Incomplete').order.nonExecutions;
  expect(namedForms(forms, [formB, formA])).toEqual({ forms: [formA, formB] });
  expect(namedForms(forms, [])).toBeNull();
  expect(namedForms(forms, [formA, uuid(99)])).toBeNull();
  expect(namedForms([], [formA])).toEqual({});
  expect(namedForms([], [], [formA])).toEqual({ forms: [formA] });
});
