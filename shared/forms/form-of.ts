import { annexes } from './annexes.ts';
import type { Finders, Finding } from './find/finding.ts';
import { fieldOfItem, placedItems } from './find/conditions.ts';
import { mark, type FormMark } from './form-mark.ts';
import type { AnnexId, Field, Section } from './field.ts';
import type { FieldState, FieldView, FormValue, FormView, SectionView } from './form-view.ts';
import { said, wordOf, type Item, type Received } from './received.ts';
import { partsOf } from './section-m.ts';

export interface Making {
  readonly key: string;
  readonly annex: AnnexId;
  readonly received: Received;
  readonly finders: Finders;
  readonly marks: readonly FormMark[];
  readonly isPreview?: boolean;
  readonly document: string | null;
  /** Whether what came beside the fields belongs to this form: it is shown once. */
  readonly isOrder: boolean;
}

const isWords = ({ kind }: Field): boolean => kind !== 'text' && kind !== 'box';

function stateOf(field: Field, finding: Finding | null): FieldState {
  if (isWords(field)) return 'words';
  if (finding === null) return 'elsewhere';
  const hasValue = (finding.values ?? []).length > 0;
  if (field.kind === 'text') return hasValue ? 'filled' : 'empty';
  if (finding.tick === true || hasValue) return 'filled';
  return finding.tick === false ? 'empty' : 'elsewhere';
}

/** Conditional fields of the validating authority are demanded where there is one. */
const isDemanded = ({ id, need }: Field, { validating }: Received): boolean =>
  need === 'required' ||
  (need === 'conditional' &&
    validating !== null &&
    /^(?:I\.A\.[35]|II\.A\.[35]|I\.J\.\d+|II\.G\.\d+|III\.B\.[34])$/.test(id));

function fieldView(field: Field, making: Making): FieldView {
  const { received, finders, marks, isPreview = false } = making;
  const finder = finders[field.id];
  const finding = finder === undefined || isWords(field) ? null : finder.find(received);
  const state = stateOf(field, finding);
  const isMissing =
    !isPreview &&
    state === 'empty' &&
    field.kind === 'text' &&
    isDemanded(field, received) &&
    finder !== undefined;
  // A signature is in the document: the messages carry another one only where a sender adds it.
  const isSignature = finder?.from.endsWith('ApprovalDigitalSignature') === true;
  const own = marks.filter((one) => one.field === field.id);
  return {
    ...field,
    state: isSignature && state === 'empty' ? 'elsewhere' : state,
    tick: field.kind === 'box' ? (finding?.tick ?? (state === 'filled' ? true : null)) : null,
    values: finding?.values ?? [],
    marks: isMissing && !isSignature ? [...own, mark('missing', field.id)] : own,
    from: finder?.from ?? null,
  };
}

const itemValue = ({ name, value }: Item): FormValue => ({ kind: 'item', name, text: value });

const letterOf = (item: Item): string => fieldOfItem(item).split('/')[0] ?? '';

function sectionView(section: Section, making: Making): SectionView {
  const fields = section.fields.map((field) => fieldView(field, making));
  const further = making.isOrder
    ? making.received.items
        .filter((item) => letterOf(item) === section.letter && !placedItems.has(fieldOfItem(item)))
        .map(itemValue)
    : [];
  const isFilled = fields.some(({ state }) => state === 'filled') || further.length > 0;
  return { id: section.id, letter: section.letter, fields, further, isFilled };
}

/** What the order says and no field of the form is for. */
function beside({ received, annex }: Making): { values: readonly FormValue[]; hidden: number } {
  const letters = new Set(annexes[annex].sections.map(({ letter }) => letter));
  const { order, items } = received;
  const free = partsOf(order?.manualInformation ?? '');
  const item = (name: string, text: string | null | undefined): readonly FormValue[] => {
    const words = said(text);
    return words === null ? [] : [{ kind: 'item', name, text: words }];
  };
  return {
    hidden: free.hidden,
    values: [
      ...item('TypeOfCase', wordOf(order?.typeOfCase)),
      ...item('Jurisdiction', order?.jurisdiction),
      ...free.parts.map(({ source, text }): FormValue => ({
        kind: 'item',
        name: source ?? 'ManualInformation',
        text,
      })),
      ...items.filter((one) => !letters.has(letterOf(one))).map(itemValue),
    ],
  };
}

/** Puts a form together. Nothing of section M can be in it: there is no such section, and what named it was left out. */
export function formOf(making: Making): FormView {
  const { key, annex, received, isOrder, document } = making;
  const sections = annexes[annex].sections.map((section) => sectionView(section, making));
  const more = isOrder ? beside(making) : { values: [], hidden: 0 };
  return {
    key,
    annex,
    isPreview: making.isPreview ?? false,
    reference: received.order?.reference ?? null,
    sections,
    beside: more.values,
    unread: isOrder ? received.unread.shown : [],
    hidden: isOrder ? received.unread.hidden + more.hidden : 0,
    marks: sections.flatMap(({ fields }) => fields.flatMap(({ marks }) => marks)),
    document,
    objects: received.objects,
  };
}
