// The application's own English sentences, so that a test follows them when they are reworded.
import type { FaultCode } from '../../shared/base/fault.ts';
import { faultsEn } from '../../shared/text/faults.en.ts';

/** The sentence's beginning up to the first value that is filled in. */
export const sentence = (code: FaultCode): string => faultsEn[code].sentence.split('{')[0] ?? '';

/** The next step's beginning up to the first value that is filled in. */
export const nextStep = (code: FaultCode): string => faultsEn[code].next.split('{')[0] ?? '';
