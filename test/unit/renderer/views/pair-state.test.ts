import { expect, test } from 'vitest';
import { pairState } from '../../../../renderer/views/desk/pair-state.ts';
import { listedFacts } from '../../../../renderer/vault/listed-facts.ts';
import { answeredJournal } from '../../../contract/fixture/orders.ts';
import { factsAndClock } from '../vault/folded.ts';

const of = (end: Parameters<typeof answeredJournal>[0]) =>
  listedFacts(factsAndClock(answeredJournal(end)).facts);
const [runs, answered, withdrawn] = [of('frozen'), of('sent'), of('withdrawn')];

test.each([
  ['two that run', runs, runs, null, 'both'],
  ['the one due first', runs, runs, 'otherDueLater', 'dueFirst'],
  ['one beside an answered one', runs, answered, null, 'otherAnswered'],
  ['one beside a withdrawn one', runs, withdrawn, null, 'otherOver'],
  ['a withdrawn one beside an answered one', withdrawn, answered, null, 'thisOver'],
] as const)('only what is true of the pair is said: %s', (_, own, other, bar, state) => {
  expect(pairState(own, other, bar)).toBe(state);
});
