import { expect, test } from 'vitest';
import { deletionsOf } from '../../../../../renderer/views/print/deletions.ts';
import type { EntryBody } from '../../../../../shared/orders/entry.ts';
import { contentOf } from '../../../shared/orders/content-of.ts';
import { order, task1 } from '../../../shared/orders/journal-builder.ts';
import { after, epocPr, kept, released } from '../../../shared/orders/turn-builder.ts';

const deleted = (days: number, who: string): EntryBody => ({
  kind: 'dataDeleted',
  order,
  tasks: [task1],
  deletedAt: after(days),
  who,
  how: 'Archive and mirror.',
});

test('a certificate tells of each deletion that holds, and of the letting go before it', () => {
  const journal = epocPr().all(kept, released, deleted(75, 'Nils Prov'));
  const [told, ...others] = deletionsOf(journal.order, contentOf(journal));
  expect(others).toEqual([]);
  expect(told?.tasks).toEqual([task1]);
  expect(told?.deleted.entry.who).toBe('Nils Prov');
  expect(told?.letGo?.entry.kind).toBe('holdReleased');
  expect(Number(told?.letGo?.position)).toBeLessThan(Number(told?.deleted.position));
});

test('what was kept again since is on no certificate, and what was deleted anew on one of its own', () => {
  const journal = epocPr().all(kept, released, deleted(75, 'Nils Prov'), kept);
  expect(deletionsOf(journal.order, contentOf(journal))).toEqual([]);
  journal.all(released, deleted(79, 'Ingrid Exempel'));
  const all = deletionsOf(journal.order, contentOf(journal));
  expect(all.map(({ deleted: { entry } }) => entry.who)).toEqual(['Ingrid Exempel']);
});
