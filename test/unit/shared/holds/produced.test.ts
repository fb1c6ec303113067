import { expect, test } from 'vitest';
import { producedAt } from '../../../../shared/holds/produced.ts';
import { asOrderId, utcMs, type UtcMs } from '../../../../shared/base/units.ts';
import { frozen, ingrid, order, received, uuid } from '../orders/journal-builder.ts';
import { preservation } from '../orders/judgement-cases.ts';

const kept = preservation();
const follower = (acknowledgedAt: UtcMs | null) => ({
  id: asOrderId(uuid(200)),
  links: [{ other: order, relation: 'followsPreservation', at: received, by: ingrid } as const],
  tasks: [],
  answer: { acknowledgedAt, package: frozen },
});

test('what was produced is told by the receipt of the order that asked for it', () => {
  const later = utcMs(received + 86_400_000);
  expect(producedAt(kept, [follower(later)])).toBe(later);
  expect(producedAt(kept, [follower(null)])).toBeNull();
});

test('an answer that was received before the data were to be kept produced none of them', () => {
  expect(producedAt(kept, [follower(utcMs(received - 1))])).toBeNull();
});
