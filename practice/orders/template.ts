import { randomInt } from 'node:crypto';
import { version } from '../facts.ts';
import type { VersionPair } from '../state/platform-state.ts';
import { unsealed, type SealForm } from '../seals/seal-forms.ts';
import { documentPlaces, readTemplate } from './fill.ts';
import { fillPlaces, placesOf } from './places.ts';
import { practiceOrders, type AnyTemplate } from './practice-orders.ts';

export interface FilledTemplate {
  readonly xml: string;
  readonly reference: string;
}

/** A number nobody has had yet. */
export const newReference = (form: 'EPOC' | 'EPOCPR', country: string, now: number): string =>
  `${form}-${country}-${new Date(now).getUTCFullYear()}-${String(randomInt(1_000_000)).padStart(6, '0')}`;

const referenceOf = (template: AnyTemplate, now: number): string => {
  const { country, kind } = practiceOrders[template];
  return newReference(kind === 'preservation' ? 'EPOCPR' : 'EPOC', country, now);
};

export interface FillOptions {
  readonly spoken?: VersionPair;
  readonly reference?: string;
  readonly seal?: SealForm;
}

/** A whole order with everything that must be new in each (see `places.ts`), and its documents (`fill.ts`). */
export function fillTemplate(
  template: AnyTemplate,
  now: number,
  { spoken = version, reference = referenceOf(template, now), seal = unsealed }: FillOptions = {},
): FilledTemplate {
  const places = placesOf(reference, now);
  const xml = fillPlaces(readTemplate(`${template}.xml`), {
    ...places,
    ...documentPlaces({}, places, seal),
    etsiVersion: () => spoken.etsi,
    profileVersion: () => spoken.profile,
  });
  return { xml, reference };
}
