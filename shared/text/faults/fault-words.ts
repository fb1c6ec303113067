import type { FaultCode } from '../../base/fault.ts';

/** What a person is told about one fault. */
export interface FaultWords {
  /** What happened and why, in one or two plain sentences; it stands without any parameter. */
  readonly sentence: string;
  /** Added to the sentence when the fault carries every value it names (`{seconds}`). */
  readonly detail?: string;
  /** What to do now. */
  readonly next: string;
}

/** The words of all faults whose code begins with one of the groups. */
export type FaultGroup<Group extends string> = Readonly<
  Record<Extract<FaultCode, `${Group}.${string}`>, FaultWords>
>;
