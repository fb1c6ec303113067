import { html, nothing, type Html } from '../web/html.ts';
import type { SituationWords } from './situation-script.ts';
import type { RunView } from './situation-views.ts';
import { button, minuteOf } from './switch-cards.ts';

const meanwhileOf = (run: RunView, { t, language }: SituationWords): Html =>
  run.meanwhile.length === 0
    ? html`<span class="soft">${t.nothing}</span>`
    : html`${run.meanwhile.map(
        ({ say, isDone }) =>
          html`<p>${say[language]} ${isDone === true ? html`<b>(${t.done})</b>` : nothing}</p>`,
      )}`;

/** A situation that runs: what happened, what the person does, and what comes then. */
export function runningItem(run: RunView, words: SituationWords): Html {
  const { t, language } = words;
  const title = run.title[language];
  const look = { label: `${t.forward}: ${title}`, isPrimary: !run.waits };
  const row = (name: string, value: string | Html): Html =>
    html`<dt>${name}</dt>
      <dd>${value}</dd>`;
  return html`<li class="order stack">
    <h3>${title} <span class="soft">${run.references.join(', ')}</span></h3>
    <p class="small soft">${t.begunAt(minuteOf(run.begunAt))}</p>
    <dl class="pairs small">
      ${run.last === null ? nothing : row(t.happened, run.last[language])}
      ${row(t.meanwhile, meanwhileOf(run, words))}
      ${run.next === null ? nothing : row(t.next, run.next[language])}
    </dl>
    ${
      run.paper === null
        ? nothing
        : html`<p class="small"><a href="/paper/${run.paper}.pdf">${t.paper(run.paper)}</a></p>`
    }
    ${
      run.isOver
        ? html`<p class="small soft">${t.over}</p>`
        : html`<div class="line">
            ${button(t.forward, '/situations/forward', { run: run.run }, look)}
            ${
              run.waits && run.next !== null
                ? button(
                    t.anyway,
                    '/situations/forward',
                    { run: run.run, anyway: true },
                    { label: `${t.anyway}: ${title}` },
                  )
                : nothing
            }
          </div>`
    }
  </li>`;
}
