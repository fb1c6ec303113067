import { describe, expect, it, vi } from 'vitest';
import { fault } from '../../../../shared/base/fault.ts';
import { err } from '../../../../shared/base/result.ts';
import { sealMark } from '../../../../shared/seals/report.ts';
import { arrived, authorisation, order, uuid } from '../../shared/orders/journal-builder.ts';
import { MemoryJournal } from '../sync/memory-journal.ts';
import { pdf, seal } from './made-seals.ts';
import { checkHere, contentIn, form, reportsIn, startWatch } from './watch-rig.ts';

const sealed = seal(pdf);
const arrival = [arrived(authorisation()), arrived(form(sealed))];
const marks = (journal: MemoryJournal) => reportsIn(journal).map(({ report }) => sealMark(report));

describe('the watch over seals', () => {
  it('keeps one report on every document that comes, with the hash of what was checked', async () => {
    const journal = new MemoryJournal();
    const { store } = await startWatch(journal);
    await store.append(arrival);
    await vi.waitFor(() => expect(marks(journal)).toEqual(['sealed']));
    const [entry] = reportsIn(journal);
    expect(entry).toMatchObject({ order, document: uuid(90), arrival: 2, by: null });
    expect(entry?.sha256).toMatch(/^[0-9a-f]{64}$/);
    await store.append([arrived(form(pdf, { id: uuid(91) }))]);
    await vi.waitFor(() => expect(marks(journal)).toEqual(['sealed', 'none']));
    expect(contentIn(journal)?.seals.map(({ document }) => document)).toEqual([uuid(90), uuid(91)]);
  });

  it('checks what was there before, once: after a death between arrival and report too', async () => {
    const journal = new MemoryJournal();
    const stuck = await startWatch(journal, {
      ...checkHere,
      check: () => new Promise(() => undefined),
    });
    await stuck.store.append(arrival);
    expect(reportsIn(journal)).toEqual([]);
    // Killed here. The journal is all there is.
    const { end } = await startWatch(journal);
    await vi.waitFor(() => expect(marks(journal)).toEqual(['sealed']));
    await end();
    const check = vi.fn(checkHere.check);
    const third = await startWatch(journal, { ...checkHere, check });
    await third.end();
    expect(check).not.toHaveBeenCalled();
    expect(marks(journal)).toEqual(['sealed']);
  });

  it('says nothing of new contents by an old report', async () => {
    const journal = new MemoryJournal();
    const { store } = await startWatch(journal);
    await store.append(arrival);
    await vi.waitFor(() => expect(marks(journal)).toEqual(['sealed']));
    await store.append([arrived(form(pdf, { generation: 2 }))]);
    expect(contentIn(journal)?.seals.filter(({ arrival: at }) => at === 2)).toEqual([]);
    await vi.waitFor(() => expect(marks(journal)).toEqual(['sealed', 'none']));
    expect(contentIn(journal)?.seals).toHaveLength(1);
    // A later generation without contents, and an older one that was on its way, change nothing.
    await store.append([
      arrived(form(null, { generation: 3 })),
      arrived(form(sealed, { generation: 1 })),
    ]);
    expect(contentIn(journal)?.seals.map(({ report }) => sealMark(report))).toEqual(['none']);
  });

  it('writes no report on contents that were replaced while they were checked', async () => {
    const journal = new MemoryJournal();
    const waiting: (() => void)[] = [];
    const { store } = await startWatch(journal, {
      ...checkHere,
      check: async (content) => {
        await new Promise<void>((resolve) => waiting.push(resolve));
        return checkHere.check(content);
      },
    });
    await store.append(arrival);
    await vi.waitFor(() => expect(waiting).toHaveLength(1));
    await store.append([arrived(form(pdf, { generation: 2 }))]);
    waiting[0]?.();
    await vi.waitFor(() => expect(waiting).toHaveLength(2));
    waiting[1]?.();
    await vi.waitFor(() => expect(marks(journal)).toEqual(['none']));
  });

  it('tries again with the next append when a report could not be written', async () => {
    const journal = new MemoryJournal();
    const { store } = await startWatch(journal);
    const append = journal.append.bind(journal);
    const refuse = vi.fn(() => Promise.resolve(err(fault('store.full'))));
    journal.append = (entries) =>
      entries[0]?.kind === 'sealsChecked' ? refuse() : append(entries);
    await store.append(arrival);
    await vi.waitFor(() => expect(refuse).toHaveBeenCalledTimes(1));
    journal.append = append;
    await store.append([arrived(authorisation({ generation: 2 }))]);
    await vi.waitFor(() => expect(marks(journal)).toEqual(['sealed']));
  });

  it('checks what comes while it gives back what checking held', async () => {
    const journal = new MemoryJournal();
    const resting: (() => void)[] = [];
    const { store } = await startWatch(journal, {
      ...checkHere,
      rest: () => new Promise<void>((resolve) => resting.push(resolve)),
    });
    await store.append(arrival);
    await vi.waitFor(() => expect(resting).toHaveLength(1));
    await store.append([arrived(form(pdf, { id: uuid(91) }))]);
    resting[0]?.();
    await vi.waitFor(() => expect(marks(journal)).toEqual(['sealed', 'none']));
  });

  it('passes over what is our own, or of no known order', async () => {
    const journal = new MemoryJournal();
    const check = vi.fn(checkHere.check);
    const { store, end } = await startWatch(journal, { ...checkHere, check });
    await store.append([
      arrived(authorisation()),
      arrived(form(sealed), { echo: true }),
      arrived(form(sealed, { id: uuid(92) }), { order: null }),
    ]);
    await end();
    expect(check).not.toHaveBeenCalled();
  });
});
