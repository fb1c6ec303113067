// A refusal of which it is not known whose word it is keeps the gate shut, and takes no time and no alarm away.
import { describe, expect, it, test } from 'vitest';
import { clockFace } from '../../../../renderer/parts/clock/clock-face.ts';
import { listedFacts } from '../../../../renderer/vault/listed-facts.ts';
import { orderLook } from '../../../../renderer/views/inbox/order-look.ts';
import { sendableTasks } from '../../../../shared/orders/bars.ts';
import { cardClocksOf, listedOf } from '../../../../shared/orders/card-clocks.ts';
import type { OrderFacts } from '../../../../shared/orders/facts.ts';
import { turnClockOf } from '../../../../shared/orders/clock-of.ts';
import { mayClockMove } from '../../../../shared/orders/movable.ts';
import { judgeRelease } from '../../../../shared/orders/release-gate.ts';
import { restTasks } from '../../../../shared/orders/rest.ts';
import { isTakeable, waitsToBeTaken } from '../../../../shared/orders/untaken.ts';
import { formFor } from './form-builder.ts';
import { openCase } from './gate-cases.ts';
import {
  arrived,
  decision,
  emergency,
  ldTask,
  notified,
  task1,
  task2,
  uuid,
  withOrder,
  type TestJournal,
} from './journal-builder.ts';
import { receivedAll, sent } from './part-builder.ts';
import { place } from './sweden.ts';
import { after, learnt } from './turn-builder.ts';
import { clocksIn, kindAt } from './turn-look.ts';

const early = { platformAt: after(0.01), arrivedAt: after(0.01) };
const ofAll = arrived(decision('full'), early);
const ofEach = arrived(decision('partial', { refusedTasks: [task1, task2] }), early);
const gateOf = (facts: OrderFacts) => judgeRelease(facts, openCase.clock, openCase.context).checks;

describe.each([
  ['of the whole order', ofAll],
  ['in part that names every task', ofEach],
])('a refusal %s, by nobody knows whom', (_, refused) => {
  const unsure = (): TestJournal => withOrder(emergency).all(refused);
  const sure = (): TestJournal => withOrder(emergency).all(learnt, refused);

  it('leaves the emergency to ring until somebody takes it', () => {
    expect(unsure().order.refusal).toMatchObject({ scope: 'full', isUnsure: true });
    expect(waitsToBeTaken(unsure().order)).toBe(true);
    expect(isTakeable(unsure().order)).toBe(true);
    expect(waitsToBeTaken(sure().order)).toBe(false);
  });

  it('leaves the duty to run, in the list and on the card', () => {
    expect(clocksIn(unsure())).toContain('PRODUCE_8H');
    expect(clocksIn(sure())).not.toContain('PRODUCE_8H');
    expect(kindAt(unsure(), 0.02)).toBe('emergency');
    expect(kindAt(sure(), 0.02)).toBe('wait');
    expect(mayClockMove(unsure().order)).toBe(true);
    const faceOf = ({ order: facts }: TestJournal) =>
      clockFace(listedOf(cardClocksOf(facts, place).clock), facts, after(0.02), 60).kind;
    expect(faceOf(unsure())).toBe('running');
    expect(faceOf(sure())).toBe('stopped');
  });

  it('is told to the list as what it is', () => {
    const facts = listedFacts(unsure().order);
    const { clock } = cardClocksOf(unsure().order, place);
    expect(orderLook(facts, listedOf(clock), after(0.02), 60)).toMatchObject({
      chip: 'emergency',
      face: { kind: 'running' },
    });
  });

  it('keeps the gate shut all the same', () => {
    const check = gateOf(unsure().order).find(({ name }) => name === 'notRefused');
    expect(check?.verdict).not.toBe('passed');
  });
});

test('the review of the enforcing authority runs on until its own word has come', () => {
  expect(clocksIn(withOrder(notified).all(ofAll))).toContain('EA_REVIEW_10D');
  expect(clocksIn(withOrder(notified).all(learnt, ofAll))).not.toContain('EA_REVIEW_10D');
});

describe('a refusal of one task, by nobody knows whom', () => {
  const ofOne = arrived(decision('partial', { refusedTasks: [task1] }), {
    platformAt: after(2),
    arrivedAt: after(2),
  });
  const dueSoon = (): TestJournal =>
    withOrder().all(
      arrived(
        ldTask(task1, { generation: 2, deadlines: [{ at: after(4), nature: null, other: null }] }),
        { platformAt: after(1), arrivedAt: after(1) },
      ),
    );
  const targetOf = ({ order: facts }: TestJournal): number | null => {
    const clock = turnClockOf(facts, place);
    return clock?.ok === true ? clock.value.target : null;
  };

  it('hides no deadline set for it', () => {
    expect(targetOf(dueSoon().all(ofOne))).toBe(after(4));
    expect(targetOf(dueSoon().all(learnt, ofOne))).toBe(after(10));
  });

  it('lets no question about the other one silence the alarm', () => {
    const early = arrived(decision('partial', { refusedTasks: [task1] }));
    const question = formFor('Incomplete', [task2], uuid(82), 0.05);
    expect(waitsToBeTaken(withOrder(emergency).all(early, ...question).order)).toBe(true);
    expect(waitsToBeTaken(withOrder(emergency).all(learnt, early, ...question).order)).toBe(false);
  });

  it('leaves it unanswered when the other one has gone, and nothing of it may be sent', () => {
    const { order: facts } = withOrder().all(...formFor('Incomplete'), ofOne, ...sent, receivedAll);
    expect(restTasks(facts)).toEqual([task1]);
    expect(facts.turn).toMatchObject({ isRest: true, isPart: true });
    expect(sendableTasks(facts)).toEqual([task2]);
  });
});
