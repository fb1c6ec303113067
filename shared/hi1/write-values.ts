import { formatInstant, type UtcMs } from '../base/units.ts';
import { element, nothing, textElement, type Markup } from './markup.ts';
import type { DictionaryEntry, EndpointId } from './model.ts';

/** QualifiedDateTime: no fraction, so the instant is cut to its second (never later than it was). */
export const writeSecond = (at: UtcMs): string => `${formatInstant(at).slice(0, 19)}Z`;

/** QualifiedMicrosecondDateTime, as the header wants it: six digits of fraction. */
export const writeMicrosecond = (at: UtcMs): string => `${formatInstant(at).slice(0, 23)}000Z`;

export function dictionaryElement(name: string, entry: DictionaryEntry | null): Markup {
  if (entry === null) return nothing;
  return element(
    name,
    textElement('common:Owner', entry.owner),
    textElement('common:Name', entry.name),
    textElement('common:Value', entry.value),
  );
}

/** A value of one of ETSI's own dictionaries. */
export const etsi = (name: string, value: string): DictionaryEntry => ({
  owner: 'ETSI',
  name,
  value,
});

export function endpointElement(name: string, endpoint: EndpointId): Markup {
  return element(
    name,
    textElement('CountryCode', endpoint.country),
    textElement('UniqueIdentifier', endpoint.id),
  );
}
