import { expect, it } from 'vitest';
import { toUuid, type OrderId, type Uuid } from '../../../../shared/base/units.ts';
import type { OmbudClient } from '../../../../renderer/client/ombud-client.ts';
import { NewsDesk } from '../../../../renderer/state/news-desk.svelte.ts';
import { newDraft } from '../../../../renderer/views/by-hand/news-draft.ts';

const first = '00000000-0000-4000-8000-000000000001' as OrderId;
const second = '00000000-0000-4000-8000-000000000002' as OrderId;
const file = { token: 'a'.repeat(32), name: 'of-the-first.pdf', bytes: 1 };
const said = { cameAt: 0, news: { kind: 'withdrawal' } } as never;

/** A desk whose calls end when the test says so. */
function slowDesk() {
  const ends: ((reply: unknown) => void)[] = [];
  const wait = () => new Promise((resolve) => ends.push(resolve));
  const client = { call: wait, takeFiles: wait } as unknown as OmbudClient;
  const freshId = (): Uuid => toUuid(crypto.randomUUID()) ?? ('' as Uuid);
  return { desk: new NewsDesk(client, freshId), end: (reply: unknown) => ends.shift()?.(reply) };
}

it('keeps what is half written of each order, and gives up only what it is told to', () => {
  const { desk } = slowDesk();
  const draft = { ...newDraft('courier', ''), words: 'long copied text' };
  desk.sheets.of(first).draft = draft;
  expect(desk.sheets.of(second).draft).toBeNull();
  expect(desk.sheets.of(first).draft).toEqual(draft);
  desk.sheets.drop(first);
  expect(desk.sheets.of(first).draft).toBeNull();
});

it('lets a file that comes late lie on the sheet it was dropped on', async () => {
  const { desk, end } = slowDesk();
  const dropped = desk.sheets.of(first).originals.drop([{}]);
  desk.sheets.drop(first);
  const next = [desk.sheets.of(first), desk.sheets.of(second)];
  end({ ok: true, value: { files: [file], refused: [] } });
  await dropped;
  expect(next.map(({ originals }) => originals.all)).toEqual([[], []]);
});

it('records of two orders at once, and shows the fault of each on its own sheet', async () => {
  const { desk, end } = slowDesk();
  const record = desk.sheets.of(first).record;
  const telling = [desk.tell(first, said), desk.tell(second, said)];
  desk.sheets.drop(first);
  end({ ok: false, error: { code: 'answer.fileUnreadable' } });
  end({ ok: true, value: {} });
  expect(await Promise.all(telling)).toEqual([false, true]);
  expect(desk.sheets.of(first).record).toBe(record);
  expect(desk.sheets.of(first).recording.fault).toEqual({ code: 'answer.fileUnreadable' });
  expect(desk.sheets.of(second).recording.fault).toBeNull();
});
