import { describe, expect, test } from 'vitest';
import { datesOf } from '../../../../renderer/format/dates.ts';
import { texts } from '../../../../renderer/text/text.ts';
import {
  endText,
  lookWord,
  orderLook,
  shortReference,
  whenText,
} from '../../../../renderer/views/inbox/order-look.ts';
import { groupRows } from '../../../../renderer/views/inbox/row-groups.ts';
import { MemoryStore } from '../../../../renderer/vault/memory-store.ts';
import { utcMs } from '../../../../shared/base/units.ts';
import { ordersText } from '../../../../shared/text/orders.ts';
import { busyJournal } from '../../../contract/fixture/orders.ts';
import { pictureTime } from '../../../contract/fixture/times.ts';
import { after, cancelled, epocPr, kept } from '../../shared/orders/turn-builder.ts';
import { place } from '../vault/folded.ts';

const dates = datesOf('en', place.zone, () => pictureTime);
const words = texts.en.inbox;

async function rows(): Promise<ReadonlyMap<string, string>> {
  const store = new MemoryStore(place);
  await store.apply(busyJournal());
  const list = await store.answer('list', { text: '', now: pictureTime, limit: 100 });
  return new Map(
    list.rows.map((row) => {
      const look = orderLook(row.facts, row.clock, pictureTime, place.releaseGraceMinutes);
      const word = lookWord(look, ordersText.en.kinds, words.states);
      const when = whenText(look, row.facts, words, dates);
      return [shortReference(row.reference), `${word}: ${when}`];
    }),
  );
}

describe('a row', () => {
  test('names the instant that its time is counted from', () => {
    const left = { kind: 'running', left: 1, target: pictureTime } as const;
    const late = { kind: 'overdue', late: 1, latest: pictureTime } as const;
    const when = (at: number): string => (at === pictureTime ? 'now' : 'before');
    const target = utcMs(pictureTime - 1);
    expect(endText({ face: left }, target, words, when)).toBe('target before');
    expect(endText({ face: late }, target, words, when)).toBe('latest now');
  });

  test('says by shape, word and time where the order stands', async () => {
    expect(Object.fromEntries(await rows())).toEqual({
      'FR-2026-004418': 'Emergency: 7 h 13 m left',
      'PT-2026-000501': 'Overdue: 3 d 14 h late',
      'IT-2026-003117': 'Unclear: 5 d 0 h',
      'AT-2026-000310': 'Release: 22 h 38 m',
      'FR-2026-000871': 'Due: 2 d 4 h',
      'ES-2026-001902': 'Due: 5 d 18 h',
      'BE-2026-000077': 'Hold: opens 30 Nov',
      'DE-2026-000123': 'Hold: opens 3 Dec',
      'NL-2026-000044': 'Sent: sent 23 Nov',
      'IE-2026-000009': 'Done: receipt 20 Nov',
      'LT-2026-000012': 'Confirm: withdrawn',
    });
  });

  test('says "Sent" only of an answer the service accepted', async () => {
    const sent = [...(await rows())].filter(([, text]) => text.startsWith('Sent'));
    expect(sent.map(([reference]) => reference)).toEqual(['NL-2026-000044']);
  });
});

test('data that may be let go are not called by the word for sending', () => {
  const { order: facts } = epocPr().all(kept, cancelled);
  const look = orderLook(facts, null, after(70), place.releaseGraceMinutes);
  for (const code of ['en', 'sv'] as const)
    expect(lookWord(look, ordersText[code].kinds, texts[code].inbox.states)).toBe(
      texts[code].inbox.states.mayGo,
    );
});

test('neighbours of one group stand under one heading', async () => {
  const store = new MemoryStore(place);
  await store.apply(busyJournal());
  const list = await store.answer('list', { text: '', now: pictureTime, limit: 100 });
  const groups = groupRows(list.rows);
  expect(groups.map(({ name }) => name)).toEqual(['alarm', 'act', 'hold', 'wait', 'done']);
  expect(groups.flatMap((group) => group.rows)).toEqual(list.rows);
});
