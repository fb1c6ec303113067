import type { FieldView, FormView } from '../../../../shared/forms/form-view.ts';
import { formsOfOrder } from '../../../../shared/forms/forms-of-order.ts';
import type { AnnexId } from '../../../../shared/forms/field.ts';
import { isLabelId, type LabelId } from '../../../../shared/forms/labels/en.ts';
import type { ReceivedObject } from '../../../../shared/forms/received.ts';

/** The one form of that annex. */
export function formOf(objects: readonly ReceivedObject[], annex: AnnexId): FormView {
  const found = formsOfOrder(objects).filter((form) => form.annex === annex);
  const [form] = found;
  if (form === undefined || found.length > 1) throw new Error(`${found.length} of ${annex}`);
  return form;
}

export const fieldsOf = ({ sections }: FormView): readonly FieldView[] =>
  sections.flatMap(({ fields }) => fields);

export function fieldOf(form: FormView, id: LabelId): FieldView {
  const field = fieldsOf(form).find((one) => one.id === id);
  if (field === undefined) throw new Error(`no field ${id}`);
  return field;
}

/** What stands in a field, briefly: texts, numbers and times as they were written. */
export const saidIn = (form: FormView, id: LabelId): readonly string[] =>
  fieldOf(form, id).values.map((value) => {
    switch (value.kind) {
      case 'text':
      case 'code':
      case 'identifier':
      case 'remark':
      case 'item':
        return value.text;
      case 'country':
        return value.code;
      case 'languages':
        return value.codes.join(' ');
      case 'day':
      case 'time':
        return value.time.written;
      case 'period':
        return `${value.from?.written ?? ''}/${value.to?.written ?? ''}`;
      case 'numbers':
        return value.numbers.join(',');
      case 'word':
        return value.word;
    }
  });

/** The boxes ticked in a form. */
export const tickedIn = (form: FormView): readonly string[] =>
  fieldsOf(form).flatMap(({ id, kind, tick }) => (kind === 'box' && tick === true ? [id] : []));

export const marksIn = (form: FormView): readonly string[] =>
  form.marks.map(({ code, field }) => `${code} ${field}`);

export const known = (id: string): LabelId => {
  if (!isLabelId(id)) throw new Error(`no such field: ${id}`);
  return id;
};
