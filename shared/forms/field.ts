/** What a form is made of, in the order of the Official Journal. The words are in `labels/`. */
import type { LabelId } from './labels/en.ts';

export const annexIds = ['I', 'II', 'III', 'V', 'VI'] as const;
export type AnnexId = (typeof annexIds)[number];

/**
 * `text`: something is written in; `box`: it is ticked, and something may be written beside; `lead`: words that
 * introduce what follows; `group`: a heading within a section; `note`: a remark or footnote of the form.
 */
export type FieldKind = 'text' | 'box' | 'lead' | 'group' | 'note';

/**
 * Whether the form cannot do without it. `conditional`: where a condition of the form is met, which the checks know.
 * Where the form itself does not say, this is the project's reading.
 */
export type Need = 'required' | 'conditional' | 'optional';

export type Depth = 0 | 1 | 2;

export interface Field {
  readonly id: LabelId;
  readonly kind: FieldKind;
  readonly need: Need;
  /** Steps to the right of the section's edge. */
  readonly depth: Depth;
}

export interface Section {
  readonly id: LabelId;
  readonly letter: string;
  readonly fields: readonly Field[];
}

export interface Annex {
  readonly id: AnnexId;
  readonly sections: readonly Section[];
}

export const text = (id: LabelId, need: Need = 'optional', depth: Depth = 0): Field => ({
  id,
  kind: 'text',
  need,
  depth,
});

export const box = (id: LabelId, depth: Depth = 0, need: Need = 'optional'): Field => ({
  id,
  kind: 'box',
  need,
  depth,
});

const words =
  (kind: 'lead' | 'group' | 'note') =>
  (id: LabelId, depth: Depth = 0): Field => ({ id, kind, need: 'optional', depth });

export const lead = words('lead');
export const group = words('group');
export const note = words('note');

export const section = (id: LabelId, ...fields: readonly Field[]): Section => ({
  id,
  letter: id.split('.')[1] ?? '',
  fields,
});
