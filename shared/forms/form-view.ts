/** A form as it is shown: the fields of the annex with what the messages say in each. Words are looked up elsewhere. */
import type { Sha256, UtcMs } from '../base/units.ts';
import type { AnnexId, Field } from './field.ts';
import type { LabelId } from './labels/en.ts';
import type { FormMark } from './form-mark.ts';

/** A time as it was written, and the instant it means; null when it means none. */
export interface WrittenTime {
  readonly written: string;
  readonly at: UtcMs | null;
}

/** `numbers`: of the identifiers a value is about, in the order of the form; none = all of them. */
export type FormValue =
  /** A sender's own words. */
  | { readonly kind: 'text'; readonly text: string }
  /** What somebody may want to copy: file numbers, addresses, telephone numbers. */
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'country'; readonly code: string }
  | { readonly kind: 'languages'; readonly codes: readonly string[] }
  /** A day, written as an instant with a zone: the sender's own date counts. */
  | { readonly kind: 'day'; readonly time: WrittenTime }
  | { readonly kind: 'time'; readonly time: WrittenTime; readonly number: number | null }
  | {
      readonly kind: 'period';
      readonly from: WrittenTime | null;
      readonly to: WrittenTime | null;
      readonly numbers: readonly number[];
    }
  | {
      readonly kind: 'identifier';
      readonly number: number;
      readonly format: string;
      readonly text: string;
      readonly times: readonly WrittenTime[];
      readonly period: { readonly from: WrittenTime | null; readonly to: WrittenTime | null };
    }
  | { readonly kind: 'numbers'; readonly numbers: readonly number[] }
  /** A word of a dictionary that the form has no box for. */
  | { readonly kind: 'word'; readonly word: string }
  /** An item of additional information, under the name its sender gave it. */
  | { readonly kind: 'item'; readonly name: string; readonly text: string }
  /** A sender's free text about one identifier. */
  | { readonly kind: 'remark'; readonly text: string; readonly number: number | null };

/**
 * `elsewhere`: the interface, as far as it is known, has no place for it; only the signed document says. `empty`: it has
 * a place and the sender left it out.
 */
export type FieldState = 'filled' | 'empty' | 'elsewhere' | 'words';

export interface FieldView extends Field {
  readonly state: FieldState;
  /** Of a box; null = the messages do not say. */
  readonly tick: boolean | null;
  readonly values: readonly FormValue[];
  readonly marks: readonly FormMark[];
  /** The member of the messages it is read from; null when there is none. */
  readonly from: string | null;
}

export interface SectionView {
  readonly id: LabelId;
  readonly letter: string;
  readonly fields: readonly FieldView[];
  /** What came for this section and has no field of its own. */
  readonly further: readonly FormValue[];
  /** Whether anything stands in it that its sender wrote or ticked. */
  readonly isFilled: boolean;
}

/** One value of a message that no description covers. */
export interface Unread {
  /** The object's type. */
  readonly object: string;
  /** Names of the elements down to the value. */
  readonly path: string;
  readonly text: string;
}

/** A received object the form was made from. */
export interface FormObject {
  readonly typeName: string;
  readonly generation: number | null;
  readonly sha256: Sha256;
  readonly arrivedAt: UtcMs;
}

export interface FormView {
  /** Tells the forms of one order apart. */
  readonly key: string;
  readonly annex: AnnexId;
  /** Made from the order alone: nothing of it was sent or received. */
  readonly isPreview: boolean;
  readonly reference: string | null;
  readonly sections: readonly SectionView[];
  /** What the order says beside the fields of the form. */
  readonly beside: readonly FormValue[];
  readonly unread: readonly Unread[];
  /** Pieces of section M that came and are not shown. */
  readonly hidden: number;
  /** All marks, in the order of the form. */
  readonly marks: readonly FormMark[];
  /** Name of the signed document; null when none came. */
  readonly document: string | null;
  readonly objects: readonly FormObject[];
}
