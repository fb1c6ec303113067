// What is offered of the rest of an answer, and of freezing, is what main would do.
import { describe, expect, it } from 'vitest';
import { answerSteps } from '../../../../shared/orders/answer-steps.ts';
import type { EntryBody } from '../../../../shared/orders/entry.ts';
import type { OrderFacts } from '../../../../shared/orders/facts.ts';
import { withRestOpened } from '../../../../shared/orders/open-rest.ts';
import { freezingBar, judgeRelease } from '../../../../shared/orders/release-gate.ts';
import { restTasks } from '../../../../shared/orders/rest.ts';
import { added } from './answer-builder.ts';
import { clarified } from './form-builder.ts';
import { openCase } from './gate-cases.ts';
import {
  arrived,
  authorisation,
  decision,
  entry,
  task1,
  task2,
  uuid,
  withOrder,
} from './journal-builder.ts';
import { inPart } from './part-builder.ts';
import { everybody } from './steps-told.ts';
import { after, learnt } from './turn-builder.ts';

const on = { platformAt: after(4), arrivedAt: after(4) };
const stranger = { owner: 'somebody', country: 'XX' };
const anothersWithdrawal = arrived(
  authorisation({ ...stranger, generation: 5, desiredStatus: entry('Cancelled') }),
  on,
);
const refusalOfSomething = arrived(decision('partial', { refusedTasks: [uuid(99)] }), on);
const reasonOf = (facts: OrderFacts, name: string): string | null | undefined => {
  const gate = judgeRelease(facts, openCase.clock, openCase.context);
  return answerSteps(facts, gate, everybody).find((step) => step.name === name)?.reason;
};
const mainBar = (facts: OrderFacts): string | null =>
  freezingBar(judgeRelease(facts, openCase.clock, openCase.context));

const cases: readonly (readonly [string, string, EntryBody])[] = [
  ['a withdrawal in another name', 'withdrawalAsked', anothersWithdrawal],
  ['a refusal in part that names no task that is known', 'refusalUnclear', refusalOfSomething],
];

describe('the rest of an answer', () => {
  it('is offered when main opens it', () => {
    const { order: facts } = inPart('Incomplete').all(...clarified);
    expect(reasonOf(facts, 'answerRest')).toBeNull();
    expect(mainBar(withRestOpened(facts) ?? facts)).toBeNull();
  });

  it.each(cases)('is not offered under %s', (_, reason, body) => {
    const { order: facts } = inPart('Incomplete').all(...clarified, body);
    expect(restTasks(facts)).toEqual([task1]);
    expect(mainBar(withRestOpened(facts) ?? facts)).not.toBeNull();
    expect(reasonOf(facts, 'answerRest')).toBe(reason);
  });
});

describe('freezing', () => {
  const gathered = () => withOrder().all(learnt, added(1), added(2, task2));

  it('is offered when main does it', () => {
    expect(reasonOf(gathered().order, 'freeze')).toBeNull();
  });

  it.each(cases)('is not offered under %s', (_, reason, body) => {
    const { order: facts } = gathered().all(body);
    expect(mainBar(facts)).not.toBeNull();
    expect(reasonOf(facts, 'freeze')).toBe(reason);
  });
});
