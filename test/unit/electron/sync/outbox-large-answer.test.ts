import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { JournalRecord } from '../../../../shared/orders/entry.ts';
import type { World } from './outbox-rig.ts';
import { later, sendThrough } from './outbox-trouble.ts';
import { envelope, error } from './response-text.ts';

type Response = Extract<JournalRecord['entry'], { kind: 'responseArrived' }>;

const kibibyte = 1_024;
const sha256Of = (text: string): string => createHash('sha256').update(text).digest('hex');

const responsesOf = (world: World): Response[] =>
  world.journal.records.flatMap(({ entry }) => (entry.kind === 'responseArrived' ? [entry] : []));

/** A refusal of the whole message that may be repeated, blown up to about that size. */
const busy = (size: number): string =>
  envelope('00000000-0000-4000-8000-00000000dead', error(3003)) + ' '.repeat(size);

describe('what the journal keeps of an answer', () => {
  test('of a body that is no HI1 response, its beginning and the hash of the whole', async () => {
    // Two bytes a sign, from an odd offset: the cut falls inside one of them and leaves it out.
    const text = `x${'ö'.repeat(50 * kibibyte)}`;
    const { world } = await sendThrough(({ platform }) => platform.raw(500, text));
    const [kept] = responsesOf(world);
    expect(kept?.xml).toBe(`x${'ö'.repeat(8 * kibibyte - 1)}`);
    expect(kept?.sha256).toBe(sha256Of(text));
  });

  test('of an HI1 response of up to one mebibyte, all', async () => {
    const text = busy(500 * kibibyte);
    const { world } = await sendThrough(({ platform }) => platform.raw(200, text));
    expect(responsesOf(world)[0]).toMatchObject({ xml: text, sha256: sha256Of(text) });
  });

  test('of a larger one, its beginning', async () => {
    const text = busy(1_024 * kibibyte);
    const { world } = await sendThrough(({ platform }) => platform.raw(200, text));
    const [kept] = responsesOf(world);
    expect(kept).toMatchObject({ result: 'unclear', fault: 'connection.busy' });
    expect(kept?.xml).toBe(text.slice(0, 16 * kibibyte));
    expect(kept?.sha256).toBe(sha256Of(text));
  });

  test('of a body that comes again, only that it came; another one is kept', async () => {
    const bodies = ['one', 'two', 'one', 'one', 'two'];
    const { world, rig, answer } = await sendThrough(
      ({ platform, posts }) => platform.raw(500, bodies[posts.length - 1] ?? ''),
      bodies.length,
    );
    for (let minute = 0; minute < 8; minute += 1) await later(world, rig);
    const unclear = responsesOf(world).filter(({ result }) => result === 'unclear');
    expect(unclear.map(({ xml }) => xml)).toEqual(['one', 'two', '', '', '']);
    expect(unclear.map(({ sha256 }) => sha256)).toEqual(bodies.map(sha256Of));
    expect(answer()?.state).toBe('sent');
    expect(responsesOf(world).at(-1)?.xml).toContain('HI1Message');
  });
});
