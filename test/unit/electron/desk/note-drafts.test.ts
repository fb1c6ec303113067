import { expect, it } from 'vitest';
import { NoteDrafts } from '../../../../electron/desk/note-drafts.ts';
import { asOrderId } from '../../../../shared/base/units.ts';
import { order, uuid } from '../../shared/orders/journal-builder.ts';

const timers = { after: () => () => undefined };

it('a draft is for whoever wrote it and the order it is about, until it is emptied', () => {
  const drafts = new NoteDrafts(timers);
  drafts.keep(order, 'ingrid', 'Asked the archi');
  drafts.keep(order, 'ingrid', 'Asked the archive');
  expect(drafts.of(order, 'ingrid')).toBe('Asked the archive');
  expect(drafts.of(order, 'nils')).toBe('');
  expect(drafts.of(asOrderId(uuid(2)), 'ingrid')).toBe('');
  drafts.keep(order, 'ingrid', '');
  expect(drafts.of(order, 'ingrid')).toBe('');
});

it('does not grow for ever: the oldest give way', () => {
  const drafts = new NoteDrafts(timers);
  for (let number = 1; number <= 201; number += 1)
    drafts.keep(asOrderId(uuid(number)), 'ingrid', `note ${number}`);
  expect(drafts.of(asOrderId(uuid(1)), 'ingrid')).toBe('');
  expect(drafts.of(asOrderId(uuid(2)), 'ingrid')).toBe('note 2');
  expect(drafts.of(asOrderId(uuid(201)), 'ingrid')).toBe('note 201');
});
