/**
 * What folds the journal into the store, as one word: another one after any change of that code. A store that other
 * code has made says what that code understood, so it is made again.
 */
export const foldedBy = (): string =>
  typeof __FOLD_SHA256__ === 'undefined' ? 'source' : __FOLD_SHA256__;
