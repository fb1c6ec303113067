// An order in which everything agrees, and the directory that knows its authorities.
import { nobodyFound } from '../../../../shared/directory/find.ts';
import type { DirectoryEntry } from '../../../../shared/directory/entry.ts';
import type { DirectoryLook } from '../../../../shared/checks/directory-look.ts';
import type { SenderContent } from '../../../../shared/checks/order-seen.ts';
import { senderCheck } from '../../../../shared/checks/sender-check.ts';
import type { Outcome } from '../../../../shared/checks/outcomes.ts';
import type {
  ApprovalDetails,
  AuthorisationObject,
  ContactDetails,
  DocumentObject,
  LdTaskObject,
} from '../../../../shared/hi1/model.ts';
import type { OrderContent } from '../../../../shared/orders/content.ts';
import { asOrderId, position } from '../../../../shared/base/units.ts';
import type { SealReport, SealSignature } from '../../../../shared/seals/report.ts';
import {
  arrived,
  at,
  authorisation,
  entry,
  ldTask,
  sha,
  TestJournal,
  task1,
  uuid,
} from '../orders/journal-builder.ts';
import { contentOf } from '../orders/content-of.ts';

export const contact = (more: Partial<ContactDetails> = {}): ContactDetails => ({
  name: 'Dr. Anneliese Beispiel',
  role: 'Staatsanwältin',
  email: 'desk@sta-musterstadt.example',
  phone: '493055501170',
  fax: null,
  address: 'Beispielallee 12\n10999 Musterstadt',
  languages: ['de'],
  ...more,
});

export const approval = (more: Partial<ApprovalDetails> = {}): ApprovalDetails => ({
  type: 'IssuingAuthority',
  description: null,
  reference: '243 Js 1807/26',
  approverName: 'Staatsanwaltschaft Musterstadt',
  approverRole: 'PublicProsecutor',
  contacts: [contact()],
  at: null,
  isEmergency: null,
  ...more,
});

export const validation = (more: Partial<ApprovalDetails> = {}): ApprovalDetails =>
  approval({
    type: 'ValidatingAuthority',
    approverName: 'Amtsgericht Musterstadt',
    approverRole: 'JudgeCourtOrInvestigatingJudge',
    contacts: [contact({ email: 'richter@ag-musterstadt.example', phone: '493055504200' })],
    ...more,
  });

export const listed = (more: Partial<DirectoryEntry> = {}): DirectoryEntry => ({
  id: uuid(70),
  generation: 1,
  endpoint: { country: 'DE', id: 'ia-de-0001' },
  name: 'Staatsanwaltschaft Musterstadt',
  competences: ['IssuingAuthority'],
  contacts: [contact()],
  ...more,
});

export const court = (more: Partial<DirectoryEntry> = {}): DirectoryEntry =>
  listed({
    id: uuid(71),
    endpoint: { country: 'DE', id: 'ia-de-0002' },
    name: 'Amtsgericht Musterstadt',
    competences: ['IssuingAuthority', 'ValidatingAuthority'],
    contacts: [contact({ email: 'poststelle@ag-musterstadt.example' })],
    ...more,
  });

export const look = (more: Partial<DirectoryLook> = {}): DirectoryLook => ({
  readAt: at('2026-11-23T08:00:00Z'),
  isWhole: true,
  issuing: { entry: listed(), by: 'identifier', similar: null },
  validating: { entry: court(), by: 'name', similar: null },
  ...more,
});

export const nobody = nobodyFound;

export interface SampleParts {
  readonly certificate?: Partial<AuthorisationObject>;
  readonly later?: Partial<AuthorisationObject>;
  readonly task?: Partial<LdTaskObject>;
  /** Name and value. */
  readonly items?: readonly (readonly [string, string])[];
  /** What was found of the seals on its form; null: nothing yet. */
  readonly seals?: SealReport | null;
  /** Whether a form came as a document. */
  readonly hasForm?: boolean;
}

export const sealOf = (organisation: string, more: Partial<SealSignature> = {}): SealSignature => ({
  verdict: 'unchanged',
  failure: null,
  isWhole: true,
  signer: {
    name: null,
    organisation,
    country: 'DE',
    issuer: 'Seal CA',
    serial: '01',
    validFrom: at('2026-01-01T00:00:00Z'),
    validTo: at('2028-01-01T00:00:00Z'),
    fingerprint: 'AA',
  },
  saidAt: at('2026-11-22T08:00:00Z'),
  algorithm: 'SHA-256, EC prime256v1',
  remarks: [],
  ...more,
});

export const sealed = (...signatures: readonly SealSignature[]): SealReport => ({
  rules: 1,
  isPdf: true,
  signatures,
  oddities: [],
});

export const byBoth = sealed(
  sealOf('Staatsanwaltschaft Musterstadt', { isWhole: false }),
  sealOf('Amtsgericht Musterstadt'),
);

const form: DocumentObject = {
  type: 'Document',
  id: uuid(90),
  country: 'DE',
  owner: 'ia-de-0001',
  generation: 1,
  externalId: null,
  associated: [uuid(1)],
  lastChanged: null,
  name: 'EPOC/EPOC-PR Form',
  reference: null,
  documentType: entry('Form1'),
  properties: [],
  body: {
    contentType: 'application/pdf',
    contents: 'JVBERg==',
    checksum: null,
    checksumType: null,
  },
};

const plainItems: NonNullable<SampleParts['items']> = [
  [
    'SummaryOfFacts',
    'The goods were paid for in advance and have not been delivered to the buyers.',
  ],
  ['MaximumPenalty', 'Ten years'],
];

/** A traffic data order of a public prosecutor that a judge has validated. */
export function sample({
  certificate,
  later,
  task,
  items = plainItems,
  seals = byBoth,
  hasForm = true,
}: SampleParts = {}): OrderContent {
  const journal = new TestJournal();
  const first = authorisation({ approvals: [approval(), validation()], ...certificate });
  journal.all(
    arrived(first),
    arrived(ldTask(task1, task)),
    arrived({
      type: 'EPOCAdditionalInfo',
      id: uuid(80),
      country: 'DE',
      owner: 'ia-de-0001',
      generation: 1,
      externalId: null,
      associated: [],
      lastChanged: null,
      items: items.map(([name, value]) => ({ section: 'F', name, value })),
    }),
  );
  if (hasForm) journal.add(arrived(form));
  if (hasForm && seals !== null)
    journal.add({
      kind: 'sealsChecked',
      order: asOrderId(uuid(1)),
      document: form.id,
      arrival: position(4),
      sha256: sha(1),
      report: seals,
    });
  if (later !== undefined) journal.add(arrived({ ...first, generation: 2, ...later }));
  return contentOf(journal);
}

export const declared = { languages: ['sv', 'en'], country: 'SE' } as const;

/** The outcomes of a check, in the order they would be shown. */
export const outcomesOf = (
  content: SenderContent,
  seen: DirectoryLook | null = look(),
  languages: readonly string[] | null = declared.languages,
): readonly Outcome[] =>
  senderCheck(content, seen, { ...declared, languages }).map(({ outcome }) => outcome);

export const type = (value: string): Partial<LdTaskObject> => ({ requestType: entry(value) });
