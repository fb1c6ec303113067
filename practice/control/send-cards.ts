import { allTemplates, practiceOrders, type AnyTemplate } from '../orders/practice-orders.ts';
import { html, type Html } from '../web/html.ts';
import type { OrderTexts } from './order-texts.ts';
import type { ControlTexts } from './page-texts.ts';
import { button } from './switch-cards.ts';

type All = Readonly<Record<AnyTemplate, OrderTexts>>;

const sendCard = (template: AnyTemplate, order: OrderTexts, t: ControlTexts): Html =>
  html`<li class="card send">
    <h3>${order.title} <span class="country">${practiceOrders[template].country}</span></h3>
    <p>${order.what}</p>
    <dl class="pairs small">
      <dt>${t.clock}</dt>
      <dd>${order.clock}</dd>
      <dt>${t.learn}</dt>
      <dd>${order.learn}</dd>
    </dl>
    ${button(t.sendThis, '/orders', { template }, { label: `${t.sendThis}: ${order.title}` })}
  </li>`;

/** The practice orders, a card each. */
export const sendCards = (all: All, t: ControlTexts): Html =>
  html`<section class="card--wide stack">
    <h2>${t.send}</h2>
    <p class="soft">${t.sendLead}</p>
    <ol class="sends">
      ${allTemplates.map((template) => sendCard(template, all[template], t))}
    </ol>
  </section>`;
