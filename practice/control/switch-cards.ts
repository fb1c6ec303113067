import { networkGroups, networkModeRows } from '../national/network-modes.ts';
import { deliveryModes } from '../state/platform-state.ts';
import { homeAddresses } from './ordinary.ts';
import { html, nothing, type Html } from '../web/html.ts';
import type { ControlTexts } from './page-texts.ts';
import type { StateView } from './state-view.ts';

interface ButtonLook {
  /** Whether the switch is in this position; absent for what only sets something off. */
  readonly pressed?: boolean;
  /** Name for people who do not see what stands around it. */
  readonly label?: string;
  readonly isPrimary?: boolean;
  readonly isDisabled?: boolean;
}

/** A button that makes one control call; `control.js` sends it. */
export const button = (text: string, path: string, body: unknown, look: ButtonLook = {}): Html =>
  html`<button
    class="btn ${look.pressed === true || look.isPrimary === true ? 'btn--primary' : ''}"
    data-path="${path}"
    data-body="${JSON.stringify(body)}"
    ${look.pressed === undefined ? nothing : html`aria-pressed="${String(look.pressed)}"`}
    ${look.isDisabled === true ? html`disabled` : nothing}
    ${look.label === undefined ? nothing : html`aria-label="${look.label}"`}
  >
    ${text}
  </button>`;

export const card = (title: string, content: Html, shape = ''): Html =>
  html`<section class="card ${shape}">
    <h2>${title}</h2>
    ${content}
  </section>`;

export const minuteOf = (instant: string): string =>
  `${instant.slice(0, 16).replace('T', ' ')} UTC`;

const hour = 3600;
/** A documentation range: nobody's address (RFC 5737). */
const elsewhere = ['192.0.2.0/24'];

const certificateKinds = [
  { variant: 'good', keyType: 'ec', container: 'modern' },
  { variant: 'good', keyType: 'rsa', container: 'legacy' },
  { variant: 'expired', keyType: 'ec', container: 'modern' },
  { variant: 'noClientAuth', keyType: 'ec', container: 'modern' },
  { variant: 'unknownIssuer', keyType: 'ec', container: 'modern' },
  { variant: 'unknownOrganisation', keyType: 'ec', container: 'modern' },
];

const openingButton = (view: StateView, t: ControlTexts): Html =>
  view.opening === null
    ? html`<p class="small soft">${t.noOpening}</p>`
    : html`<div>
        ${button(t.toOpening(view.opening.reference, minuteOf(view.opening.at)), '/time', {
          to: 'nextOpening',
        })}
      </div>`;

const timeCard = (view: StateView, t: ControlTexts): Html =>
  card(
    t.time,
    html`<p>${t.now}: <b>${minuteOf(view.now)}</b></p>
      <div class="line">
        ${[1, 8].map((hours) => button(t.hours(hours), '/time', { plusSeconds: hours * hour }))}
        ${[1, 10].map((days) => button(t.days(days), '/time', { plusSeconds: days * 24 * hour }))}
      </div>
      ${openingButton(view, t)}
      <p class="small soft">${t.timeLead}</p>`,
  );

const deliveryCard = (view: StateView, t: ControlTexts): Html =>
  card(
    t.deliveries,
    html`<p class="small soft">${t.deliveriesLead}</p>
      <div class="line">
        ${deliveryModes.map((mode) =>
          button(
            t.deliveryModes[mode],
            '/deliveries',
            { mode },
            { pressed: mode === view.deliveryMode },
          ),
        )}
      </div>
      <div>${button(t.release, '/deliveries', { release: 'received' })}</div>`,
  );

const networkCard = (view: StateView, t: ControlTexts): Html =>
  card(
    t.network,
    html`<p class="small soft">${t.networkLead}</p>
      <div class="groups">
        ${networkGroups.map(
          (group) =>
            html`<div class="group">
              <p class="small soft">${t.networkGroups[group]}</p>
              <div class="line">
                ${networkModeRows
                  .filter((row) => row.group === group)
                  .map(({ name }) =>
                    button(
                      t.networkModes[name],
                      '/network',
                      { mode: name },
                      { pressed: name === view.network.mode },
                    ),
                  )}
              </div>
            </div>`,
        )}
      </div>`,
    'card--across',
  );

const addressCard = (view: StateView, t: ControlTexts): Html =>
  card(
    t.addresses,
    html`<p class="small soft">${t.addressesLead}</p>
      <p class="mono">${view.addresses.registered.join(', ')} (${view.addresses.style})</p>
      <div class="line">
        ${button(t.addressActs.home, '/addresses', { registered: homeAddresses, style: '403' })}
        ${button(t.addressActs.refuse, '/addresses', { registered: elsewhere, style: '403' })}
        ${button(t.addressActs.drop, '/addresses', { registered: elsewhere, style: 'drop' })}
      </div>`,
  );

const certificateCard = (view: StateView, t: ControlTexts): Html =>
  card(
    t.certificates,
    html`<p class="small soft">
        ${t.certificateHint} <span class="mono">${view.certificateFolder}</span>
      </p>
      <div class="line">
        ${certificateKinds.map((kind) =>
          button(
            t.certificateKinds[Object.values(kind).join('-')] ?? kind.variant,
            '/certificates',
            kind,
          ),
        )}
      </div>
      <div>${button(t.endSessions, '/sessions', {})}</div>`,
  );

/** Everything that can be set or set off, a card each. */
export const switchCards = (view: StateView, t: ControlTexts): readonly Html[] => [
  timeCard(view, t),
  certificateCard(view, t),
  deliveryCard(view, t),
  addressCard(view, t),
  networkCard(view, t),
];
