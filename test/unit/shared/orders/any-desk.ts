import * as fc from 'fast-check';
import { position, utcMs, type OrderId } from '../../../../shared/base/units.ts';
import type { DeskEntryBody } from '../../../../shared/orders/desk-entry.ts';
import { received } from './journal-builder.ts';

/** Anything people may do around an order at their desks. */
export const anyDeskEntry = (
  order: OrderId,
  others: readonly OrderId[],
): fc.Arbitrary<DeskEntryBody> =>
  fc.oneof(
    fc.constantFrom<DeskEntryBody>(
      { kind: 'orderMarkedUnread', order },
      { kind: 'orderClaimed', order, from: null },
      { kind: 'orderReleased', order },
      { kind: 'orderWoken', order },
      { kind: 'noteWritten', order, text: 'Loggarna ligger i arkivet.' },
    ),
    fc
      .integer({ min: 0, max: 30 })
      .map((upTo): DeskEntryBody => ({ kind: 'orderRead', order, upTo: position(upTo) })),
    fc.integer({ min: -48, max: 24 * 40 }).map((hours): DeskEntryBody => ({
      kind: 'orderSnoozed',
      order,
      until: utcMs(received + hours * 3_600_000),
    })),
    fc
      .tuple(fc.constantFrom(...others), fc.boolean())
      .map(([to, isThere]): DeskEntryBody =>
        isThere
          ? { kind: 'linkDrawn', order, to, reason: 'person' }
          : { kind: 'linkRemoved', order, to },
      ),
  );
