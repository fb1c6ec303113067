// An answer that was stopped: the outbox and the page of the answer say the same of what is left of it.
import { expect, test } from 'vitest';
import { datesOf } from '../../../../renderer/format/dates.ts';
import { texts } from '../../../../renderer/text/text.ts';
import { goesOn } from '../../../../renderer/views/answer/goes-on.ts';
import { statusLook } from '../../../../renderer/views/answer/status-look.ts';
import { nextSentence } from '../../../../renderer/views/outbox/outbox-words.ts';
import { foldContent } from '../../../../shared/orders/content-fold.ts';
import type { OrderContent } from '../../../../shared/orders/content.ts';
import type { NonExecutionFacts, OrderFacts } from '../../../../shared/orders/facts.ts';
import { refusedPartJournal } from '../../../contract/fixture/refused-part.ts';
import { pictureTime } from '../../../contract/fixture/times.ts';
import { factsAndClock, place } from '../vault/folded.ts';

const records = refusedPartJournal('stopped');
const { facts: refused } = factsAndClock(records);
const content = records.reduce<OrderContent | null>(foldContent, null);
const dates = datesOf('en', place.zone, () => pictureTime);
const isStill = { kind: 'stoppedInPart', group: 'refused', wait: null, until: null } as const;
const state = { ...isStill, takeBackBar: 'over' } as const;
const say = { when: String, end: String };
const languages = ['en', 'sv'] as const;

function said(facts: OrderFacts, language: (typeof languages)[number]) {
  if (content === null) throw new Error('no order');
  const t = texts[language];
  const row = { answer: facts.answer, facts };
  return {
    t,
    page: statusLook(facts.answer, t.answer, dates, { goesOn: goesOn({ facts, content }) })?.body,
    outbox: nextSentence({ state, isAsked: false, trouble: null }, row, t.outbox, say),
  };
}

const [, second, third] = refused.tasks;
type Reason = NonExecutionFacts['reasons'][number];
const formAbout = (reason: Reason, ...tasks: NonExecutionFacts['tasks']): OrderFacts => {
  const [last] = factsAndClock(refusedPartJournal('held')).facts.nonExecutions;
  if (last === undefined) throw new Error('no Form 3');
  return { ...refused, nonExecutions: [{ ...last, reasons: [reason], tasks }] };
};
const rest = [second, third].flatMap((task) => task ?? []);

test.each(languages)(
  'a refusal nobody is sure of is said to have refused nothing, %s',
  (language) => {
    const refusal =
      refused.refusal === null ? null : { ...refused.refusal, isUnsure: true as const };
    const { t, page, outbox } = said({ ...refused, refusal }, language);
    expect(page).toBe(t.answer.stateBodies.stoppedGoesOn);
    expect(outbox).toBe(t.outbox.ends.stoppedGoesOn);
  },
);

test.each(languages)(
  'a rest that is held back waits, and nobody is told to pack it, %s',
  (language) => {
    for (const [reason, wait] of [
      ['ConflictOfLaw', 'review'],
      ['Incomplete', 'clarification'],
    ] as const) {
      const { t, page, outbox } = said(formAbout(reason, ...rest), language);
      expect(page).toBe(t.answer.stateBodies.stoppedInPartWaits[wait]('1', '2, 3'));
      expect(outbox).toBe(t.outbox.ends.stoppedWaits[wait]);
      const none = said({ ...formAbout(reason, ...refused.tasks), refusal: null }, language);
      expect(none.page).toBe(t.answer.stateBodies.stoppedWaits[wait]);
      expect(none.outbox).toBe(t.outbox.ends.stoppedWaits[wait]);
    }
  },
);

test.each(languages)('what was declared for good is not still to be answered, %s', (language) => {
  const { t, page, outbox } = said(formAbout('DataNotHeld', ...rest.slice(0, 1)), language);
  expect(page).toBe(t.answer.stateBodies.stoppedInPart('1', '3'));
  expect(outbox).toBe(t.outbox.ends.stoppedInPart);
});

test('several identifiers are told of as several', () => {
  const { page } = said(formAbout('ConflictOfLaw', ...rest), 'en');
  expect(page).toContain('refused identifier 1, so');
  expect(page).toContain('identifiers 2, 3 wait until');
  const { answer, history } = texts.en;
  expect(answer.stateBodies.stoppedInPart('1, 2', '3')).toContain('refused identifiers 1, 2, so');
  expect(answer.openNumbers('1, 2')).toBe('Still open: identifiers 1, 2.');
  expect(history.packageHolds('1  a@x; 2  b@x', true)).toBe(
    'holds only identifiers 1  a@x; 2  b@x',
  );
});
