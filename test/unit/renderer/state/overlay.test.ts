import { expect, test } from 'vitest';
import { Overlay } from '../../../../renderer/state/overlay.svelte.ts';
import type { OrderId } from '../../../../shared/base/units.ts';

const first = '00000000-0000-4000-8000-000000000001' as OrderId;
const second = '00000000-0000-4000-8000-000000000002' as OrderId;

test('a dialog about an order goes when another one is open, and stays with its own', () => {
  const overlay = new Overlay();
  overlay.showOf(first, 'newsCame');
  overlay.leave(first);
  expect([overlay.open, overlay.order]).toEqual(['newsCame', first]);
  overlay.leave(second);
  expect([overlay.open, overlay.order]).toEqual([null, null]);
  overlay.showOf(second, 'print');
  overlay.leave(null);
  expect(overlay.open).toBeNull();
});

test('a dialog about no open order stays whatever is opened', () => {
  const overlay = new Overlay();
  overlay.showOf(first, 'sendAnswer');
  overlay.show('emergency');
  overlay.leave(second);
  expect([overlay.open, overlay.order]).toEqual(['emergency', null]);
});

test('only the opening that is meant is closed', () => {
  const overlay = new Overlay();
  overlay.showOf(first, 'newsCame');
  const { opening } = overlay;
  overlay.showOf(second, 'newsCame');
  overlay.close(opening);
  expect(overlay.order).toBe(second);
  overlay.close();
  expect(overlay.order).toBeNull();
});
