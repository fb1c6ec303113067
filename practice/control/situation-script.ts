import { html, type Html } from '../web/html.ts';
import type { Language } from '../web/language.ts';
import type { SituationTexts } from './situation-texts.ts';
import type { ScriptView } from './situation-views.ts';
import { button } from './switch-cards.ts';

/** What the cards of situations are written with. */
export interface SituationWords {
  readonly t: SituationTexts;
  readonly language: Language;
}

/** One script with its steps, and the button that begins it. */
export const scriptItem = (view: ScriptView, { t, language }: SituationWords): Html => {
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
