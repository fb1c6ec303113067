/** Platform time: the system's clock plus an offset that only ever grows. */
export interface PracticeClock {
  /** Milliseconds since 1970 as the platform tells them in `Date` and in its messages. */
  readonly now: () => number;
  /** Milliseconds since 1970 as TLS, tokens and timers see them. Never moved. */
  readonly system: () => number;
}

export function practiceClock(offsetSeconds: () => number): PracticeClock {
  const system = (): number => Date.now();
  return { system, now: () => system() + offsetSeconds() * 1000 };
}

/** `QualifiedDateTime` of TS 103 280: whole seconds, zone mandatory. */
export const toSeconds = (ms: number): string => new Date(ms).toISOString().slice(0, 19) + 'Z';

/** `QualifiedMicrosecondDateTime` of TS 103 280: six fraction digits. */
export const toMicroseconds = (ms: number): string =>
  new Date(ms).toISOString().slice(0, 23) + '000Z';
