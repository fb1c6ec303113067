// Letters both ways, played from the practice menu: what is asked, what is answered, what the platform received.
import { expect, test } from '@playwright/test';
import { beginPictured, endRun } from '../rig/run.ts';
import { answerQuestion, askQuestion } from '../steps/letters.ts';
import { logged } from '../steps/outbox.ts';
import { expectWord } from '../steps/situations.ts';
import { beginWork } from '../steps/work-place.ts';
import type { World } from '../steps/world.ts';

test.describe.configure({ mode: 'serial' });
let world: World;
test.beforeAll(async () => {
  world = await beginPictured();
  await beginWork(world);
});
test.afterAll(async () => {
  await endRun(world);
});

test('a question of the authority, answered with an enclosure', async () => {
  await answerQuestion(world);
  expect(await logged(world, 'question', 'correspondence.accepted')).toHaveLength(1);
  await expectWord(world, 'question', 'due');
});

test('a question of ours, and what the authority answers', async () => {
  await askQuestion(world);
  expect(await logged(world, 'answer', 'letter.sent')).toHaveLength(1);
});
