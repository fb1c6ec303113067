import { textMark } from '../base/text-mark.ts';
import type { MessageContents } from './entries/message-entry.ts';

/** Tells one record of what came from another without its content: one number for one sender and the same words. */
export const letterMark = ({
  sender,
  words,
}: {
  readonly sender: string;
  readonly words: string;
}): number => textMark(`${sender.trim()}\n${words.trim()}`);

/** The same of a message of ours: a letter by its text, a confirmation says nothing of its own. */
export const messageMark = (
  said: Pick<MessageContents, 'endpoint'> & { readonly text?: string },
): number => letterMark({ sender: said.endpoint, words: said.text ?? '' });
