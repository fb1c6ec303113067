import { describe, expect, test } from 'vitest';
import {
  factsOf,
  letGo,
  newWorld,
  openRest,
  sentInPart,
  told,
  upheld,
} from './answered-in-part.ts';
import { order, person, startOutbox } from './outbox-rig.ts';
import { firstTask, queueAnswer, receiveOrder, secondTask } from './queued-answer.ts';

describe('the rest of an order', () => {
  test('is not opened while it is held back, and nothing is written', async () => {
    const world = newWorld();
    const rig = await sentInPart(world);
    expect(await openRest(rig)).toMatchObject({ error: { code: 'answer.gateClosed' } });
    expect(world.kinds).not.toContain('restOpened');
  });

  test('is not opened where nothing has gone, nothing is left, or another package is meant', async () => {
    const world = newWorld();
    const rig = await startOutbox(world);
    await receiveOrder(rig);
    expect(await openRest(rig)).toMatchObject({ error: { code: 'answer.notFrozen' } });
    const whole = newWorld();
    const answered = await startOutbox(whole);
    await queueAnswer(answered);
    answered.outbox.start();
    await whole.time.pass(5_000);
    expect(await openRest(answered)).toMatchObject({ error: { code: 'answer.nothingToSend' } });
    const part = await sentInPart(newWorld());
    await part.store.append([upheld]);
    expect(await part.answers.openRest(order(), 'f'.repeat(64) as never, person)).toMatchObject({
      error: { code: 'answer.hashDiffers' },
    });
  });

  test('is opened by name once it is free, and takes nothing for what has gone', async () => {
    const world = newWorld();
    const rig = await sentInPart(world);
    await rig.store.append([upheld]);
    expect(await openRest(rig)).toMatchObject({ ok: true });
    expect(world.journal.records.at(-1)?.entry).toMatchObject({ kind: 'restOpened', by: person });
    expect(await openRest(rig)).toMatchObject({ error: { code: 'answer.notFrozen' } });
    for (const refused of [
      rig.answers.addFiles(order(), firstTask(), ['/tmp/b.csv'], person),
      rig.answers.declareNoData(order(), firstTask(), true, person),
    ])
      expect(await refused).toMatchObject({ error: { code: 'answer.alreadySent' } });
  });

  test('goes by a message of its own, which holds it alone and new identifiers', async () => {
    const world = newWorld();
    const rig = await sentInPart(world);
    await rig.store.append([upheld]);
    await openRest(rig);
    await rig.answers.addFiles(order(), secondTask(), ['/tmp/b.csv'], person);
    await letGo(rig);
    await world.time.pass(5_000);
    const { answer, earlierAnswers = [], turn } = factsOf(rig);
    expect([answer.state, ...earlierAnswers.map(({ state }) => state)]).toEqual(['sent', 'sent']);
    expect(answer.package?.items.map(({ task }) => task)).toEqual([secondTask()]);
    expect(turn.isRest).toBeUndefined();
    expect(world.posts).toHaveLength(2);
    const [first, second] = world.posts;
    expect(second?.body).not.toContain(firstTask());
    expect(second?.transactionId).not.toBe(first?.transactionId);
    const ids = [answer, ...earlierAnswers].flatMap(({ deliveries }) => Object.keys(deliveries));
    expect(new Set(ids).size).toBe(2);
  });

  test('sends again what the authority could not use, with the files that were there', async () => {
    const world = newWorld();
    const rig = await sentInPart(world);
    const [delivery] = Object.keys(factsOf(rig).answer.deliveries);
    await rig.store.append([upheld]);
    await openRest(rig);
    await rig.answers.declareNoData(order(), secondTask(), true, person);
    await rig.store.append([told(delivery as never, 'Error', 2)]);
    await letGo(rig);
    await world.time.pass(5_000);
    const { answer, earlierAnswers = [] } = factsOf(rig);
    expect(answer.package?.items.map(({ task, files }) => [task, files.length])).toEqual([
      [firstTask(), 1],
      [secondTask(), 0],
    ]);
    expect(earlierAnswers[0]).toMatchObject({ state: 'deliveryRefused', isResent: true });
    expect(Object.keys(answer.deliveries)).not.toContain(delivery);
  });
});
