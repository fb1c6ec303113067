import type { PlatformLog } from '../state/log.ts';
import type { PlatformState, StateFile, StoredObject } from '../state/platform-state.ts';
import type { Caller } from './caller.ts';
import type { Action } from './request.ts';
import { actionError, getResponse, listRecord, listTypeOf, type ActionAnswer } from './response.ts';
import { element } from './xml-text.ts';

export interface MailboxParts {
  readonly store: StateFile;
  readonly log: PlatformLog;
  readonly now: () => number;
}

/** A LIST never answers with more records than this, whatever the caller asks for. */
const ceiling = 10_000;

const ownObjects = (state: PlatformState, caller: Caller): readonly StoredObject[] =>
  Object.values(state.objects).filter(
    (object) => object.organisation === caller.registration.organisationNumber,
  );

const lastListed = new WeakMap<PlatformLog, string>();

/** A poll that finds what the one before found is no news. */
function logNews(log: PlatformLog, since: string | null, found: number): void {
  const seen = `${since ?? ''} ${found}`;
  if (lastListed.get(log) === seen) return;
  lastListed.set(log, seen);
  log.write('mailbox.list', { since, found });
}

/** Changed since, inclusive; by time and then by id, so that a caller can move on by the last record's time. */
function list(parts: MailboxParts, caller: Caller, { content, identifier }: Action): ActionAnswer {
  const since =
    content.text('c:LastChanged') ?? content.text('c:LastChangedTimespan/common:StartTime');
  const until = content.text('c:LastChangedTimespan/common:EndTime');
  const type = content.text('c:ObjectType/common:Value');
  const country = content.text('c:CountryCode');
  const maximum = Math.min(Number(content.text('c:MaximumObjectCount') ?? ceiling), ceiling);
  const found = ownObjects(parts.store.state, caller)
    .filter((object) => since === null || object.lastChanged >= Date.parse(since))
    .filter((object) => until === null || object.lastChanged <= Date.parse(until))
    .filter((object) => type === null || listTypeOf(object.type)[1] === type)
    .filter((object) => country === null || object.country === country)
    .sort((one, other) => one.lastChanged - other.lastChanged || (one.id < other.id ? -1 : 1))
    .slice(0, maximum);
  logNews(parts.log, since, found.length);
  return { identifier, xml: element('LISTResponse', found.map(listRecord).join('')) };
}

/** Notes that the provider now knows the object; the first sight of an order is its receipt. */
function noteFetch(parts: MailboxParts, object: StoredObject): void {
  const { state } = parts.store;
  state.fetched[object.id] = parts.now();
  const order = state.orders[object.id];
  if (order !== undefined) order.fetchedAt ??= parts.now();
}

function get(parts: MailboxParts, caller: Caller, { content, identifier }: Action): ActionAnswer {
  const id = (content.text('c:Identifier') ?? '').toLowerCase();
  const object = ownObjects(parts.store.state, caller).find((one) => one.id === id);
  if (object === undefined) return actionError(identifier, 3014, 'Object to get not found');
  noteFetch(parts, object);
  return { identifier, xml: getResponse(object) };
}

/** `/eevidence/mailbox`: LIST and GET, each action on its own; a 3014 touches nothing else. */
export function answerMailbox(
  parts: MailboxParts,
  caller: Caller,
  actions: readonly Action[],
): readonly ActionAnswer[] {
  const answers = actions.map((action) => {
    if (action.verb === 'LIST') return list(parts, caller, action);
    if (action.verb === 'GET') return get(parts, caller, action);
    return actionError(action.identifier, 3001, `${action.verb} is not offered here`);
  });
  const fetched = actions.filter((action) => action.verb === 'GET').length;
  if (fetched > 0) {
    parts.log.write('mailbox.get', { asked: fetched });
    parts.store.commit();
  }
  return answers;
}
