import { describe, expect, test } from 'vitest';
import { buildWithdrawalConfirmation } from '../../../../../shared/hi1/build/confirm-withdrawal.ts';
import { buildDataPreserved } from '../../../../../shared/hi1/build/data-preserved.ts';
import { at, id, order, other, requestsOf, sender, sent, shapeOf, task } from './senders.ts';

const notice = id('a4b1c0c2-7f0e-4f36-8a9b-1f7a60f0d105');
const now = at('2026-11-24T14:02:10.900Z');

describe('data preserved', () => {
  const message = sent(
    buildDataPreserved(sender(), {
      id: notice,
      order,
      at: now,
      tasks: [
        { id: task, preserved: true, details: null },
        { id: other, preserved: false, details: 'Raderat 2026-11-20 & borta' },
      ],
    }),
  );

  test('is one new notification about the order', () => {
    expect(shapeOf(message)).toEqual(['CREATE NotificationObject']);
    expect(requestsOf(message)[0]).toMatchObject({
      value: {
        object: {
          id: notice,
          country: 'IE',
          owner: 'sp-example-0001',
          associated: [order],
          notificationType: { owner: 'ETSI', name: 'EPOCNotificationType', value: 'DataPreserved' },
          isNew: true,
          at: '2026-11-24T14:02:10Z',
        },
      },
    });
  });

  test('says of each task whether its data are kept, and leaves the generation to the receiver', () => {
    const [request] = requestsOf(message);
    const status = (value: string) => ({ owner: 'ETSI', name: 'LPTaskStatus', value });
    expect(request).toHaveProperty('value.object.statuses', [
      { object: task, status: status('Preserved') },
      {
        object: other,
        status: status('PreservationNotAvailable'),
        details: 'Raderat 2026-11-20 & borta',
      },
    ]);
    expect(request).not.toHaveProperty('value.object.generation');
  });
});

test('a confirmed withdrawal cancels the order and every task in its own dictionary', () => {
  const message = sent(
    buildWithdrawalConfirmation(sender('V1.20.1', 'v1.1.1'), {
      id: notice,
      order,
      at: now,
      tasks: [
        { id: task, kind: 'LDTask' },
        { id: other, kind: 'LPTask' },
      ],
    }),
  );
  expect(shapeOf(message)).toEqual(['CREATE NotificationObject']);
  const cancelled = (name: string) => ({ owner: 'ETSI', name, value: 'Cancelled' });
  expect(requestsOf(message)[0]).toHaveProperty('value.object.statuses', [
    { object: order, status: cancelled('AuthorisationStatus') },
    { object: task, status: cancelled('LDTaskStatus') },
    { object: other, status: cancelled('LPTaskStatus') },
  ]);
});
