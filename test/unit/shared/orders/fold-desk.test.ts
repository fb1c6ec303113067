import { describe, expect, test } from 'vitest';
import { position, utcMs } from '../../../../shared/base/units.ts';
import { emptyDesk, type DeskFacts } from '../../../../shared/orders/desk.ts';
import { isUnread } from '../../../../shared/orders/unread.ts';
import { isHistory } from '../../../../shared/orders/desk-entry.ts';
import type { EntryBody, PersonRef } from '../../../../shared/orders/entry.ts';
import { foldDesk } from '../../../../shared/orders/fold-desk.ts';
import { told } from '../by-hand/news-builder.ts';
import { arrived, authorisation, ingrid, nils, order, received } from './journal-builder.ts';

const body = arrived(authorisation(), { order });
/** Folds entries one after the other, from position 1. */
const desk = (...entries: readonly (readonly [EntryBody, PersonRef | null])[]): DeskFacts =>
  entries.reduce<DeskFacts>(
    (facts, [entry, by], index) =>
      foldDesk(facts, { ...entry, at: utcMs(received + index), by }, position(index + 1)),
    emptyDesk,
  );
const reader = (person: PersonRef, since = 0) => ({
  subject: person.subject,
  since: position(since),
});
const came: readonly [EntryBody, null] = [body, null];
const read: EntryBody = { kind: 'orderRead', order, upTo: position(1) };

describe('unread', () => {
  test('what came is unread for everybody until they have read it, each for themselves', () => {
    const facts = desk(came, [read, ingrid]);
    expect(isUnread(facts, false, reader(ingrid))).toBe(false);
    expect(isUnread(facts, false, reader(nils))).toBe(true);
    expect(isUnread(desk(came, [read, ingrid], came), false, reader(ingrid))).toBe(true);
  });

  test('our own change coming back is no news', () => {
    const echo: EntryBody = { ...body, echo: true };
    expect(isUnread(desk(came, [read, ingrid], [echo, null]), false, reader(ingrid))).toBe(false);
  });

  test('marked unread stays so, done or not', () => {
    const facts = desk(came, [read, ingrid], [{ kind: 'orderMarkedUnread', order }, ingrid]);
    expect(isUnread(facts, true, reader(ingrid))).toBe(true);
  });

  test('what was done with before somebody began is no news to them; what came later is', () => {
    expect(isUnread(desk(came), true, reader(nils, 5))).toBe(false);
    expect(isUnread(desk(came), true, reader(nils, 0))).toBe(true);
  });

  test('signed out: whether nobody has seen it', () => {
    const nobody = { subject: null, since: null };
    expect(isUnread(desk(came), false, nobody)).toBe(true);
    expect(isUnread(desk(came, [read, nils]), false, nobody)).toBe(false);
  });
});

describe('owner, notes, putting aside', () => {
  test('the last who claimed has it, and only they give it back', () => {
    const claim: EntryBody = { kind: 'orderClaimed', order, from: null };
    const release: EntryBody = { kind: 'orderReleased', order };
    expect(desk([claim, ingrid]).owner?.by).toEqual(ingrid);
    expect(desk([claim, ingrid], [release, nils]).owner?.by).toEqual(ingrid);
    expect(desk([claim, ingrid], [claim, nils]).owner?.by).toEqual(nils);
    expect(desk([claim, ingrid], [release, ingrid]).owner).toBeNull();
  });

  test('whatever comes in ends putting aside', () => {
    const aside: EntryBody = { kind: 'orderSnoozed', order, until: utcMs(received + 9) };
    expect(desk(came, [aside, ingrid]).snooze?.until).toBe(received + 9);
    expect(desk(came, [aside, ingrid], came).snooze).toBeNull();
  });

  test('the text of a note is nowhere in the desk, and notes are no history', () => {
    const note: EntryBody = { kind: 'noteWritten', order, text: 'a secret thought' };
    const facts = desk(came, [note, ingrid]);
    expect(facts.notes).toBe(1);
    expect(JSON.stringify(facts)).not.toContain('secret');
    expect(isHistory(note)).toBe(false);
    expect(isHistory({ kind: 'orderClaimed', order, from: null })).toBe(true);
  });

  test('without a person nothing is done', () => {
    expect(desk([{ kind: 'orderClaimed', order, from: null }, null])).toEqual(emptyDesk);
  });
});

test('what is recorded as having come later brings an order back that was put aside', () => {
  const aside: EntryBody = { kind: 'orderSnoozed', order, until: utcMs(received + 1_000) };
  const record = told(1, utcMs(received), { kind: 'withdrawal' });
  expect(desk(came, [aside, ingrid]).snooze).not.toBeNull();
  const facts = desk(came, [read, ingrid], [aside, ingrid], [record, nils]);
  expect(facts.snooze).toBeNull();
  expect(isUnread(facts, false, reader(ingrid))).toBe(false);
});
