import { situationGroups } from '../orders/situations/situation.ts';
import { html, nothing, type Html } from '../web/html.ts';
import type { Language } from '../web/language.ts';
import { runningItem } from './situation-running.ts';
import { scriptItem, type SituationWords } from './situation-script.ts';
import { situationTexts } from './situation-texts.ts';
import { scriptViews, type RunView } from './situation-views.ts';

const list = (runs: readonly RunView[], words: SituationWords): Html =>
  html`<ol class="stack">
    ${runs.map((run) => runningItem(run, words))}
  </ol>`;

/** The situations that run, and every one there is with its steps. */
export function situationCard(runs: readonly RunView[], language: Language): Html {
  const t = situationTexts[language];
  const words = { t, language };
  const open = runs.filter(({ isOver }) => !isOver);
  const ended = runs.filter(({ isOver }) => isOver);
  const scripts = scriptViews();
  return html`<section class="card card--wide" id="situations">
    <h2>${t.title}</h2>
    <p class="soft">${t.lead}</p>
    <h3>${t.running}</h3>
    ${open.length === 0 ? html`<p class="small soft">${t.noneRunning}</p>` : list(open, words)}
    ${
      ended.length === 0
        ? nothing
        : html`<details>
            <summary>${t.ended(ended.length)}</summary>
            ${list(ended, words)}
          </details>`
    }
    <div class="scripts">
      ${situationGroups.map(
        (group) =>
          html`<div class="group">
            <h3>${t.groups[group]}</h3>
            ${scripts.filter((one) => one.group === group).map((one) => scriptItem(one, words))}
          </div>`,
      )}
    </div>
  </section>`;
}
