import fc from 'fast-check';
import { expect, test } from 'vitest';
import { startMailbox, type MailboxRig } from './mailbox-rig.ts';
import { authorisation, document, orderId, task, taskId } from './sample-objects.ts';
import { error, type MailboxObject } from './response-text.ts';
import type { Prank } from './scripted-platform.ts';

/** What may happen, in any order and any number. */
type Event =
  | { readonly kind: 'change'; readonly what: number; readonly minutes: number }
  | { readonly kind: 'poll'; readonly trouble: number; readonly at: number }
  | { readonly kind: 'restart'; readonly lost: number };

const event: fc.Arbitrary<Event> = fc.oneof(
  fc.record({
    kind: fc.constant('change' as const),
    what: fc.nat(11),
    minutes: fc.nat(2),
  }),
  fc.record({ kind: fc.constant('poll' as const), trouble: fc.nat(5), at: fc.nat(3) }),
  fc.record({ kind: fc.constant('restart' as const), lost: fc.nat(1) }),
);

/** Twelve objects of three orders; the number says which. */
function sample(what: number, generation: number, lastChanged: string): MailboxObject {
  const order = (what % 3) + 1;
  const where = { generation, lastChanged };
  if (what < 3) return authorisation(order, where);
  if (what < 6) return task(order, order, where);
  return document(what, what < 9 ? orderId(order) : taskId(order), where);
}

const troubles = (rig: MailboxRig): readonly Prank[] => [
  () => undefined,
  () => rig.platform.silence('connection.timeout'),
  () => rig.platform.raw(200, '<html>'),
  (call) => rig.platform.refuse(call, 3003),
  (call) =>
    rig.platform.answer(
      call,
      call.verbs.map(() => error(3003)),
    ),
  () => rig.platform.raw(503, 'away'),
];

test('whatever goes wrong on the way, everything arrives, once, with its order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(event, { maxLength: 25 }), async (events) => {
      let rig = await startMailbox(undefined, undefined, undefined, {
        listMaximum: 4,
        batchSize: 3,
      });
      let minute = 0;
      for (const happening of events) {
        if (happening.kind === 'change') {
          minute += happening.minutes;
          const generation =
            (rig.platform.objects.get(sample(happening.what, 1, '').id)?.generation ?? 0) + 1;
          const lastChanged = new Date(Date.UTC(2026, 10, 23, 9, minute)).toISOString();
          rig.platform.put(sample(happening.what, generation, lastChanged.replace('.000', '')));
        } else if (happening.kind === 'poll') {
          let call = 0;
          const prank = troubles(rig)[happening.trouble];
          rig.platform.pranks.splice(0, 1, (made) =>
            call++ === happening.at ? prank?.(made) : undefined,
          );
          await rig.poll();
          rig.platform.pranks.splice(0);
        } else {
          // A crash may take back the last append, never part of one.
          const size = rig.journal.appends.at(-1) ?? 0;
          if (happening.lost > 0 && size > 0) {
            rig.journal.records.splice(-size);
            rig.journal.appends.pop();
          }
          rig = await startMailbox(rig.platform, rig.journal, rig.time, {
            listMaximum: 4,
            batchSize: 3,
          });
        }
      }
      for (let poll = 0; poll < 3; poll += 1) {
        await rig.time.pass(360_000);
        await rig.poll();
      }
      const arrivals = rig.entries('objectArrived');
      const keys = arrivals.map(
        ({ object, order }) => `${object.id} ${object.generation} ${order}`,
      );
      expect(new Set(keys).size).toBe(keys.length);
      for (const { id, generation } of rig.platform.objects.values()) {
        const last = arrivals.filter(({ object }) => object.id === id).at(-1);
        expect(last?.object.generation).toBe(generation);
        const number = [1, 2, 3].find((order) => orderId(order) === last?.order);
        const belongs = [...rig.platform.objects.keys()].includes(orderId(ordersOf(id) ?? 0));
        expect(number !== undefined).toBe(belongs && isReachable(rig, id));
      }
    }),
    { numRuns: 150 },
  );
});

/** Which order a sample object is of. */
function ordersOf(id: string): number | undefined {
  for (let what = 0; what < 12; what += 1) {
    if (sample(what, 1, '').id === id) return (what % 3) + 1;
  }
  return undefined;
}

/** Whether the links lead to an order that the platform has. */
function isReachable(rig: MailboxRig, id: string): boolean {
  for (let what = 9; what < 12; what += 1) {
    if (sample(what, 1, '').id === id) return rig.platform.objects.has(taskId((what % 3) + 1));
  }
  return true;
}
