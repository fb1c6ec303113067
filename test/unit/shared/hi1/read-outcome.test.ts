import { describe, expect, test } from 'vitest';
import { fixture, objectsOf, only, requestOf } from './fixture-messages.ts';

const task1 = '2f6f1c1e-5d0b-4b61-9a58-3a1f6d0c7a01';
const etsi = (name: string, value: string) => ({ owner: 'ETSI', name, value });

describe('an outcome and what became of it', () => {
  test('06 outcome: statuses and an embedded delivery', () => {
    const message = fixture('06_outcome_request');
    expect([...requestOf(message).actions.values()]).toEqual([
      { verb: 'UPDATE', object: 0 },
      { verb: 'UPDATE', object: 1 },
      { verb: 'DELIVER', id: '71ff52ca-bcea-4fa3-b34e-1b89dcfb0d9e', object: 2 },
    ]);
    const objects = objectsOf(message);
    expect(only(objects, 'Authorisation').status?.value).toBe('Approved');
    expect(only(objects, 'LDTask').status?.value).toBe('Disclosed');
    expect(only(objects, 'Delivery')).toMatchObject({
      ldid: `DE-IA0001-${task1}-1`,
      deliveryId: 'd1079830-8e9a-4731-8fb7-36b9b961eb72',
      sequence: 1,
      isLast: true,
      status: etsi('DeliveryStatus', 'Available'),
      desiredStatus: null,
    });
  });

  test('07 delivery status (O7)', () => {
    const delivery = only(objectsOf(fixture('07_deliverystatus_request')), 'Delivery');
    expect(delivery.id).toBe('71ff52ca-bcea-4fa3-b34e-1b89dcfb0d9e');
    expect(delivery.desiredStatus).toEqual(etsi('DeliveryDesiredStatus', 'Received'));
  });
});
