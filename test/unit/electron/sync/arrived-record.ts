import { asOrderId, position, toUuid, utcMs, type Sha256 } from '../../../../shared/base/units.ts';
import type { Hi1Object } from '../../../../shared/hi1/model.ts';
import type { JournalRecord } from '../../../../shared/orders/entry.ts';

const sha256 = 'a'.repeat(64) as Sha256;

/** The journal's record of an object that came. */
export function arrivedRecord(at: number, order: string | null, object: Hi1Object): JournalRecord {
  const orderId = order === null ? null : toUuid(order);
  return {
    position: position(at),
    entry: {
      kind: 'objectArrived',
      order: orderId === null ? null : asOrderId(orderId),
      object,
      xml: '<HI1Object/>',
      sha256,
      batch: { transactionId: null, sha256 },
      platformAt: utcMs(0),
      arrivedAt: utcMs(0),
      valid: true,
      problems: [],
      echo: false,
      at: utcMs(0),
      by: null,
    },
  };
}
