import { describe, expect, test } from 'vitest';
import type { FaultCode } from '../../../../shared/base/fault.ts';
import { later, sendThrough } from './outbox-trouble.ts';

describe('no answer', () => {
  test.each<[FaultCode, boolean]>([
    ['connection.nameNotFound', false],
    ['connection.refused', false],
    ['connection.proxyUnreachable', false],
    ['connection.proxyRefused', false],
    ['connection.proxyUnsupported', false],
    ['connection.serverCertificateUnknown', false],
    ['connection.clientCertificateRefused', false],
    ['connection.addressDropped', false],
    ['connection.timeout', true],
    ['connection.offline', true],
    ['connection.tlsFailed', true],
    ['connection.closed', true],
  ])('%s: may have arrived %s, and the same bytes are sent again', async (code, mayHaveArrived) => {
    const { world, rig, answer } = await sendThrough(({ platform }) => platform.silence(code));
    expect(world.journal.records.at(-1)?.entry).toMatchObject({
      kind: 'attemptFailed',
      attempt: 1,
      fault: code,
      mayHaveArrived,
    });
    expect(answer()?.state).toBe(mayHaveArrived ? 'unclear' : 'sealed');
    await later(world, rig);
    expect(world.posts).toHaveLength(2);
    expect(world.posts[1]?.body).toBe(world.posts[0]?.body);
    expect(answer()).toMatchObject({ state: 'sent', attempts: 2 });
  });

  test('pauses grow, and no pause is longer than five minutes', async () => {
    const { world, rig } = await sendThrough(
      ({ platform }) => platform.silence('connection.timeout'),
      100,
    );
    const counts: number[] = [];
    for (let minute = 0; minute < 30; minute += 1) {
      rig.contact.notePoll(null);
      await world.time.pass(60_000);
      counts.push(world.posts.length);
    }
    expect(counts[0]).toBeLessThanOrEqual(6);
    expect(counts[29]).toBeLessThanOrEqual(20);
    expect(counts[29]).toBeGreaterThanOrEqual(10);
    expect(new Set(world.posts.map(({ body }) => body)).size).toBe(1);
    expect(world.kinds.filter((kind) => kind === 'messageSealed')).toHaveLength(1);
  });
});
