import { form3Finders, isPreservation } from './find/form-3.ts';
import { form5Finders, form6Finders } from './find/preservation-forms.ts';
import { remarksOf } from './find/evidence.ts';
import { preservationFinders, productionFinders } from './finders.ts';
import { mark, type FormMark } from './form-mark.ts';
import { formOf } from './form-of.ts';
import type { FormView } from './form-view.ts';
import { form3Marks } from './marks/form-3-marks.ts';
import { authorityMarks, deadlineMarks, identificationMarks } from './marks/order-marks.ts';
import { receivedOf, said, wordOf, type Received, type ReceivedObject } from './received.ts';

const documentOf = ({ documents }: Received, type: string) =>
  documents.filter(({ documentType }) => wordOf(documentType) === type);

const nameOf = (document: Received['documents'][number] | undefined): string | null =>
  document === undefined ? null : (said(document.name) ?? wordOf(document.documentType));

function certificate(received: Received): FormView {
  const hidden = remarksOf(received).hidden;
  const all = {
    ...received,
    unread: { ...received.unread, hidden: received.unread.hidden + hidden },
  };
  const common = { received: all, isOrder: true } as const;
  if (isPreservation(received))
    return formOf({
      ...common,
      key: 'II',
      annex: 'II',
      finders: preservationFinders,
      marks: [
        ...identificationMarks(received, 'II.C', 'II.D'),
        ...authorityMarks(received, 'II.F', 'II.G'),
      ],
      document: nameOf(documentOf(received, 'Form2')[0]),
    });
  return formOf({
    ...common,
    key: 'I',
    annex: 'I',
    finders: productionFinders,
    marks: [
      ...deadlineMarks(received),
      ...identificationMarks(received, 'I.E', 'I.F'),
      ...authorityMarks(received, 'I.I', 'I.J'),
    ],
    document: nameOf(documentOf(received, 'Form1')[0]),
  });
}

function preservationForms(received: Received): readonly FormView[] {
  const common = { received, isOrder: false } as const;
  const noDocument = (field: FormMark['field'], isMissing: boolean): readonly FormMark[] =>
    isMissing ? [mark('noDocument', field)] : [];
  const confirmations = documentOf(received, 'Form5');
  const isAsked = received.tasks.some(
    ({ task }) => wordOf(task.desiredStatus) === 'SubsequentProductionRequest',
  );
  const fifth = confirmations.length === 0 && isAsked ? [null] : confirmations;
  return [
    ...documentOf(received, 'Form6').map((document) =>
      formOf({
        ...common,
        key: `VI:${document.id}`,
        annex: 'VI',
        finders: form6Finders(document),
        marks: noDocument('VI.D.signature', document.body?.contents === undefined),
        document: nameOf(document),
      }),
    ),
    ...fifth.map((document) =>
      formOf({
        ...common,
        key: `V:${document?.id ?? ''}`,
        annex: 'V',
        finders: form5Finders(document),
        marks: noDocument('V.D.signature', document?.body?.contents === undefined),
        document: nameOf(document ?? undefined),
      }),
    ),
  ];
}

/** Form 3 as it was given; before that, what it would say of this order if one were begun now. */
function nonExecutionForms(received: Received): readonly FormView[] {
  const common = { received, annex: 'III', isOrder: false, document: null } as const;
  if (received.form3.length === 0)
    return [
      formOf({ ...common, key: 'III', finders: form3Finders(null), marks: [], isPreview: true }),
    ];
  return received.form3.map((form) =>
    formOf({
      ...common,
      key: `III:${form.id}`,
      finders: form3Finders(form),
      marks: form3Marks(received, form),
    }),
  );
}

/**
 * All forms there are of one order, the certificate first: Annex I or II, then VI and V as they came, then III. Total:
 * whatever the objects hold, there is a view, and nothing of section M is in it.
 *
 * @param objects everything received about the order, in the order it came
 * @returns nothing when the order itself has not come or cannot be read
 */
export function formsOfOrder(objects: readonly ReceivedObject[]): readonly FormView[] {
  const received = receivedOf(objects);
  if (received.order === null) return [];
  return [certificate(received), ...preservationForms(received), ...nonExecutionForms(received)];
}
