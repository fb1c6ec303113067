import { describe, expect, test } from 'vitest';
import { draftsForgottenAfterMs } from '../../../../electron/desk/draft-memory.ts';
import { ConfirmationService } from '../../../../electron/letters/confirmation-service.ts';
import { asOrderId, toUuid, type TaskId } from '../../../../shared/base/units.ts';
import type { OrderOnPaper } from '../../../../shared/by-hand/order-on-paper.ts';
import { emptyPaper } from '../../../../shared/by-hand/order-on-paper.ts';
import { order, person } from '../sync/outbox-rig.ts';
import { receiveOrder } from '../sync/queued-answer.ts';
import { plainPaper } from '../../shared/by-hand/any-paper.ts';
import { startByHand, type ByHandRig } from './by-hand-rig.ts';

const fresh = asOrderId(toUuid('7e84603b-be7b-4cba-af26-8468d177f36a') ?? (undefined as never));

const paperAt = ({ world }: ByHandRig): OrderOnPaper => ({
  ...plainPaper,
  receipt: { ...emptyPaper.receipt, arrived: world.time.clock.now() },
});
const factsOf = ({ store }: ByHandRig) => store.facts.orders.get(fresh);

describe('an order that came another way', () => {
  test('is registered with its originals, sealed as they came', async () => {
    const rig = await startByHand();
    rig.world.blobs.disk.set('/scans/order?.pdf', Buffer.from('%PDF-1.7 made up'));
    const done = await rig.byHand.register(fresh, paperAt(rig), ['/scans/order?.pdf'], person);
    expect(done).toMatchObject({ ok: true });
    expect(factsOf(rig)).toMatchObject({ channel: 'post', regime: 'tenDays' });
    const [record] = rig.world.journal.records.filter(
      ({ entry }) => entry.kind === 'orderRegistered',
    );
    expect(record?.entry).toMatchObject({
      by: person,
      originals: [{ name: expect.not.stringContaining('?') as string, bytes: 16 }],
    });
    expect(rig.world.posts).toEqual([]);
  });

  test('pressed twice it is registered once', async () => {
    const rig = await startByHand();
    const both = await Promise.all([
      rig.byHand.register(fresh, paperAt(rig), [], person),
      rig.byHand.register(fresh, paperAt(rig), [], person),
    ]);
    expect(both.map(({ ok }) => ok)).toEqual([true, false]);
    expect(both[1]).toMatchObject({ error: { code: 'byHand.registeredAlready' } });
    expect(factsOf(rig)?.tasks).toHaveLength(1);
  });

  test('is kept no longer as begun once it is registered, though its window has ended', async () => {
    const rig = await startByHand();
    const paper = paperAt(rig);
    const draft = { order: fresh, paper: { ...paper, tasks: [...paper.tasks] } };
    const kept = { ...draft, chosen: [], files: [] };
    rig.byHand.keepDraft(kept, person);
    expect(rig.byHand.draft(person)).toEqual(kept);
    const registering = rig.byHand.register(fresh, paper, [], person);
    // What the window sent before it ended.
    rig.byHand.keepDraft(kept, person);
    await registering;
    expect(rig.byHand.draft(person)).toBeNull();
    rig.byHand.keepDraft(kept, person);
    expect(rig.byHand.draft(person)).toBeNull();
  });

  test('begun, it is for whoever began it, in memory alone, and not for ever', async () => {
    const rig = await startByHand();
    const draft = { order: fresh, paper: { ...plainPaper, tasks: [] }, chosen: [], files: [] };
    const before = rig.world.journal.records.length;
    rig.byHand.keepDraft(draft, person);
    expect(rig.byHand.draft({ subject: 'nils', name: 'Nils' })).toBeNull();
    await rig.world.time.pass(draftsForgottenAfterMs - 1);
    expect(rig.byHand.draft(person)).toEqual(draft);
    expect(rig.world.journal.records).toHaveLength(before);
    expect(rig.world.blobs.blobs.size).toBe(0);
    await rig.world.time.pass(1);
    expect(rig.byHand.draft(person)).toBeNull();
  });

  test('leaves what its writer has begun of another one meanwhile, and what others have', async () => {
    const rig = await startByHand();
    const paper = paperAt(rig);
    const draft = { paper: { ...paper, tasks: [...paper.tasks] }, chosen: [], files: [] };
    const next = { ...draft, order: '7e84603b-be7b-4cba-af26-8468d177f36b' };
    const nils = { subject: 'nils', name: 'Nils' };
    rig.byHand.keepDraft({ ...draft, order: fresh }, nils);
    const registering = rig.byHand.register(fresh, paper, [], person);
    rig.byHand.keepDraft(next, person);
    await registering;
    expect(rig.byHand.draft(person)).toEqual(next);
    await rig.byHand.register(fresh, emptyPaper, [], nils);
    expect(rig.byHand.draft(nils)).not.toBeNull();
  });

  test('never takes the place of an order that is there', async () => {
    const rig = await startByHand();
    await receiveOrder(rig);
    expect(await rig.byHand.register(order(), paperAt(rig), [], person)).toMatchObject({
      error: { code: 'byHand.registeredAlready' },
    });
    expect(rig.store.facts.orders.get(order())?.channel).toBeNull();
  });

  test('is refused as long as something is missing, before any file is taken in', async () => {
    const rig = await startByHand();
    const refused = await rig.byHand.register(fresh, emptyPaper, ['/scans/a.pdf'], person);
    expect(refused).toMatchObject({ error: { code: 'byHand.noReference' } });
    expect(rig.world.blobs.blobs.size).toBe(0);
    expect(factsOf(rig)).toBeUndefined();
  });

  test('its answer is not let go through the service, but recorded', async () => {
    const rig = await startByHand();
    await rig.byHand.register(fresh, paperAt(rig), [], person);
    const [task] = factsOf(rig)?.tasks ?? [];
    if (task === undefined) throw new Error('no task');
    await rig.answers.declareNoData(fresh, task, true, person);
    const frozen = await rig.answers.freeze(fresh, person);
    if (!frozen.ok) throw new Error(frozen.error.code);
    expect(await rig.answers.queue(fresh, frozen.value, person)).toMatchObject({
      error: { code: 'byHand.notThroughService' },
    });
    await rig.world.time.pass(5_000);
    expect(rig.world.posts).toEqual([]);
    const sentAt = rig.world.time.clock.now();
    const said = { hash: frozen.value, channel: 'post', sentAt, receivedAt: null } as const;
    expect(await rig.byHand.recordAnswer(fresh, said, person)).toMatchObject({ ok: true });
    expect(factsOf(rig)?.answer).toMatchObject({ state: 'sent', sentAt });
    expect(await rig.byHand.recordAnswer(fresh, said, person)).toMatchObject({
      error: { code: 'answer.alreadySent' },
    });
  });

  test('what is kept under it is recorded, and told to nobody', async () => {
    const rig = await startByHand();
    await rig.byHand.register(fresh, { ...paperAt(rig), instrument: 'EPOCPR' }, [], person);
    const [task] = Object.keys(factsOf(rig)?.preservation.tasks ?? {});
    const confirmations = new ConfirmationService({
      store: rig.store,
      clock: rig.world.time.clock,
      makeUuid: () => fresh,
      step: () => undefined,
    });
    const kept = {
      task: task as TaskId,
      preserved: true,
      system: 'Archive',
      note: null,
      from: null,
      to: null,
      hashes: [],
    };
    expect(await confirmations.confirmPreserved(fresh, [kept], person)).toMatchObject({ ok: true });
    expect(factsOf(rig)?.messages).toEqual([]);
    expect(Object.values(factsOf(rig)?.preservation.tasks ?? {})).toMatchObject([
      { kept: { any: true } },
    ]);
  });
});
