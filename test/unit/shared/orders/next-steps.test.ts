import { describe, expect, it } from 'vitest';
import { bytes, utcMs } from '../../../../shared/base/units.ts';
import { nextSteps, type Asker, type NextStep } from '../../../../shared/orders/next-steps.ts';
import { judgeRelease } from '../../../../shared/orders/release-gate.ts';
import { rights } from '../../../../shared/orders/rights.ts';
import type { AnswerState } from '../../../../shared/orders/facts.ts';
import { change, openCase, opening, type GateCase } from './gate-cases.ts';
import { ingrid, task1 } from './journal-builder.ts';

const everybody: Asker = { signedIn: true, rights };

const steps = (given: GateCase, asker = everybody): readonly NextStep[] =>
  nextSteps(given.facts, judgeRelease(given.facts, given.clock, given.context), asker);
const told = (given: GateCase, asker = everybody): Record<string, string | null> =>
  Object.fromEntries(steps(given, asker).map(({ name, reason }) => [name, reason]));
const inState = (state: AnswerState, base = openCase): GateCase =>
  change(base, { answer: { ...base.facts.answer, state } });
const collecting = (tasks: GateCase['facts']['answer']['tasks'], state: AnswerState): GateCase =>
  change(openCase, { answer: { ...openCase.facts.answer, state, package: null, tasks } });

describe('through the work', () => {
  const one = { files: 1, bytes: bytes(100), noData: false };

  it.each([
    ['nothing collected', collecting({}, 'none'), 'nothingCollected'],
    ['one of two', collecting({ [task1]: one }, 'collecting'), 'taskOpen'],
    [
      'both',
      collecting(Object.fromEntries(openCase.facts.tasks.map((task) => [task, one])), 'collecting'),
      null,
    ],
  ])('freeze with %s', (_, given, reason) => {
    expect(told(given)).toEqual({ prepare: null, freeze: reason, send: 'notFrozen' });
  });

  it.each([
    ['frozen', { prepare: 'frozen', reopen: null, send: null }],
    ['queued', { prepare: 'queued', send: 'queued', takeBack: null }],
    ['sealed', { prepare: 'onItsWay', send: 'onItsWay' }],
    ['sending', { prepare: 'onItsWay', send: 'onItsWay' }],
    ['unclear', { prepare: 'unclear', send: 'unclear' }],
    ['sent', { prepare: 'alreadySent', send: 'alreadySent' }],
    ['acknowledged', { prepare: 'alreadySent', send: 'alreadySent' }],
    ['refusedByService', { prepare: 'frozen', reopen: null, send: 'notFrozen' }],
    ['deliveryRefused', { prepare: 'frozen', reopen: null, send: 'notFrozen' }],
  ] as const)('%s', (state, expected) => {
    expect(told(inState(state))).toEqual(expected);
  });
});

describe('the gate', () => {
  const early = { now: utcMs(opening - 1), platformNow: utcMs(opening - 1) };

  it('closed by time: not now, but by itself when it opens', () => {
    const given = change(inState('frozen'), {}, early);
    expect(told(given)).toMatchObject({ send: 'windowClosed', queue: null });
    expect(steps(given).find(({ name }) => name === 'send')?.until).toBe(opening);
  });

  it('closed by time is told before what is still to be prepared', () => {
    expect(told(change(inState('none'), {}, early))['send']).toBe('windowClosed');
  });

  it('closed by something a person can do: to be queued', () => {
    const given = change(inState('frozen'), {}, { lastPollAt: null });
    expect(told(given)).toMatchObject({ send: 'gateClosed', queue: null });
  });

  it('closed and nobody can say how long: neither', () => {
    const given = { ...inState('frozen'), clock: null };
    expect(told(given)).toMatchObject({ send: 'windowUnknown', queue: 'windowUnknown' });
  });

  it('closed by a refusal that covers the package: neither', () => {
    const refusal = { scope: 'partial', tasks: [task1], at: opening } as const;
    const given = change(inState('frozen'), { refusal });
    expect(told(given)).toMatchObject({ send: 'gateClosed', queue: 'gateClosed', reopen: null });
  });
});

describe('law before person', () => {
  it.each([
    ['withdrawn', { withdrawnAt: opening }],
    ['refused', { refusal: { scope: 'full', tasks: [], at: opening } }],
  ] as const)('%s', (reason, facts) => {
    const nobody: Asker = { signedIn: false, rights: [] };
    expect(told(change(inState('frozen'), facts), nobody)).toMatchObject({
      prepare: reason,
      reopen: reason,
      send: reason,
    });
  });

  it('asks to sign in, then for the role', () => {
    const given = inState('frozen');
    expect(told(given, { signedIn: false, rights: [] })['send']).toBe('signIn');
    expect(told(given, { signedIn: true, rights: ['readOrders', 'prepare'] })).toMatchObject({
      send: 'role',
      reopen: null,
    });
  });
});

describe('an emergency', () => {
  const given = change(inState('none'), { emergency: true });

  it('is to be taken by somebody who may', () => {
    expect(steps(given)[0]).toMatchObject({ name: 'take', isAllowed: true });
    expect(told(given, { signedIn: true, rights: ['readOrders'] })['take']).toBe('role');
  });

  it('is not offered when it is taken or over', () => {
    const taken = change(given, { taken: { by: ingrid, at: opening } });
    expect(told(taken)).not.toHaveProperty('take');
    expect(told(change(given, { withdrawnAt: opening }))).not.toHaveProperty('take');
  });
});
