import { randomInt } from 'node:crypto';
import { version } from '../facts.ts';
import type { VersionPair } from '../state/platform-state.ts';
import { documentPlaces, readTemplate } from './fill.ts';
import { fillPlaces, placesOf } from './places.ts';
import { practiceOrders, type AnyTemplate } from './practice-orders.ts';

export interface FilledTemplate {
  readonly xml: string;
  readonly reference: string;
}

/** A whole order with everything that must be new in each (see `places.ts`), and its documents (`fill.ts`). */
export function fillTemplate(
  template: AnyTemplate,
  now: number,
  spoken: VersionPair = version,
): FilledTemplate {
  const year = new Date(now).getUTCFullYear();
  const { country, kind } = practiceOrders[template];
  const form = kind === 'preservation' ? 'EPOCPR' : 'EPOC';
  const reference = `${form}-${country}-${year}-${String(randomInt(1_000_000)).padStart(6, '0')}`;
  const places = placesOf(reference, now);
  const xml = fillPlaces(readTemplate(`${template}.xml`), {
    ...places,
    ...documentPlaces({}, places),
    etsiVersion: () => spoken.etsi,
    profileVersion: () => spoken.profile,
  });
  return { xml, reference };
}
