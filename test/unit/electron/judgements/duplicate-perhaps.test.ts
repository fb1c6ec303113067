import { beforeEach, describe, expect, test } from 'vitest';
import { DuplicateWatch } from '../../../../electron/judgements/duplicate-watch.ts';
import { asOrderId, asTaskId, bytes } from '../../../../shared/base/units.ts';
import type { EntryBody } from '../../../../shared/orders/entry.ts';
import { byState } from '../../../../shared/orders/sending-steps.ts';
import {
  arrived,
  authorisation,
  blob,
  entry,
  frozen,
  ingrid,
  ldTask,
  order,
  sha,
  task1,
  uuid,
} from '../../shared/orders/journal-builder.ts';
import { startFollowed, type JudgementsRig } from './judgements-rig.ts';

const other = asOrderId(uuid(2));
const { hash } = frozen;
const transactionId = uuid(31);
const orders: readonly EntryBody[] = [
  arrived(authorisation()),
  arrived(ldTask(task1)),
  arrived(authorisation({ id: other }), { order: other }),
  arrived(ldTask(asTaskId(uuid(13)), { associated: [other] }), { order: other }),
];
/** The answer under the other order was let go, and its first attempt failed. */
const letGo = (mayHaveArrived: boolean): readonly EntryBody[] => [
  { kind: 'packageFrozen', order: other, package: frozen },
  { kind: 'answerQueued', order: other, hash },
  {
    kind: 'messageSealed',
    order: other,
    endpoint: 'outcome',
    hash,
    transactionId,
    message: { blob: blob(9), sha256: sha(9), bytes: bytes(1) },
  },
  { kind: 'attemptStarted', order: other, transactionId, attempt: 1 },
  {
    kind: 'attemptFailed',
    order: other,
    transactionId,
    attempt: 1,
    fault: 'connection.timeout',
    mayHaveArrived,
  },
];
const withdrawn: EntryBody = arrived(
  authorisation({ id: other, generation: 2, desiredStatus: entry('Cancelled') }),
  { order: other },
);
const stopped: EntryBody = { kind: 'answerStopped', order: other, hash, reason: 'withdrawn' };

describe('a duplicate whose other order may have been answered', () => {
  let rig: JudgementsRig;
  const add = async (...bodies: readonly EntryBody[]): Promise<void> => {
    await rig.store.append(bodies);
    await rig.store.append([]);
  };
  beforeEach(async () => {
    const watch = new DuplicateWatch();
    rig = await startFollowed([watch], ...orders);
    watch.watch(rig.store);
    await rig.links.bind(order, other, 'duplicate', ingrid);
  });

  test('is due again when that was stopped, and shut until a person says no', async () => {
    await add(...letGo(true), withdrawn);
    await add(stopped);
    expect(rig.facts().turn.of).toBe('us');
    expect(rig.facts().doubts).toEqual(['duplicateLapsed', 'otherMayHaveArrived']);
    await rig.findings.settleDoubt(order, 'duplicateLapsed', ingrid);
    expect(byState(rig.facts())).toBe('answeredPerhaps');
    await rig.findings.settleDoubt(order, 'otherMayHaveArrived', ingrid);
    expect(byState(rig.facts())).toBeNull();
  });

  test('is asked about again when the link that lapsed is taken away', async () => {
    await add(...letGo(true), withdrawn);
    await add(stopped);
    await rig.findings.settleDoubt(order, 'otherMayHaveArrived', ingrid);
    await rig.links.unbind(order, other, ingrid);
    expect(rig.facts().doubts).toEqual(['otherMayHaveArrived']);
  });

  test('stays linked while that is on its way, and unlinked it stays shut', async () => {
    await add(...letGo(true), withdrawn);
    expect(rig.facts().turn.of).toBe('over');
    await rig.links.unbind(order, other, ingrid);
    expect(byState(rig.facts())).toBe('answeredPerhaps');
  });

  test('is not asked about when nothing of it ever left', async () => {
    await add(...letGo(false), stopped, withdrawn);
    expect(rig.facts().doubts).toEqual(['duplicateLapsed']);
  });
});
