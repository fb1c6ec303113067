import { describe, expect, test } from 'vitest';
import { asOrderId, asTaskId } from '../../../../shared/base/units.ts';
import type { EntryBody } from '../../../../shared/orders/entry.ts';
import type { AuthorisationObject } from '../../../../shared/hi1/model.ts';
import {
  arrived,
  authorisation,
  emergency,
  notified,
  entry,
  ingrid,
  ldTask,
  order,
  task1,
  uuid,
} from '../../shared/orders/journal-builder.ts';
import { lpTask } from '../../shared/orders/word-builder.ts';
import { later, refusedWith, startJudgements } from './judgements-rig.ts';

const other = asOrderId(uuid(2));
const third = asOrderId(uuid(3));
const mine = (more: Partial<AuthorisationObject> = {}): readonly EntryBody[] => [
  arrived(authorisation(more)),
  arrived(ldTask(task1)),
];
const another = (id = other, more: Partial<AuthorisationObject> = {}): readonly EntryBody[] => [
  arrived(authorisation({ id, ...more }), { order: id }),
  arrived(ldTask(asTaskId(uuid(id === other ? 13 : 14)), { associated: [id] }), { order: id }),
];
const preserving: readonly EntryBody[] = [
  arrived(authorisation({ id: other, legalType: entry('EPOCPR'), priority: null }), {
    order: other,
  }),
  arrived(lpTask(asTaskId(uuid(13)), { associated: [other] }), { order: other }),
];

describe('an order sent again', () => {
  test('is not answered, until somebody takes the link away', async () => {
    const rig = await startJudgements(...mine(), ...another());
    expect(await rig.links.bind(order, other, 'duplicate', ingrid)).toMatchObject({ ok: true });
    expect(rig.facts().turn.of).toBe('over');
    expect(await rig.links.link(order, other, 'related', ingrid)).toMatchObject(
      refusedWith('judgement.linkedOtherwise'),
    );
    expect(await rig.links.unlink(order, other, ingrid)).toMatchObject(
      refusedWith('judgement.linkedOtherwise'),
    );
    expect(await rig.links.unbind(order, other, ingrid)).toMatchObject({ ok: true });
    expect(rig.facts().turn.of).toBe('us');
    expect(await rig.links.unbind(order, other, ingrid)).toMatchObject(
      refusedWith('judgement.notLinked'),
    );
  });

  test('never makes two that stand for each other, nor stands for one that is over', async () => {
    const rig = await startJudgements(...mine(), ...another(), ...another(third));
    await rig.links.bind(order, other, 'duplicate', ingrid);
    for (const one of [other, third])
      expect(await rig.links.bind(one, order, 'duplicate', ingrid)).toMatchObject(
        refusedWith('judgement.otherIsDuplicate'),
      );
    await rig.store.append([
      arrived(authorisation({ id: third, generation: 2, desiredStatus: entry('Cancelled') }), {
        order: third,
      }),
    ]);
    expect(await rig.links.bind(other, third, 'duplicate', ingrid)).toMatchObject(
      refusedWith('judgement.otherWithdrawn'),
    );
    expect(await rig.links.bind(order, order, 'duplicate', ingrid)).toMatchObject(
      refusedWith('answer.orderUnknown'),
    );
  });

  const days = (count: number): number => count * 24 * 60;
  const sentAgain = (minutes: number, more: Partial<AuthorisationObject> = {}): EntryBody =>
    arrived(authorisation({ id: other, ...more }), {
      platformAt: later(minutes),
      arrivedAt: later(minutes),
      order: other,
    });
  const urgent = { ...emergency, legalType: entry('EPOC') };
  const pairs = [
    ['eight days later', mine(), sentAgain(days(8))],
    ['an emergency by one that is none', mine(urgent), sentAgain(0)],
    ['a minute later', mine(urgent), sentAgain(1, urgent)],
  ] as const;
  test.each(pairs)('never moves a time limit back: %s (Article 10)', async (_, own, again) => {
    const rig = await startJudgements(...own);
    await rig.store.append([again]);
    expect(await rig.links.bind(order, other, 'duplicate', ingrid)).toMatchObject(
      refusedWith('judgement.otherDueLater'),
    );
    expect(rig.facts().turn.of).toBe('us');
    expect(await rig.links.bind(other, order, 'duplicate', ingrid)).toMatchObject({ ok: true });
  });

  test('two copies of one day that open and fall due together may be linked either way', async () => {
    for (const [one, two] of [
      [order, other],
      [other, order],
    ] as const) {
      const rig = await startJudgements(...mine(notified));
      await rig.store.append([sentAgain(0.1, notified)]);
      expect(await rig.links.bind(one, two, 'duplicate', ingrid)).toMatchObject({ ok: true });
    }
  });

  test('is of the same kind', async () => {
    const { links } = await startJudgements(...mine(), ...preserving);
    expect(await links.bind(order, other, 'duplicate', ingrid)).toMatchObject(
      refusedWith('judgement.otherInstrument'),
    );
    expect(await links.bind(order, other, 'followsPreservation', ingrid)).toMatchObject({
      ok: true,
    });
  });
});

describe('an order sent on', () => {
  const first = { ...emergency, legalType: entry('EPOC') };
  const cases = [
    ['outside an emergency', mine(), another(other, first), 'judgement.notEmergency'],
    ['for no emergency', mine(emergency), another(), 'judgement.notEmergency'],
    ['in an emergency', mine(emergency), another(other, first), null],
  ] as const;
  test.each(cases)('is one only in an emergency: %s (Article 7(2))', async (_, own, two, code) => {
    const { links } = await startJudgements(...two, ...own);
    const linked = await links.link(order, other, 'redirected', ingrid);
    expect(linked).toMatchObject(code === null ? { ok: true } : refusedWith(code));
  });

  test('came after the one it names', async () => {
    const rig = await startJudgements(...mine(emergency));
    const at = { platformAt: later(1), arrivedAt: later(1), order: other };
    await rig.store.append([arrived(authorisation({ id: other, ...first }), at)]);
    expect(await rig.links.link(order, other, 'redirected', ingrid)).toMatchObject(
      refusedWith('judgement.otherIsLater'),
    );
    expect(await rig.links.link(other, order, 'redirected', ingrid)).toMatchObject({ ok: true });
    expect(await rig.links.unlink(other, order, ingrid)).toMatchObject({ ok: true });
  });
});
