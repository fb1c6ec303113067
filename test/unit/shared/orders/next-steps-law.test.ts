import { describe, expect, it } from 'vitest';
import { position } from '../../../../shared/base/units.ts';
import type { NonExecutionReason } from '../../../../shared/hi1/build/non-execution.ts';
import type { NonExecutionFacts } from '../../../../shared/orders/facts.ts';
import { change, openCase, opening } from './gate-cases.ts';
import { order, task1 } from './journal-builder.ts';
import { inState, steps, told } from './steps-told.ts';

const form = (reason: NonExecutionReason): NonExecutionFacts => ({
  id: order,
  sentAt: opening,
  receivedAt: opening,
  reasons: [reason],
  tasks: [],
  isPreserved: true,
  position: position(1),
});

describe('what the law holds back', () => {
  it.each([
    ['a question of ours', { nonExecutions: [form('Incomplete')] }, 'clarification', '10(6)'],
    ['an objection', { nonExecutions: [form('ConflictOfLaw')] }, 'review', '17(3)'],
    [
      'a lifted order',
      {
        nonExecutions: [form('ConflictOfLaw')],
        reviewEnd: { outcome: 'lifted', at: opening, position: position(2) },
      },
      'lifted',
      '17(8)',
    ],
  ] as const)('%s: not frozen, not sent, with its article', (_, facts, reason, articles) => {
    const given = change(inState('frozen'), facts);
    expect(steps(given).find(({ name }) => name === 'send')).toMatchObject({
      isAllowed: false,
      reason,
      articles,
    });
    expect(told(given)['queue']).toBe(reason);
    const open = change(inState('collecting'), {
      ...facts,
      answer: { ...openCase.facts.answer, state: 'collecting', package: null },
    });
    expect(told(open)['freeze']).toBe(reason);
    // Gathering goes on meanwhile: the data are to be kept ready (Article 10(9)).
    expect(told(open)['prepare']).toBeNull();
  });

  it('a question about one task leaves the others to be answered', () => {
    const asked = { ...form('Incomplete'), tasks: [task1] };
    const rest = openCase.facts.answer.package?.items.slice(1) ?? [];
    const answer = {
      ...openCase.facts.answer,
      state: 'frozen',
      package: { hash: openCase.context.packageHash ?? ('' as never), items: rest },
    } as const;
    expect(told(change(openCase, { nonExecutions: [asked], answer }))['send']).toBeNull();
  });
});
