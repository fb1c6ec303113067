import { describe, expect, test } from 'vitest';
import { datesOf } from '../../../../renderer/format/dates.ts';
import { texts } from '../../../../renderer/text/text.ts';
import {
  answerSteps,
  openTasks,
  packageBytes,
} from '../../../../renderer/views/answer/answer-steps.ts';
import { statusLook } from '../../../../renderer/views/answer/status-look.ts';
import { byPackage } from '../../../../shared/orders/by-package.ts';
import type { GateVerdict } from '../../../../shared/orders/release-gate-types.ts';
import type { AnswerState } from '../../../../shared/orders/facts.ts';
import { JournalFixture } from '../../../contract/fixture/journal.ts';
import { answeredJournal, collectingJournal } from '../../../contract/fixture/orders.ts';
import { berlin } from '../../../contract/fixture/plans.ts';
import { pictureTime } from '../../../contract/fixture/times.ts';
import { factsAndClock, place } from '../vault/folded.ts';

const open: GateVerdict = { isOpen: true, opensAt: null, checks: [] };
const locked: GateVerdict = {
  isOpen: false,
  opensAt: pictureTime,
  checks: [{ name: 'windowOpen', verdict: 'locked', until: pictureTime }],
};
const dates = datesOf('en', place.zone, () => pictureTime);

describe('the steps', () => {
  test('collecting: one is now, the release is locked while the gate is', () => {
    const { facts } = factsAndClock(collectingJournal());
    expect(answerSteps(facts, locked).map(({ state }) => state)).toEqual([
      'now',
      'ahead',
      'locked',
    ]);
    expect(answerSteps(facts, open).map(({ state }) => state)).toEqual(['now', 'ahead', 'ahead']);
  });

  test('frozen: the release is now; sent: all are done', () => {
    const frozen = factsAndClock(answeredJournal('frozen')).facts;
    expect(answerSteps(frozen, open).map(({ state }) => state)).toEqual(['done', 'done', 'now']);
    expect(answerSteps(frozen, locked).map(({ state }) => state)).toEqual([
      'done',
      'done',
      'locked',
    ]);
    const sent = factsAndClock(answeredJournal('sent')).facts;
    expect(answerSteps(sent, open).map(({ state }) => state)).toEqual(['done', 'done', 'done']);
    const unclear = factsAndClock(answeredJournal('unclear')).facts;
    expect(answerSteps(unclear, open).map(({ state }) => state)).toEqual(['done', 'done', 'now']);
  });

  test('not taken: it has not been let go, and as it is packed it cannot be', () => {
    const { facts } = factsAndClock(answeredJournal('sent'));
    for (const state of ['deliveryRefused', 'refusedByService'] as const) {
      const back = { ...facts, answer: { ...facts.answer, state, sentAt: null } };
      expect(byPackage(back)).toBe('cameBack');
      expect(answerSteps(back, open).map((step) => step.state)).toEqual(['done', 'done', 'locked']);
    }
  });

  test('open tasks and bytes are those of what was gathered', () => {
    const { facts } = factsAndClock(collectingJournal());
    expect(openTasks(facts, facts.tasks)).toEqual([2]);
    expect(packageBytes(facts)).toBe(8_400_000 + 6_100_000 + 12_000);
    const { facts: fresh } = factsAndClock(new JournalFixture().arrive(berlin).records);
    expect(openTasks(fresh, fresh.tasks)).toEqual([0, 1, 2]);
    const [first, second, third] = fresh.tasks;
    if (first === undefined || second === undefined || third === undefined)
      throw new Error('three');
    expect(openTasks(facts, [third, second, first])).toEqual([0]);
    const refusal = { scope: 'partial', tasks: [third], at: pictureTime } as const;
    expect(openTasks({ ...facts, refusal }, facts.tasks)).toEqual([]);
  });
});

describe('the words over an answer', () => {
  const states: readonly AnswerState[] = [
    'queued',
    'sealed',
    'sending',
    'unclear',
    'refusedByService',
    'deliveryRefused',
    'stopped',
  ];

  test('never say sent without the instant of the service’s word', () => {
    const { answer } = factsAndClock(answeredJournal('queued')).facts;
    for (const language of ['en', 'sv'] as const) {
      for (const state of states) {
        const look = statusLook({ ...answer, state }, texts[language].answer, dates);
        expect(look?.title, state).not.toMatch(/^(Sent|Sänt)\b/);
      }
      const lost = statusLook({ ...answer, state: 'sent' }, texts[language].answer, dates);
      expect(lost?.title).toBe(texts[language].answer.states.unclear);
    }
  });

  test('say when, once there is a receipt', () => {
    const { answer } = factsAndClock(answeredJournal('sent')).facts;
    expect(statusLook(answer, texts.en.answer, dates)?.title).toMatch(/^Sent Mon 23 Nov 13:32:07/);
    const { answer: received } = factsAndClock(answeredJournal('acknowledged')).facts;
    expect(statusLook(received, texts.en.answer, dates)?.title).toMatch(/^Acknowledged Mon 23 Nov/);
  });

  test('are silent before anything is on its way', () => {
    for (const records of [collectingJournal(), answeredJournal('frozen')]) {
      const { answer } = factsAndClock(records).facts;
      expect(statusLook(answer, texts.en.answer, dates)).toBeNull();
    }
  });
});
