import type { Language } from '../../shared/bridge/app-state.ts';

const commas: Readonly<Record<Language, string>> = { en: '.', sv: ',' };

/** `8.4 MB`: decimal units, as the service counts its limit. */
export function bytesText(count: number, language: Language): string {
  const steps = [
    ['GB', 1e9],
    ['MB', 1e6],
    ['KB', 1e3],
  ] as const;
  for (const [unit, size] of steps) {
    if (count < size) continue;
    const value = count / size;
    const digits = value < 100 && unit !== 'KB' ? 1 : 0;
    return `${value
      .toFixed(digits)
      .replace('.', commas[language])
      .replace(/[.,]0$/, '')} ${unit}`;
  }
  return `${count} B`;
}

/** Ten digits as a Swedish organisation number is written: `556000-0167`. */
export const organisationNumber = (digits: string): string =>
  /^\d{10}$/.test(digits) ? `${digits.slice(0, 6)}-${digits.slice(6)}` : digits;

/** First and last digits of a hash in groups of four: `b1f0 4e77 … 02ac`. The whole one is copied. */
export const shortHash = (hash: string): string =>
  `${hash.slice(0, 4)} ${hash.slice(4, 8)} … ${hash.slice(-4)}`;

/** Thousands apart with a thin gap: `1 204`. */
export const count = (value: number): string => `${value}`.replace(/\B(?=(?:\d{3})+$)/g, '\u00a0');

/** Bytes that a base64 text without white space stands for. */
export function base64Size(text: string): number {
  const padding = /={0,2}$/.exec(text)?.[0].length ?? 0;
  return Math.floor((text.length * 3) / 4) - padding;
}
