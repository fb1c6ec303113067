import { provider } from '../facts.ts';
import { html, nothing, type Html } from '../web/html.ts';
import type { Language } from '../web/language.ts';
import { eidTexts, type EidTexts } from './eid-texts.ts';
import type { EidStatus } from './eid-transactions.ts';
import { waitingBody, type CodeView } from './code-part.ts';
import { personOption } from './person-option.ts';
import { fullName, persons } from './persons.ts';

export interface EidView {
  readonly signIn: string;
  readonly language: Language;
  readonly status: EidStatus;
  /** The moving code, while it is shown. */
  readonly code: CodeView | null;
}

/** One word for the page and its poll to compare. */
export const stateWord = (status: EidStatus): string =>
  status.state === 'pending' || status.state === 'failed'
    ? `${status.state}-${status.hint}`
    : status.state;

export const form = (view: EidView, act: string, label: string, kind: string): Html =>
  html`<form method="post" action="/eid/${view.signIn}/${act}?lang=${view.language}">
    <button class="btn ${kind}">${label}</button>
  </form>`;

function choice(view: EidView, t: EidTexts): Html {
  return html`<form
    class="stack"
    id="choice"
    method="post"
    action="/eid/${view.signIn}/start?lang=${view.language}"
  >
    <h2>${t.settings}</h2>
    <p class="small soft">${t.settingsHint}</p>
    <div class="field">
      <label for="person">${t.person}</label>
      <select class="input" id="person" name="person">
        ${persons.map((who) => personOption(who, view.language))}
      </select>
    </div>
  </form>`;
}

/** The eID program of this computer, played in a pane of its own. */
function program(view: EidView, t: EidTexts): Html {
  const { status } = view;
  if (status.state === 'waiting') return choice(view, t);
  if (status.state !== 'pending' || status.hint === 'phone') return nothing;
  if (status.hint === 'outstandingTransaction') {
    return html`<h2>${t.eid}</h2>
      ${form(view, 'open', t.open, 'btn--primary btn--wide')}
      ${form(view, 'again', t.backToCode, 'btn--wide')}`;
  }
  return html`<h2>${t.eid}</h2>
    <p>${t.asked(fullName(status.person))}</p>
    ${form(view, 'confirm', t.confirm, 'btn--primary btn--wide')}
    ${form(view, 'cancel', t.cancel, 'btn--wide')}
    <hr />
    ${form(view, 'expire', t.expire, 'btn--wide')}
    ${form(view, 'other-person', t.otherPerson, 'btn--wide')}
    ${form(view, 'certificate-error', t.certificateError, 'btn--wide')}`;
}

const currentStep: Readonly<Record<string, number>> = {
  waiting: 0,
  'pending-outstandingTransaction': 1,
  'pending-started': 2,
};

const steps = (status: EidStatus, t: EidTexts): Html =>
  html`<ol class="eid__steps">
    ${t.steps.map((step, index) => {
      const current = index === currentStep[stateWord(status)];
      return html`<li ${current ? html`aria-current="step"` : nothing}>
        <b>${index + 1}</b><span>${step}</span>
      </li>`;
    })}
  </ol>`;

function body(view: EidView, t: EidTexts): Html {
  const { status } = view;
  if (status.state === 'failed') {
    const { what, next } = t.failed[status.hint];
    return html`<div role="alert">
        <h1>${what}</h1>
        <p>${next} ${t.nothingSigned}</p>
      </div>
      <div class="line">
        ${form(view, 'again', t.tryAgain, 'btn--primary btn--lg')}
        ${form(view, 'abort', t.backToOmbud, 'btn--quiet btn--lg')}
      </div>`;
  }
  if (status.state === 'complete') {
    return html`<div role="status">
        <h1>${t.approved}</h1>
        <p>${t.approvedNext}</p>
      </div>
      ${form(view, 'finish', t.goOn, 'btn--primary btn--lg')}`;
  }
  const word = status.state === 'pending' ? t.pending[status.hint] : t.pending.waiting;
  const isOnPhone = status.state === 'pending' && status.hint === 'phone';
  return html`<header>
      <p class="small soft">${t.asks(provider.name)}</p>
      <h1>${t.heading}</h1>
    </header>
    ${view.code === null ? nothing : waitingBody(view.code, view.language)}
    ${view.code !== null || isOnPhone ? nothing : steps(status, t)}
    <div class="eid__status">
      <p role="status"><b>${word}</b> ${t.nothingSigned}</p>
      ${form(view, 'abort', t.backToOmbud, 'btn--quiet')}
    </div>`;
}

/** The page around; `title` names what it is where that is not the sign-in itself. */
export function frame(language: Language, state: string, content: Html, title?: string): Html {
  const t = eidTexts[language];
  const moves = /^(?:waiting|pending|complete)/.test(state);
  return html`<html lang="${language}" data-state="${state}">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>${title ?? t.title} – Ombud – ${t.bandMode}</title>
      <link rel="stylesheet" href="/assets/practice.css" />
      <link rel="stylesheet" href="/assets/eid.css" />
      ${moves ? html`<script src="/assets/poll.js" defer></script>` : nothing}
    </head>
    <body>
      <header class="band">
        <b>${t.bandMode}</b><span>${t.band}</span>
        <a
          class="band__end"
          href="?lang=${language === 'en' ? 'sv' : 'en'}"
          lang="${language === 'en' ? 'sv' : 'en'}"
          >${t.otherLanguage}</a
        >
      </header>
      ${content}
    </body>
  </html>`;
}

export function eidPage(view: EidView): Html {
  const t = eidTexts[view.language];
  const { state } = view.status;
  const alone =
    state === 'failed' ||
    state === 'complete' ||
    (view.status.state === 'pending' && view.status.hint === 'phone');
  const aside = html`<aside class="eid__side stack" aria-label="${t.eid}">
    ${program(view, t)}
  </aside>`;
  return frame(
    view.language,
    stateWord(view.status),
    html`<main class="eid ${alone ? 'eid--alone' : ''}">
      <section class="eid__main">${body(view, t)}</section>
      ${alone ? nothing : aside}
    </main>`,
  );
}

/** For a link that leads nowhere any more. */
export function lostPage(language: Language): Html {
  const { what, next } = eidTexts[language].lost;
  return frame(
    language,
    'lost',
    html`<main class="eid eid--alone">
      <section class="eid__main">
        <h1>${what}</h1>
        <p>${next}</p>
      </section>
    </main>`,
  );
}
