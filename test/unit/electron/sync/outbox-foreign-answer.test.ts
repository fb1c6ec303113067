import { describe, expect, test } from 'vitest';
import { later, sendThrough } from './outbox-trouble.ts';

describe('an answer that is not ours, or not yet', () => {
  test('success for another transaction is not ours', async () => {
    const { world, rig, answer } = await sendThrough(({ platform }, call) =>
      platform.answer(
        { transactionId: '00000000-0000-4000-8000-00000000dead' },
        call.verbs.map(
          (verb, number) =>
            `<${verb}Response><Identifier>${[...call.body.matchAll(/<ObjectIdentifier>(.*?)</g)][number]?.[1] ?? ''}</Identifier></${verb}Response>`,
        ),
      ),
    );
    expect(answer()?.state).toBe('unclear');
    await later(world, rig);
    expect(answer()?.state).toBe('sent');
  });

  test('Retry-After is kept to', async () => {
    const { world, rig } = await sendThrough(({ platform }) =>
      platform.raw(503, '', { 'retry-after': '240' }),
    );
    for (let minute = 0; minute < 3; minute += 1) await later(world, rig);
    expect(world.posts).toHaveLength(1);
    await later(world, rig);
    expect(world.posts).toHaveLength(2);
  });
});
