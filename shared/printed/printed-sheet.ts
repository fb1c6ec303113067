/** A sheet as it is set in type for a PDF: what stands on it and in what order, and nothing of how a window lays it out. */

/** A box of a form: ticked, not ticked, or nothing is said of it. */
export const signs = ['ticked', 'open', 'unsaid'] as const;
export type Sign = (typeof signs)[number];

/** Words that look alike; a line feed ends a line. */
export interface Run {
  readonly text: string;
  readonly isBold?: true | undefined;
  readonly isMono?: true | undefined;
  readonly isSmall?: true | undefined;
  readonly isGrey?: true | undefined;
  /** Where it is not the sheet's. */
  readonly language?: string | undefined;
  /** Read aloud in place of the words, where these are a sign alone. */
  readonly say?: string | undefined;
  /** A box of a form in place of words; `say` tells it. */
  readonly sign?: Sign | undefined;
}

/** How words on their own look: a note has a line at its side, a mark a frame, a signature a line to sign on. */
export const wordLooks = ['plain', 'practice', 'note', 'mark', 'lead', 'signature'] as const;
export const listLooks = ['numbers', 'dots', 'plain', 'legend'] as const;
export const pairLooks = ['plain', 'tight', 'clock', 'field', 'questions'] as const;
export const groupLooks = ['plain', 'head', 'section', 'aside'] as const;
export const dayStates = ['counted', 'rest', 'end'] as const;

export interface PrintedDay {
  readonly name: string;
  readonly day: string;
  readonly state: (typeof dayStates)[number];
  /** What the look of the day says. */
  readonly say: string;
}

/** Each term with what is said of it. */
export interface Pair {
  readonly term: readonly Run[];
  readonly value: readonly Block[];
}

export type Block =
  | {
      readonly kind: 'heading';
      /** 1 to 6, as in HTML. */
      readonly level: number;
      readonly runs: readonly Run[];
      /** The letter of a section of a form. */
      readonly letter?: string | undefined;
    }
  | {
      readonly kind: 'words';
      readonly look: (typeof wordLooks)[number];
      /** How far to the right, in steps. */
      readonly depth: number;
      readonly runs: readonly Run[];
    }
  | {
      readonly kind: 'list';
      readonly look: (typeof listLooks)[number];
      readonly items: readonly (readonly Block[])[];
    }
  | { readonly kind: 'days'; readonly days: readonly PrintedDay[] }
  | {
      readonly kind: 'pairs';
      readonly look: (typeof pairLooks)[number];
      readonly depth: number;
      readonly rows: readonly Pair[];
    }
  | {
      readonly kind: 'table';
      readonly head: readonly (readonly Run[])[];
      readonly rows: readonly (readonly (readonly Block[])[])[];
    }
  | {
      readonly kind: 'tick';
      readonly sign: Sign;
      readonly say: string;
      readonly depth: number;
      readonly body: readonly Block[];
    }
  | { readonly kind: 'banner'; readonly body: readonly Block[] }
  | { readonly kind: 'columns'; readonly parts: readonly (readonly Block[])[] }
  | {
      readonly kind: 'group';
      readonly look: (typeof groupLooks)[number];
      readonly body: readonly Block[];
    };

export interface PrintedSheet {
  readonly title: string;
  readonly language: 'en' | 'sv';
  /** A sheet that is meant to fit one page is set smaller. */
  readonly isDense: boolean;
  readonly blocks: readonly Block[];
}

/** The longest sheet that is set in type, in characters of JSON; a longer one is left to the window's own engine. */
export const longestSheet = 1_000_000;
