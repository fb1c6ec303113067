import { expect, test } from 'vitest';
import { asTaskId, utcMs } from '../../../../shared/base/units.ts';
import { objectsOfPaper } from '../../../../shared/by-hand/objects-of-paper.ts';
import type { EntryBody } from '../../../../shared/orders/entry.ts';
import { plainPaper } from '../by-hand/any-paper.ts';
import { arrived, authorisation, order, received, TestJournal, uuid } from './journal-builder.ts';

const registered: EntryBody = {
  kind: 'orderRegistered',
  order,
  channel: 'post',
  authenticity: 'signature',
  authenticityNote: '',
  receipt: { submitted: null, arrived: received, available: null, opened: null },
  originals: [],
  objects: objectsOfPaper(
    plainPaper,
    {
      order,
      tasks: plainPaper.tasks.map((_, index) => asTaskId(uuid(400 + index))),
      information: uuid(399),
    },
    { country: 'SE', id: '', name: null },
  ),
};

test('an order registered by hand goes the way it came', () => {
  expect(new TestJournal().all(registered).order.channel).toBe('post');
});

test('an order that the service brings is known to it, whatever was written down before', () => {
  const later = utcMs(received + 60_000);
  const journal = new TestJournal().all(
    registered,
    arrived(authorisation({ generation: 2 }), { platformAt: later, arrivedAt: later }),
  );
  expect(journal.order.channel).toBeNull();
});
