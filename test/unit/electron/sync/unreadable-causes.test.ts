import { expect, test } from 'vitest';
import { UnreadableCauses } from '../../../../electron/sync/unreadable-causes.ts';
import { fault } from '../../../../shared/base/fault.ts';
import { position, utcMs, type Sha256 } from '../../../../shared/base/units.ts';
import type { EntryBody } from '../../../../shared/orders/entry.ts';

const unreadable = (reason: 'message.notXml' | 'message.tooLarge'): EntryBody => ({
  kind: 'messageUnreadable',
  sha256: 'a'.repeat(64) as Sha256,
  base64: '',
  reason,
});

test('each cause in the journal is alarmed once, however often it is there; others are not', () => {
  const causes = new UnreadableCauses();
  const moved: EntryBody = { kind: 'cursorMoved', lastChanged: utcMs(1), maximum: 10 };
  const entries = [
    moved,
    unreadable('message.tooLarge'),
    unreadable('message.notXml'),
    unreadable('message.tooLarge'),
  ];
  entries.forEach((body, index) =>
    causes.apply({ position: position(index + 1), entry: { ...body, at: utcMs(1), by: null } }),
  );
  expect(causes.faults).toEqual([fault('message.tooLarge'), fault('message.notXml')]);
  expect(new UnreadableCauses().faults).toEqual([]);
});
