/** A span of time taken apart for a countdown. Days, hours and minutes are whole; seconds only under one minute. */
export interface DurationParts {
  readonly days: number;
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
}

/** @param ms at least 0; what is less than a second is dropped. */
export function durationParts(ms: number): DurationParts {
  const whole = Math.max(0, Math.floor(ms / 1_000));
  return {
    days: Math.floor(whole / 86_400),
    hours: Math.floor((whole % 86_400) / 3_600),
    minutes: Math.floor((whole % 3_600) / 60),
    seconds: whole % 60,
  };
}

/** Number and unit of the parts worth showing: `10 d 9 h 58 m`, `7 h 12 m`, `4 m 09 s`. */
export function durationUnits(ms: number): readonly (readonly [number: string, unit: string])[] {
  const { days, hours, minutes, seconds } = durationParts(ms);
  if (days > 0)
    return [
      [`${days}`, 'd'],
      [`${hours}`, 'h'],
      [two(minutes), 'm'],
    ];
  if (hours > 0)
    return [
      [`${hours}`, 'h'],
      [two(minutes), 'm'],
    ];
  return [
    [`${minutes}`, 'm'],
    [two(seconds), 's'],
  ];
}

/** `10 d 9 h 58 m` for running text. */
export const duration = (ms: number): string =>
  durationUnits(ms)
    .map(([number, unit]) => `${Number(number)}\u00a0${unit}`)
    .join('\u00a0');

/** The two largest parts, for rows: `2 d 4 h`, `7 h 12 m`. */
export const shortDuration = (ms: number): string =>
  durationUnits(ms)
    .slice(0, 2)
    .map(([number, unit]) => `${Number(number)} ${unit}`)
    .join(' ');

const two = (value: number): string => `${value}`.padStart(2, '0');
