// "Why?" is evidence: a limit set anew starts with its own coming, not with the receipt of the order.
import { describe, expect, it } from 'vitest';
import type { UtcMs } from '../../../../shared/base/units.ts';
import type { ClockReading } from '../../../../shared/deadlines/clock-reading.ts';
import { readRunning, turnClockOf } from '../../../../shared/orders/clock-of.ts';
import type { EnteredLimit } from '../../../../shared/orders/entries/judgement-entry.ts';
import type { EntryBody } from '../../../../shared/orders/entry.ts';
import type { OrderFacts } from '../../../../shared/orders/facts.ts';
import { clocksOf } from '../../../../shared/orders/order-clocks.ts';
import { later, onPaper, paperTask, told } from '../by-hand/news-builder.ts';
import { arrived, ldTask, order, received, task1, uuid, withOrder } from './journal-builder.ts';
import { place } from './sweden.ts';

const day = 24 * 60;
const startOf = ({ why }: ClockReading): UtcMs | undefined =>
  why.find(({ key }) => key === 'start')?.instants['at'];
function turnReading(facts: OrderFacts): ClockReading {
  const read = turnClockOf(facts, place);
  if (read?.ok !== true) throw new Error('no clock');
  return read.value;
}
const anew = (at: UtcMs, tasks = [paperTask(0), paperTask(1)]) =>
  ({ kind: 'newDeadline', deadlineAt: at, tasks }) as const;

const enters = (limit: EnteredLimit): EntryBody => ({
  kind: 'limitEntered',
  order,
  limit,
  limitAt: later(5 * day),
});

describe('a new deadline', () => {
  it('is known since the letter with it came', () => {
    const { order: facts } = onPaper().all(told(1, later(3 * day), anew(later(20 * day))));
    const reading = turnReading(facts);
    expect(reading).toMatchObject({ id: 'NEW_DEADLINE', trigger: later(3 * day) });
    expect(startOf(reading)).toBe(later(3 * day));
  });

  it('is known since the service brought it', () => {
    const deadlines = [{ at: later(5 * day), nature: null, other: null }];
    const came = { platformAt: later(2 * day), arrivedAt: later(2 * day) };
    const { order: facts } = withOrder().all(
      arrived(ldTask(task1, { generation: 2, deadlines }), came),
    );
    expect(startOf(turnReading(facts))).toBe(later(2 * day));
  });

  it('set for two identifiers in two letters is one clock, known since the first', () => {
    const { order: facts } = onPaper().all(
      told(1, later(2 * day), anew(later(20 * day), [paperTask(0)])),
      told(2, later(4 * day), anew(later(20 * day), [paperTask(1)])),
    );
    const clocks = clocksOf(facts).filter(({ clock }) => clock === 'NEW_DEADLINE');
    expect(clocks.map(({ trigger }) => trigger.due)).toEqual([later(2 * day)]);
  });
});

it('a limit that a person enters is known since they did', () => {
  const { order: anewOne } = onPaper().add(enters('NEW_DEADLINE'), later(90));
  expect(startOf(turnReading(anewOne))).toBe(later(90));
  const { order: facts } = onPaper().add(enters('OTHER_DEADLINES'), later(90));
  const clock = clocksOf(facts).find((one) => one.clock === 'OTHER_DEADLINES');
  const read = clock === undefined ? null : readRunning(clock, place);
  if (read?.ok !== true) throw new Error('no clock');
  expect(startOf(read.value)).toBe(later(90));
});

const question: EntryBody = {
  kind: 'nonExecutionRecorded',
  order,
  record: uuid(700),
  channel: 'post',
  sentAt: later(4 * day),
  receivedAt: null,
  reasons: ['Incomplete'],
  tasks: [],
  isPreserved: true,
};
const clarified = told(2, later(5 * day), {
  kind: 'word',
  speaker: 'issuing',
  verdict: 'clarifies',
});

it('a duty that goes on after a clarification starts with the receipt of the order, as the sentence says', () => {
  const reading = turnReading(onPaper().all(question, clarified).order);
  expect(reading).toMatchObject({ id: 'RESUME_AFTER_CLARIFY', trigger: received });
  expect(reading.why[0]).toMatchObject({ key: 'receivedOnce', instants: { due: received } });
});

it('a new deadline that no question stopped is known since it came, not since the clarification', () => {
  const { order: facts } = onPaper().all(
    told(1, later(day), anew(later(3 * day))),
    question,
    clarified,
  );
  const reading = turnReading(facts);
  expect(reading).toMatchObject({ id: 'NEW_DEADLINE', target: later(3 * day) });
  expect(startOf(reading)).toBe(later(day));
});
