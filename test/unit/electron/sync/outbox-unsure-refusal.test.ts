import { describe, expect, test } from 'vitest';
import type { EntryBody } from '../../../../shared/orders/entry.ts';
import { isReopenable } from '../../../../shared/orders/reopening.ts';
import { arrived, authority, decision } from '../../shared/orders/journal-builder.ts';
import { fromEnforcing } from '../../shared/orders/word-builder.ts';
import { order, startOutbox, World, type OutboxRig } from './outbox-rig.ts';
import { queueAnswer } from './queued-answer.ts';

const refusal = (more = {}): EntryBody =>
  arrived(decision('full', { owner: 'somebody-else', associated: [order()], ...more }), {
    order: order(),
  });
const learnt: EntryBody = { kind: 'enforcingAuthorityLearnt', ...authority };
const answer = ({ store }: OutboxRig) => store.facts.orders.get(order())?.answer;

/** Let go; the first attempt may have arrived, and its answer is lost. */
async function leftUnclear() {
  const world = new World();
  const rig = await startOutbox(world);
  world.platform.pranks.push(() =>
    world.posts.length <= 1 ? world.platform.silence('connection.timeout') : undefined,
  );
  rig.outbox.start();
  const hash = await queueAnswer(rig);
  await world.time.pass(1_000);
  expect(answer(rig)?.state).toBe('unclear');
  return { world, rig, hash };
}

describe('a refusal while nobody knows who the enforcing authority is', () => {
  test('holds the answer back and gives nothing up; of somebody else it lets the same bytes go on', async () => {
    const { world, rig } = await leftUnclear();
    await rig.store.append([refusal()]);
    await world.time.pass(200_000);
    expect(world.posts).toHaveLength(1);
    expect(answer(rig)?.state).toBe('unclear');
    await rig.store.append([learnt]);
    await world.time.pass(200_000);
    expect(world.posts[1]?.body).toBe(world.posts[0]?.body);
    expect(answer(rig)?.state).toBe('sent');
  });

  test('stops it once it is known to be the authority’s own', async () => {
    const { world, rig } = await leftUnclear();
    await rig.store.append([refusal(fromEnforcing)]);
    await world.time.pass(60_000);
    await rig.store.append([learnt]);
    await world.time.pass(200_000);
    expect(world.posts).toHaveLength(1);
    expect(answer(rig)).toMatchObject({ state: 'stopped', stopReason: 'refused' });
  });

  test('that stopped it in an older journal: the same bytes go on, and nothing is opened', async () => {
    const { world, rig, hash } = await leftUnclear();
    const stopped: EntryBody = { kind: 'answerStopped', order: order(), hash, reason: 'refused' };
    await rig.store.append([refusal(), stopped]);
    expect(answer(rig)?.state).toBe('stopped');
    await rig.store.append([learnt]);
    const known = answer(rig);
    expect(known?.state).toBe('unclear');
    expect(known !== undefined && isReopenable(known)).toBe(false);
    await world.time.pass(200_000);
    expect(world.posts[1]?.body).toBe(world.posts[0]?.body);
  });

  test('that stopped what had certainly not left: a person may open it again', async () => {
    const world = new World();
    const rig = await startOutbox(world);
    world.platform.pranks.push(() => world.platform.silence('connection.refused'));
    rig.outbox.start();
    const hash = await queueAnswer(rig);
    await world.time.pass(1_000);
    await rig.store.append([
      refusal(),
      { kind: 'answerStopped', order: order(), hash, reason: 'refused' },
      learnt,
    ]);
    const known = answer(rig);
    expect(known).toMatchObject({ state: 'stopped', attempts: 1 });
    expect(known !== undefined && isReopenable(known)).toBe(true);
  });
});
