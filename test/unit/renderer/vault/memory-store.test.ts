import { describe, expect, test } from 'vitest';
import { MemoryStore } from '../../../../renderer/vault/memory-store.ts';
import { orderId } from '../../../contract/fixture/ids.ts';
import { berlin } from '../../../contract/fixture/plans.ts';
import { place } from './folded.ts';
import { ask, filled, records } from './memory-store-rig.ts';

describe('one order', () => {
  test('comes without its XML, which is asked for on its own', async () => {
    const store = await filled();
    const order = orderId(berlin.number);
    const detail = await store.answer('order', { order });
    expect(detail?.content).not.toHaveProperty('raw');
    expect(detail?.content.rawCount).toBe(6);
    const raw = await store.answer('raw', { order });
    expect(raw).toHaveLength(6);
    expect(raw.every((object) => object.xml.includes(object.objectId))).toBe(true);
  });

  test('that is not known is null', async () => {
    const order = orderId(99);
    expect(await (await filled()).answer('order', { order })).toBeNull();
    expect(await (await filled()).answer('raw', { order })).toEqual([]);
  });
});

test('records given twice, or in any batches, make the same view', async () => {
  const once = await filled();
  const twice = new MemoryStore(place);
  for (let from = 0; from < records.length; from += 3) {
    await twice.apply(records.slice(Math.max(0, from - 2), from + 3));
  }
  expect(twice.applied).toBe(once.applied);
  expect(await twice.answer('list', ask)).toEqual(await once.answer('list', ask));
});

test('clearing forgets everything', async () => {
  const store = await filled();
  await store.clear();
  expect(store.applied).toBe(0);
  expect((await store.answer('list', ask)).total).toBe(0);
  expect(await store.answer('raw', { order: orderId(berlin.number) })).toEqual([]);
});
