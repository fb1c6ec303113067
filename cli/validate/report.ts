/** What is said of one message: a verdict, what could be learnt of it, and findings that leave the verdict alone. */

export interface Place {
  /** From 1; 0 where there is no line. */
  readonly line: number;
  /** Names from the root down; '' where there is no place. */
  readonly path: string;
  readonly message: string;
}

export interface ReportedError extends Place {
  /** Of TS 103 120, table D.1; null when it is about the file and not about a message. */
  readonly code: number | null;
}

export interface PolicyFinding extends Place {
  /** 3021 when the version is none that Ombud speaks; null for a member newer than the version named. */
  readonly code: number | null;
}

export interface Warning extends Place {
  readonly reason:
    | 'unknownDictionary'
    | 'unknownValue'
    | 'variant'
    /** Valid, but Ombud does not take it for a message: two readers could understand it differently. */
    | 'refused';
}

/** The order of the members is that of the JSON. */
export interface Report {
  readonly file: string;
  /** The verdict of the schema alone, whatever version the message names. */
  readonly valid: boolean;
  readonly kind: 'request' | 'response' | 'unknown';
  /** ETSIVersion as written; '' without one. */
  readonly version: string;
  /** Whether it is XML at all, within what Ombud reads. */
  readonly readable: boolean;
  /** Version policy, which never changes `valid`. */
  readonly policy: readonly PolicyFinding[];
  readonly errors: readonly ReportedError[];
  /** What is unusual and passes all the same. */
  readonly warnings: readonly Warning[];
}

/** A report of a file that holds nothing readable. */
export const unreadReport = (file: string, error: ReportedError): Report => ({
  file,
  valid: false,
  kind: 'unknown',
  version: '',
  readable: false,
  policy: [],
  errors: [error],
  warnings: [],
});
