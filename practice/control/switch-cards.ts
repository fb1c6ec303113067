import { deliveryModes, networkModes } from '../state/platform-state.ts';
import { templates } from '../orders/template.ts';
import { html, nothing, type Html } from '../web/html.ts';
import type { ControlTexts } from './page-texts.ts';
import type { StateView } from './state-view.ts';

/** A button that makes one control call; `control.js` sends it. */
export const button = (label: string, path: string, body: unknown, pressed?: boolean): Html =>
  html`<button
    class="btn ${pressed === true ? 'btn--primary' : ''}"
    data-path="${path}"
    data-body="${JSON.stringify(body)}"
    ${pressed === undefined ? nothing : html`aria-pressed="${String(pressed)}"`}
  >
    ${label}
  </button>`;

export const card = (title: string, content: Html, shape = ''): Html =>
  html`<section class="card ${shape}">
    <h2>${title}</h2>
    ${content}
  </section>`;

export const minuteOf = (instant: string): string =>
  `${instant.slice(0, 16).replace('T', ' ')} UTC`;

const hour = 3600;
const home = ['127.0.0.1/32', '::1/128'];
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

const orderCard = (t: ControlTexts): Html =>
  card(
    t.newOrder,
    html`<div class="stack">
      ${templates.map((template) => button(t.templates[template], '/orders', { template }))}
    </div>`,
  );

const timeCard = (view: StateView, t: ControlTexts): Html =>
  card(
    t.time,
    html`<p>${t.now}: <b>${minuteOf(view.now)}</b></p>
      <div class="line">
        ${[1, 8].map((hours) => button(t.hours(hours), '/time', { plusSeconds: hours * hour }))}
        ${[1, 10].map((days) => button(t.days(days), '/time', { plusSeconds: days * 24 * hour }))}
      </div>`,
  );

const deliveryCard = (view: StateView, t: ControlTexts): Html =>
  card(
    t.deliveries,
    html`<div class="line">
        ${deliveryModes.map((mode) =>
          button(t.deliveryModes[mode], '/deliveries', { mode }, mode === view.deliveryMode),
        )}
      </div>
      <div>${button(t.release, '/deliveries', { release: 'received' })}</div>`,
  );

const networkCard = (view: StateView, t: ControlTexts): Html =>
  card(
    t.network,
    html`<div class="line">
      ${networkModes.map((mode) =>
        button(t.networkModes[mode], '/network', { mode }, mode === view.network.mode),
      )}
    </div>`,
  );

const addressCard = (view: StateView, t: ControlTexts): Html =>
  card(
    t.addresses,
    html`<p class="mono">${view.addresses.registered.join(', ')} (${view.addresses.style})</p>
      <div class="line">
        ${button(t.addressActs.home, '/addresses', { registered: home, style: '403' })}
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
          button(t.issue(Object.values(kind).join(', ')), '/certificates', kind),
        )}
      </div>
      <div>${button(t.endSessions, '/sessions', {})}</div>`,
  );

/** Everything that can be set or set off, a card each. */
export const switchCards = (view: StateView, t: ControlTexts): readonly Html[] => [
  orderCard(t),
  timeCard(view, t),
  certificateCard(view, t),
  deliveryCard(view, t),
  networkCard(view, t),
  addressCard(view, t),
];
