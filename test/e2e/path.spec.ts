import { test } from '@playwright/test';
import { beginRun, endRun } from '../rig/run.ts';
import { path } from '../steps/path.ts';
import type { World } from '../steps/world.ts';

test.describe.configure({ mode: 'serial' });

let world: World;
test.beforeAll(async () => {
  world = await beginRun(null);
});
test.afterAll(async () => {
  await endRun(world);
});

for (const step of path) {
  test(step.title, async () => {
    test.setTimeout(180_000);
    await step.run(world);
  });
}
