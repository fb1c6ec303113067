import { expect, test } from 'vitest';
import { factsOf, letGo, newWorld, openRest, sentInPart, upheld } from './answered-in-part.ts';
import { order, person, startOutbox, type World } from './outbox-rig.ts';
import { firstTask, secondTask } from './queued-answer.ts';

/** A world in which both parts were sent, cut back to what was on the disk after the last entry of a kind. */
async function diedAfter(kind: string): Promise<World> {
  const world = newWorld();
  const rig = await sentInPart(world);
  await rig.store.append([upheld]);
  await openRest(rig);
  await rig.answers.declareNoData(order(), secondTask(), true, person);
  await letGo(rig);
  await world.time.pass(5_000);
  await rig.outbox.stop();
  const last = world.journal.kinds.lastIndexOf(kind);
  world.journal.records.splice(last + 1);
  return world;
}

test.each([
  ['restOpened', 'none', 2],
  ['noDataDeclared', 'collecting', 2],
  ['packageFrozen', 'frozen', 2],
  ['answerQueued', 'sent', 3],
  ['messageSealed', 'sent', 3],
  ['attemptStarted', 'sent', 3],
  ['responseArrived', 'sent', 2],
])('a new start after %s goes on with the rest, and never with what has gone', async (...at) => {
  const [kind, state, posts] = at;
  const world = await diedAfter(kind);
  const rig = await startOutbox(world);
  rig.outbox.start();
  await world.time.pass(5_000);
  expect(factsOf(rig).answer.state).toBe(state);
  expect(factsOf(rig).earlierAnswers?.map((one) => one.state)).toEqual(['sent']);
  expect(world.posts).toHaveLength(posts);
  expect(world.posts.slice(1).filter(({ body }) => body.includes(firstTask()))).toEqual([]);
});
