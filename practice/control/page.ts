import type { LogEntry } from '../state/log.ts';
import { deliveryModes, networkModes, type OrderRecord } from '../state/platform-state.ts';
import { templates } from '../orders/template.ts';
import { html, nothing, type Html } from '../web/html.ts';
import type { Language } from '../web/language.ts';
import { controlTexts, type ControlTexts } from './page-texts.ts';
import type { StateView } from './state-view.ts';

/** A button that makes one control call; `control.js` sends it. */
const button = (label: string, path: string, body: unknown, pressed?: boolean): Html =>
  html`<button
    class="btn ${pressed === true ? 'btn--primary' : ''}"
    data-path="${path}"
    data-body="${JSON.stringify(body)}"
    ${pressed === undefined ? nothing : html`aria-pressed="${String(pressed)}"`}
  >
    ${label}
  </button>`;

const card = (title: string, content: Html, wide = false): Html =>
  html`<section class="card ${wide ? 'card--wide' : ''}">
    <h2>${title}</h2>
    ${content}
  </section>`;

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
    <td>${new Date(order.createdAt).toISOString()}</td>
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
            <td>${entry.at}</td>
            <td>${entry.breach ?? entry.kind}</td>
            <td class="mono">${detailsOf(entry)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;

const certificateKinds = [
  { variant: 'good', keyType: 'ec', container: 'modern' },
  { variant: 'good', keyType: 'rsa', container: 'legacy' },
  { variant: 'expired', keyType: 'ec', container: 'modern' },
  { variant: 'noClientAuth', keyType: 'ec', container: 'modern' },
  { variant: 'unknownIssuer', keyType: 'ec', container: 'modern' },
  { variant: 'unknownOrganisation', keyType: 'ec', container: 'modern' },
];

function cards(view: StateView, t: ControlTexts): Html {
  const hour = 3600;
  return html`${card(
    t.newOrder,
    html`<div class="stack">
      ${templates.map((template) => button(t.templates[template], '/orders', { template }))}
    </div>`,
  )}
  ${card(
    t.time,
    html`<p>${t.now}: <b>${view.now}</b></p>
      <div class="line">
        ${[1, 8].map((hours) => button(t.hours(hours), '/time', { plusSeconds: hours * hour }))}
        ${[1, 10].map((days) => button(t.days(days), '/time', { plusSeconds: days * 24 * hour }))}
      </div>`,
  )}
  ${card(
    t.deliveries,
    html`<div class="line">
        ${deliveryModes.map((mode) =>
          button(t.deliveryModes[mode], '/deliveries', { mode }, mode === view.deliveryMode),
        )}
      </div>
      <div>${button(t.release, '/deliveries', { release: 'received' })}</div>`,
  )}
  ${card(
    t.network,
    html`<div class="line">
      ${networkModes.map((mode) =>
        button(t.networkModes[mode], '/network', { mode }, mode === view.network.mode),
      )}
    </div>`,
  )}
  ${card(
    t.certificates,
    html`<p class="small soft">
        ${t.certificateHint} <span class="mono">${view.certificateFolder}</span>
      </p>
      <div class="line">
        ${certificateKinds.map((kind) =>
          button(t.issue(Object.values(kind).join(', ')), '/certificates', kind),
        )}
      </div>
      <div>${button(t.endSessions, '/sessions', {})}</div>`,
  )}
  ${card(
    t.addresses,
    html`<p class="mono">${view.addresses.registered.join(', ')} (${view.addresses.style})</p>`,
  )}
  ${card(t.orders, orderTable(view, t), true)}
  ${card(
    t.breaches,
    view.breaches.length === 0
      ? html`<p class="soft">${t.noBreaches}</p>`
      : logTable(view.breaches),
    true,
  )}
  ${card(t.log, logTable(view.lastEntries), true)}`;
}

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
        ${cards(view, t)}
      </main>
    </body>
  </html>`;
}
