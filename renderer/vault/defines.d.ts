/** SHA-256 (lower-case hex) of the sources that fold the journal, compiled into the worker; not defined from source. */
declare const __FOLD_SHA256__: string | undefined;
