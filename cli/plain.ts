/**
 * What comes from a file or its name is written to a terminal only without anything that could steer it: control characters
 * (also those of C1, which XML allows), and marks that turn the direction of writing or cannot be seen.
 */
const steering = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

const shown = (character: string): string =>
  `\\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`;

/** A text in one line: white space becomes a space, what steers is shown as its number. */
export const plainLine = (text: string): string =>
  text
    .replace(/[ \t\r\n]+/g, ' ')
    .replace(steering, shown)
    .trim();

const escaped = (character: string): string =>
  [...Array(character.length).keys()]
    .map((at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`)
    .join('');

/** A value as JSON in one line. It means the same to every reader, and a terminal shows it unharmed. */
export const jsonLine = (value: unknown): string =>
  `${JSON.stringify(value).replace(steering, escaped)}\n`;
