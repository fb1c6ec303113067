import { describe, expect, test } from 'vitest';
import { utcMs } from '../../../../shared/base/units.ts';
import type { Entry, EntryBody } from '../../../../shared/orders/entry.ts';
import { isTechnical } from '../../../../renderer/views/inbox/technical.ts';
import { doneTexts } from '../../../../renderer/views/inbox/done.ts';
import { said, withSealed } from '../../shared/orders/answer-builder.ts';
import {
  arrived,
  authorisation,
  delivery,
  delivery1,
  entry,
} from '../../shared/orders/journal-builder.ts';
import { contentOf } from '../../shared/orders/content-of.ts';

const made = (body: EntryBody): Entry => ({ ...body, at: utcMs(0), by: null });

describe('what only tells how messages were carried', () => {
  test.each([
    ['our own change coming back', arrived(authorisation(), { echo: true }), true],
    ['a delivery on its way', arrived(delivery(delivery1, { status: entry('Available') })), true],
    ['a delivery received', said(delivery1, 'Received'), false],
    ['a delivery gone wrong', said(delivery1, 'Error'), false],
    ['the order', arrived(authorisation()), false],
  ])('%s', (_name, body, expected) => expect(isTechnical(made(body))).toBe(expected));
});

test('what was done so far ends with the authority’s receipt, once', () => {
  const journal = withSealed();
  const facts = { answer: { ...journal.order.answer, acknowledgedAt: utcMs(5) } };
  const lines = doneTexts(facts, contentOf(journal).history, () => 'act', 'received');
  expect(lines.filter(({ text }) => text === 'received')).toHaveLength(1);
  const none = { answer: { ...journal.order.answer, acknowledgedAt: null } };
  expect(
    doneTexts(none, contentOf(journal).history, () => 'act', 'received').map(({ text }) => text),
  ).not.toContain('received');
});
