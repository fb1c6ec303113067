// An answer sent through trouble, and what comes later.
import { order, startOutbox, World, type OutboxRig } from './outbox-rig.ts';
import { queueAnswer } from './queued-answer.ts';
import type { Call, Prank } from './scripted-platform.ts';

/** Lets the answer go while the platform plays its prank on the first attempts. */
export async function sendThrough(
  prank: (world: World, call: Call) => ReturnType<Prank>,
  times = 1,
  world = new World(),
) {
  const rig = await startOutbox(world);
  world.platform.pranks.push((call) =>
    world.posts.length <= times ? prank(world, call) : undefined,
  );
  rig.outbox.start();
  await queueAnswer(rig);
  await world.time.pass(1_000);
  return { world, rig, answer: () => rig.store.facts.orders.get(order())?.answer };
}

export async function later(world: World, rig: OutboxRig): Promise<void> {
  rig.contact.notePoll(null);
  await world.time.pass(60_000);
}
