import { expect, test } from 'vitest';
import { hiddenParts } from '../../../../shared/forms/hidden-parts.ts';

const item = (section: string | null) => ({ section, name: 'Reason' });

test('parts of section M are counted wherever they came', () => {
  const order = { manualInformation: null, tasks: [], additional: [] };
  expect(hiddenParts(order)).toBe(0);
  expect(hiddenParts({ ...order, additional: [{ items: [item('M'), item('F')] }] })).toBe(1);
  expect(hiddenParts({ ...order, manualInformation: 'Section M: not for you' })).toBe(1);
  const task = { manualInformation: 'Section F: logs\n\nSection M: grounds' };
  expect(hiddenParts({ ...order, tasks: [{ task }] })).toBe(1);
});
