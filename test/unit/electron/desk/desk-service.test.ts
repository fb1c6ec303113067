import { beforeEach, describe, expect, test } from 'vitest';
import { utcMs, type OrderId } from '../../../../shared/base/units.ts';
import { DeskService } from '../../../../electron/desk/desk-service.ts';
import { LedgerStore } from '../../../../electron/sync/ledger-store.ts';
import { noStep } from '../../../../electron/journal/step.ts';
import type { ClockInstants } from '../../../../shared/deadlines/clock-reading.ts';
import { DeskLedger } from '../../../../shared/orders/desk-ledger.ts';
import { Ledger } from '../../../../shared/orders/fold.ts';
import {
  arrived,
  authorisation,
  emergency,
  ingrid,
  nils,
  order,
  received,
  uuid,
} from '../../shared/orders/journal-builder.ts';
import { MemoryJournal } from '../sync/memory-journal.ts';

const hour = 3_600_000;
const other = uuid(2) as OrderId;
const clocks: readonly ClockInstants[] = [
  {
    kind: 'DUE',
    notBefore: null,
    target: utcMs(received + 48 * hour),
    latest: utcMs(received + 60 * hour),
  },
];

describe('acts at the desk', () => {
  let journal: MemoryJournal;
  let desk: DeskService;
  let desks: DeskLedger;
  let now = received;

  beforeEach(async () => {
    now = received;
    journal = new MemoryJournal();
    desks = new DeskLedger();
    const store = await LedgerStore.open({
      journal,
      ledger: new Ledger(),
      followers: [desks],
      clock: { now: () => now },
      step: noStep,
    });
    desk = new DeskService({
      store,
      desks,
      clocksOf: () => clocks,
      releaseGraceMinutes: 60,
      clock: { now: () => now },
      timers: { after: () => () => undefined },
    });
    await store.append([
      arrived(authorisation(), { order }),
      arrived(authorisation({ id: other, ...emergency }), { order: other }),
    ]);
  });

  const code = async (act: Promise<unknown>): Promise<string | undefined> =>
    ((await act) as { error?: { code: string } }).error?.code;

  test('reading is written once, and again only after something came', async () => {
    await desk.read([order], ingrid);
    await desk.read([order], ingrid);
    expect(journal.kinds.filter((kind) => kind === 'orderRead')).toHaveLength(1);
    await desk.read([order], nils);
    expect(journal.kinds.filter((kind) => kind === 'orderRead')).toHaveLength(2);
  });

  test('nobody is replaced unseen', async () => {
    await desk.claim([order], null, ingrid);
    expect(await code(desk.claim([order], null, nils))).toBe('desk.ownerChanged');
    expect(desks.of(order).owner?.by).toEqual(ingrid);
    expect(await code(desk.claim([order], ingrid.subject, nils))).toBeUndefined();
    expect(desks.of(order).owner?.by).toEqual(nils);
    expect(await code(desk.release([order], ingrid))).toBe('desk.notYours');
  });

  test('several stand or fall together', async () => {
    await desk.claim([other], null, nils);
    const before = journal.records.length;
    expect(await code(desk.claim([order, other], null, ingrid))).toBe('desk.ownerChanged');
    expect(journal.records).toHaveLength(before);
    expect(await code(desk.read([order, uuid(99) as OrderId], ingrid))).toBe('answer.orderUnknown');
    expect(journal.records).toHaveLength(before);
  });

  test.each([
    [2, undefined],
    [47, undefined],
    [48, 'desk.cannotSnooze'],
    [0, 'desk.cannotSnooze'],
    [-1, 'desk.cannotSnooze'],
  ])('put aside for %i hours, the target being in 48: %s', async (hours, fault) => {
    expect(await code(desk.snooze([order], utcMs(received + hours * hour), ingrid))).toBe(fault);
  });

  test('an emergency is never put aside', async () => {
    expect(await code(desk.snooze([other], utcMs(received + hour), ingrid))).toBe(
      'desk.cannotSnooze',
    );
  });

  test('a link is made once and taken away from either side', async () => {
    await desk.link(order, other, 'person', ingrid);
    await desk.link(order, other, 'person', ingrid);
    expect(desks.of(order).links).toHaveLength(1);
    expect(journal.kinds.filter((kind) => kind === 'linkDrawn')).toHaveLength(1);
    await desk.unlink(other, order, nils);
    expect(desks.of(order).links).toHaveLength(0);
    expect(await code(desk.link(order, order, 'person', ingrid))).toBe('answer.orderUnknown');
  });

  test('what main holds of a note is that there is one', async () => {
    await desk.note(order, 'the archive has the log', ingrid);
    expect(desks.of(order).notes).toBe(1);
    expect(JSON.stringify(desks.of(order))).not.toContain('archive');
    expect(journal.kinds.at(-1)).toBe('noteWritten');
  });

  test('a note that is begun is kept for its writer until it is written down', async () => {
    desk.keepNoteDraft(order, 'Asked the arch', ingrid);
    expect(desk.noteDraft(order, ingrid)).toBe('Asked the arch');
    expect(desk.noteDraft(order, nils)).toBe('');
    await desk.note(order, 'Asked the archive.', ingrid);
    expect(desk.noteDraft(order, ingrid)).toBe('');
  });
});
