import { describe, expect, test } from 'vitest';
import { judgementHandlers } from '../../../../electron/ipc/handlers/judgement-handlers.ts';
import { ok } from '../../../../shared/base/result.ts';
import { portalDateGuard } from '../../../../shared/bridge/judgement-guards.ts';
import type { ShownByPortal } from '../../../../shared/orders/entries/judgement-entry.ts';
import {
  arrived,
  at,
  authorisation,
  ingrid,
  ldTask,
  notified,
  order,
  task1,
} from '../../shared/orders/journal-builder.ts';
import { preservation, withdrawn } from '../../shared/orders/judgement-cases.ts';
import { refusedWith, startJudgements } from './judgements-rig.ts';

const zone = 'Europe/Stockholm';
const dayEnd = (text: string): ShownByPortal => ({ at: at(text), precision: 'day', zone });
/** The ten days end on Thursday 3 December 2026. */
const thursday = dayEnd('2026-12-04T00:00:00+01:00');
const wednesday = dayEnd('2026-12-03T00:00:00+01:00');
const saturday = dayEnd('2026-12-06T00:00:00+01:00');
const asked = [arrived(authorisation()), arrived(ldTask(task1))] as const;

describe('a date read off the portal', () => {
  test('is noted with ours beside it, replaced, and taken away; it moves nothing', async () => {
    const rig = await startJudgements(...asked);
    const note = (shown: ShownByPortal | null) => rig.portal.note(order, 'answerBy', shown, ingrid);
    const { turn } = rig.facts();
    expect(await note(null)).toMatchObject(refusedWith('judgement.noPortalDate'));
    expect(await note({ ...saturday, words: 'Svara senast lördag' })).toMatchObject({ ok: true });
    expect(rig.journal.records.at(-1)?.entry).toMatchObject({
      kind: 'portalDateNoted',
      ours: thursday.at,
      isStricter: false,
      shown: { words: 'Svara senast lördag' },
      by: ingrid,
    });
    expect(rig.facts()).toMatchObject({ portalDates: { answerBy: saturday }, turn, doubts: [] });
    // What the portal wrote is content: facts do not hold it.
    expect(JSON.stringify(rig.facts())).not.toContain('lördag');
    const written = rig.journal.records.length;
    expect(await note(saturday)).toMatchObject({ ok: true });
    expect(rig.journal.records).toHaveLength(written);
    expect(await note(thursday)).toMatchObject({ ok: true });
    expect(rig.facts().portalDates?.answerBy).toMatchObject(thursday);
    expect(await note(null)).toMatchObject({ ok: true });
    expect(rig.facts().portalDates).toEqual({});
  });

  test('is a doubt while it asks for more care, and again when another one does', async () => {
    const rig = await startJudgements(...asked);
    const note = (shown: ShownByPortal | null) => rig.portal.note(order, 'answerBy', shown, ingrid);
    await note(thursday);
    expect(rig.facts().doubts).toEqual([]);
    await note(wednesday);
    expect(rig.facts().doubts).toEqual(['portalStricter']);
    await rig.findings.settleDoubt(order, 'portalStricter', ingrid);
    expect(rig.facts().doubts).toEqual([]);
    rig.now = at('2026-11-25T08:00:00Z');
    await note(dayEnd('2026-12-02T00:00:00+01:00'));
    expect(rig.facts().doubts).toEqual(['portalStricter']);
    await note(null);
    expect(rig.facts().doubts).toEqual([]);
    await note(wednesday);
    expect(rig.facts().doubts).toEqual(['portalStricter']);
    await rig.store.append([withdrawn]);
    expect(rig.facts().doubts).toEqual([]);
  });

  test('that was noted is judged anew when our own date has moved since', async () => {
    const rig = await startJudgements(...asked);
    const note = () => rig.portal.note(order, 'answerBy', thursday, ingrid);
    await note();
    const later = { kind: 'limitEntered', order, limit: 'NEW_DEADLINE' } as const;
    await rig.store.append([{ ...later, limitAt: saturday.at }]);
    expect(rig.facts().doubts).toEqual([]);
    await note();
    expect(rig.facts().doubts).toEqual(['portalStricter']);
    const written = rig.journal.records.length;
    await note();
    expect(rig.journal.records).toHaveLength(written);
    await rig.store.append([{ ...later, limitAt: dayEnd('2026-12-07T00:00:00+01:00').at }]);
    await note();
    expect(rig.journal.records.at(-1)?.entry).toMatchObject({
      ours: at('2026-12-07T00:00:00+01:00'),
      isStricter: true,
    });
  });

  test('of a window is stricter when it opens later', async () => {
    const rig = await startJudgements(arrived(authorisation(notified)), arrived(ldTask(task1)));
    const note = (shown: ShownByPortal) => rig.portal.note(order, 'answerFrom', shown, ingrid);
    await note(dayEnd('2026-12-03T00:00:00+01:00'));
    expect(rig.facts().doubts).toEqual([]);
    await note(saturday);
    expect(rig.facts().doubts).toEqual(['portalStricter']);
    // The last minute of the day is the same end, not an earlier one.
    const lastMinute = { at: at('2026-12-03T23:59:00+01:00'), precision: 'minute', zone } as const;
    await note(thursday);
    await rig.portal.note(order, 'answerBy', lastMinute, ingrid);
    expect(rig.facts().doubts).toEqual([]);
  });

  test('is refused where it cannot belong to the order', async () => {
    const rig = await startJudgements(...asked);
    expect(await rig.portal.note(order, 'keepUntil', thursday, ingrid)).toMatchObject(
      refusedWith('judgement.notPreservation'),
    );
    const years = { ...thursday, at: at('2056-12-04T00:00:00Z') };
    const before = { ...thursday, at: at('2026-09-04T00:00:00Z') };
    for (const shown of [years, before])
      expect(await rig.portal.note(order, 'answerBy', shown, ingrid)).toMatchObject(
        refusedWith('judgement.portalTime'),
      );
    expect(preservation().portalDates).toBeUndefined();
  });

  test('comes through the bridge, without words where none were written', async () => {
    const rig = await startJudgements(...asked);
    const handlers = judgementHandlers({
      asPerson: (act) => act(rig, ingrid),
      strays: () => ok([]),
    });
    const shown = { ...thursday, words: '' };
    const request = { order, portal: 'answerBy' as const, shown };
    expect(portalDateGuard.safeParse(request).success).toBe(true);
    expect(await handlers['judgement.portalDate'](request)).toEqual({ ok: true, value: {} });
    expect(rig.journal.records.at(-1)?.entry).toMatchObject({ shown: thursday });
    for (const wrong of [{ zone: 'Nowhere/Land' }, { words: 'x'.repeat(501) }, { at: -1 }])
      expect(portalDateGuard.safeParse({ ...request, shown: { ...shown, ...wrong } }).success).toBe(
        false,
      );
  });
});
