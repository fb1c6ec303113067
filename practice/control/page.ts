import type { LogEntry } from '../state/log.ts';
import type { OrderRecord } from '../state/platform-state.ts';
import { html, type Html } from '../web/html.ts';
import type { Language } from '../web/language.ts';
import { button, card, minuteOf, switchCards } from './switch-cards.ts';
import { controlTexts, type ControlTexts } from './page-texts.ts';
import type { StateView } from './state-view.ts';

function orderRow(order: OrderRecord, t: ControlTexts): Html {
  const decisions = order.decisions.map((one) => one.kind).join(', ');
  const acts =
    order.withdrawnAt === null
      ? html`<div class="line">
          ${button(t.clear, '/ea', { order: order.id, decision: 'none' })}
          ${button(t.refuse, '/ea', { order: order.id, decision: 'full' })}
          ${button(t.strangerClears, '/ea', { order: order.id, decision: 'none', as: 'someoneElse' })}
          ${button(t.withdraw, '/withdraw', { order: order.id })}
        </div>`
      : html`${t.withdrawn}`;
  return html`<tr>
    <td>${order.reference}<br /><span class="mono">${order.id}</span></td>
    <td>${t.templates[order.kind]}</td>
    <td>${minuteOf(new Date(order.createdAt).toISOString())}</td>
    <td>${order.deliveries.map((one) => one.status).join(', ')}</td>
    <td>${decisions} ${acts}</td>
  </tr>`;
}

function orderTable(view: StateView, t: ControlTexts): Html {
  if (view.orders.length === 0) return html`<p class="soft">${t.noOrders}</p>`;
  return html`<table class="table">
    <thead>
      <tr>
        ${t.columns.map((column) => html`<th scope="col">${column}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${[...view.orders].reverse().map((order) => orderRow(order, t))}
    </tbody>
  </table>`;
}

function detailsOf(entry: LogEntry): string {
  const { sequence: _sequence, at: _at, kind: _kind, ...details } = entry;
  return JSON.stringify(details);
}

const logTable = (entries: readonly LogEntry[]): Html =>
  html`<table class="table">
    <tbody>
      ${entries.map(
        (entry) =>
          html`<tr class="${entry.breach === undefined ? '' : 'breach'}">
            <td>${entry.at.slice(0, 19)}Z</td>
            <td>${entry.breach ?? entry.kind}</td>
            <td class="mono">${detailsOf(entry)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;

const breachList = (view: StateView, t: ControlTexts): Html =>
  view.breaches.length === 0 ? html`<p class="soft">${t.noBreaches}</p>` : logTable(view.breaches);

export function controlPage(view: StateView, language: Language): Html {
  const t = controlTexts[language];
  const other = language === 'en' ? 'sv' : 'en';
  return html`<html lang="${language}">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>${t.title} – ${t.mode}</title>
      <link rel="stylesheet" href="/assets/practice.css" />
      <script src="/assets/control.js" defer></script>
    </head>
    <body>
      <header class="band">
        <b>${t.mode}</b><span>${t.band}</span
        ><a href="?lang=${other}" lang="${other}">${t.otherLanguage}</a>
      </header>
      <main class="board">
        <h1 class="card--wide">${t.title}</h1>
        <div class="switches card--wide">${switchCards(view, t)}</div>
        ${card(t.orders, orderTable(view, t), 'card--wide')}
        ${card(t.breaches, breachList(view, t), 'card--wide')}
        ${card(t.log, logTable(view.lastEntries), 'card--wide')}
      </main>
    </body>
  </html>`;
}
