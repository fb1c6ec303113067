import { expect, test } from 'vitest';
import { fileDoubt } from '../../../../renderer/views/answer/file-doubt.ts';
import { evidence } from '../../../contract/fixture/journal.ts';

const log = evidence(1, 'log.csv', 25);
const again = { ...evidence(2, 'same.csv', 25), sha256: log.sha256 };
const empty = evidence(3, 'empty.bin', 0);
const other = evidence(4, 'other.csv', 25);

test('an empty file, and the same bytes twice, are looked at again', () => {
  const tasks = [{ files: [log, empty, other] }, { files: [again] }];
  const doubts = [log, again, empty, other].map((file) => fileDoubt(file, tasks));
  expect(doubts).toEqual([
    { kind: 'same', name: 'same.csv' },
    { kind: 'same', name: 'log.csv' },
    { kind: 'empty' },
    null,
  ]);
});
