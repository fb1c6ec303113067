import type { VersionStage } from '../national/versions.ts';
import { html, nothing, type Html } from '../web/html.ts';
import type { ControlTexts } from './page-texts.ts';
import { button, card, minuteOf } from './switch-cards.ts';

export interface VersionView {
  readonly name: string;
  readonly interface: string;
  readonly stage: VersionStage;
  /** ISO 8601, UTC; null as long as no end is known. */
  readonly endsAt: string | null;
  /** The only one of its kind whose end is not known, which therefore stays. */
  readonly mustStay: boolean;
}

const acts = ['announce', 'deprecate', 'retire', 'restore'] as const;
export type VersionAct = (typeof acts)[number];

/** Which acts change anything about a version at this stage. */
const offered: Readonly<Record<VersionStage, readonly VersionAct[]>> = {
  current: ['announce', 'deprecate', 'retire'],
  announced: ['deprecate', 'retire', 'restore'],
  deprecated: ['retire', 'restore'],
  retired: ['restore'],
};

function versionRow(view: VersionView, t: ControlTexts): Html {
  const { name, stage, endsAt, mustStay } = view;
  const end =
    endsAt === null
      ? ''
      : ` · ${(stage === 'retired' ? t.versionEnded : t.versionEnds)(minuteOf(endsAt))}`;
  return html`<tr>
    <th scope="row">${name}</th>
    <td>${view.interface}</td>
    <td>${t.versionStages[stage]}${end} ${mustStay ? html`<br />${t.versionStays}` : nothing}</td>
    <td>
      <div class="line">
        ${acts.map((act) =>
          button(
            t.versionActs[act],
            '/versions',
            { version: name, act },
            {
              label: `${t.versionActs[act]}, ${name}`,
              isDisabled: mustStay || !offered[stage].includes(act),
            },
          ),
        )}
      </div>
    </td>
  </tr>`;
}

/** The versions of the interface and what becomes of them. */
export const versionCard = (versions: readonly VersionView[], t: ControlTexts): Html =>
  card(
    t.versions,
    html`<p class="small soft">${t.versionsLead}</p>
      <table class="table versions">
        <tbody>
          ${versions.map((view) => versionRow(view, t))}
        </tbody>
      </table>`,
    'card--wide',
  );
