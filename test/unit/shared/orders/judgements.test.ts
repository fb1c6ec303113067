import { describe, expect, test } from 'vitest';
import { asOrderId } from '../../../../shared/base/units.ts';
import type { OrderFacts } from '../../../../shared/orders/facts.ts';
import {
  judgementNames,
  judgementsFor,
  type JudgementBar,
  type JudgementName,
} from '../../../../shared/orders/judgements.ts';
import {
  cancelled,
  ended,
  foreign,
  form3,
  judged,
  letter,
  preservation,
  production,
  recognised,
  withdrawn,
} from './judgement-cases.ts';
import { arrived, order, received, task1, uuid } from './journal-builder.ts';
import { lpTask, written } from './word-builder.ts';

const come = { windowOpen: false, fiveDays: false, periodOver: false };
const five = { ...come, fiveDays: true };
const reasonOf = (facts: OrderFacts, name: JudgementName, when = come): JudgementBar | null => {
  const found = judgementsFor(facts, when).find((one) => one.name === name);
  if (found === undefined) throw new Error(name);
  expect(found.isAllowed).toBe(found.reason === null);
  return found.reason;
};
const sent = (facts: OrderFacts): OrderFacts => ({
  ...facts,
  answer: { ...facts.answer, state: 'sent', sentAt: received },
});
const objecting = [form3('ConflictOfLaw'), letter()] as const;
const asking = form3('InsufficientInformation');
const linked = {
  kind: 'orderLinked',
  order,
  other: asOrderId(uuid(2)),
  relation: 'related',
} as const;
const exempted = { kind: 'exemptionTaken', order } as const;

describe('what may be found and decided', () => {
  test.each<readonly [string, OrderFacts, JudgementName, JudgementBar | null]>([
    ['without a word', production(), 'judgeWord', 'noWord'],
    ['with nobody’s letter', production(foreign), 'judgeWord', 'noWord'],
    ['with a letter', production(letter()), 'judgeWord', null],
    ['withdrawn', production(letter(), withdrawn), 'judgeWord', 'withdrawn'],
    ['in order', production(), 'settleDoubt', 'noDoubt'],
    ['in doubt', production(foreign), 'settleDoubt', null],
    ['without objection', production(letter()), 'endReview', 'noObjection'],
    ['objected to', production(...objecting), 'endReview', null],
    ['upheld', production(...objecting, ended), 'endReview', null],
    ['settled', production(...objecting, judged('settlesObjection')), 'endReview', 'settledByWord'],
    ['objected to, withdrawn', production(...objecting, withdrawn), 'endReview', 'withdrawn'],
    ['with ten days', production(), 'enterNewDeadline', null],
    ['answered', sent(production()), 'enterNewDeadline', 'alreadySent'],
    ['unclear', { ...production(), regime: 'unknown' }, 'enterNewDeadline', 'regimeUnknown'],
    ['unclear', { ...production(), regime: 'unknown' }, 'enterOtherDeadline', null],
    ['answered', sent(production()), 'enterOtherDeadline', 'alreadySent'],
    ['to preserve', preservation(), 'enterOtherDeadline', 'preservesOnly'],
    ['not enforced', production(), 'enterEnforcementDeadline', 'notRecognised'],
    ['recognised', production(recognised), 'enterEnforcementDeadline', null],
    ['recognised, answered', sent(production(recognised)), 'enterEnforcementDeadline', null],
    ['without limit', production(), 'takeOutLimit', 'noLimit'],
    [
      'with a limit',
      { ...production(withdrawn), limits: { NEW_DEADLINE: received } },
      'takeOutLimit',
      null,
    ],
    ['unanswered', production(), 'linkDuplicate', null],
    ['answered', sent(production()), 'linkDuplicate', 'alreadySent'],
    [
      'let go',
      { ...production(), answer: { ...production().answer, state: 'queued' } },
      'linkDuplicate',
      'onItsWay',
    ],
    ['to preserve', preservation(), 'linkDuplicate', 'preservesOnly'],
    ['withdrawn', production(withdrawn), 'linkDuplicate', 'withdrawn'],
    ['in no emergency', production(), 'linkRedirected', 'notEmergency'],
    ['in an emergency', { ...production(), emergency: true }, 'linkRedirected', null],
    ['to produce', production(), 'linkFollowsPreservation', null],
    ['to preserve', preservation(), 'linkFollowsPreservation', 'preservesOnly'],
    ['withdrawn', production(withdrawn), 'linkRelated', null],
    ['without link', production(), 'unlink', 'notLinked'],
    ['with a link', production(linked), 'unlink', null],
    ['to produce', production(), 'attachOtherRequest', 'notPreservation'],
    ['to preserve', preservation(), 'attachOtherRequest', null],
    ['to preserve, withdrawn', preservation(cancelled), 'attachOtherRequest', 'withdrawn'],
  ])('of an order %s', (_, facts, name, reason) => {
    expect(reasonOf(facts, name)).toBe(reason);
  });

  test.each<readonly [string, OrderFacts, JudgementBar | null, typeof come]>([
    ['to produce', production(asking), 'notPreservation', five],
    ['unasked', preservation(), 'noQuestion', five],
    ['asked lately', preservation(asking), 'fiveDaysNotOver', come],
    ['met by silence', preservation(asking), null, five],
    ['met by any letter', preservation(asking, letter()), 'authorityReacted', five],
    ['met by nobody’s letter', preservation(asking, foreign), null, five],
    ['withdrawn', preservation(asking, cancelled), 'withdrawn', five],
    ['exempted from', preservation(asking, exempted), 'exemptAlready', five],
    [
      'to be produced',
      preservation(asking, arrived(written('Form5', {}, uuid(86)))),
      'productionRequested',
      five,
    ],
    [
      'ended',
      preservation(asking, arrived(lpTask(task1, { generation: 2 }, 'Cancelled'))),
      'preservationEnded',
      five,
    ],
  ])('the exemption from an order %s', (_, facts, reason, when) => {
    expect(reasonOf(facts, 'takeExemption', when)).toBe(reason);
  });

  test('is always the whole list, with its articles', () => {
    const list = judgementsFor(production(), come);
    expect(list.map(({ name }) => name)).toEqual(judgementNames);
    expect(list.find(({ name }) => name === 'takeExemption')?.articles).toBe('11(5)');
  });
});
