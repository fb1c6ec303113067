import { situationGroups } from '../orders/situations/situation.ts';
import { html, nothing, type Html } from '../web/html.ts';
import type { Language } from '../web/language.ts';
import type { SituationTexts } from './situation-texts.ts';
import { situationTexts } from './situation-texts.ts';
import { scriptViews, type RunView, type ScriptView } from './situation-views.ts';
import { button, minuteOf } from './switch-cards.ts';

interface Words {
  readonly t: SituationTexts;
  readonly language: Language;
}

const script = (view: ScriptView, { t, language }: Words): Html => {
  const title = view.title[language];
  return html`<details class="script">
    <summary>${title}</summary>
    <ol class="steps small">
      ${view.steps.map(
        ({ who, say }) =>
          html`<li>
            <span class="who who--${who}">${who === 'person' ? t.you : t.platform}</span>
            <span>${say[language]}</span>
          </li>`,
      )}
    </ol>
    ${button(t.begin, '/situations', { situation: view.name }, { label: `${t.begin}: ${title}` })}
  </details>`;
};

const meanwhileOf = (run: RunView, { t, language }: Words): Html =>
  run.meanwhile.length === 0
    ? html`<span class="soft">${t.nothing}</span>`
    : html`${run.meanwhile.map(
        ({ say, isDone }) =>
          html`<p>${say[language]} ${isDone === true ? html`<b>(${t.done})</b>` : nothing}</p>`,
      )}`;

function running(run: RunView, words: Words): Html {
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

const list = (runs: readonly RunView[], words: Words): Html =>
  html`<ol class="stack">
    ${runs.map((run) => running(run, words))}
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
            ${scripts.filter((one) => one.group === group).map((one) => script(one, words))}
          </div>`,
      )}
    </div>
  </section>`;
}
