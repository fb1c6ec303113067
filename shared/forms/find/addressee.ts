import { textFinding, finder, ticked, type Finders, type Finder } from './finding.ts';
import { wordOf, type Received } from '../received.ts';

export const hasFlag = ({ order }: Received, flag: string): boolean =>
  (order?.flags ?? []).some((entry) => wordOf(entry) === flag);

export const priorityOf = ({ order }: Received): string => wordOf(order?.priority);

export const addressee: Finder = finder('AuthorisationLegalEntity', ({ order }) =>
  textFinding(order?.legalEntity),
);

export const provider: Finder = finder('AuthorisationCSPID', ({ order }) => ({
  values: (order?.providers ?? []).map(({ country, id }) => ({
    kind: 'code',
    text: `${country} ${id}`,
  })),
}));

/**
 * Annexes I and II, section B. The emergency flag is the third box of this section; senders have been seen to set it for
 * the eight hours of section C as well, so that beside those it says nothing certain about the box.
 */
export const addresseeFinders = <A extends 'I.B' | 'II.B'>(at: A): Finders => ({
  [`${at}.1`]: addressee,
  [`${at}.2c`]: finder('AuthorisationFlags (IsEmergency)', (received) => {
    if (!hasFlag(received, 'IsEmergency')) return ticked(false);
    return ticked(priorityOf(received) === 'EightHours' ? null : true);
  }),
  [`${at}.7`]: provider,
});
