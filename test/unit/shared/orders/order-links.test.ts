import { expect, test } from 'vitest';
import { asOrderId, asTaskId, position, type OrderId } from '../../../../shared/base/units.ts';
import { newCore, foldCore } from '../../../../shared/orders/content-fold.ts';
import type { AuthorisationObject } from '../../../../shared/hi1/model.ts';
import { signsOf } from '../../../../shared/orders/order-links.ts';
import { isDuplicate } from '../../../../shared/orders/link-reasons.ts';
import { LinkIndex } from '../../../../renderer/vault/link-index.ts';
import { arrived, authorisation, ldTask, received, uuid } from './journal-builder.ts';

const ids: readonly OrderId[] = [1, 2, 3].map((n) => asOrderId(uuid(n * 100)));
const [first, second, third] = ids as [OrderId, OrderId, OrderId];

/** An index of orders, each with its certificate and one identifier it asks about. */
function indexOf(
  ...orders: readonly (readonly [OrderId, Partial<AuthorisationObject>, string])[]
): LinkIndex {
  const index = new LinkIndex();
  for (const [id, more, value] of orders) {
    const objects = [
      authorisation({ id, ...more }),
      ldTask(asTaskId(uuid(Number.parseInt(id.slice(-4), 16) + 7)), {
        associated: [id],
        values: [{ formatOwner: 'ETSI', formatName: 'Email', value }],
      }),
    ];
    const core = objects.reduce(
      (known, object) =>
        foldCore(
          known,
          {
            position: position(1),
            entry: { ...arrived(object, { order: id }), at: received, by: null },
          },
          [],
        ),
      newCore(id),
    );
    index.put(id, signsOf(core));
  }
  return index;
}

test('the same identifier relates two orders, whatever its case', () => {
  const index = indexOf(
    [first, { reference: 'A' }, 'Who@mail.example'],
    [second, { reference: 'B', country: 'FR' }, 'who@mail.example'],
    [third, { reference: 'C' }, 'else@mail.example'],
  );
  expect(index.related(first)).toEqual([{ id: second, reasons: ['sameTarget'] }]);
  expect(index.related(third)).toEqual([]);
});

test('one names the other: shown from both sides', () => {
  const index = indexOf(
    [first, { reference: 'A' }, 'a@x.example'],
    [second, { reference: 'B', associated: [first] }, 'b@x.example'],
  );
  expect(index.related(first)).toEqual([{ id: second, reasons: ['named'] }]);
  expect(index.related(second)).toEqual([{ id: first, reasons: ['named'] }]);
});

test('the same reference, or the same request of the same authority, may be the same order twice', () => {
  const index = indexOf(
    [first, { reference: 'EPOC-1' }, 'a@x.example'],
    [second, { reference: 'epoc-1 ' }, 'b@x.example'],
    [third, { reference: 'EPOC-3' }, 'a@x.example'],
  );
  const [twin, copy] = index.related(first);
  expect(twin).toEqual({ id: second, reasons: ['sameReference'] });
  expect(copy?.reasons).toEqual(['sameContent', 'sameTarget']);
  expect(isDuplicate(twin?.reasons ?? [])).toBe(true);
  expect(isDuplicate(copy?.reasons ?? [])).toBe(true);
  expect(isDuplicate(['sameTarget', 'sameCase'])).toBe(false);
});

test('an order that changes loses what no longer relates it', () => {
  const index = indexOf([first, { reference: 'A' }, 'a@x'], [second, { reference: 'A' }, 'b@x']);
  expect(index.related(first)).toHaveLength(1);
  index.put(second, []);
  expect(index.related(first)).toEqual([]);
});
