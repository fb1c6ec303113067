import { provider } from '../facts.ts';
import { html, nothing, type Html } from '../web/html.ts';
import type { Language } from '../web/language.ts';
import { frame } from './eid-page.ts';
import { personOption } from './person-option.ts';
import { persons } from './persons.ts';
import { phoneTexts, type PhoneTexts } from './phone-texts.ts';
import { practicePin, triesLeft, type PhoneView } from './phones.ts';

interface PhonePage {
  readonly language: Language;
  readonly view: PhoneView;
}

const action = (language: Language, act: string): string => `/phone/${act}?lang=${language}`;

const warning = (text: string): Html => html`<p class="notice" role="alert">${text}</p>`;

function idle(language: Language, t: PhoneTexts, refused: string | null): Html {
  return html`<h1>${t.title}</h1>
    <p class="soft">${t.lead}</p>
    ${refused === null ? nothing : warning(refused)}
    <form class="stack" method="post" action="${action(language, 'scan')}">
      <div class="field">
        <label for="code">${t.code}</label>
        <textarea
          class="input mono"
          id="code"
          name="code"
          rows="4"
          required
          spellcheck="false"
          autocomplete="off"
          aria-describedby="code-hint"
        ></textarea>
        <p class="small soft" id="code-hint">${t.codeHint}</p>
      </div>
      <button class="btn btn--primary btn--lg btn--wide">${t.scan}</button>
    </form>`;
}

function asked(
  language: Language,
  t: PhoneTexts,
  view: Extract<PhoneView, { state: 'asked' }>,
): Html {
  return html`<h1>${t.asks}</h1>
    ${view.isBusy ? warning(t.busy) : nothing}
    ${view.wrongPin > 0 ? warning(t.wrongPin(triesLeft(view))) : nothing}
    <dl class="facts">
      <dt>${t.service}</dt>
      <dd><b>Ombud</b>, ${provider.name}</dd>
      <dt>${t.request}</dt>
      <dd>${t.identify}</dd>
      <dt>${t.where}</dt>
      <dd>${t.whereValue}</dd>
    </dl>
    <p><b>${t.check}</b></p>
    <form class="stack" method="post" action="${action(language, 'approve')}">
      <div class="field">
        <label for="person">${t.owner}</label>
        <select class="input" id="person" name="person">
          ${persons.map((who) => personOption(who, language))}
        </select>
      </div>
      <div class="field">
        <label for="pin">${t.pin}</label>
        <input
          class="input"
          id="pin"
          name="pin"
          type="password"
          inputmode="numeric"
          required
          maxlength="12"
          autocomplete="off"
          aria-describedby="pin-hint"
        />
        <p class="small soft" id="pin-hint">${t.pinHint(practicePin)}</p>
      </div>
      <button class="btn btn--primary btn--lg btn--wide">${t.approve}</button>
    </form>
    <form method="post" action="${action(language, 'decline')}">
      <button class="btn btn--lg btn--wide">${t.decline}</button>
    </form>`;
}

function content({ language, view }: PhonePage): Html {
  const t = phoneTexts[language];
  if (view.state === 'idle')
    return idle(language, t, view.refused === null ? null : t.refused[view.refused]);
  if (view.state === 'asked') return asked(language, t, view);
  const { what, next } = t.ended[view.state];
  return html`<div role="status" class="stack">
      <h1>${what}</h1>
      <p>${next}</p>
    </div>
    <form method="post" action="${action(language, 'clear')}">
      <button class="btn btn--lg btn--wide">${t.again}</button>
    </form>`;
}

export const phonePage = (page: PhonePage): Html =>
  frame(
    page.language,
    `phone-${page.view.state}`,
    html`<main class="phone"><section class="phone__screen">${content(page)}</section></main>`,
    phoneTexts[page.language].title,
  );
