import { html, type Html } from '../web/html.ts';
import { pictureOf } from './code-picture.ts';
import type { Language } from '../web/language.ts';
import { eidTexts } from './eid-texts.ts';

/** The code of this second, as the page shows it and its script asks for it. */
export interface CodeView {
  readonly text: string;
  /** Seconds left for the whole sign-in. */
  readonly left: number;
}

export const clock = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

/** What the script asks for each second. */
export const codeAnswer = ({ text, left }: CodeView) => ({
  text,
  left: clock(left),
  path: pictureOf(text).path,
});

/** The moving code, what to do with it, and the way for whoever has no phone in the room. */
export function waitingBody(code: CodeView, language: Language): Html {
  const t = eidTexts[language];
  const { path, size } = pictureOf(code.text);
  const quiet = 4;
  const box = `${-quiet} ${-quiet} ${size + 2 * quiet} ${size + 2 * quiet}`;
  return html`<div class="scan">
      <div class="stack">
        <svg class="scan__code" viewBox="${box}" role="img" aria-label="${t.qr}">
          <path id="code-picture" d="${path}" shape-rendering="crispEdges" />
        </svg>
        <p class="small soft">
          <span class="when-moving">${t.newCode}</span
          ><span class="when-still">${t.stillCode}</span>
          <noscript>${t.noScript}</noscript>
          ${t.left} <b id="code-left">${clock(code.left)}</b>
        </p>
      </div>
      <div class="stack">
        <ol class="eid__steps">
          ${t.phoneSteps.map((step, index) => html`<li><b>${index + 1}</b><span>${step}</span></li>`)}
        </ol>
        <p>
          <button class="btn btn--primary btn--lg" form="choice">${t.sameDevice}</button>
        </p>
      </div>
    </div>
    <details class="scan__text">
      <summary>${t.noCamera}</summary>
      <div class="stack">
        <p class="small soft">${t.noCameraHint}</p>
        <p>
          <a
            class="btn"
            id="code-link"
            target="_blank"
            rel="noopener"
            href="/phone?lang=${language}&code=${encodeURIComponent(code.text)}"
            >${t.openPhone}</a
          >
        </p>
        <p class="mono wrap" id="code-text" translate="no">${code.text}</p>
      </div>
    </details>`;
}
