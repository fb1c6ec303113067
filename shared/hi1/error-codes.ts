import type { FaultCode } from '../base/fault.ts';

/**
 * Error codes of TS 103 120 annex D, table D.1, in short. The table stays open: an unknown number is shown as it is.
 */
export const errorCodes: ReadonlyMap<number, string> = new Map([
  [3000, 'general business logic error'],
  [3001, 'feature not supported'],
  [3002, 'duplicate action identifier'],
  [3003, 'transient technical error'],
  [3004, 'configuration issue'],
  [3005, 'required element missing'],
  [3006, 'change of this value not allowed'],
  [3007, 'improper value'],
  [3008, 'improper change of value'],
  [3009, 'value not found'],
  [3010, 'object already exists'],
  [3011, 'object to update does not exist'],
  [3012, 'object to update has expired'],
  [3013, 'object to cancel does not exist'],
  [3014, 'object to get not found'],
  [3015, 'object to get not deliverable'],
  [3016, 'link target does not exist'],
  [3017, 'link target expired'],
  [3018, 'link target failed'],
  [3019, 'unsupported encoding'],
  [3020, 'validation error'],
  [3021, 'version not supported'],
  [3022, 'message too large'],
]);

export const generalError = 3000;
export const transientError = 3003;
export const objectExists = 3010;
export const objectNotFound = 3014;
export const messageTooLarge = 3022;

/** The cause Ombud names for a refusal with this code. */
export function faultOfError(code: number): FaultCode {
  switch (code) {
    case transientError:
      return 'connection.busy';
    case objectExists:
      return 'message.alreadyThere';
    case 3020:
      return 'connection.schemaRefused';
    case 3021:
      return 'connection.versionNotSupported';
    case messageTooLarge:
      return 'message.tooLarge';
    default:
      return 'message.refused';
  }
}
