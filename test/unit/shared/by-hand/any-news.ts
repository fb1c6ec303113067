// Any news that could come about an order on paper, at any of its minutes.
import fc from 'fast-check';
import type { News } from '../../../../shared/orders/entries/news-entry.ts';
import { newsOutcomes, newsSpeakers } from '../../../../shared/orders/entries/news-kinds.ts';
import { wordVerdicts } from '../../../../shared/orders/entries/judgement-entry.ts';
import type { EntryBody } from '../../../../shared/orders/entry.ts';
import type { OrderId } from '../../../../shared/base/units.ts';
import type { NonExecutionReason } from '../../../../shared/hi1/non-execution-reasons.ts';
import { file, order, uuid } from '../orders/journal-builder.ts';
import { later, paperTask, told } from './news-builder.ts';

const tasks = fc.subarray([paperTask(0), paperTask(1)]);
const days = fc.integer({ min: 20, max: 60 }).map((day) => later(day * 24 * 60));

export const anyNews: fc.Arbitrary<News> = fc.oneof(
  fc.constant<News>({ kind: 'withdrawal' }),
  fc.record({ kind: fc.constant('newDeadline' as const), deadlineAt: days, tasks }),
  fc.record({
    kind: fc.constant('decision' as const),
    outcome: fc.constantFrom(...newsOutcomes),
    tasks,
  }),
  fc.record({
    kind: fc.constant('word' as const),
    speaker: fc.constantFrom(...newsSpeakers),
    verdict: fc.option(fc.constantFrom(...wordVerdicts)),
  }),
  fc.record({
    kind: fc.constant('word' as const),
    speaker: fc.constantFrom(...newsSpeakers),
    verdict: fc.constant(null),
    asks: fc.record({ by: fc.option(days) }),
  }),
  fc.record({ kind: fc.constant('extension' as const), until: fc.option(days) }),
  fc.constant<News>({ kind: 'productionRequest' }),
  fc.constant<News>({ kind: 'preservationEnd' }),
);

/** Records of it, each with a minute of its own, in the order of their coming. */
export const anyRecords: fc.Arbitrary<readonly Extract<EntryBody, { kind: 'newsRecorded' }>[]> = fc
  .array(anyNews, { maxLength: 6 })
  .map((all) => all.map((news, index) => told(index, later(index + 1), news)));

/** The same, some of them in one minute. */
export const crowdedRecords: typeof anyRecords = fc
  .array(fc.tuple(anyNews, fc.integer({ min: 1, max: 3 })), { maxLength: 6 })
  .map((all) => all.map(([news, minute], index) => told(index, later(minute), news)));

/** Of one of several orders, more than once under one record as well. */
export const anyNewsOf = (
  of: OrderId,
  number: number,
  words: fc.Arbitrary<string>,
): fc.Arbitrary<EntryBody> =>
  fc.tuple(anyNews, fc.integer({ min: 1, max: 3 }), words).map(([news, index, sender]) => ({
    ...told(number * 10 + index, later(index), news),
    order: of,
    sender,
    words: 'arkivet',
    originals: [file(index)],
  }));

/** Forms 3 of ours that went on paper within the same few minutes. */
export const anyForms: fc.Arbitrary<
  readonly Extract<EntryBody, { kind: 'nonExecutionRecorded' }>[]
> = fc
  .array(
    fc.record({
      minute: fc.integer({ min: 1, max: 3 }),
      isKnown: fc.boolean(),
      reasons: fc.subarray<NonExecutionReason>(['Incomplete', 'ConflictOfLaw', 'DataNotHeld'], {
        minLength: 1,
      }),
      tasks,
      isPreserved: fc.boolean(),
    }),
    { maxLength: 3 },
  )
  .map((all) =>
    all.map(({ minute, isKnown, ...said }, index) => ({
      kind: 'nonExecutionRecorded',
      order,
      record: uuid(700 + index),
      channel: 'post',
      sentAt: later(minute),
      receivedAt: isKnown ? later(minute + 1) : null,
      ...said,
    })),
  );
