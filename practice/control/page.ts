import type { LogEntry } from '../state/log.ts';
import { html, type Html } from '../web/html.ts';
import type { Language } from '../web/language.ts';
import { actTexts } from './act-texts.ts';
import { orderCard } from './order-cards.ts';
import { orderTexts } from './order-texts.ts';
import { sendCards } from './send-cards.ts';
import { situationCard } from './situation-card.ts';
import { button, card, switchCards } from './switch-cards.ts';
import { controlTexts, type ControlTexts } from './page-texts.ts';
import { versionCard } from './version-card.ts';
import type { StateView } from './state-view.ts';

/** What state everything is in, and the way back in one press. */
function stateLine(view: StateView, t: ControlTexts): Html {
  const isOrdinary = view.deviations.length === 0;
  const words = isOrdinary
    ? t.ordinary
    : `${t.notOrdinary} ${view.deviations.map((one) => t.deviations[one]).join(', ')}.`;
  return html`<div class="card card--wide line ${isOrdinary ? '' : 'off'}" role="status">
    <p class="grow">${words}</p>
    ${button(t.backToNormal, '/normal', {}, { isPrimary: !isOrdinary })}
  </div>`;
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
  const words = {
    t,
    a: actTexts[language],
    titles: orderTexts[language],
    now: Date.parse(view.now),
  };
  const other = language === 'en' ? 'sv' : 'en';
  return html`<html lang="${language}">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>${t.title} – ${t.mode}</title>
      <link rel="stylesheet" href="/assets/practice.css" />
      <link rel="stylesheet" href="/assets/situations.css" />
      <script src="/assets/control.js" defer></script>
    </head>
    <body>
      <header class="band">
        <b>${t.mode}</b><span>${t.band}</span
        ><a href="?lang=${other}" lang="${other}">${t.otherLanguage}</a>
      </header>
      <main class="board">
        <div class="card--wide">
          <h1>${t.title}</h1>
          <p class="soft">${t.lead}</p>
        </div>
        ${stateLine(view, t)} ${sendCards(orderTexts[language], t)}
        ${situationCard(view.situations, language)} ${orderCard(view.orders, words)}
        <div class="switches card--wide">${switchCards(view, t)}</div>
        ${versionCard(view.versions, t)} ${card(t.breaches, breachList(view, t), 'card--wide')}
        <details class="card card--wide">
          <summary>${t.log}</summary>
          ${logTable(view.lastEntries)}
        </details>
      </main>
    </body>
  </html>`;
}
