import { beforeEach, expect, it } from 'vitest';
import type { OmbudClient } from '../../../../renderer/client/ombud-client.ts';
import type { VaultClient } from '../../../../renderer/client/vault-client.ts';
import { handOver } from '../../../../renderer/state/follow-person.svelte.ts';
import { Ombud } from '../../../../renderer/state/ombud.svelte.ts';
import { Sheets } from '../../../../renderer/state/sheets.ts';
import type { Sheet } from '../../../../renderer/state/sheet.svelte.ts';
import { utcMs } from '../../../../shared/base/units.ts';
import { order, uuid } from '../../shared/orders/journal-builder.ts';

const file = { token: 'a'.repeat(32), name: 'page-1.pdf', bytes: 1 };
const chosen = { files: [file], refused: [] };
const client = {
  call: (name: string) =>
    Promise.resolve({ ok: true, value: name === 'byHand.pickFiles' ? chosen : {} }),
  takeFiles: () => Promise.resolve({ ok: true, value: chosen }),
} as unknown as OmbudClient;

let ombud: Ombud;
beforeEach(() => {
  ombud = new Ombud(client, {} as VaultClient, { now: () => utcMs(0) });
});

/** Every kind of sheet there is, by where it lies. */
const allSheets = (): [string, Sheets<Sheet<unknown>>][] =>
  Object.entries(ombud).flatMap(([desk, value]) =>
    Object.entries(Object(value) as object).flatMap(
      ([name, sheets]): [string, Sheets<Sheet<unknown>>][] =>
        sheets instanceof Sheets ? [[`${desk}.${name}`, sheets as Sheets<Sheet<unknown>>]] : [],
    ),
  );

it('leaves no sheet of one person to the next', () => {
  expect(allSheets().map(([name]) => name)).toEqual(
    expect.arrayContaining(['byHand.forms', 'news.sheets', 'judgements.limits']),
  );
  for (const [, sheets] of allSheets()) sheets.of(order).draft = 'half written';
  handOver(ombud, 'nils');
  for (const [name, sheets] of allSheets()) expect(sheets.of(order).draft, name).toBeNull();
});

it('leaves no scans, no reasons and no open dialog either', async () => {
  const { news, overlay, sent } = ombud;
  const subject = { endpoint: 'correspondence', answers: null } as const;
  await news.sheets.of(order).originals.pick();
  await sent.begin(order, subject).originals.pick();
  news.doubt(uuid(7));
  news.writeWhy(uuid(7), 'The date was wrong');
  overlay.showOf(order, 'messageSent', sent.begin(order, subject));
  ombud.letters.write(order, null);
  handOver(ombud, 'nils');
  expect(news.sheets.of(order).originals.all).toEqual([]);
  expect(sent.open).toBeNull();
  expect(sent.begin(order, subject).originals.all).toEqual([]);
  expect(news.whyOf(uuid(7))).toBe('');
  expect(overlay.open).toBeNull();
  expect(ombud.letters.open).toBeNull();
});

it('lets what the first is still recording leave the sheet of the next alone', async () => {
  const { news, sent } = ombud;
  const subject = { endpoint: 'correspondence', answers: null } as const;
  const told = news.tell(order, { cameAt: 0, news: { kind: 'withdrawal' } } as never);
  const recorded = sent.tell(sent.begin(order, subject), {} as never);
  handOver(ombud, 'nils');
  news.sheets.of(order).draft = { words: 'of nils' } as never;
  sent.begin(order, subject).draft = { words: 'of nils' } as never;
  expect(await Promise.all([told, recorded])).toEqual([true, true]);
  expect(news.sheets.of(order).draft).toEqual({ words: 'of nils' });
  expect(sent.begin(order, subject).draft).toEqual({ words: 'of nils' });
});

it('does not take an alarm off the screen', () => {
  ombud.overlay.show('emergency');
  handOver(ombud, 'nils');
  expect(ombud.overlay.open).toBe('emergency');
});
