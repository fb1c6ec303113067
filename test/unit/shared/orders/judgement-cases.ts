// Orders in the states that judgements hang on.
import type { EntryBody } from '../../../../shared/orders/entry.ts';
import type { NonExecutionReason } from '../../../../shared/hi1/build/non-execution.ts';
import type { OrderFacts } from '../../../../shared/orders/facts.ts';
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
  withOrder,
} from './journal-builder.ts';
import { fromEnforcing, lpTask, written } from './word-builder.ts';

export const learnt: EntryBody = { kind: 'enforcingAuthorityLearnt', ...authority };
export const withdrawn: EntryBody = arrived(
  authorisation({ generation: 2, desiredStatus: entry('Cancelled') }),
);
export const cancelled: EntryBody = arrived(
  authorisation({
    legalType: entry('EPOCPR'),
    priority: null,
    generation: 2,
    desiredStatus: entry('Cancelled'),
  }),
);
export const form3 = (...reasons: readonly NonExecutionReason[]): EntryBody => ({
  kind: 'nonExecutionRecorded',
  order,
  record: uuid(90),
  channel: 'nationalPortal',
  sentAt: received,
  receivedAt: received,
  reasons,
  tasks: [],
  isPreserved: true,
});
export const letter = (type = 'ProvideAdditionalInformation', n = 81): EntryBody =>
  arrived(written(type, {}, uuid(n)));
export const foreign: EntryBody = arrived(
  written('ProvideAdditionalInformation', { owner: 'nobody' }, uuid(84)),
);
export const recognised: EntryBody = arrived(
  written('EnforcingAuthorityRecognizesOrder', fromEnforcing, uuid(85)),
);
export const judged = (verdict: 'settlesObjection' | 'endsPreservation'): EntryBody => ({
  kind: 'wordJudged',
  order,
  word: uuid(81),
  verdict,
});
export const ended: EntryBody = { kind: 'reviewEnded', order, outcome: 'upheld', word: null };

export const production = (...bodies: readonly EntryBody[]): OrderFacts =>
  withOrder().all(learnt, ...bodies).order;
export const preservation = (...bodies: readonly EntryBody[]): OrderFacts =>
  new TestJournal().all(
    learnt,
    arrived(authorisation({ legalType: entry('EPOCPR'), priority: null })),
    arrived(lpTask(task1)),
    ...bodies,
  ).order;
