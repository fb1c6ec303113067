import { expect, test } from 'vitest';
import { objectionsOf } from '../../../../../shared/orders/objection.ts';
import { texts } from '../../../../../renderer/text/text.ts';
import { reviewLines } from '../../../../../renderer/views/judgements/review-lines.ts';
import { formFor } from '../../../shared/orders/form-builder.ts';
import { order, task1, task2, uuid, withOrder } from '../../../shared/orders/journal-builder.ts';

test('of several objections the end of each is said, and of none that is still under review', () => {
  const ended = (form: number, outcome: 'upheld' | 'lifted') =>
    ({ kind: 'reviewEnded', order, outcome, word: null, forms: [uuid(form)] }) as const;
  const journal = withOrder().all(
    ...formFor('ConflictOfLaw', [task1], uuid(91), 1),
    ...formFor('ConflictOfLaw', [task2], uuid(92), 2),
    ended(91, 'upheld'),
  );
  const lines = () => reviewLines(objectionsOf(journal.order), texts.en, (at) => String(at));
  expect(lines().map(({ form }) => form)).toEqual([uuid(91)]);
  journal.all(ended(92, 'lifted'));
  expect(lines().map(({ text }) => text)).toEqual([
    expect.stringContaining('The order is upheld'),
    expect.stringContaining('The order is lifted'),
  ]);
});
