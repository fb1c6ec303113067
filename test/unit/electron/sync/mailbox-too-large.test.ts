import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { fault } from '../../../../shared/base/fault.ts';
import { err } from '../../../../shared/base/result.ts';
import type { JournalPort } from '../../../../electron/sync/ports.ts';
import { startMailbox } from './mailbox-rig.ts';
import { MemoryJournal } from './memory-journal.ts';
import { error, whole } from './response-text.ts';
import { authorisation, document, documentId, orderId, task, taskId } from './sample-objects.ts';

/** A journal that takes no append with an entry larger than its frame, as the one on disk. */
class FramedJournal extends MemoryJournal {
  refused = 0;

  override append(
    entries: Parameters<JournalPort['append']>[0],
  ): ReturnType<JournalPort['append']> {
    if (entries.every((entry) => JSON.stringify(entry).length <= 60_000)) {
      return super.append(entries);
    }
    this.refused += 1;
    return Promise.resolve(err(fault('message.tooLarge')));
  }
}

const later = '2026-11-23T09:10:00Z';
const large = 'x'.repeat(100_000);
const minutes = 60_000;

/** An order with two tasks and a document; the second task is larger than any frame. */
async function withLargeTask() {
  const journal = new FramedJournal();
  const rig = await startMailbox(undefined, journal);
  rig.platform.put(document(1, taskId(1)));
  rig.platform.put(authorisation(1));
  rig.platform.put(task(1, 1));
  rig.platform.put(task(2, 1, { information: large }));
  rig.platform.put(authorisation(2, { lastChanged: later }));
  return { rig, journal };
}

const others = [orderId(1), taskId(1), documentId(1), orderId(2)].sort();

describe('an object larger than the journal can hold', () => {
  test('is alarmed and known by its hash, and blocks neither the others nor the cursor', async () => {
    const { rig } = await withLargeTask();
    expect((await rig.poll()).ok).toBe(true);
    const arrived = rig.entries('objectArrived');
    expect(arrived.map(({ object }) => object.id).sort()).toEqual(others);
    expect(arrived.filter(({ order }) => order === null)).toEqual([]);
    const held = rig.entries('messageUnreadable');
    expect(held.map(({ reason }) => reason)).toEqual(['message.tooLarge']);
    const kept = Buffer.from(held[0]?.base64 ?? '', 'base64');
    expect(kept.length).toBeLessThanOrEqual(16_384);
    expect(kept.toString()).toContain(taskId(2));
    expect(held[0]?.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(held[0]?.sha256).not.toBe(createHash('sha256').update(kept).digest('hex'));
    expect(rig.alarms.map(({ code }) => code)).toEqual(['message.tooLarge']);
    expect(rig.store.facts.cursor?.lastChanged).toBe(Date.parse(later));
  });

  test('is not asked for again, and nothing comes twice', async () => {
    const { rig, journal } = await withLargeTask();
    await rig.poll();
    const { length } = rig.journal.records;
    const gets = rig.platform.calls.filter(({ ids }) => ids.includes(taskId(2))).length;
    for (let round = 0; round < 4; round += 1) {
      await rig.time.pass(6 * minutes);
      expect((await rig.poll()).ok).toBe(true);
    }
    expect(rig.journal.records).toHaveLength(length);
    expect(rig.platform.calls.filter(({ ids }) => ids.includes(taskId(2)))).toHaveLength(gets);
    expect(journal.refused).toBe(2);
  });

  test('is not journalled again after a start, though it is listed again', async () => {
    const { rig, journal } = await withLargeTask();
    rig.platform.put(task(3, 2, { information: large, lastChanged: later }));
    await rig.poll();
    const { length } = journal.records;
    const again = await startMailbox(rig.platform, journal, rig.time);
    expect((await again.poll()).ok).toBe(true);
    expect(journal.records).toHaveLength(length);
    expect(again.alarms.map(({ code }) => code)).toEqual(['message.tooLarge']);
  });

  test('comes in once it has shrunk', async () => {
    const { rig } = await withLargeTask();
    await rig.poll();
    rig.platform.put(task(2, 1, { generation: 2, lastChanged: '2026-11-23T09:20:00Z' }));
    expect((await rig.poll()).ok).toBe(true);
    expect(rig.entries('objectArrived').at(-1)).toMatchObject({ order: orderId(1) });
  });

  test('an order of that size puts its tasks in quarantine', async () => {
    const rig = await startMailbox(undefined, new FramedJournal());
    rig.platform.put(authorisation(1, { status: large }));
    rig.platform.put(task(1, 1));
    expect((await rig.poll()).ok).toBe(true);
    expect(rig.entries('objectArrived').map(({ order }) => order)).toEqual([null]);
    expect(rig.alarms.map(({ code }) => code)).toEqual(['message.tooLarge']);
  });

  test('what cannot be read beside it is kept whole', async () => {
    const { rig } = await withLargeTask();
    const middling = 'y'.repeat(30_000);
    rig.platform.pranks.push((call) =>
      call.ids.includes(taskId(1)) && call.ids.length > 1
        ? rig.platform.answer(
            call,
            call.ids.map((id) => {
              const object = rig.platform.objects.get(id);
              if (object === undefined) return error(3014);
              const given = id === taskId(1) ? task(9, 1, { information: middling }) : object;
              return `<GETResponse>${whole(given)}</GETResponse>`;
            }),
          )
        : undefined,
    );
    await rig.poll();
    const sizes = rig.entries('messageUnreadable').map(({ reason, base64 }) => ({
      reason,
      isWhole: Buffer.from(base64, 'base64').length > middling.length,
    }));
    expect(sizes).toEqual([
      { reason: 'message.tooLarge', isWhole: false },
      { reason: 'message.notHi1', isWhole: true },
    ]);
  });

  test('bytes of that size that cannot be read are held by their beginning', async () => {
    const rig = await startMailbox(undefined, new FramedJournal());
    rig.platform.put(authorisation(1));
    rig.platform.pranks.push((call) =>
      call.verbs[0] === 'GET' ? rig.platform.raw(200, large) : undefined,
    );
    await rig.poll();
    const [held] = rig.entries('messageUnreadable');
    expect(held?.sha256).toBe(createHash('sha256').update(large).digest('hex'));
    expect(Buffer.from(held?.base64 ?? '', 'base64')).toHaveLength(16_384);
  });
});
