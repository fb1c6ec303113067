import { dueOf, openingOf } from '../watch/referee.ts';
import type { OrderRecord } from '../state/platform-state.ts';
import { html, nothing, type Html } from '../web/html.ts';
import type { OrderTexts } from './order-texts.ts';
import type { ControlTexts } from './page-texts.ts';
import { button, card, minuteOf } from './switch-cards.ts';

const minute = (at: number): string => minuteOf(new Date(at).toISOString());

/** Nothing more is to come of it: taken back, or every identifier's last part received. */
function isOver(order: OrderRecord): boolean {
  const received = order.deliveries.filter((one) => one.last && one.status === 'received');
  const isAnswered = order.tasks.every((task) => received.some((one) => one.task === task));
  return order.withdrawnAt !== null || isAnswered;
}

function timesOf(order: OrderRecord, t: ControlTexts): string {
  const opening = openingOf(order);
  return [
    t.issuedAt(minute(order.createdAt)),
    ...(order.fetchedAt === null ? [t.notRead] : []),
    opening === null ? t.dueAt(minute(dueOf(order))) : t.opensAt(minute(opening)),
  ].join(' · ');
}

function eventsOf(order: OrderRecord, t: ControlTexts): readonly string[] {
  const deliveries = order.deliveries.map((one) => t.deliveryStates[one.status]);
  return [
    ...order.decisions.map((one) =>
      one.byEnforcingAuthority
        ? `${t.enforcing}: ${t.said[one.kind]}`
        : `${t.stranger}: ${t.said[one.kind]} ${t.saidByStranger}`,
    ),
    ...(order.withdrawnAt === null ? [] : [`${t.issuing}: ${t.withdrawn}`]),
    ...(deliveries.length === 0 ? [] : [`${t.deliveriesSoFar}: ${deliveries.join(', ')}`]),
  ];
}

const act = (label: string, path: string, body: unknown, order: OrderRecord): Html =>
  button(label, path, body, { label: `${label}, ${order.reference}` });

/** Only an authority that was notified can raise grounds (Article 12). */
function enforcingActs(order: OrderRecord, t: ControlTexts): Html {
  if (order.kind !== 'notified') return nothing;
  const [first] = order.tasks;
  const decision = { order: order.id };
  const partly =
    first === undefined || order.tasks.length < 2
      ? nothing
      : act(t.refuseFirst, '/ea', { ...decision, decision: 'partial', tasks: [first] }, order);
  return html`<dt>${t.enforcing}</dt>
    <dd class="line">
      ${act(t.clear, '/ea', { ...decision, decision: 'none' }, order)}
      ${act(t.refuse, '/ea', { ...decision, decision: 'full' }, order)} ${partly}
    </dd>
    <dt>${t.stranger}</dt>
    <dd class="line">
      ${act(t.strangerClears, '/ea', { ...decision, decision: 'none', as: 'someoneElse' }, order)}
    </dd>`;
}

const actsOf = (order: OrderRecord, t: ControlTexts): Html =>
  html`<dl class="pairs">
    <dt>${t.issuing}</dt>
    <dd class="line">${act(t.withdraw, '/withdraw', { order: order.id }, order)}</dd>
    ${enforcingActs(order, t)}
  </dl>`;

type Titles = Readonly<Record<string, OrderTexts>>;

function orderItem(order: OrderRecord, titles: Titles, t: ControlTexts): Html {
  const title = titles[order.template ?? order.kind]?.title ?? order.kind;
  return html`<li class="order stack">
    <h3>${order.reference} <span class="soft">${title}</span></h3>
    <p class="small soft">${timesOf(order, t)}</p>
    ${eventsOf(order, t).map((event) => html`<p class="small">${event}</p>`)}
    ${isOver(order) ? nothing : actsOf(order, t)}
  </li>`;
}

const list = (orders: readonly OrderRecord[], titles: Titles, t: ControlTexts): Html =>
  html`<ol class="stack">
    ${[...orders].reverse().map((order) => orderItem(order, titles, t))}
  </ol>`;

/** What the authorities can do with each open order; the ended ones stay to be looked at. */
export function orderCard(orders: readonly OrderRecord[], titles: Titles, t: ControlTexts): Html {
  const open = orders.filter((order) => !isOver(order));
  const ended = orders.filter(isOver);
  return card(
    t.orders,
    html`${open.length === 0 ? html`<p class="soft">${t.noOrders}</p>` : list(open, titles, t)}
    ${
      ended.length === 0
        ? nothing
        : html`<details>
            <summary>${t.ended(ended.length)}</summary>
            ${list(ended, titles, t)}
          </details>`
    }`,
    'card--wide',
  );
}
