import type { PrintedSheet } from '../../shared/printed/printed-sheet.ts';

/** What the thread is given: the sheet, and all it sets it with. */
export interface TypesetQuestion {
  readonly sheet: PrintedSheet;
  /** Stands at the foot of every page. */
  readonly foot: string;
  /** The compiler, as WebAssembly. */
  readonly compiler: Uint8Array;
  /** The typefaces, as TrueType. */
  readonly fonts: readonly Uint8Array[];
}

/** `uncovered`: the sheet has characters that none of the typefaces has. */
export type TypesetAnswer = { readonly pdf: Uint8Array } | { readonly why: 'uncovered' | 'notSet' };
