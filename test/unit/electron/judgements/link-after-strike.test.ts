import { expect, test } from 'vitest';
import { DuplicateWatch } from '../../../../electron/judgements/duplicate-watch.ts';
import { asOrderId, asTaskId } from '../../../../shared/base/units.ts';
import { objectsOfPaper } from '../../../../shared/by-hand/objects-of-paper.ts';
import type { EntryBody } from '../../../../shared/orders/entry.ts';
import { mayTakeUpAgain } from '../../../../shared/orders/link-again.ts';
import { listedClockReader } from '../../../../shared/orders/clock-of.ts';
import { linkBar } from '../../../../shared/orders/link-rules.ts';
import { plainPaper } from '../../shared/by-hand/any-paper.ts';
import { later, registered, told } from '../../shared/by-hand/news-builder.ts';
import { ingrid, order, uuid } from '../../shared/orders/journal-builder.ts';
import { place } from '../../shared/orders/sweden.ts';
import { startFollowed } from './judgements-rig.ts';

const other = asOrderId(uuid(2));
const otherPaper = {
  ...registered(),
  order: other,
  objects: objectsOfPaper(
    plainPaper,
    {
      order: other,
      tasks: plainPaper.tasks.map((_, n) => asTaskId(uuid(450 + n))),
      information: uuid(398),
    },
    { country: 'SE', id: '', name: null },
  ),
} as EntryBody;

test('a link that lapsed by a withdrawal is offered again once that is struck out', async () => {
  const watch = new DuplicateWatch();
  const rig = await startFollowed([watch], registered(), otherPaper);
  watch.watch(rig.store);
  const look = () => {
    const all = rig.store.facts.orders;
    const [one, two] = [all.get(order), all.get(other)];
    const link = one?.links[0];
    if (one === undefined || two === undefined || link === undefined) throw new Error('no link');
    return {
      link,
      bar: linkBar(one, two, 'duplicate', listedClockReader(place)),
      doubts: one.doubts,
    };
  };
  expect(await rig.links.bind(order, other, 'duplicate', ingrid)).toMatchObject({ ok: true });
  const withdrawal = { ...told(1, later(60), { kind: 'withdrawal' }), order: other };
  await rig.store.append([withdrawal]);
  await rig.store.append([]);
  expect(look()).toMatchObject({ link: { lapse: 'withdrawn' }, bar: 'otherWithdrawn' });
  await rig.store.append([
    { kind: 'newsStruck', order: other, record: withdrawal.record, reason: 'x' },
  ]);
  await rig.store.append([]);
  expect(mayTakeUpAgain(look().link, look().bar)).toBe(true);
});
