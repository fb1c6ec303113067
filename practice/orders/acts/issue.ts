import { provider } from '../../facts.ts';
import type { OrderRecord } from '../../state/platform-state.ts';
import { practiceOrders, type AnyTemplate } from '../practice-orders.ts';
import { sendMessage, wholeSecond, type AuthorityParts } from '../send-message.ts';
import { fillTemplate } from '../template.ts';

const day = 86_400_000;
/** A preservation order ends after 60 days (Regulation (EU) 2023/1543, Article 11(1)): the end of that UTC day. */
const preservedUntil = (now: number): number => (Math.floor(now / day) + 61) * day - 1000;

/** An issuing authority sends an order: production (Form 1) or preservation (Form 2). */
export function issueOrder(parts: AuthorityParts, template: AnyTemplate): OrderRecord {
  const { state } = parts.store;
  const now = wholeSecond(parts.now());
  const { kind } = practiceOrders[template];
  const { xml, reference } = fillTemplate(template, now);
  const issued: OrderRecord[] = [];
  const { objects } = sendMessage(parts, {
    endpoint: kind === 'preservation' ? 'preservation' : 'production',
    xml,
    organisation: provider.organisationNumber,
    record: (acts) => {
      const idsOf = (...types: string[]): string[] =>
        acts
          .filter(({ object }) => types.includes(object.type ?? ''))
          .map(({ object }) => object.id);
      const [id] = idsOf('auth:AuthorisationObject');
      if (id === undefined) throw new Error(`${template}.xml holds no authorisation`);
      const order: OrderRecord = {
        id,
        kind,
        template,
        reference,
        organisation: provider.organisationNumber,
        tasks: idsOf('task:LDTaskObject', 'task:LPTaskObject'),
        createdAt: now,
        fetchedAt: null,
        decisions: [],
        withdrawnAt: null,
        deliveries: [],
        ...(kind === 'preservation'
          ? { preservation: { expiresAt: preservedUntil(now), tasks: {} } }
          : {}),
      };
      state.orders[id] = order;
      issued.push(order);
    },
  });
  const [order] = issued;
  if (order === undefined) throw new Error(`${template}.xml was not recorded`);
  parts.log.write('order.issued', { order: order.id, template, reference, objects });
  return order;
}
