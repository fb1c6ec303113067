/** Annexes V and VI: the order they are about is known; what they say themselves stands mostly in their document. */
import type { WireDocument } from '../../hi1/wire/document-object.ts';
import type { UtcMs } from '../../base/units.ts';
import type { FormValue } from '../form-view.ts';
import { contactPointOf, representativeOf, said, writtenTime, wordOf } from '../received.ts';
import { addressee, provider } from './addressee.ts';
import { issuing, issuingState } from './authorities.ts';
import {
  codeFinding,
  dayFinding,
  finder,
  textFinding,
  ticked,
  type Finder,
  type Finders,
} from './finding.ts';

const addresseeFinders = <A extends 'V.B' | 'VI.B'>(at: A): Finders => ({
  [`${at}.1`]: addressee,
  [`${at}.6`]: provider,
});

/** The order's own date and number: by them the two forms belong together. */
const priorOrder: Finder = finder(
  'AuthorisationApprovalDetails/ApprovalTimestamp, ApprovalReference',
  (received) => ({
    values: [
      ...(issuing.date.find(received).values ?? []),
      ...(issuing.file.find(received).values ?? []),
      ...(codeFinding(received.order?.reference).values ?? []),
    ],
  }),
);

const at = (time: UtcMs | undefined): readonly FormValue[] =>
  time === undefined ? [] : [{ kind: 'time', time: { written: '', at: time }, number: null }];

const signature = <A extends 'V.D' | 'VI.D'>(place: A, document: WireDocument | null): Finders => {
  const [signed] = document?.signatures ?? [];
  const approval = signed ?? null;
  const contact = representativeOf(approval) ?? contactPointOf(approval);
  return {
    [`${place}.name`]: finder('DocumentSignature/ApproverDetails', () =>
      textFinding(said(contact?.name) ?? approval?.approver?.name),
    ),
    [`${place}.date`]: finder('DocumentSignature/ApprovalTimestamp', () =>
      dayFinding(approval?.at),
    ),
  };
};

export const isExtension = ({ documentType }: WireDocument): boolean =>
  wordOf(documentType) === 'Form6';

export function form5Finders(document: WireDocument | null): Finders {
  return {
    'V.A.1': issuingState,
    'V.A.2': issuing.name,
    ...addresseeFinders('V.B'),
    'V.C.1': priorOrder,
    'V.C.2': finder('DocumentObject (Form6)', ({ documents, arrivals }) => {
      const extension = documents.find(isExtension);
      return extension === undefined
        ? ticked(false)
        : ticked(true, ...at(arrivals.get(extension.id)));
    }),
    ...signature('V.D', document),
  };
}

export function form6Finders(document: WireDocument | null): Finders {
  return {
    'VI.A.1': issuingState,
    'VI.A.2': issuing.name,
    'VI.A.3': issuing.file,
    ...addresseeFinders('VI.B'),
    'VI.C.1': priorOrder,
    'VI.D.1': finder('DesiredPreservationExpiration', ({ tasks }) => ({
      values: tasks.flatMap(({ task, number }): readonly FormValue[] => {
        const until = task.kind === 'LPTaskObject' ? said(task.desiredExpiration) : null;
        return until === null ? [] : [{ kind: 'time', time: writtenTime(until), number }];
      }),
    })),
    ...signature('VI.D', document),
  };
}
