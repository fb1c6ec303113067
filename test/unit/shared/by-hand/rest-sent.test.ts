// The rest of an order that came on paper: it goes by a package of its own, and that is recorded too.
import { expect, test } from 'vitest';
import { judgeAnswerSent } from '../../../../shared/by-hand/answer-sent.ts';
import { judgeFormSent } from '../../../../shared/by-hand/form-sent.ts';
import { restsOn, restsOnForm } from '../../../../shared/by-hand/news-struck.ts';
import { utcMs } from '../../../../shared/base/units.ts';
import { defaultClockSettings } from '../../../../shared/deadlines/clock-settings.ts';
import { clockOf } from '../../../../shared/orders/clock-of.ts';
import type { EntryBody, FrozenPackage } from '../../../../shared/orders/entry.ts';
import { restTasks } from '../../../../shared/orders/rest.ts';
import { file, order, sha, uuid, type TestJournal } from '../orders/journal-builder.ts';
import { later, onPaper, paperTask, told } from './news-builder.ts';

const place = {
  zone: 'Europe/Stockholm',
  country: 'SE',
  releaseGraceMinutes: 15,
  settings: defaultClockSettings,
};
const packageOf = (n: number): FrozenPackage => ({
  hash: sha(700 + n),
  items: [
    {
      task: paperTask(n),
      ldid: null,
      deliveryId: uuid(710 + n),
      files: [{ ...file(n + 1), objectId: uuid(720 + n) }],
    },
  ],
});
const frozen = (n: number): EntryBody => ({
  kind: 'packageFrozen',
  order,
  package: packageOf(n),
});
const judged = (journal: TestJournal, n: number, minutes: number): string | null => {
  const sent = {
    hash: sha(700 + n),
    channel: 'post',
    sentAt: later(minutes),
    receivedAt: null,
  } as const;
  const verdict = judgeAnswerSent(journal.order, (then) => clockOf(then, place), sent, {
    now: later(10_000),
    needsSecondPerson: false,
  });
  return verdict.ok ? null : verdict.error.code;
};
const went = (n: number, minutes: number): EntryBody => ({
  kind: 'answerRecorded',
  order,
  hash: sha(700 + n),
  channel: 'post',
  sentAt: later(minutes),
  receivedAt: later(minutes + 60),
});
const objection: EntryBody = {
  kind: 'nonExecutionRecorded',
  order,
  record: uuid(730),
  channel: 'post',
  sentAt: later(30),
  receivedAt: null,
  reasons: ['ConflictOfLaw'],
  tasks: [paperTask(1)],
  isPreserved: true,
};
const upheld: EntryBody = { kind: 'reviewEnded', order, outcome: 'upheld', word: null };
const opened: EntryBody = { kind: 'restOpened', order, hash: sha(700) };

function inParts(): TestJournal {
  const journal = onPaper();
  for (const body of [objection, frozen(0), went(0, 60)]) journal.add(body, later(90));
  journal.add(upheld, later(200));
  for (const body of [opened, frozen(1)]) journal.add(body, later(300));
  return journal;
}

test('it is recorded as having gone, though not before it was free', () => {
  expect(judged(inParts(), 1, 400)).toBeNull();
  expect(judged(inParts(), 1, 100)).toBe('byHand.mustNotHaveGone');
  expect(judged(inParts(), 0, 400)).toBe('byHand.mustNotHaveGone');
});

test('both stand with their own times, and nothing is left', () => {
  const journal = inParts().add(went(1, 400), later(500));
  const { answer, earlierAnswers = [], doubts } = journal.order;
  expect([...earlierAnswers, answer].map(({ sentAt }) => sentAt)).toEqual([later(60), later(400)]);
  expect(restTasks(journal.order)).toEqual([]);
  expect(doubts).not.toContain('answeredAgainst');
  expect(judged(journal, 1, 450)).toBe('answer.alreadySent');
});

test('what has gone with the first cannot be declined any more', () => {
  const form = {
    channel: 'post',
    sentAt: later(350),
    receivedAt: null,
    reasons: ['DataNotHeld'],
    isPreserved: false,
  } as const;
  const now = utcMs(later(1_000));
  const about = (n: number) =>
    judgeFormSent(inParts().order, { ...form, tasks: [paperTask(n)] }, now);
  expect(about(0)).toMatchObject({ error: { code: 'byHand.answered' } });
  expect(about(1)).toMatchObject({ ok: true });
});

test('striking out news keeps what has gone, and says that an earlier answer may rest on it', () => {
  const deadline = told(1, later(50), { kind: 'newDeadline', deadlineAt: later(9_000), tasks: [] });
  const journal = onPaper().add(deadline, later(55));
  for (const body of [objection, frozen(0), went(0, 60), upheld, opened, frozen(1)])
    journal.add(body, later(400));
  const [news] = journal.order.news ?? [];
  expect(news === undefined ? [] : restsOn(journal.order, news)).toContain('answerSent');
  journal.add(
    { kind: 'newsStruck', order, record: deadline.record, reason: 'wrong order' },
    later(500),
  );
  expect(journal.order.earlierAnswers?.map(({ sentAt }) => sentAt)).toEqual([later(60)]);
  expect(journal.order.answer.package).toEqual(packageOf(1));
});

test('striking out the Form 3 says that the part which went without it may rest on it', () => {
  const { order: facts } = inParts();
  const [form] = facts.nonExecutions;
  expect(form === undefined ? [] : restsOnForm(facts, form)).toContain('answerSent');
});
