// The rest of an order that was answered in part: opened, packed and sent by a package of its own.
import { bytes } from '../../../../shared/base/units.ts';
import type { EntryBody } from '../../../../shared/orders/entry.ts';
import { blob, file, frozen, order, sha, task1, uuid } from './journal-builder.ts';

/** Of the package with the second task. */
export const opened = {
  kind: 'restOpened',
  order,
  hash: frozen.hash,
} as const satisfies EntryBody;

export const restDelivery = uuid(23);
const hash = sha(91);
const transactionId = uuid(32);

/** A package with the first task alone. */
export const restPackage = {
  hash,
  items: [
    {
      task: task1,
      ldid: null,
      deliveryId: uuid(53),
      files: [{ ...file(1), objectId: restDelivery }],
    },
  ],
};

export const restFrozen: EntryBody = { kind: 'packageFrozen', order, package: restPackage };

const attempt = { order, transactionId, attempt: 1 } as const;
export const restSent: readonly EntryBody[] = [
  restFrozen,
  { kind: 'answerQueued', order, hash },
  {
    kind: 'messageSealed',
    order,
    hash,
    endpoint: 'outcome',
    transactionId,
    message: { blob: blob(62), sha256: sha(62), bytes: bytes(1_000) },
  },
  { kind: 'attemptStarted', ...attempt },
  {
    kind: 'responseArrived',
    ...attempt,
    status: 200,
    xml: '',
    sha256: sha(71),
    result: 'sent',
    fault: null,
  },
];
