// A Form 3 that says the data will not come: what an answer to the same identifiers is warned of, and the act that follows.
import { describe, expect, test } from 'vitest';
import { utcMs } from '../../../../shared/base/units.ts';
import { decliningForms, isDeclined } from '../../../../shared/orders/declining.ts';
import type { EntryBody } from '../../../../shared/orders/entry.ts';
import { mainStep } from '../../../../shared/orders/main-step.ts';
import type { NextStep } from '../../../../shared/orders/next-steps.ts';
import { frozenEntry } from './answer-builder.ts';
import { arrived, ldTask, received, task1, task2 } from './journal-builder.ts';
import { form3, production } from './judgement-cases.ts';

const about = (...tasks: readonly string[]): EntryBody =>
  ({ ...form3('DataNotHeld'), tasks }) as EntryBody;
const anew = utcMs(received + 3_600_000);
const newDeadline: EntryBody = arrived(
  ldTask(task1, {
    generation: 2,
    deadlines: [{ at: utcMs(anew + 86_400_000), nature: null, other: null }],
  }),
  { platformAt: anew, arrivedAt: anew },
);

describe('a form that declines', () => {
  test('is told of an answer to the same identifiers', () => {
    expect(decliningForms(production(form3('DataNotHeld')))).toHaveLength(1);
    expect(decliningForms(production(about(task1), frozenEntry))).toHaveLength(1);
  });

  test('says nothing of what the answer leaves out', () => {
    expect(decliningForms(production(about(task2)))).toHaveLength(0);
  });

  test('is not one that asks or objects: those hold the answer back', () => {
    expect(decliningForms(production(form3('Incomplete')))).toHaveLength(0);
    expect(decliningForms(production(form3('ConflictOfLaw', 'DataNotHeld')))).toHaveLength(0);
  });

  test('no longer stands once the authority has set a new deadline (Article 10(8))', () => {
    expect(isDeclined(production(form3('DataNotHeld'), newDeadline))).toBe(false);
  });
});

describe('the main act', () => {
  const prepare = {
    name: 'prepare',
    isAllowed: true,
    reason: null,
    articles: null,
    until: null,
  } as unknown as NextStep;

  test('is no longer to prepare what was declined as a whole, in one form or in several', () => {
    expect(mainStep(production(), [prepare])).toBe(prepare);
    expect(mainStep(production(form3('DataNotHeld')), [prepare])).toBeNull();
    expect(mainStep(production(about(task1, task2)), [prepare])).toBeNull();
  });

  test('is, while something is left to produce', () => {
    expect(mainStep(production(about(task2)), [prepare])).toBe(prepare);
    expect(mainStep(production(form3('DataNotHeld'), newDeadline), [prepare])).toBe(prepare);
  });
});
