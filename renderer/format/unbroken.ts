/** The same words on one line: a day is not parted from its hour. */
export const unbroken = (text: string): string => text.replaceAll(' ', '\u00a0');

/** A day on one line, and its hour on the next where there is no room for both. */
export const dayUnbroken = (text: string): string =>
  unbroken(text).replace(/\u00a0(?=[^\u00a0]*$)/, ' ');
