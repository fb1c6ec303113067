/** The same words on one line: a day is not parted from its hour. */
export const unbroken = (text: string): string => text.replaceAll(' ', '\u00a0');
