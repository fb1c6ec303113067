import { expect, test } from 'vitest';
import { utcMs } from '../../../../../shared/base/units.ts';
import { wordVerdicts } from '../../../../../shared/orders/entries/judgement-entry.ts';
import type { News } from '../../../../../shared/orders/entries/news-entry.ts';
import { isGrave } from '../../../../../renderer/views/by-hand/news-effect.ts';

const decision = (outcome: Extract<News, { kind: 'decision' }>['outcome']): News => ({
  kind: 'decision',
  outcome,
  tasks: [],
});

test.each<News>([
  { kind: 'withdrawal' },
  { kind: 'preservationEnd' },
  decision('none'),
  decision('conditional'),
  decision('full'),
])('a button of danger records what lets data out or go: %o', (news) => {
  expect(isGrave(news)).toBe(true);
});

test.each<News>([
  { kind: 'newDeadline', deadlineAt: utcMs(1), tasks: [] },
  decision('partial'),
  { kind: 'extension', until: null },
  { kind: 'productionRequest' },
])('a plain one records what keeps or asks: %o', (news) => {
  expect(isGrave(news)).toBe(false);
});

test('of a letter by what it is found to do', () => {
  const grave = [...wordVerdicts, null].filter((verdict) =>
    isGrave({ kind: 'word', speaker: 'issuing', verdict }),
  );
  expect(grave).toEqual(['needNotBeExecuted', 'endsPreservation']);
});
