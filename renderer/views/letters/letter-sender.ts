import type { LetterIn } from '../../../shared/messages/thread.ts';

type Sender = Pick<LetterIn, 'speaker' | 'owner' | 'country'>;

/**
 * Who wrote a letter, as people name it. The enforcing authority of an order is one, so its State tells it; of somebody
 * else the id is all there is to check.
 *
 * @param issuing Name of the issuing authority.
 * @param stateName The name of a State by its code.
 */
export function letterSender(
  { speaker, owner, country }: Sender,
  issuing: string | null,
  stateName: (code: string) => string,
): string | null {
  const state = country === null ? null : stateName(country);
  if (speaker === 'issuing') return issuing ?? state;
  if (speaker === 'enforcing') return state ?? owner;
  return [owner, state].filter((part) => part !== null && part !== '').join(', ');
}
