// One identifier of two is kept; of the other one the authority asks nothing any more, before anybody has said a word.
import { expect, test } from 'vitest';
import { isToPreserve } from '../../../../shared/holds/hold-status.ts';
import { mainStep } from '../../../../shared/orders/main-step.ts';
import { step } from '../../../../shared/orders/next-step.ts';
import { arrived, task2 } from './journal-builder.ts';
import { epocPr, kept } from './turn-builder.ts';
import { lpTask } from './word-builder.ts';

const journal = () => epocPr().all(arrived(lpTask(task2)), kept);
const offered = [step('confirmPreserved', [])];

test('the order waits for what is kept to be said as long as it is asked for', () => {
  const { order } = journal();
  expect(isToPreserve(order)).toBe(true);
  expect(mainStep(order, offered)?.name).toBe('confirmPreserved');
});

test('it waits for nothing once the authority has cancelled it', () => {
  const { order } = journal().all(arrived(lpTask(task2, { generation: 2 }, 'Cancelled')));
  expect(isToPreserve(order)).toBe(false);
  expect(mainStep(order, offered)).toBeNull();
});
