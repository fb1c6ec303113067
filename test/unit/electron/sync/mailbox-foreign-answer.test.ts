import { expect, test } from 'vitest';
import { startMailbox, type MailboxRig } from './mailbox-rig.ts';
import { envelope, error, listRecord, whole } from './response-text.ts';
import { authorisation, orderId } from './sample-objects.ts';

const foreign = '00000000-0000-4000-8000-00000000dead';
const order = authorisation(1);
const payloads: Readonly<Record<string, string>> = {
  LIST: `<LISTResponse>${listRecord(order)}</LISTResponse>`,
  GET: `<GETResponse>${whole(order)}</GETResponse>`,
};

/** A mailbox with one order; the answers to that verb are proper in all but their transaction. */
async function withForeign(verb: string): Promise<{ rig: MailboxRig; mend: () => void }> {
  const rig = await startMailbox();
  rig.platform.put(order);
  let isForeign = true;
  rig.platform.pranks.push((call) =>
    isForeign && call.verbs[0] === verb
      ? rig.platform.answer({ transactionId: foreign }, [payloads[verb] ?? ''])
      : undefined,
  );
  return { rig, mend: () => void (isForeign = false) };
}

test.each(['LIST', 'GET'])('a %s response of another transaction is not read', async (verb) => {
  const { rig, mend } = await withForeign(verb);
  await rig.poll();
  expect(rig.entries('objectArrived')).toEqual([]);
  expect(rig.store.facts.cursor).toBeNull();
  expect(rig.entries('messageUnreadable').map(({ reason }) => reason)).toEqual([
    'connection.answerUnreadable',
  ]);
  expect(rig.alarms.map(({ code }) => code)).toEqual(['connection.answerUnreadable']);
  mend();
  await rig.time.pass(6 * 60_000);
  expect((await rig.poll()).ok).toBe(true);
  expect(rig.entries('objectArrived').map(({ object }) => object.id)).toEqual([orderId(1)]);
});

test('a refusal of the whole message fails the question whatever transaction it names', async () => {
  const rig = await startMailbox();
  rig.platform.pranks.push(() => rig.platform.raw(200, envelope(foreign, error(3020))));
  const polled = await rig.poll();
  expect(polled.ok ? null : polled.error.fault.params?.['code']).toBe(3020);
  expect(rig.journal.records).toEqual([]);
});

test('sender and receiver of a response are not looked at', async () => {
  const rig = await startMailbox();
  rig.platform.pranks.push((call) =>
    rig.platform.answer(call, [payloads[call.verbs[0] ?? ''] ?? ''], { country: 'XX', id: 'any' }),
  );
  expect((await rig.poll()).ok).toBe(true);
  expect(rig.entries('objectArrived')).toHaveLength(1);
});
