import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { person, startPracticeRig, type PracticeRig } from './practice-rig.ts';

describe('against the practice platform, over mutual TLS', () => {
  let rig: PracticeRig;

  beforeEach(async () => {
    rig = await startPracticeRig();
  });

  afterEach(async () => {
    const breaches = await rig.breaches();
    await rig.close();
    expect(breaches).toEqual([]);
  });

  const logged = async (kind: string): Promise<number> =>
    (await rig.practice.log()).filter((entry) => entry.kind === kind).length;

  const arrivals = () =>
    rig.journal.records.flatMap(({ entry }) => (entry.kind === 'objectArrived' ? [entry] : []));

  test('an order comes, is answered, sent and acknowledged; our own changes come back as echoes', async () => {
    const { order } = await rig.issue('plain');
    expect(arrivals().every(({ valid, echo, order: of }) => valid && !echo && of === order)).toBe(
      true,
    );
    await rig.answer(order);
    await rig.reach(order, 'acknowledged');
    await rig.polls(3);
    const news = arrivals().filter(({ object }) => (object.generation ?? 0) > 1);
    expect(
      news
        .filter(({ echo }) => echo)
        .map(({ object }) => object.type)
        .sort(),
    ).toEqual(['Authorisation', 'LDTask', 'LDTask']);
    const receipts = arrivals().filter(
      ({ object }) => object.type === 'Delivery' && object.desiredStatus?.value === 'Received',
    );
    expect(receipts.map(({ echo, order: of }) => [echo, of])).toEqual([[false, order]]);
    expect(await logged('outcome.accepted')).toBe(1);
    expect(rig.sync.store.facts.enforcingAuthority).not.toBeNull();
    expect(rig.sync.store.facts.quarantined).toBe(0);
    const keys = arrivals().map(({ object }) => `${object.id} ${object.generation}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('the answer is carried out but its response is lost: the same bytes bring it', async () => {
    const { order } = await rig.issue('plain');
    await rig.practice.control('/deliveries', { mode: 'wait' });
    await rig.practice.control('/network', { mode: 'dropAfterCommit' });
    await rig.answer(order);
    await rig.reach(order, 'unclear');
    await expect.poll(() => logged('outcome.accepted'), { timeout: 20_000 }).toBe(1);
    await rig.practice.control('/network', { mode: 'normal' });
    await rig.reach(order, 'sent');
    expect(await logged('outcome.accepted')).toBe(1);
    expect(await logged('message.repeated')).toBeGreaterThan(0);
    expect(rig.order(order)?.answer.attempts).toBeGreaterThan(1);
    await rig.practice.control('/deliveries', { release: 'received' });
    await rig.reach(order, 'acknowledged');
  });

  test('a delivery the receiver finds faulty is not called acknowledged', async () => {
    await rig.practice.control('/deliveries', { mode: 'error' });
    const { order } = await rig.issue('plain');
    await rig.answer(order);
    await rig.reach(order, 'deliveryRefused');
  });

  test('a notified order waits; another’s word opens nothing, the authority’s own does', async () => {
    const { order } = await rig.issue('notified');
    await rig.answer(order);
    await rig.polls(5);
    await rig.practice.control('/ea', { order, decision: 'none', as: 'someoneElse' });
    await expect
      .poll(() => rig.order(order)?.doubts, { timeout: 20_000 })
      .toContain('decisionNotFromEnforcingAuthority');
    await rig.polls(5);
    expect(rig.order(order)?.answer.state).toBe('queued');
    await rig.practice.control('/ea', { order, decision: 'none' });
    await rig.reach(order, 'acknowledged');
  });

  test('without a word from the authority it goes when its time has come, not before', async () => {
    const { order } = await rig.issue('notified');
    await rig.answer(order);
    await rig.practice.control('/time', { plusSeconds: rig.secondsToOpening(order) - 3_600 });
    await rig.polls(5);
    expect(rig.order(order)?.answer.state).toBe('queued');
    expect(await logged('outcome.accepted')).toBe(0);
    await rig.practice.control('/time', { plusSeconds: rig.secondsToOpening(order) + 1 });
    await rig.reach(order, 'acknowledged');
  });

  test('a partial refusal stops the answer; a new one without the refused task can be frozen', async () => {
    const { order, tasks } = await rig.issue('notified');
    await rig.answer(order);
    await rig.practice.control('/ea', { order, decision: 'partial', tasks: [tasks[0]] });
    await rig.reach(order, 'stopped');
    const hash = rig.order(order)?.answer.package?.hash;
    if (hash === undefined) throw new Error('no package');
    const { answers } = rig.sync;
    expect((await answers.reopen(order, hash, person)).ok).toBe(true);
    expect((await answers.freeze(order, person)).ok).toBe(true);
    expect(rig.order(order)?.answer.package?.items.map(({ task }) => task)).toEqual(
      rig.order(order)?.tasks.filter((task) => task !== tasks[0]),
    );
    expect(await logged('outcome.accepted')).toBe(0);
  });

  test('a withdrawal while nobody is signed in stops what waits', async () => {
    const { order } = await rig.issue('plain');
    const { session } = rig;
    rig.session = null;
    await rig.answer(order);
    await rig.polls(3);
    expect(rig.order(order)?.answer.state).toBe('queued');
    await rig.practice.control('/withdraw', { order });
    await rig.reach(order, 'stopped');
    rig.session = session;
    await rig.polls(5);
    expect(await logged('outcome.accepted')).toBe(0);
  });

  test('an emergency order is answered at once; trouble on the line is got over', async () => {
    const { order } = await rig.issue('emergency');
    await rig.practice.control('/network', { mode: 'refuse503', times: 3 });
    await rig.answer(order);
    await rig.reach(order, 'acknowledged');
    expect(await logged('outcome.accepted')).toBe(1);
    expect(rig.sync.contact.report.fault).toBeNull();
  });
});
