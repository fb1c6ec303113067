/** Annex I, sections K and L: who was notified, and where the data go. */
import type { FormValue } from '../form-view.ts';
import { said, wordOf, type Received } from '../received.ts';
import { hasFlag } from './addressee.ts';
import { enforcingAuthorities } from './conditions.ts';
import { finder, ticked, type Finder, type Finders } from './finding.ts';

export const isNotified = (received: Received): boolean =>
  hasFlag(received, 'EnforcingAuthorityNotified');

const destinations = ({ tasks }: Received) =>
  tasks.flatMap(({ task }) => (task.kind === 'LDTaskObject' ? (task.destinations ?? []) : []));

const profile = (wanted: string): Finder =>
  finder('DeliveryDetails/LDDeliveryDestination/LDDeliveryProfile', (received) => {
    const words = destinations(received).map(({ profile: entry }) => wordOf(entry));
    return ticked(words.length === 0 ? null : words.includes(wanted));
  });

const distinct = (texts: readonly string[], kind: 'code' | 'word'): readonly FormValue[] =>
  [...new Set(texts.flatMap((text) => said(text) ?? []))].map((text) =>
    kind === 'code' ? { kind, text } : { kind, word: text },
  );

const addressOf = ({ address }: ReturnType<typeof destinations>[number]): string => {
  if (address === undefined) return '';
  if (typeof address.value === 'string')
    return address.kind.startsWith('IPAddressPort') ? '' : address.value;
  return `${address.value.country} ${address.value.id}`;
};

export const transferFinders: Finders = {
  'I.K.1': finder('AuthorisationFlags (EnforcingAuthorityNotified)', (received) =>
    ticked(isNotified(received), ...enforcingAuthorities(received)),
  ),
  'I.L.1a': profile('IssuingAuthority'),
  'I.L.1b': profile('ValidatingAuthority'),
  'I.L.1c': profile('OtherCompetentAuthority'),
  'I.L.2': finder('DeliveryDetails/LDDeliveryDestination/DeliveryAddress', (received) => ({
    values: distinct(destinations(received).map(addressOf), 'code'),
  })),
  'I.L.3': finder('DeliveryDetails/LDDeliveryDestination/LDHandoverFormat', (received) => ({
    values: distinct(
      destinations(received).map(({ handoverFormat }) => wordOf(handoverFormat)),
      'word',
    ),
  })),
};
