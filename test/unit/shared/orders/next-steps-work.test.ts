import { describe, expect, it } from 'vitest';
import { bytes } from '../../../../shared/base/units.ts';
import type { AnswerState } from '../../../../shared/orders/facts.ts';
import { change, openCase, type GateCase } from './gate-cases.ts';
import { task1 } from './journal-builder.ts';
import { inState, told } from './steps-told.ts';

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
    ['sealed', { prepare: 'onItsWay', send: 'onItsWay', takeBack: null }],
    ['sending', { prepare: 'onItsWay', send: 'onItsWay' }],
    ['unclear', { prepare: 'unclear', send: 'unclear' }],
    ['sent', { prepare: 'alreadySent', send: 'alreadySent' }],
    ['acknowledged', { prepare: 'alreadySent', send: 'alreadySent' }],
    ['refusedByService', { prepare: 'frozen', reopen: null, send: 'cameBack' }],
    ['deliveryRefused', { prepare: 'frozen', reopen: null, send: 'cameBack' }],
  ] as const)('%s', (state, expected) => {
    expect(told(inState(state))).toEqual(expected);
  });
});
