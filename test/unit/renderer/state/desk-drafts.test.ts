import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { OmbudClient } from '../../../../renderer/client/ombud-client.ts';
import { Desk } from '../../../../renderer/state/desk.svelte.ts';
import { order } from '../../shared/orders/journal-builder.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function open() {
  const kept: string[] = [];
  const call = (name: string, { text }: { readonly text: string }) => {
    if (name === 'desk.keepNoteDraft') kept.push(text);
    return Promise.resolve({ ok: true, value: {} });
  };
  return { desk: new Desk({ call } as unknown as OmbudClient), kept };
}

it('keeps a note while somebody goes on writing it, as it is by then', () => {
  const { desk, kept } = open();
  for (const text of ['A', 'As', 'Ask', 'Aske', 'Asked']) {
    desk.keepDraft(order, text);
    vi.advanceTimersByTime(150);
  }
  expect(kept).toEqual(['Ask']);
  vi.advanceTimersByTime(400);
  expect(kept).toEqual(['Ask', 'Asked']);
});

it('keeps nothing of a note that is written down or was somebody else’s', async () => {
  const { desk, kept } = open();
  desk.keepDraft(order, 'Asked the archive');
  await desk.note(order);
  vi.advanceTimersByTime(1_000);
  desk.keepDraft(order, 'Ask');
  desk.forgetDrafts();
  vi.advanceTimersByTime(1_000);
  expect(kept).toEqual([]);
  desk.keepDraft(order, 'Another');
  vi.advanceTimersByTime(1_000);
  expect(kept).toEqual(['Another']);
});
