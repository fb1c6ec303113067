/** Lengths that the law does not give: product defaults, each a setting of the house. */
export interface ClockSettings {
  /** What "as soon as possible" and "without undue delay" mean in an ordinary case, in hours. */
  readonly asapNormalHours: number;
  /** The same in an emergency case, in hours. */
  readonly asapEmergencyHours: number;
  /** How soon data are to be preserved ("expeditiously", "without undue delay"), in minutes. */
  readonly preserveMinutes: number;
  /** How long after its opening a notified order may still leave in time, in minutes. */
  readonly releaseGraceMinutes: number;
  /** How soon what went another way is recorded in the decentralised system, in hours. */
  readonly recordHours: number;
  /** Proposed time that evidence can be fetched, in days. */
  readonly availabilityDays: number;
  /** How often a hold without an end is looked at, in days. */
  readonly reviewDays: number;
  /** Years in which the eves count like public holidays (question U6). */
  readonly eveYears: readonly number[];
}

export const defaultClockSettings: ClockSettings = {
  asapNormalHours: 24,
  asapEmergencyHours: 1,
  preserveMinutes: 60,
  releaseGraceMinutes: 60,
  recordHours: 24,
  availabilityDays: 30,
  reviewDays: 30,
  eveYears: [],
};
