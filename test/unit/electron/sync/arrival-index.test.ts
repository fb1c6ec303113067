import { beforeEach, describe, expect, test } from 'vitest';
import type { Sha256 } from '../../../../shared/base/units.ts';
import type { OrderFacts } from '../../../../shared/orders/facts.ts';
import { ArrivalIndex } from '../../../../electron/sync/arrival-index.ts';
import { arrivedRecord } from './arrived-record.ts';
import {
  authorisation,
  deliveryStatus,
  document,
  id,
  orderId,
  task,
  taskId,
} from './sample-objects.ts';
import type { MailboxObject } from './response-text.ts';
import { readSample as read } from './queued-answer.ts';

/** Of the facts only what the rule looks at. */
const order = (attempts: number, deliveries: readonly string[] = []): OrderFacts =>
  ({
    answer: { attempts, deliveries: Object.fromEntries(deliveries.map((own) => [own, 'pending'])) },
  }) as unknown as OrderFacts;

describe('our own answer coming back', () => {
  let index: ArrivalIndex;
  const isEcho = (object: MailboxObject, facts: OrderFacts): boolean =>
    index.isEcho(read(object), facts, 'sp-test');

  beforeEach(() => {
    index = new ArrivalIndex();
    index.apply(arrivedRecord(1, orderId(1), read(authorisation(1))));
    index.apply(arrivedRecord(2, orderId(1), read(task(1, 1))));
  });

  test('our statuses, and nothing else changed, are an echo', () => {
    expect(isEcho(authorisation(1, { generation: 2, status: 'Approved' }), order(1))).toBe(true);
    expect(isEcho(task(1, 1, { generation: 2, status: 'Disclosed' }), order(1))).toBe(true);
    expect(isEcho(task(1, 1, { generation: 2, status: 'DisclosureNotAvailable' }), order(1))).toBe(
      true,
    );
  });

  test('not before anything was sent', () => {
    expect(isEcho(authorisation(1, { generation: 2, status: 'Approved' }), order(0))).toBe(false);
  });

  test('not when the authority changed something as well', () => {
    const withdrawn = { generation: 2, status: 'Approved', desired: 'Cancelled' };
    expect(isEcho(authorisation(1, withdrawn), order(1))).toBe(false);
    const extended = { generation: 2, status: 'Disclosed', information: 'new' };
    expect(isEcho(task(1, 1, extended), order(1))).toBe(false);
  });

  test('not when the change comes after the echo', () => {
    const echo = read(task(1, 1, { generation: 2, status: 'Disclosed' }));
    index.apply(arrivedRecord(3, orderId(1), echo));
    const change = task(1, 1, { generation: 3, status: 'Disclosed', information: 'new' });
    expect(isEcho(change, order(1))).toBe(false);
  });

  test('another status is news', () => {
    expect(isEcho(task(1, 1, { generation: 2, status: 'Rejected' }), order(1))).toBe(false);
  });

  test('a status that only our Form 3 brings about is no news, whoever of us sent it', () => {
    const object = task(1, 1, { generation: 2, status: 'Invalid' });
    expect(isEcho(object, order(0))).toBe(true);
  });

  test('an object never seen before is news', () => {
    expect(isEcho(task(7, 1, { status: 'Disclosed' }), order(1))).toBe(false);
  });

  test('a delivery of ours is an echo until the receiver has spoken', () => {
    const own = id(4, 1);
    const facts = order(1, [own]);
    expect(isEcho(deliveryStatus(own, taskId(1), null), facts)).toBe(true);
    expect(isEcho(deliveryStatus(own, taskId(1), 'Available'), facts)).toBe(true);
    expect(isEcho(deliveryStatus(own, taskId(1), 'Received'), facts)).toBe(false);
    expect(isEcho(deliveryStatus(own, taskId(1), 'Error'), facts)).toBe(false);
    expect(isEcho(deliveryStatus(id(4, 2), taskId(1), null), facts)).toBe(false);
  });

  test('a document is never an echo', () => {
    expect(isEcho(document(1, orderId(1)), order(1))).toBe(false);
  });
});

test('holds the latest generation, and knows who waits in quarantine', () => {
  const index = new ArrivalIndex();
  index.apply(arrivedRecord(1, null, read(document(1, orderId(1), { generation: 2 }))));
  const waiting = read(document(1, orderId(1)));
  expect(index.holds(waiting.id, 2)).toBe(true);
  expect(index.holds(waiting.id, 3)).toBe(false);
  const order1 = read(authorisation(1)).id;
  expect(index.waitingFor(new Set([order1]))).toEqual([waiting.id]);
  index.apply(arrivedRecord(2, orderId(1), { ...waiting, generation: 2 }));
  expect(index.waitingFor(new Set([order1]))).toEqual([]);
  expect(index.get(waiting.id)).toMatchObject({
    order: orderId(1),
    sha256: 'a'.repeat(64) as Sha256,
  });
});
