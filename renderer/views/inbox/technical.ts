import type { Entry } from '../../../shared/orders/entry.ts';

/** Receivers' words about a delivery that end the matter. */
const ends: ReadonlySet<string> = new Set(['Received', 'Error']);

/** What only tells how messages were carried: nobody reads an order's story by it. */
export function isTechnical(entry: Entry): boolean {
  switch (entry.kind) {
    case 'objectArrived': {
      const { object, echo } = entry;
      if (echo) return true;
      if (object.type !== 'Delivery') return false;
      return ![object.status, object.desiredStatus].some((one) => ends.has(one?.value ?? ''));
    }
    case 'messageSealed':
    case 'cursorMoved':
      return true;
    default:
      return false;
  }
}
