import { provider } from '../../facts.ts';
import type { IncomingAct } from '../../national/outcome-content.ts';
import { writtenVersions } from '../../national/versions.ts';
import type { OrderKind, OrderRecord } from '../../state/platform-state.ts';
import { allTemplates, practiceOrders, type AnyTemplate } from '../practice-orders.ts';
import { sendMessage, wholeSecond, type AuthorityParts } from '../send-message.ts';
import { sealingOf, type Tampering } from '../../seals/seal-forms.ts';
import { fillTemplate } from '../template.ts';

const day = 86_400_000;
/** A preservation order ends after 60 days (Regulation (EU) 2023/1543, Article 11(1)): the end of that UTC day. */
const preservedUntil = (now: number): number => (Math.floor(now / day) + 61) * day - 1000;

export interface Issuing {
  readonly xml: string;
  readonly kind: OrderKind;
  /** Name of the practice order, for people. */
  readonly template: string;
  readonly reference: string;
  /** What is delivered under it waits until somebody says how it was received. */
  readonly held?: boolean;
}

function recordOf(issuing: Issuing, acts: readonly IncomingAct[], now: number): OrderRecord {
  const { kind, template, reference } = issuing;
  const idsOf = (...types: string[]): string[] =>
    acts.filter(({ object }) => types.includes(object.type ?? '')).map(({ object }) => object.id);
  const [id] = idsOf('auth:AuthorisationObject');
  if (id === undefined) throw new Error(`${template} holds no authorisation`);
  return {
    id,
    kind,
    template,
    reference,
    organisation: provider.organisationNumber,
    tasks: idsOf('task:LDTaskObject', 'task:LPTaskObject'),
    createdAt: wholeSecond(now),
    fetchedAt: null,
    decisions: [],
    withdrawnAt: null,
    deliveries: [],
    ...(issuing.held === true ? { held: true } : {}),
    ...(kind === 'preservation'
      ? { preservation: { expiresAt: preservedUntil(now), tasks: {} } }
      : {}),
  };
}

/** Sends an order that is written already. */
export function issueWritten(parts: AuthorityParts, issuing: Issuing): OrderRecord {
  const { state } = parts.store;
  const { xml, kind, template, reference } = issuing;
  const sent = sendMessage(parts, {
    endpoint: kind === 'preservation' ? 'preservation' : 'production',
    xml,
    organisation: provider.organisationNumber,
    record: (acts) => {
      const order = recordOf(issuing, acts, parts.now());
      state.orders[order.id] = order;
      return order;
    },
  });
  const order = state.orders[sent.order];
  if (order === undefined) throw new Error(`${template} was not recorded`);
  parts.log.write('order.issued', { order: order.id, template, reference, objects: sent.objects });
  return order;
}

export interface IssueOptions {
  readonly held?: boolean;
  /** What happens to its form on the way. */
  readonly tampering?: Tampering;
}

/** An issuing authority sends an order: production (Form 1) or preservation (Form 2). */
export function issueOrder(
  parts: AuthorityParts,
  template: AnyTemplate,
  { held = false, tampering = 'none' }: IssueOptions = {},
): OrderRecord {
  const now = wholeSecond(parts.now());
  const spoken = writtenVersions(parts.store.state, provider.organisationNumber, now);
  const { xml, reference } = fillTemplate(template, now, {
    spoken,
    seal: sealingOf(parts, now, tampering),
  });
  const { kind } = practiceOrders[template];
  return issueWritten(parts, { xml, reference, template, kind, held });
}

/** The same order once more: its number and content as before, its objects new. Null where it was made otherwise. */
export function issueAgain(parts: AuthorityParts, before: OrderRecord): OrderRecord | null {
  const template = allTemplates.find((one) => one === before.template);
  if (template === undefined) return null;
  const { kind, reference, createdAt } = before;
  const spoken = writtenVersions(parts.store.state, before.organisation, parts.now());
  const { xml } = fillTemplate(template, createdAt, {
    spoken,
    reference,
    seal: sealingOf(parts, createdAt),
  });
  return issueWritten(parts, { xml, reference, template, kind });
}
