import { expect, test } from 'vitest';
import { meantOf } from '../../../../renderer/views/preservation/deletable-lines.ts';
import { task1, task2 } from '../../shared/orders/journal-builder.ts';

test('one that is alone is meant, whatever was ticked while there were two', () => {
  expect(meantOf([task1], [])).toEqual([task1]);
  expect(meantOf([task1], [task2])).toEqual([task1]);
});

test('of several those are meant that are ticked and still open', () => {
  const task3 = task1.replace(/.$/, 'f') as typeof task1;
  expect(meantOf([task1, task2], [])).toEqual([]);
  expect(meantOf([task1, task2], [task2, task3])).toEqual([task2]);
  expect(meantOf([], [task2])).toEqual([]);
});
