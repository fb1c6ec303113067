import { describe, expect, it } from 'vitest';
import { position } from '../../../../shared/base/units.ts';
import type { NonExecutionReason } from '../../../../shared/hi1/build/non-execution.ts';
import type { NonExecutionFacts } from '../../../../shared/orders/facts.ts';
import { stepText } from '../../../../shared/text/steps.ts';
import { articleText } from '../../../../shared/text/steps.ts';
import { change, openCase, opening } from './gate-cases.ts';
import { ingrid, nils, order, task1 } from './journal-builder.ts';
import { everybody, inState, steps, told } from './steps-told.ts';

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

  it('an order to preserve is not answered with data', () => {
    const given = change(inState('none'), { instrument: 'preservation' });
    expect(told(given)).toMatchObject({ prepare: 'preservesOnly', send: 'preservesOnly' });
    expect(steps(given)[0]?.articles).toBe('11(1)');
  });

  it('a duplicate is answered under the other order', () => {
    const links = [{ other: order, relation: 'duplicate', at: opening, by: null }] as const;
    expect(told(change(inState('frozen'), { links }))['send']).toBe('duplicate');
  });
});

describe('a second person', () => {
  const frozen = inState('frozen');
  const asks = change(frozen, {}, { needsSecondPerson: true });

  it('is asked only where the profile asks for one', () => {
    expect(told(frozen)).not.toHaveProperty('approve');
    expect(told(asks)).toMatchObject({ approve: null, send: 'secondPerson' });
  });

  it('is not the one who froze, and needs the right', () => {
    expect(told(asks, { ...everybody, name: ingrid.name })['approve']).toBe('frozenByYou');
    expect(told(asks, { ...everybody, rights: ['send'] })['approve']).toBe('role');
  });

  it('has approved: nothing more is asked', () => {
    const answer = { ...frozen.facts.answer, approvedBy: [nils] };
    const given = change(frozen, { answer }, { needsSecondPerson: true });
    expect(told(given)).not.toHaveProperty('approve');
    expect(told(given)['send']).toBeNull();
  });
});

it('articles are cited as each language does', () => {
  expect(articleText('8(4), 10(2)', 'en')).toBe('Articles 8(4), 10(2)');
  expect(articleText('8(4), 10(2)', 'sv')).toBe('artiklarna 8.4 och 10.2');
  expect(articleText('17(3)', 'sv')).toBe('artikel 17.3');
  expect(Object.keys(stepText.sv.reasons)).toContain('clarification');
});
