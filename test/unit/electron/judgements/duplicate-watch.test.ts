import { beforeEach, describe, expect, test } from 'vitest';
import { DuplicateWatch } from '../../../../electron/judgements/duplicate-watch.ts';
import { asOrderId, asTaskId } from '../../../../shared/base/units.ts';
import type { EntryBody } from '../../../../shared/orders/entry.ts';
import type { OrderFacts } from '../../../../shared/orders/facts.ts';
import { byState } from '../../../../shared/orders/sending-steps.ts';
import { lapsesOf } from '../../../../shared/orders/link-lapse.ts';
import {
  arrived,
  authorisation,
  authority,
  decision,
  entry,
  ingrid,
  ldTask,
  order,
  task1,
  uuid,
} from '../../shared/orders/journal-builder.ts';
import { fromEnforcing, written } from '../../shared/orders/word-builder.ts';
import { later, refusedWith, startFollowed, type JudgementsRig } from './judgements-rig.ts';

const other = asOrderId(uuid(2));
const third = asOrderId(uuid(3));
const orders: readonly EntryBody[] = [
  arrived(authorisation()),
  arrived(ldTask(task1)),
  ...[other, third].flatMap((id, n) => [
    arrived(authorisation({ id }), { order: id }),
    arrived(ldTask(asTaskId(uuid(13 + n)), { associated: [id] }), { order: id }),
  ]),
];
const withdrawn = (id = other): EntryBody =>
  arrived(authorisation({ id, generation: 2, desiredStatus: entry('Cancelled') }), { order: id });
const letter = (id: typeof other): EntryBody =>
  arrived(written('ProvideAdditionalInformation', { associated: [id] }), { order: id });
const judged = (verdict: 'needNotBeExecuted' | 'changesNothing'): EntryBody => ({
  kind: 'wordJudged',
  order: other,
  word: uuid(81),
  verdict,
});
const refused: readonly EntryBody[] = [
  { kind: 'enforcingAuthorityLearnt', ...authority },
  arrived(decision('full', { ...fromEnforcing, associated: [other] }), { order: other }),
];
const endings: readonly (readonly [string, readonly EntryBody[], string])[] = [
  ['is withdrawn', [withdrawn()], 'judgement.otherWithdrawn'],
  ['is refused', refused, 'judgement.otherRefused'],
  [
    'need not be executed',
    [letter(other), judged('needNotBeExecuted')],
    'judgement.otherNotNeeded',
  ],
];

const settled = (rig: JudgementsRig): Promise<unknown> => rig.store.append([]);
const factsOf = (rig: JudgementsRig, id: typeof other): OrderFacts => {
  const known = rig.store.facts.orders.get(id);
  if (known === undefined) throw new Error('the order has not come');
  return known;
};

describe('the order answered instead of a duplicate', () => {
  let rig: JudgementsRig;
  beforeEach(async () => {
    const watch = new DuplicateWatch();
    rig = await startFollowed([watch], ...orders);
    watch.watch(rig.store);
    await rig.links.bind(order, other, 'duplicate', ingrid);
    expect(rig.facts().turn.of).toBe('over');
  });

  test.each(endings)('%s: the duplicate is due again, and says why', async (_, bodies, bar) => {
    await rig.store.append(bodies);
    await settled(rig);
    expect(rig.facts().doubts).toEqual(['duplicateLapsed']);
    expect(rig.facts().turn).toMatchObject({ of: 'us', clock: { clock: 'PRODUCE_10D' } });
    expect(await rig.links.bind(third, other, 'duplicate', ingrid)).toMatchObject(refusedWith(bar));
    expect(
      rig.journal.records.map(({ entry: one }) => one).filter(({ kind }) => kind === 'linkLapsed'),
    ).toMatchObject([{ order, other, by: null }]);
  });

  test('may be another one from then on', async () => {
    await rig.store.append([withdrawn()]);
    await settled(rig);
    expect(await rig.links.bind(order, third, 'duplicate', ingrid)).toMatchObject({ ok: true });
    expect(rig.facts().turn.of).toBe('over');
    await rig.links.unbind(order, other, ingrid);
    expect(rig.facts().doubts).toEqual([]);
    await rig.store.append([withdrawn(third)]);
    await settled(rig);
    expect(rig.facts().turn.of).toBe('us');
    expect(rig.facts().doubts).toEqual(['duplicateLapsed']);
  });

  test('may be linked again when it turns out not to have ended', async () => {
    await rig.store.append([letter(other), judged('needNotBeExecuted')]);
    await settled(rig);
    expect(rig.facts().turn.of).toBe('us');
    await rig.store.append([judged('changesNothing')]);
    await settled(rig);
    expect(rig.facts().turn.of).toBe('us');
    expect(await rig.links.bind(other, order, 'duplicate', ingrid)).toMatchObject(
      refusedWith('judgement.otherIsDuplicate'),
    );
    await rig.links.bind(order, other, 'duplicate', ingrid);
    expect(rig.facts().turn.of).toBe('over');
    expect(rig.facts().doubts).toEqual([]);
  });

  test('keeps the duplicate shut until a person has looked at it', async () => {
    await rig.store.append([withdrawn()]);
    await settled(rig);
    expect(byState(rig.facts())).toBe('parted');
    expect(await rig.findings.settleDoubt(order, 'duplicateLapsed', ingrid)).toMatchObject({
      ok: true,
    });
    expect(byState(rig.facts())).toBeNull();
  });

  test('leaves it closed on a refusal while nobody knows whose word it is', async () => {
    await rig.store.append(refused.slice(1));
    await settled(rig);
    expect(factsOf(rig, other).refusal).not.toBeNull();
    expect(rig.facts().turn.of).toBe('over');
    await rig.store.append(refused.slice(0, 1));
    await settled(rig);
    expect(rig.facts().turn.of).toBe('us');
  });

  test('that is only related takes nothing with it', async () => {
    await rig.links.link(order, third, 'related', ingrid);
    await rig.store.append([withdrawn(third)]);
    await settled(rig);
    expect(rig.facts().turn.of).toBe('over');
  });

  test('leaves it closed when it had been answered before it was withdrawn', async () => {
    const facts = factsOf(rig, other);
    const answered = { ...facts, answer: { ...facts.answer, sentAt: later(1) } };
    const ended = { ...answered, withdrawnAt: later(2) };
    const orders = new Map(rig.store.facts.orders).set(other, ended);
    expect(lapsesOf(rig.facts(), { ...rig.store.facts, orders })).toEqual([]);
  });
});

test('what ended while Ombud was closed is found at the start', async () => {
  const first = await startFollowed([], ...orders);
  await first.links.bind(order, other, 'duplicate', ingrid);
  await first.store.append([withdrawn()]);
  expect(first.facts().turn.of).toBe('over');
  const watch = new DuplicateWatch();
  for (const record of first.journal.records) watch.apply(record);
  const stop = watch.watch(first.store);
  await settled(first);
  expect(first.facts().turn.of).toBe('us');
  stop();
});
