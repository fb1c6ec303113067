import { expect, test } from 'vitest';
import { later, sendThrough } from './outbox-trouble.ts';
import { error } from './response-text.ts';

test('a refusal of the whole message under another transaction leaves it unclear', async () => {
  const { world, rig, answer } = await sendThrough(({ platform }) =>
    platform.refuse({ transactionId: '00000000-0000-4000-8000-00000000dead' }, 3007),
  );
  expect(answer()?.state).toBe('unclear');
  await later(world, rig);
  expect(world.posts[1]?.body).toBe(world.posts[0]?.body);
  expect(answer()?.state).toBe('sent');
});

test('refused actions of another transaction refuse nothing here', async () => {
  const { world, rig, answer } = await sendThrough(({ platform }, call) =>
    platform.answer(
      { transactionId: '00000000-0000-4000-8000-00000000dead' },
      call.verbs.map(() => error(3007)),
    ),
  );
  expect(world.journal.records.at(-1)?.entry).toMatchObject({
    kind: 'responseArrived',
    result: 'unclear',
    fault: 'connection.answerUnreadable',
  });
  await later(world, rig);
  expect(world.posts[1]?.body).toBe(world.posts[0]?.body);
  expect(answer()?.state).toBe('sent');
});
