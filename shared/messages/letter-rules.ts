import { fault, type Fault } from '../base/fault.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { UtcMs } from '../base/units.ts';
import type { LetterContents } from '../orders/entries/message-entry.ts';

/** Characters of one letter: far more than anybody writes, and little enough for a journal entry. */
export const longestLetter = 20_000;
export const mostEnclosures = 20;

/** What a person has written; the enclosures are added by acts of their own. */
export type LetterDraft = Pick<LetterContents, 'type' | 'text' | 'answers' | 'answerBy'>;

const enclosedBytes = ({ enclosures }: Pick<LetterContents, 'enclosures'>): number =>
  enclosures.reduce((sum, { bytes }) => sum + bytes, 0);

/**
 * Whether one more file of this size fits: text and enclosures travel in one message.
 *
 * Error: `letter.tooLarge`.
 */
export function roomForEnclosure(
  contents: Pick<LetterContents, 'enclosures'>,
  bytes: number,
  limit: number,
): Result<true, Fault> {
  const fits =
    enclosedBytes(contents) + bytes <= limit && contents.enclosures.length < mostEnclosures;
  return fits ? ok(true) : err(fault('letter.tooLarge', { limit, files: mostEnclosures }));
}

/** Whether a letter can be let go. Errors: `letter.empty`, `letter.timePassed`. */
export function judgeLetter(
  { text, answerBy }: Pick<LetterContents, 'text' | 'answerBy'>,
  now: UtcMs,
): Result<true, Fault> {
  if (text.trim() === '') return err(fault('letter.empty'));
  return answerBy !== null && answerBy <= now ? err(fault('letter.timePassed')) : ok(true);
}
