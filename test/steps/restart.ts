import { expect } from '../rig/expect.ts';
import { launchPractice } from './first-start.ts';
import { openInbox, rowOf } from './fetch.ts';
import { openOrder } from './order.ts';
import { ombudOf, pageOf, type Step } from './world.ts';

/** Closed and started again, with the platform's process gone: everything is there from the journal. */
export const restarting: Step = {
  name: 'restart',
  title: 'Restart without the platform: everything is there from the journal',
  async run(world) {
    const breaches = await world.practice.breaches();
    expect(breaches).toEqual([]);
    await ombudOf(world).close();
    await world.practice.stop();
    await launchPractice(world);
    const page = pageOf(world);
    await openInbox(page);
    for (const { reference } of world.orders.values())
      await expect(rowOf(page, reference)).toBeVisible({ timeout: 30_000 });
    const [first] = world.orders.values();
    await openOrder(page, first?.reference ?? '');
    await expect(page.getByRole('region', { name: 'Clock' })).toContainText('Answered');
    await world.pictures?.take(page, 'after-restart');
  },
};
