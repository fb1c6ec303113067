import { expect, it, vi } from 'vitest';
import type { Ombud } from '../../../../../renderer/state/ombud.svelte.ts';
import { Palette } from '../../../../../renderer/state/palette/palette.svelte.ts';

vi.mock('../../../../../renderer/state/commands/commands.ts', () => ({
  commandsOf: () =>
    ['Record a Form 3', 'Go to 3 orders', 'Reach the inbox'].map((name) => ({
      id: `do.${name}`,
      group: 'order',
      name: () => name,
      act: () => done.push(name),
    })),
}));
const done: string[] = [];

/** A palette whose orders come when the test says so. */
function slow() {
  const asked: ((rows: readonly object[]) => void)[] = [];
  const opened: string[] = [];
  const ombud = {
    words: {},
    ticker: { now: 0 },
    overlay: { open: 'palette', show: () => undefined, close: () => undefined },
    route: { choose: (id: string) => opened.push(id) },
    vault: {
      client: {
        ask: () =>
          new Promise((resolve) => {
            asked.push((rows) => resolve({ rows }));
          }),
      },
    },
  } as unknown as Ombud;
  const palette = new Palette(ombud);
  const come = async (at: number, ...ids: string[]): Promise<void> => {
    asked[at]?.(ids.map((id) => ({ facts: { id } })));
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { palette, come, opened };
}
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

it('offers nothing in the stead of an order that is still being looked for', async () => {
  const { palette, come, opened } = slow();
  palette.type('3');
  expect(palette.isLooking).toBe(true);
  expect(palette.rows).toEqual([]);
  await come(0, 'one');
  expect(palette.isLooking).toBe(false);
  expect(palette.active?.id).toBe('order.one');
  palette.run();
  await settled();
  expect(opened).toEqual(['one']);
  expect(done).toEqual([]);
});

it('does what is found first when Enter came before it, unless something else was typed since', async () => {
  const { palette, come, opened } = slow();
  palette.type('31');
  palette.run();
  palette.type('32');
  await come(0, 'of 31');
  await settled();
  expect([opened, done]).toEqual([[], []]);
  palette.run();
  await come(1, 'of 32');
  await settled();
  expect([opened, done]).toEqual([['of 32'], []]);
});

it('does not offer what answers to the words before', async () => {
  const { palette, come } = slow();
  palette.type('31');
  palette.type('32');
  await come(0, 'of 31');
  expect(palette.rows).toEqual([]);
  await come(1, 'of 32');
  expect(palette.active?.id).toBe('order.of 32');
});

it('keeps the line a person went to when orders come in', async () => {
  const { palette, come } = slow();
  palette.type('re');
  palette.move(1);
  const before = palette.active?.id;
  expect(before).toBeDefined();
  await come(0, 'one', 'two');
  expect(palette.rows.length).toBeGreaterThan(2);
  expect(palette.active?.id).toBe(before);
  palette.move(-1);
  palette.move(-1);
  expect(palette.active?.id).toBe('order.two');
});
