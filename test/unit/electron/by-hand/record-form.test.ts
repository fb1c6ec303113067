import { expect, test } from 'vitest';
import type { FormSent } from '../../../../shared/by-hand/form-sent.ts';
import { order, person } from '../sync/outbox-rig.ts';
import { firstTask, receiveOrder, secondTask } from '../sync/queued-answer.ts';
import { startByHand } from './by-hand-rig.ts';

async function started() {
  const rig = await startByHand();
  await receiveOrder(rig);
  const said: FormSent = {
    channel: 'courier',
    sentAt: rig.world.time.clock.now(),
    receivedAt: null,
    reasons: ['Incomplete'],
    tasks: [],
    isPreserved: true,
  };
  return { ...rig, rig, said };
}

test('a recorded question holds the answer back, and nothing is sent for it', async () => {
  const { world, rig, byHand, said } = await started();
  await rig.answers.addFiles(order(), firstTask(), ['/tmp/a.csv'], person);
  await rig.answers.declareNoData(order(), secondTask(), true, person);
  expect(await byHand.recordForm(order(), said, person)).toMatchObject({ ok: true });
  expect(rig.store.facts.orders.get(order())?.nonExecutions).toMatchObject([
    { sentAt: said.sentAt, reasons: ['Incomplete'], tasks: [], isPreserved: true },
  ]);
  expect(await rig.answers.freeze(order(), person)).toMatchObject({
    error: { code: 'answer.gateClosed' },
  });
  await world.time.pass(5_000);
  expect(world.posts).toEqual([]);
});

test('pressed twice it is recorded once', async () => {
  const { rig, byHand, said } = await started();
  const both = await Promise.all([
    byHand.recordForm(order(), said, person),
    byHand.recordForm(order(), said, person),
  ]);
  expect(both.map(({ ok }) => ok)).toEqual([true, false]);
  expect(both[1]).toMatchObject({ error: { code: 'byHand.recordedAlready' } });
  expect(rig.store.facts.orders.get(order())?.nonExecutions).toHaveLength(1);
});

test('of an order that is not there nothing is recorded', async () => {
  const { byHand, said } = await started();
  expect(await byHand.recordForm(order(9), said, person)).toMatchObject({
    error: { code: 'answer.orderUnknown' },
  });
});

test('recorded again with its receipt it is the same form, whole', async () => {
  const { rig, byHand, said, world } = await started();
  await byHand.recordForm(order(), said, person);
  const whole = { ...said, receivedAt: world.time.clock.now() };
  expect(await byHand.recordForm(order(), whole, person)).toMatchObject({ ok: true });
  expect(rig.store.facts.orders.get(order())?.nonExecutions).toMatchObject([
    { sentAt: said.sentAt, receivedAt: whole.receivedAt },
  ]);
  expect(await byHand.recordForm(order(), whole, person)).toMatchObject({
    error: { code: 'byHand.recordedAlready' },
  });
});
