import { describe, expect, test } from 'vitest';
import { excusedTasks } from '../../../../shared/orders/bars.ts';
import type { EntryBody } from '../../../../shared/orders/entry.ts';
import { isComplete } from '../../../../shared/orders/release-gate.ts';
import { clarified, formFor, found } from './form-builder.ts';
import { order, task1, withOrder } from './journal-builder.ts';
import { secondOnly } from './part-builder.ts';
import { learnt, letter } from './turn-builder.ts';

const packed: EntryBody = { kind: 'packageFrozen', order, package: secondOnly };
const ended = (outcome: 'upheld' | 'lifted'): EntryBody => ({
  kind: 'reviewEnded',
  order,
  outcome,
  word: null,
});
const settled = [letter('ProvideAdditionalInformation'), found('settlesObjection')];
const doesNot = [letter('ProvideAdditionalInformation'), found('doesNotClarify')];

describe('a package without the task a Form 3 was sent for', () => {
  test.each<[string, string, readonly EntryBody[], boolean]>([
    ['asked about', 'Incomplete', [], true],
    ['asked about, and not clarified', 'Incomplete', doesNot, true],
    ['asked about, and clarified', 'Incomplete', clarified, false],
    ['objected to', 'ConflictOfLaw', [], true],
    ['objected to, and lifted', 'ConflictOfLaw', [ended('lifted')], true],
    ['objected to, and upheld', 'ConflictOfLaw', [ended('upheld')], false],
    ['objected to, and settled', 'ConflictOfLaw', settled, false],
    ['not to be had', 'DeFactoImpossibility', clarified, true],
  ])('%s', (_, reason, then, isWhole) => {
    const { order: facts } = withOrder().all(learnt, ...formFor(reason), ...then, packed);
    expect(excusedTasks(facts).has(task1)).toBe(isWhole);
    expect(isComplete(facts)).toBe(isWhole);
  });
});
