import { randomUUID } from 'node:crypto';
import type { XmlValidator } from '../../schemas/validator.ts';
import { enforcingAuthority, provider } from '../facts.ts';
import { mergeMembers } from '../national/member-order.ts';
import { readObject } from '../national/outcome-content.ts';
import { readXml } from '../national/reader.ts';
import { dictionaryEntry, leaf } from '../national/xml-text.ts';
import type { PlatformLog } from '../state/log.ts';
import type {
  DecisionKind,
  OrderRecord,
  StateFile,
  StoredMember,
  StoredObject,
} from '../state/platform-state.ts';
import { practiceOrders, type Template } from './practice-orders.ts';
import { fillTemplate } from './template.ts';

export interface AuthorityParts {
  readonly store: StateFile;
  readonly log: PlatformLog;
  readonly validator: XmlValidator;
  readonly now: () => number;
}

const wholeSecond = (ms: number): number => Math.floor(ms / 1000) * 1000;
const objectsPath =
  '/c:HI1Message/c:Payload/c:RequestPayload/c:ActionRequests/c:ActionRequest/c:CREATE/c:HI1Object';

/** Objects of a filled template, once the schema has approved the whole message. */
function readTemplate(parts: AuthorityParts, xml: string, lastChanged: number): StoredObject[] {
  const bytes = new TextEncoder().encode(xml);
  const verdict = parts.validator.validate(bytes);
  if (!verdict.ok || !verdict.value.valid) {
    const first = verdict.ok ? verdict.value.problems[0] : verdict.error;
    throw new Error(`template is invalid at line ${first?.line ?? 0}: ${first?.message ?? ''}`);
  }
  return readXml(bytes, (message) =>
    message.all(objectsPath).map((node) => {
      const { id, type, country, owner, external, associated, members } = readObject(node);
      if (type === null || members === null) throw new Error(`template object ${id} is foreign`);
      const organisation = provider.organisationNumber;
      const fresh = { generation: 1, lastChanged, organisation };
      return { id, type, country, owner, external, associated, members, ...fresh };
    }),
  );
}

/** An issuing authority sends an order. */
export function issueOrder(parts: AuthorityParts, template: Template): OrderRecord {
  const { state } = parts.store;
  const now = wholeSecond(parts.now());
  const { xml, reference } = fillTemplate(template, now);
  const objects = readTemplate(parts, xml, now);
  const idsOf = (type: string): string[] =>
    objects.filter((object) => object.type === type).map((object) => object.id);
  const [id] = idsOf('auth:AuthorisationObject');
  if (id === undefined) throw new Error(`${template}.xml holds no authorisation`);
  const order: OrderRecord = {
    id,
    kind: practiceOrders[template].kind,
    template,
    reference,
    organisation: provider.organisationNumber,
    tasks: idsOf('task:LDTaskObject'),
    createdAt: now,
    fetchedAt: null,
    decisions: [],
    withdrawnAt: null,
    deliveries: [],
  };
  for (const object of objects) state.objects[object.id] = object;
  state.orders[id] = order;
  parts.store.commit();
  const issued = objects.map((object) => object.id);
  parts.log.write('order.issued', { order: id, template, reference, objects: issued });
  return order;
}

const decisionTypes: Readonly<Record<DecisionKind, string>> = {
  none: 'epoc:EPOCNoGroundsForRefusalInformation',
  full: 'epoc:EPOCFullRefusalInformation',
  partial: 'epoc:EPOCPartialRefusalInformation',
};

function decisionMembers(kind: DecisionKind, tasks: readonly string[]): StoredMember[] {
  if (kind === 'none') {
    return [
      { name: 'epoc:Comments', xml: leaf('epoc:Comments', 'No ground for refusal is raised.') },
    ];
  }
  const ground = dictionaryEntry('epoc:RefusalType', 'EPOCRefusalType', 'FundamentalRights');
  const details = leaf('epoc:RefusalDetails', 'Practice decision of the enforcing authority.');
  return [
    ...tasks.map((task) => ({ name: 'epoc:RefusedTask', xml: leaf('epoc:RefusedTask', task) })),
    { name: 'epoc:RefusalType', xml: ground },
    { name: 'epoc:RefusalDetails', xml: details },
  ];
}

export interface DecisionRequest {
  readonly kind: DecisionKind;
  /** Tasks a partial refusal closes. */
  readonly tasks: readonly string[];
  /** Somebody else signs, whose word must open nothing. */
  readonly bySomebodyElse: boolean;
}

/** The enforcing authority decides on grounds for refusal. */
export function decide(
  parts: AuthorityParts,
  order: OrderRecord,
  request: DecisionRequest,
): string {
  const { kind, bySomebodyElse } = request;
  const tasks = kind === 'partial' ? request.tasks : [];
  const now = parts.now();
  const id = randomUUID();
  parts.store.state.objects[id] = {
    id,
    type: decisionTypes[kind],
    country: enforcingAuthority.country,
    owner: bySomebodyElse ? 'ea-se-9999' : enforcingAuthority.id,
    external: null,
    associated: [order.id, ...tasks],
    members: decisionMembers(kind, tasks),
    generation: 1,
    lastChanged: wholeSecond(now),
    organisation: order.organisation,
  };
  order.decisions.push({
    kind,
    tasks,
    at: now,
    objectId: id,
    byEnforcingAuthority: !bySomebodyElse,
  });
  parts.store.commit();
  parts.log.write('order.decided', { order: order.id, decision: kind, tasks, bySomebodyElse });
  return id;
}

/** The issuing authority takes the order back: a new generation of the authorisation. */
export function withdraw(parts: AuthorityParts, order: OrderRecord): void {
  const { state } = parts.store;
  const object = state.objects[order.id];
  if (object === undefined) throw new Error(`order ${order.id} without its authorisation`);
  const name = 'auth:AuthorisationDesiredStatus';
  const xml = dictionaryEntry(name, 'AuthorisationDesiredStatus', 'Cancelled');
  const now = parts.now();
  state.objects[order.id] = {
    ...object,
    members: mergeMembers(object.type, object.members, [{ name, xml }]),
    generation: object.generation + 1,
    lastChanged: wholeSecond(now),
  };
  order.withdrawnAt = now;
  parts.store.commit();
  parts.log.write('order.withdrawn', { order: order.id });
}
