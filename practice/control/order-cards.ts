import { isAnswered } from '../orders/authority-acts.ts';
import { actors, type Actor } from '../orders/acts/write-act.ts';
import type { OrderRecord } from '../state/platform-state.ts';
import { dueOf, openingOf } from '../watch/referee.ts';
import { portalAlert } from '../watch/portal-alert.ts';
import { html, nothing, type Html } from '../web/html.ts';
import type { ActTexts } from './act-texts.ts';
import { actsFor, type PageAct } from './order-acts.ts';
import { eventsOf } from './order-events.ts';
import type { OrderTexts } from './order-texts.ts';
import type { ControlTexts } from './page-texts.ts';
import { button, card, minuteOf } from './switch-cards.ts';

const minute = (at: number): string => minuteOf(new Date(at).toISOString());

/** Everything the cards are written with. */
export interface OrderWords {
  readonly t: ControlTexts;
  readonly a: ActTexts;
  readonly titles: Readonly<Record<string, OrderTexts>>;
  /** Platform time. */
  readonly now: number;
}

/** Nothing more is to come of it: taken back, answered, or the data need not be kept any longer. */
function isOver(order: OrderRecord, now: number): boolean {
  const { preservation } = order;
  if (order.withdrawnAt !== null) return true;
  if (preservation === undefined) return isAnswered(order);
  const isKept = preservation.requestedAt !== undefined || now < preservation.expiresAt;
  return preservation.endedAt !== undefined || !isKept || isAnswered(order);
}

function timesOf(order: OrderRecord, { t, a }: OrderWords): string {
  const opening = openingOf(order);
  const due = minute(dueOf(order));
  const end = order.kind === 'preservation' ? a.keptUntil(due) : t.dueAt(due);
  return [
    t.issuedAt(minute(order.createdAt)),
    ...(order.fetchedAt === null ? [t.notRead] : []),
    opening === null ? end : t.opensAt(minute(opening)),
  ].join(' · ');
}

const alertOf = (order: OrderRecord, t: ControlTexts): string =>
  t.alert(order.kind === 'preservation' ? 'keep' : 'answer', minute(portalAlert(order)));

function actRow(act: PageAct, order: OrderRecord, { a }: OrderWords): Html {
  const { label, what } = a.acts[act.name];
  const isOffered = act.misfit === null;
  const look = { label: `${label}, ${order.reference}`, isDisabled: !isOffered };
  return html`<li class="act">
    ${button(label, `/${act.endpoint}`, act.body, look)}
    <span class="small soft">${act.misfit === null ? what : a.misfits[act.misfit]}</span>
  </li>`;
}

function actorActs(
  name: string,
  acts: readonly PageAct[],
  order: OrderRecord,
  words: OrderWords,
): Html {
  const rows = (some: readonly PageAct[]): Html =>
    html`<ul class="acts">
      ${some.map((act) => actRow(act, order, words))}
    </ul>`;
  const now = acts.filter(({ misfit }) => misfit === null);
  const later = acts.filter(({ misfit }) => misfit !== null);
  return html`<section class="actor stack">
    <h4>${name}</h4>
    ${now.length === 0 ? nothing : rows(now)}
    ${
      later.length === 0
        ? nothing
        : html`<details class="small">
            <summary>${words.a.notNow(later.length)}</summary>
            ${rows(later)}
          </details>`
    }
  </section>`;
}

function actsOf(order: OrderRecord, words: OrderWords): Html {
  const { t, now } = words;
  const names: Readonly<Record<Actor, string>> = {
    issuingAuthority: t.issuing,
    enforcingAuthority: t.enforcing,
    someoneElse: t.stranger,
  };
  const acts = actsFor(order, now);
  return html`<div class="actors">
    ${actors.map((actor) =>
      actorActs(
        names[actor],
        acts.filter((act) => act.actor === actor),
        order,
        words,
      ),
    )}
  </div>`;
}

function orderItem(order: OrderRecord, words: OrderWords): Html {
  const { t, a, titles, now } = words;
  const title = titles[order.template ?? order.kind]?.title ?? a.followUp;
  return html`<li class="order stack">
    <h3>${order.reference} <span class="soft">${title}</span></h3>
    <p class="small soft">${timesOf(order, words)}</p>
    <p class="small soft">${alertOf(order, t)}</p>
    ${eventsOf(order, t, a).map(
      ({ at, text, quote = '' }) =>
        html`<p class="small">
          ${at === null ? nothing : html`<span class="soft">${minute(at)}</span> `}${text}
          ${quote === '' ? nothing : html`<q class="said">${quote}</q>`}
        </p>`,
    )}
    ${
      isOver(order, now)
        ? html`<details>
            <summary>${t.afterwards}</summary>
            ${actsOf(order, words)}
          </details>`
        : actsOf(order, words)
    }
  </li>`;
}

const list = (orders: readonly OrderRecord[], words: OrderWords): Html =>
  html`<ol class="stack">
    ${[...orders].reverse().map((order) => orderItem(order, words))}
  </ol>`;

/** What the authorities can do with each open order; the ended ones stay to be looked at. */
export function orderCard(orders: readonly OrderRecord[], words: OrderWords): Html {
  const { t, now } = words;
  const open = orders.filter((order) => !isOver(order, now));
  const ended = orders.filter((order) => isOver(order, now));
  return card(
    t.orders,
    html`${open.length === 0 ? html`<p class="soft">${t.noOrders}</p>` : list(open, words)}
    ${
      ended.length === 0
        ? nothing
        : html`<details>
            <summary>${t.ended(ended.length)}</summary>
            ${list(ended, words)}
          </details>`
    }`,
    'card--wide',
  );
}
