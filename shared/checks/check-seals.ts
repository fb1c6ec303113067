/** Is the form sealed, unchanged, and in the names of the authorities of the order (Articles 9(1), 21(2); Annex I, I and J)? */
import type { ApprovalDetails } from '../hi1/model.ts';
import { sealMark, type SealMark, type SealReport, type SealSigner } from '../seals/report.ts';
import { finding, type Finding } from './finding.ts';
import { isSameName } from './names.ts';
import type { SenderContent } from './order-seen.ts';
import type { Outcome } from './outcomes.ts';

/** From what a person must look at first. A form may come with a translation, which nobody need seal. */
const gravest: readonly SealMark[] = [
  'changed',
  'added',
  'cannotCheck',
  'sealed',
  'reserved',
  'none',
  'notPdf',
];

const outcomeOf: Readonly<Record<Exclude<SealMark, 'sealed' | 'reserved'>, Outcome>> = {
  changed: 'seal.changed',
  added: 'seal.added',
  cannotCheck: 'seal.cannotCheck',
  none: 'seal.none',
  notPdf: 'seal.notPdf',
};

/** The certificate itself; letters and decisions that came later have seals of their own. */
const formsIn = ({ documents }: SenderContent): readonly string[] =>
  documents.flatMap(({ body, documentType, id }) =>
    body?.contents != null && /^Form[12]$/.test(documentType?.value ?? '') ? [id] : [],
  );

const namesOf = ({ name, organisation }: SealSigner): readonly string[] =>
  [organisation, name].filter((one) => one !== null);

const unchangedSigners = ({ signatures }: SealReport): readonly SealSigner[] =>
  signatures.flatMap(({ verdict, signer }) =>
    verdict === 'unchanged' && signer !== null ? [signer] : [],
  );

/** Whether one of them is named as the authority is; null where the order names none. */
function bears(signers: readonly SealSigner[], approval: ApprovalDetails | null): boolean | null {
  const wanted = approval?.approverName ?? null;
  if (wanted === null) return null;
  return signers.some((signer) => namesOf(signer).some((name) => isSameName(name, wanted)));
}

/** What came another way was looked at by whoever wrote it down: what shows that it is authentic is recorded there. */
export function checkSeals(content: SenderContent): readonly Finding[] {
  if (content.registrations.length > 0) return [];
  const forms = formsIn(content);
  if (forms.length === 0) return [finding('seal.noForm')];
  const reports = content.seals.flatMap(({ document, report }) =>
    forms.includes(document) ? [report] : [],
  );
  if (reports.length < forms.length) return [finding('seal.notYet')];
  const [gravestOne] = reports
    .map((report) => ({ report, mark: sealMark(report) }))
    .sort((one, other) => gravest.indexOf(one.mark) - gravest.indexOf(other.mark));
  if (gravestOne === undefined) return [finding('seal.notYet')];
  const { mark, report } = gravestOne;
  const signers = unchangedSigners(report);
  const seal = ['seal', signers.flatMap((one) => namesOf(one).slice(0, 1)).join(', ')] as const;
  if (mark !== 'sealed' && mark !== 'reserved') return [finding(outcomeOf[mark], seal)];
  return [checkIssuer(content, report, signers), ...checkSecond(content, signers)];
}

function checkIssuer(
  { issuing }: SenderContent,
  { signatures }: SealReport,
  signers: readonly SealSigner[],
): Finding {
  const seal = ['seal', signers.flatMap((one) => namesOf(one).slice(0, 1)).join(', ')] as const;
  const remarks = signatures.flatMap((one) => one.remarks);
  if (bears(signers, issuing) === false)
    return finding('seal.otherName', ['order', issuing?.approverName], seal);
  if (remarks.length === 0) return finding('seal.sealed', seal);
  const isOnlyUncompared = remarks.every((remark) => remark === 'issuerNotCompared');
  return finding(isOnlyUncompared ? 'seal.notCompared' : 'seal.reserved', seal);
}

/** The validating authority signs too, where there is one (section J). */
function checkSecond(
  { validating }: SenderContent,
  signers: readonly SealSigner[],
): readonly Finding[] {
  const isThere = bears(signers, validating);
  if (isThere === null) return [];
  const order = ['validating', validating?.approverName] as const;
  return [finding(isThere ? 'secondSeal.there' : 'secondSeal.missing', order)];
}
