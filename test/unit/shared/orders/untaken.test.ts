import { describe, expect, it } from 'vitest';
import { standStill } from '../../../../renderer/views/answer/stand-still.ts';
import { answerSteps } from '../../../../shared/orders/answer-steps.ts';
import type { EntryBody } from '../../../../shared/orders/entry.ts';
import { freezingBar, judgeRelease } from '../../../../shared/orders/release-gate.ts';
import { isTakeable, waitsToBeTaken } from '../../../../shared/orders/untaken.ts';
import { added, attempt, response, said, withSealed } from './answer-builder.ts';
import { openCase } from './gate-cases.ts';
import {
  arrived,
  authorisation,
  decision,
  delivery1,
  emergency,
  entry,
  ingrid,
  order,
  TestJournal,
  task1,
  withOrder,
} from './journal-builder.ts';
import { everybody } from './steps-told.ts';
import { after, asked, kept, learnt } from './turn-builder.ts';
import { lpTask } from './word-builder.ts';

const urgent = (): TestJournal => withOrder(emergency).all(learnt);
const urgentToKeep = (): TestJournal =>
  new TestJournal().all(
    learnt,
    arrived(
      authorisation({
        legalType: entry('EPOCPR'),
        priority: null,
        flags: [entry('IsEmergency')],
      }),
    ),
    arrived(lpTask(task1)),
  );
const answered = (): TestJournal =>
  withSealed(emergency).all(learnt, attempt(1), response(1, 'sent'));
const withdrawn = arrived(
  authorisation({ ...emergency, generation: 5, desiredStatus: entry('Cancelled') }),
  { platformAt: after(1), arrivedAt: after(1) },
);
const taken: EntryBody = { kind: 'emergencyTaken', order };

const cases: readonly (readonly [string, TestJournal, boolean])[] = [
  ['an emergency that has just come', urgent(), true],
  ['one to preserve of which nothing is said yet', urgentToKeep(), true],
  ['one to preserve whose data are kept', urgentToKeep().all(kept), false],
  ['one that somebody has taken', urgent().add(taken, after(0), ingrid), false],
  ['one that is withdrawn', urgent().all(withdrawn), false],
  ['one that is refused as a whole', urgent().all(arrived(decision('full'))), false],
  ['one that was answered', answered(), false],
  ['one whose answer came back faulty', answered().all(said(delivery1, 'Error')), true],
  ['one that waits for a clarification', urgent().all(...asked()), false],
  ['an order that is none', withOrder().all(learnt), false],
];

describe('an emergency that nobody has taken', () => {
  it.each(cases)('%s: whether it rings', (_, { order: facts }, rings) => {
    expect(waitsToBeTaken(facts)).toBe(rings);
  });

  it('of a refusal nobody knows whose: it is gathered for, and nothing is packed', () => {
    const stranger = decision('full', { owner: 'nobody', country: 'XX' });
    const { order: facts } = withOrder(emergency).all(arrived(stranger), added(1));
    expect(facts.refusal?.isUnsure).toBe(true);
    expect(waitsToBeTaken(facts)).toBe(true);
    const gate = judgeRelease(facts, openCase.clock, openCase.context);
    const reasons = Object.fromEntries(
      answerSteps(facts, gate, everybody).map(({ name, reason }) => [name, reason]),
    );
    expect(reasons).toMatchObject({ prepare: null, freeze: 'refusalUnsure' });
    expect(freezingBar(gate)).not.toBeNull();
    expect(standStill(facts)).toEqual({ from: 'pack', reason: 'refusalUnsure' });
  });

  it.each(cases)('%s: what rings may be taken', (_, { order: facts }, rings) => {
    const gate = judgeRelease(facts, openCase.clock, openCase.context);
    const steps = answerSteps(facts, gate, everybody);
    const mayBeTaken = steps.some(({ name, reason }) => name === 'take' && reason === null);
    expect(mayBeTaken).toBe(isTakeable(facts));
    if (rings) expect(mayBeTaken).toBe(true);
  });
});
