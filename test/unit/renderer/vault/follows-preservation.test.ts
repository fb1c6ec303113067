import { describe, expect, test } from 'vitest';
import { MemoryStore } from '../../../../renderer/vault/memory-store.ts';
import type { RelatedOrder } from '../../../../renderer/vault/queries.ts';
import type { AuthorisationObject } from '../../../../shared/hi1/model.ts';
import { orderId } from '../../../contract/fixture/ids.ts';
import { ingrid, JournalFixture } from '../../../contract/fixture/journal.ts';
import { arrivePreservation, preserving } from '../../../contract/fixture/letters.ts';
import { authorisation, type OrderPlan } from '../../../contract/fixture/objects.ts';
import { berlin, lille } from '../../../contract/fixture/plans.ts';
import { ago, days } from '../../../contract/fixture/times.ts';
import { place } from './folded.ts';

const kept = preserving(berlin, 6_001, 'EPOC-PR-DE-2026-006001', ago(days(20)));
const authority = 'Sample Public Prosecutor Office, Leipzig';

/** What the production order shows of the preservation order before it. */
async function shown(
  before: OrderPlan,
  asks: OrderPlan,
  isLinked = true,
  more: Partial<AuthorisationObject> = {},
): Promise<RelatedOrder> {
  const journal = new JournalFixture();
  arrivePreservation(journal, before);
  journal.arrive(asks);
  const renewed = { ...authorisation(asks), ...more, generation: 2 };
  if (Object.keys(more).length > 0) journal.object(asks, renewed, ago(days(1)));
  const [order, other] = [orderId(asks.number), orderId(before.number)];
  if (isLinked)
    journal.add(
      ago(days(1)),
      { kind: 'orderLinked', order, other, relation: 'followsPreservation' },
      ingrid,
    );
  const store = new MemoryStore(place);
  await store.apply(journal.records);
  const [first] = (await store.answer('order', { order }))?.related ?? [];
  if (first === undefined) throw new Error('the two are not related');
  return first;
}

describe('an order that asks for what another preserves', () => {
  test('is suggested when authority and an identifier are the same', async () => {
    const related = await shown(kept, berlin, false);
    expect(related).toMatchObject({ id: orderId(6_001), isStranger: false });
    expect(related.reasons[0]).toBe('preserved');
    expect(related.bars.followsPreservation).toBeNull();
  });

  test.each<[string, Partial<OrderPlan>]>([
    ['the authority is the same', { tasks: lille.tasks }],
    ['an identifier is the same', { authority, country: 'AT' }],
  ])('is no stranger when only %s', async (_, part) => {
    const related = await shown({ ...kept, ...part }, berlin);
    expect(related).toMatchObject({ isStranger: false });
    expect(related.reasons).not.toContain('preserved');
  });

  test('is a stranger, and still allowed, when neither is', async () => {
    const related = await shown({ ...kept, authority, tasks: lille.tasks, file: 'x' }, berlin);
    expect(related).toMatchObject({ isStranger: true, reasons: [] });
    expect(related.bars.followsPreservation).toBeNull();
  });

  test('is no stranger when the certificate names it', async () => {
    const named = { associated: [orderId(6_001)] };
    const before = { ...kept, authority, tasks: lille.tasks, file: 'x' };
    const related = await shown(before, berlin, false, named);
    expect(related).toMatchObject({ isStranger: false, reasons: ['named'] });
  });

  test('the same name in another State is another authority', async () => {
    const related = await shown({ ...kept, country: 'AT', tasks: lille.tasks }, berlin);
    expect(related.isStranger).toBe(true);
  });
});
