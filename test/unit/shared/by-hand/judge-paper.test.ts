import { describe, expect, test } from 'vitest';
import { utcMs } from '../../../../shared/base/units.ts';
import { judgePaper } from '../../../../shared/by-hand/judge-paper.ts';
import type { OrderOnPaper } from '../../../../shared/by-hand/order-on-paper.ts';
import { now, plainPaper as paper } from './any-paper.ts';

const { issuing, receipt, tasks } = paper;
const arrived = receipt.arrived ?? now;
const codeOf = (part: Partial<OrderOnPaper>): string | null => {
  const judged = judgePaper({ ...paper, ...part }, now);
  return judged.ok ? null : judged.error.code;
};
const [task] = tasks;
if (task === undefined) throw new Error('no task');

describe('an order written down from paper', () => {
  test('is enough with a number or a file number, an authority, a receipt and an identifier', () => {
    expect(codeOf({})).toBeNull();
    expect(codeOf({ reference: ' ', issuing: { ...issuing, file: '12 Js 4/26' } })).toBeNull();
    expect(codeOf({ tasks: [{ ...task, value: '', note: 'the number on page 2' }] })).toBeNull();
    expect(codeOf({ authenticity: 'none', authenticityNote: 'No stamp, no reply.' })).toBeNull();
    expect(codeOf({ isEmergency: true, emergencyReason: 'A missing child.' })).toBeNull();
  });

  test.each([
    ['byHand.noReference', { reference: ' ' }],
    ['byHand.noAuthority', { issuing: { ...issuing, name: '' } }],
    ['byHand.noAuthority', { issuing: { ...issuing, country: '' } }],
    ['byHand.noAuthority', { issuing: { ...issuing, country: 'DK' } }],
    ['byHand.noReceipt', { receipt: { ...receipt, arrived: null } }],
    ['byHand.inFuture', { receipt: { ...receipt, opened: utcMs(now + 1) } }],
    ['byHand.receiptsCrossed', { receipt: { ...receipt, opened: utcMs(arrived - 1) } }],
    ['byHand.notOfPreservation', { instrument: 'EPOCPR', isNotified: true }],
    ['byHand.notOfPreservation', { instrument: 'EPOCPR', isEmergency: true }],
    ['byHand.emergencyUnreasoned', { isEmergency: true, emergencyReason: ' ' }],
    ['byHand.authenticityUnexplained', { authenticity: 'none', authenticityNote: '' }],
    ['byHand.noTask', { tasks: [] }],
    ['byHand.noTask', { tasks: [task, { ...task, value: '', note: ' ' }] }],
    ['byHand.periodCrossed', { tasks: [{ ...task, start: now, end: utcMs(now - 1) }] }],
  ] as const)('%s', (code, part) => {
    expect(codeOf(part)).toBe(code);
  });
});
