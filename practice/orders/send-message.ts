import type { XmlValidator } from '../../schemas/validator.ts';
import { toProvider, type ObjectRule, type ProviderEndpoint } from '../national/endpoint-table.ts';
import { mergeMembers } from '../national/member-order.ts';
import { readActs, type IncomingAct } from '../national/outcome-content.ts';
import { readXml } from '../national/reader.ts';
import { readActions, readHeader } from '../national/request.ts';
import type { Sealers } from '../seals/sealers.ts';
import type { PlatformLog } from '../state/log.ts';
import type {
  OrderRecord,
  PlatformState,
  StateFile,
  StoredObject,
} from '../state/platform-state.ts';

export interface AuthorityParts {
  readonly store: StateFile;
  readonly log: PlatformLog;
  readonly validator: XmlValidator;
  readonly now: () => number;
  /** What authorities seal their forms with; without it nobody does. */
  readonly sealers?: Sealers;
}

export interface SentMessage {
  readonly endpoint: ProviderEndpoint;
  readonly order: string;
  readonly transaction: string;
  /** Ids of the objects it created or changed, in the order of its actions. */
  readonly objects: readonly string[];
}

export interface Sending {
  readonly endpoint: ProviderEndpoint;
  readonly xml: string;
  readonly organisation: string;
  /** Notes in the order's record what was sent, before the one write to disk; answers whose record it is. */
  readonly record: (acts: readonly IncomingAct[]) => OrderRecord;
}

export const wholeSecond = (ms: number): number => Math.floor(ms / 1000) * 1000;

function requireValid(validator: XmlValidator, xml: string): Uint8Array {
  const bytes = new TextEncoder().encode(xml);
  const verdict = validator.validate(bytes);
  if (verdict.ok && verdict.value.valid) return bytes;
  const first = verdict.ok ? verdict.value.problems[0] : verdict.error;
  throw new Error(`template is invalid at line ${first?.line ?? 0}: ${first?.message ?? ''}`);
}

/** What an authority sends keeps to the table of endpoints; whatever does not is a defect of the platform. */
function requireFitting(endpoint: ProviderEndpoint, acts: readonly IncomingAct[]): void {
  const rules: readonly ObjectRule[] = toProvider[endpoint];
  for (const { verb, object } of acts) {
    const fits = rules.some(
      (rule) => rule.type === object.type && rule.verbs.some((one) => one === verb),
    );
    if (!fits) throw new Error(`${endpoint} carries no ${verb} of ${object.type ?? 'anything'}`);
  }
  for (const { type, least, most } of rules) {
    const count = acts.filter(({ object }) => object.type === type).length;
    if (count < least || (most !== null && count > most))
      throw new Error(`${endpoint} carries ${count} of ${type}`);
  }
}

/** The object after the act: new, or with the members that are written replaced (TS 103 120, 6.4.7). */
function storedAfter(
  state: PlatformState,
  { verb, object }: IncomingAct,
  organisation: string,
  lastChanged: number,
): StoredObject {
  const { id, type, country, owner, external, associated, members } = object;
  if (type === null || members === null) throw new Error(`template object ${id} is foreign`);
  const stored = state.objects[id];
  if (verb === 'CREATE') {
    const fresh = { generation: 1, lastChanged, organisation };
    return { id, type, country, owner, external, associated, members, ...fresh };
  }
  if (stored?.type !== type) throw new Error(`no ${type} ${id} to update`);
  return {
    ...stored,
    members: mergeMembers(type, stored.members, members),
    generation: stored.generation + 1,
    lastChanged,
  };
}

/**
 * Sends a message of an authority: checked against the schema and the table of endpoints, then its objects lie in the
 * provider's mailbox. All of it, with the order's record, reaches the disk in one write.
 */
export function sendMessage(parts: AuthorityParts, sending: Sending): SentMessage {
  const { store, log, validator, now } = parts;
  const { endpoint, xml, organisation, record } = sending;
  const bytes = requireValid(validator, xml);
  return readXml(bytes, (message) => {
    const acts = readActs(readActions(message)).filter((act) => act !== null);
    requireFitting(endpoint, acts);
    const lastChanged = wholeSecond(now());
    for (const act of acts) {
      store.state.objects[act.object.id] = storedAfter(store.state, act, organisation, lastChanged);
    }
    const { id: order } = record(acts);
    store.commit();
    const transaction = readHeader(message)?.transaction ?? '';
    const objects = acts.map(({ object }) => object.id);
    log.write('endpoint.sent', { endpoint, order, transaction, objects });
    return { endpoint, order, transaction, objects };
  });
}
