// An answer that a refusal stopped or shut, where all the rest is declined or held back: there is nothing to pack.
import { describe, expect, it } from 'vitest';
import { answerSteps } from '../../../../shared/orders/answer-steps.ts';
import { byPackage, isMendedByOpening } from '../../../../shared/orders/by-package.ts';
import type { EntryBody } from '../../../../shared/orders/entry.ts';
import { leftToPack, waitsFor } from '../../../../shared/orders/left-to-pack.ts';
import { mainStep } from '../../../../shared/orders/main-step.ts';
import { outboxGroup } from '../../../../shared/orders/outbox-state.ts';
import { judgeRelease } from '../../../../shared/orders/release-gate.ts';
import { queued } from './answer-builder.ts';
import { formFor } from './form-builder.ts';
import { openCase } from './gate-cases.ts';
import {
  arrived,
  decision,
  frozen,
  ldTask,
  notified,
  order,
  withOrder,
} from './journal-builder.ts';
import { task1, task2, uuid, type TestJournal } from './journal-builder.ts';
import { everybody } from './steps-told.ts';
import { after, learnt } from './turn-builder.ts';
import { kindAt } from './turn-look.ts';

const { hash } = frozen;
const stopped: EntryBody = { kind: 'answerStopped', order, hash, reason: 'refused' };
const packed = (...tasks: readonly (typeof task1)[]): EntryBody => ({
  kind: 'packageFrozen',
  order,
  package: { hash, items: frozen.items.filter(({ task }) => tasks.includes(task)) },
});
const refusing = (...refusedTasks: readonly (typeof task1)[]): EntryBody =>
  arrived(decision('partial', { refusedTasks }), { platformAt: after(1), arrivedAt: after(1) });
const declined = formFor('DataNotHeld', [task2], uuid(82), 0.5);
const begun = (): TestJournal => withOrder(notified).all(learnt);
const both = packed(task1, task2);
const gone = [queued, refusing(task1), stopped];

const stepsOf = ({ order: facts }: TestJournal) =>
  answerSteps(facts, judgeRelease(facts, openCase.clock, openCase.context), everybody);
const mainOf = (journal: TestJournal) => mainStep(journal.order, stepsOf(journal))?.name ?? null;
const sendOf = (journal: TestJournal) =>
  stepsOf(journal).find(({ name }) => name === 'send')?.reason;

describe.each<[string, TestJournal]>([
  ['declined when it had been stopped', begun().all(both, ...gone, ...declined)],
  ['declined before it was packed', begun().all(...declined, packed(task1), ...gone)],
  ['frozen, and never let go', begun().all(...declined, packed(task1), refusing(task1))],
])('one identifier refused, the other %s', (_, journal) => {
  it('leaves nothing to pack, and asks nobody to', () => {
    expect(leftToPack(journal.order)).toEqual([]);
    expect(journal.order.turn).toMatchObject({ of: 'us' });
    expect(journal.order.turn.isStopped).toBeUndefined();
    expect(mainOf(journal)).not.toBe('reopen');
    expect(sendOf(journal)).toBe('nothingToPack');
    expect(isMendedByOpening('nothingToPack')).toBe(false);
  });

  it('stands in the list as an order that is declined as a whole', () => {
    const whole = begun().all(...formFor('DataNotHeld', [task1, task2], uuid(82), 0.5));
    for (const day of [2, 40]) expect(kindAt(journal, day)).toBe(kindAt(whole, day));
    expect(kindAt(journal, 2)).not.toBe('done');
    expect(outboxGroup(journal.order)).not.toBe('refused');
  });

  it('is to be packed anew once the authority has set a new deadline for it', () => {
    const deadlines = [{ at: after(9), nature: null, other: null }];
    const anew = journal.all(
      arrived(ldTask(task2, { generation: 2, deadlines }), {
        platformAt: after(2),
        arrivedAt: after(2),
      }),
    );
    expect(leftToPack(anew.order)).toEqual([task2]);
    expect(mainOf(anew)).toBe('reopen');
    expect(sendOf(anew)).toBe('refusedInPart');
  });
});

it.each([
  ['ConflictOfLaw', 'review'],
  ['Incomplete', 'clarification'],
] as const)('a rest held back by %s waits, and says for what', (reason, wait) => {
  const form = formFor(reason, [task2], uuid(82), 1);
  for (const journal of [
    begun().all(both, ...gone, ...form),
    begun().all(...form, packed(task1), refusing(task1)),
  ]) {
    expect(leftToPack(journal.order)).toEqual([task2]);
    expect(waitsFor(journal.order)).toBe(wait);
    expect(byPackage(journal.order)).toBe(wait);
    expect(mainOf(journal)).not.toBe('reopen');
  }
  expect(begun().all(both, ...gone, ...form).order.turn.isStopped).toBe(true);
});

it('waits for nothing while one identifier is free', () => {
  const journal = begun().all(both, ...gone);
  expect([waitsFor(journal.order), byPackage(journal.order)]).toEqual([null, 'refusedInPart']);
  expect(isMendedByOpening('refusedInPart')).toBe(true);
});

it('a refusal nobody is sure of is not said to have refused a part', () => {
  const { order: facts } = begun().all(both, ...gone);
  const refusal = facts.refusal === null ? null : { ...facts.refusal, isUnsure: true as const };
  expect(byPackage({ ...facts, refusal })).toBe('stopped');
});

it('a question asked when the time was over lets nothing be packed, though it stops no time', () => {
  const late = begun().all(both, ...gone, ...formFor('Incomplete', [task2], uuid(82), 40));
  expect(late.order.turn).toMatchObject({ of: 'us', isStopped: true });
  expect(byPackage(late.order)).toBe('clarification');
  expect(mainOf(late)).not.toBe('reopen');
  const { order: facts } = late;
  expect(byPackage({ ...facts, refusal: null, tasks: [task2] })).toBe('clarification');
});

describe('what the court has not upheld', () => {
  const objected = formFor('ConflictOfLaw', [task2], uuid(82), 0.5);
  const lifted: EntryBody = { kind: 'reviewEnded', order, outcome: 'lifted', word: null };

  it.each<[string, TestJournal]>([
    ['frozen', begun().all(...objected, lifted, packed(task1), refusing(task1))],
    ['stopped', begun().all(...objected, lifted, packed(task1), ...gone)],
  ])('is nothing that could be packed once the rest was refused: %s', (_, journal) => {
    expect(leftToPack(journal.order)).toEqual([]);
    expect(sendOf(journal)).toBe('nothingToPack');
    expect(mainOf(journal)).not.toBe('reopen');
  });
});

it('an answer that came back is not to be packed anew where all of it was refused since', () => {
  const { order: facts } = begun().all(...declined, packed(task1), queued, refusing(task1));
  const back = { ...facts.answer, state: 'refusedByService', mayHaveArrived: false } as const;
  expect(byPackage({ ...facts, answer: back })).toBe('nothingToPack');
  expect(byPackage({ ...facts, refusal: null, answer: back })).toBe('cameBack');
});
