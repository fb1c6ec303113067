import type { Fault } from '../../../shared/base/fault.ts';
import { ok, type Result } from '../../../shared/base/result.ts';
import { utcMs, type OrderId, type Uuid } from '../../../shared/base/units.ts';
import type { CallName } from '../../../shared/bridge/table.ts';
import type { PersonRef } from '../../../shared/orders/entry.ts';
import type { DeskService } from '../../desk/desk-service.ts';
import type { Handlers } from '../router.ts';

export type DeskCalls = Extract<CallName, `desk.${string}`>;

type Done = Result<Record<string, never>, Fault>;
type Act<T = unknown> = (desk: DeskService, by: PersonRef) => Promise<Result<T, Fault>>;

/** Acts at the desk, each in the name of whoever is signed in. The guards have checked that the ids are UUIDs. */
export function deskHandlers(
  asPerson: <T>(act: Act<T>) => Promise<Result<T, Fault>>,
): Pick<Handlers, DeskCalls> {
  const done = async (act: Act): Promise<Done> => {
    const result = await asPerson(act);
    return result.ok ? ok({}) : result;
  };
  const ids = (orders: readonly string[]): readonly OrderId[] => orders as readonly OrderId[];
  return {
    'desk.read': ({ orders }) => done((desk, by) => desk.read(ids(orders), by)),
    'desk.unread': ({ orders }) => done((desk, by) => desk.markUnread(ids(orders), by)),
    'desk.claim': ({ orders, from }) => done((desk, by) => desk.claim(ids(orders), from, by)),
    'desk.release': ({ orders }) => done((desk, by) => desk.release(ids(orders), by)),
    'desk.snooze': ({ orders, until }) =>
      done((desk, by) => desk.snooze(ids(orders), utcMs(until), by)),
    'desk.wake': ({ orders }) => done((desk, by) => desk.wake(ids(orders), by)),
    'desk.note': ({ order, text }) => done((desk, by) => desk.note(order as OrderId, text, by)),
    'desk.keepNoteDraft': ({ order, text }) =>
      done((desk, by) => {
        desk.keepNoteDraft(order as OrderId, text, by);
        return Promise.resolve(ok({}));
      }),
    'desk.noteDraft': ({ order }) =>
      asPerson((desk, by) => Promise.resolve(ok({ text: desk.noteDraft(order as OrderId, by) }))),
    'desk.link': ({ order, to, reason }) =>
      done((desk, by) => desk.link(order as OrderId, to as OrderId, reason, by)),
    'desk.unlink': ({ order, to }) =>
      done((desk, by) => desk.unlink(order as OrderId, to as OrderId, by)),
    'desk.saveView': ({ id, name, filter }) =>
      done((desk, by) => desk.saveView(id as Uuid, name, filter, by)),
    'desk.removeView': ({ id }) => done((desk, by) => desk.removeView(id as Uuid, by)),
    'desk.look': ({ view }) => done((desk, by) => desk.look(view as Uuid | null, by)),
  };
}
