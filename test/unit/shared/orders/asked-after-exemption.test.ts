// Silence about a Form 3 that names nothing exempts from what the order asked by then, and from nothing asked later (Article 11(5)).
import { describe, expect, it } from 'vitest';
import type { TaskId } from '../../../../shared/base/units.ts';
import { isExempt, isWhollyExempt } from '../../../../shared/orders/exempt-tasks.ts';
import type { EntryBody } from '../../../../shared/orders/entry.ts';
import { clocksOf } from '../../../../shared/orders/order-clocks.ts';
import { asked, days, judgedAt, kept, take } from './exempt-builder.ts';
import { arrived, task1, task2, type TestJournal } from './journal-builder.ts';
import { epocPr } from './turn-builder.ts';
import { lpTask } from './word-builder.ts';

const comesOn = (day: number): EntryBody =>
  arrived(lpTask(task2), { platformAt: days(day), arrivedAt: days(day) });
const exempt = ({ order: facts }: TestJournal): readonly TaskId[] =>
  [task1, task2].filter((task) => isExempt(facts, task));
const exempted = (): TestJournal => take(epocPr().all(kept(task1), asked(1, 1)), 12);

describe('an identifier that the authority asks to keep only later', () => {
  it('after the exemption: it is to be kept, and its clock runs', () => {
    const { order: before } = exempted();
    expect([isWhollyExempt(before), before.turn.of]).toEqual([true, 'letGo']);
    const journal = exempted().all(comesOn(20));
    expect(exempt(journal)).toEqual([task1]);
    expect(isWhollyExempt(journal.order)).toBe(false);
    expect(journal.order.turn).toMatchObject({ of: 'us', clock: { clock: 'PR_PRESERVE' } });
  });

  it('after the exemption: once kept, it may not go', () => {
    const journal = exempted().all(comesOn(20), kept(task2));
    expect(clocksOf(journal.order).map(({ clock }) => clock)).toContain('PRESERVE_60D');
    expect(journal.order.turn.of).toBe('keep');
    expect(judgedAt(journal, 21).ground?.tasks).toEqual([task1]);
  });

  it('after the question: the exemption leaves it out', () => {
    const journal = take(epocPr().all(kept(task1), asked(1, 1), comesOn(4)), 12);
    expect(exempt(journal)).toEqual([task1]);
    expect(journal.order.turn.of).toBe('us');
  });

  it('after the question, though the platform had it before: the exemption leaves it out', () => {
    const late = arrived(lpTask(task2), { platformAt: days(0.9), arrivedAt: days(3) });
    const journal = take(epocPr().all(kept(task1), asked(1, 1), late), 12);
    expect(exempt(journal)).toEqual([task1]);
    expect(journal.order.turn.of).toBe('us');
  });

  it('after the exemption, though the platform had it before the question: it is to be kept', () => {
    const late = arrived(lpTask(task2), { platformAt: days(0.9), arrivedAt: days(13) });
    expect(exempted().all(late).order.turn.of).toBe('us');
  });

  it.each([
    ['nothing', asked(1, 1)],
    ['it', asked(1, 1, task1)],
  ])('once more, after it was cancelled and the form named %s: it is to be kept', (_, form) => {
    const again = (generation: number, day: number, status?: string): EntryBody =>
      arrived(lpTask(task1, { generation }, status), {
        platformAt: days(day),
        arrivedAt: days(day),
      });
    const journal = take(epocPr().all(kept(task1), form), 12);
    journal.all(again(2, 15, 'Cancelled'), again(3, 20));
    expect(isExempt(journal.order, task1)).toBe(false);
    expect(judgedAt(journal, 21)).toMatchObject({ isOpen: false });
  });

  it('asked about as well, in a question of its own: all of it is exempt', () => {
    const journal = exempted().all(comesOn(20), kept(task2), asked(2, 21));
    expect(exempt(take(journal, 30))).toEqual([task1, task2]);
    expect(isWhollyExempt(journal.order)).toBe(true);
  });
});
