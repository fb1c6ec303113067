import { createHash } from 'node:crypto';
import { assertNever } from '../../../shared/base/assert-never.ts';
import { bytes, utcMs, type BlobId, type Sha256, type UtcMs } from '../../../shared/base/units.ts';
import type { Hi1Object } from '../../../shared/hi1/model.ts';
import type {
  Entry,
  EntryBody,
  FrozenPackage,
  PackageItem,
  PersonRef,
} from '../../../shared/orders/entry.ts';
import { packageManifest } from '../../../shared/orders/manifest.ts';
import type { Dice } from './dice.ts';
import {
  additionalInfo,
  authorisation,
  formDocument,
  ldTask,
  receivedDelivery,
  withdrawal,
} from './objects.ts';
import { objectXml } from './object-xml.ts';
import type { OrderPlan } from './order-plan.ts';

export const handler: PersonRef = { subject: 'seed-handler-1', name: 'Ingrid Exempel' };

const hourMs = 3_600_000;
const sha256 = (text: string): Sha256 => createHash('sha256').update(text).digest('hex') as Sha256;

function arrived(plan: OrderPlan, object: Hi1Object, at: UtcMs): Entry {
  const xml = objectXml(object);
  return {
    kind: 'objectArrived',
    order: plan.id,
    object,
    xml,
    sha256: sha256(xml),
    batch: { transactionId: null, sha256: sha256(plan.id) },
    platformAt: at,
    arrivedAt: utcMs(at + 12_000),
    valid: true,
    problems: [],
    echo: false,
    at: utcMs(at + 12_000),
    by: null,
  };
}

/** One answer of the mailbox: the order with everything that belongs to it, the cursor last. */
export function arrivalAppend(plan: OrderPlan): readonly Entry[] {
  const objects = [
    authorisation(plan),
    ...plan.tasks.map((task) => ldTask(plan, task)),
    additionalInfo(plan),
    formDocument(plan),
  ];
  return [
    ...objects.map((object) => arrived(plan, object, plan.received)),
    {
      kind: 'cursorMoved',
      lastChanged: plan.received,
      maximum: 100,
      at: utcMs(plan.received + 12_000),
      by: null,
    },
  ];
}

/** What happened to the order afterwards, as the entries that collecting, sending and receiving write. */
export function laterEntries(dice: Dice, plan: OrderPlan): readonly Entry[] {
  const taken: readonly Entry[] =
    plan.priority === 'EightHours'
      ? [said(plan, 0.1, { kind: 'emergencyTaken', order: plan.id })]
      : [];
  switch (plan.fate) {
    case 'open':
      return taken;
    case 'withdrawn':
      return [...taken, arrived(plan, withdrawal(plan, after(plan, 20)), after(plan, 20))];
    case 'held':
      return [...taken, ...prepared(dice, plan).entries];
    case 'answered': {
      const { entries, frozen } = prepared(dice, plan);
      return [...taken, ...entries, ...sent(dice, plan, frozen)];
    }
    case 'acknowledged': {
      const { entries, frozen } = prepared(dice, plan);
      const ids = frozen.items.flatMap(({ files }) => files.map(({ objectId }) => objectId));
      const deliveries = ids.map((id) =>
        arrived(plan, receivedDelivery(plan, id, after(plan, 5)), after(plan, 5)),
      );
      return [...taken, ...entries, ...sent(dice, plan, frozen), ...deliveries];
    }
    default:
      return assertNever(plan.fate);
  }
}

/** Hours after the receipt, within the shortest time limit. */
const after = (plan: OrderPlan, hours: number): UtcMs =>
  utcMs(plan.received + Math.min(hours, 0.15 * hours + 0.1) * hourMs);

const said = (plan: OrderPlan, hours: number, body: EntryBody): Entry => ({
  ...body,
  at: after(plan, hours),
  by: handler,
});

/** Each identifier has its file; frozen and put into the outbox. */
function prepared(
  dice: Dice,
  plan: OrderPlan,
): { readonly entries: readonly Entry[]; readonly frozen: FrozenPackage } {
  const items: readonly PackageItem[] = plan.tasks.map((task, number) => ({
    task: task.id,
    ldid: `${plan.place.country}-IA0001-${task.id}-1`,
    deliveryId: dice.uuid(),
    files: [
      {
        blob: dice.hex(32) as BlobId,
        name: `${plan.reference}-${number + 1}.csv`,
        bytes: bytes(dice.between(2_000, 5_000_000)),
        sha256: dice.hex(64) as Sha256,
        contentType: 'text/csv',
        objectId: dice.uuid(),
      },
    ],
  }));
  const hash = sha256(packageManifest(plan.id, items));
  const frozen = { hash, items };
  const added = items.flatMap(({ task, files }) =>
    files.map(({ objectId: _, ...file }) =>
      said(plan, 2, { kind: 'fileAdded', order: plan.id, task, file }),
    ),
  );
  const entries: readonly Entry[] = [
    ...added,
    said(plan, 3, { kind: 'packageFrozen', order: plan.id, package: frozen }),
    said(plan, 3, { kind: 'answerQueued', order: plan.id, hash }),
  ];
  return { entries, frozen };
}

function sent(dice: Dice, plan: OrderPlan, { hash }: FrozenPackage): readonly Entry[] {
  const { id: order } = plan;
  const transactionId = dice.uuid();
  const message = {
    blob: dice.hex(32) as BlobId,
    sha256: dice.hex(64) as Sha256,
    bytes: bytes(dice.between(4_000, 9_000)),
  };
  const attempt = { order, transactionId, attempt: 1 };
  const xml = `<ResponsePayload transaction="${transactionId}">${'<Ok/>'.repeat(plan.tasks.length)}</ResponsePayload>`;
  return [
    said(plan, 4, {
      kind: 'messageSealed',
      order,
      hash,
      endpoint: 'outcome',
      transactionId,
      message,
    }),
    said(plan, 4, { kind: 'attemptStarted', ...attempt }),
    said(plan, 4, {
      kind: 'responseArrived',
      ...attempt,
      status: 200,
      xml,
      sha256: sha256(xml),
      result: 'sent',
      fault: null,
    }),
  ];
}
