import { describe, expect, test } from 'vitest';
import { parseInstant } from '../../../../shared/base/units.ts';
import { fixture, objectsOf, only } from './fixture-messages.ts';

const task1 = '2f6f1c1e-5d0b-4b61-9a58-3a1f6d0c7a01';
const etsi = (name: string, value: string) => ({ owner: 'ETSI', name, value });

describe('what authorities decide', () => {
  test('05 non-execution: notification, reasons as data, document', () => {
    const objects = objectsOf(fixture('05_nonexecution_request'));
    expect(only(objects, 'Notification')).toMatchObject({
      notificationType: etsi('EPOCNotificationType', 'NonExecution'),
      at: parseInstant('2026-11-24T14:02:10Z'),
      details: 'Form 3: the order cannot be executed for identifier 1',
      statuses: [
        {
          object: task1,
          status: etsi('LDTaskStatus', 'Invalid'),
          details: 'Conflict with third-country law; see Form 3, sections D and E',
        },
      ],
    });
    expect(only(objects, 'NonExecution')).toMatchObject({
      country: 'IE',
      owner: 'sp-example-0001',
      reasons: [
        {
          affected: [task1],
          reasons: [etsi('EPOCNonExecutionReason', 'ConflictOfLaw')],
          explanation: 'Disclosure is prohibited by the law of a third country.',
        },
      ],
    });
  });

  test('08 partial refusal as an object of its own (O4)', () => {
    const objects = objectsOf(fixture('08_groundsforrefusal_partial_request'));
    expect(only(objects, 'RefusalDecision')).toMatchObject({
      decision: 'partial',
      owner: 'ea-ie-0001',
      refusedTasks: [task1],
      grounds: [etsi('EPOCRefusalType', 'FundamentalRights')],
      details: 'Refusal limited to identifier 1.',
    });
    expect(only(objects, 'Document').documentType?.value).toBe('OtherAttachment');
  });
});
