import { expect } from '../rig/expect.ts';
import { CanaryHunt } from '../rig/canaries.ts';
import { foundInClear, orderCanaries, tokenCanaries } from '../rig/clear-text.ts';
import { ombudOf, type Step } from './world.ts';

/** After everything: nothing of the orders, the evidence, the person and the tokens lies in clear [SC-25] [SC-35]. */
export const searching: Step = {
  name: 'clear-text',
  title: 'Nothing in clear: everything the program can write to is searched',
  async run(world) {
    const hunt = new CanaryHunt([...orderCanaries(world), ...tokenCanaries(world)]);
    const running = foundInClear(world, hunt);
    expect(running.found).toEqual([]);
    expect(running.files).toBeGreaterThan(20);
    await ombudOf(world).close();
    expect(foundInClear(world, hunt).found).toEqual([]);
    world.ombud = null;
  },
};
