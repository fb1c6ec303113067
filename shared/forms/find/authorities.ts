/** Who issued, who validated, and whom it is addressed to. */
import type { WireContact } from '../../hi1/wire/approval.ts';
import { contactPointOf, representativeOf, said, type Received } from '../received.ts';
import type { FormValue } from '../form-view.ts';
import {
  codeFinding,
  countryFinding,
  dayFinding,
  finder,
  nothing,
  telephoneFinding,
  textFinding,
  ticked,
  type Finder,
  type Finders,
  type Finding,
} from './finding.ts';

type Who = 'issuing' | 'validating';

const types = { issuing: 'IssuingAuthority', validating: 'ValidatingAuthority' } as const;
const memberOf = (who: Who, member: string): string =>
  `AuthorisationApprovalDetails (${types[who]})/${member}`;

const ofApproval = (
  who: Who,
  member: string,
  find: (approval: NonNullable<Received[Who]>) => Finding,
): Finder =>
  finder(memberOf(who, member), (received) => {
    const approval = received[who];
    return approval === null ? nothing : find(approval);
  });

const ofContact = (who: Who, member: string, find: (contact: WireContact) => Finding): Finder =>
  ofApproval(who, `ApproverDetails/ApproverContactDetails/${member}`, (approval) => {
    const contact = representativeOf(approval);
    return contact === null ? nothing : find(contact);
  });

const languages = ({ languages: list }: WireContact): Finding => {
  const codes = (list ?? []).map(({ code }) => code.trim()).filter((code) => code !== '');
  return codes.length === 0 ? nothing : { values: [{ kind: 'languages', codes }] };
};

const contactValues = (contact: WireContact): readonly FormValue[] =>
  [
    textFinding(contact.name),
    textFinding(contact.address),
    telephoneFinding(contact.phone),
    telephoneFinding(contact.fax),
    codeFinding(contact.email),
  ].flatMap(({ values = [] }) => values);

export const roles = [
  'JudgeCourtOrInvestigatingJudge',
  'PublicProsecutor',
  'OtherCompetentAuthority',
];

const role = (who: Who, wanted: string): Finder =>
  finder(memberOf(who, 'ApproverDetails/ApproverRole'), (received) => {
    if (received[who] === null) return ticked(false);
    const written = said(received[who].approver?.role);
    return ticked(written === null || !roles.includes(written) ? null : written === wanted);
  });

const signature = (who: Who): Finder =>
  ofApproval(who, 'ApprovalDigitalSignature', ({ signature: sealed }) =>
    sealed === undefined ? nothing : { values: [{ kind: 'word', word: 'signatureNotVerified' }] },
  );

/** Members of the two that stand in Annex I and II under different numbers. */
const details = (who: Who) => ({
  name: ofApproval(who, 'ApproverDetails/ApproverName', ({ approver }) =>
    textFinding(approver?.name),
  ),
  representative: ofContact(who, 'Name', ({ name }) => textFinding(name)),
  post: ofContact(who, 'Role', ({ role: post }) => textFinding(post)),
  file: ofApproval(who, 'ApprovalReference', ({ reference }) => codeFinding(reference)),
  address: ofContact(who, 'Address', ({ address }) => textFinding(address)),
  telephone: ofContact(who, 'PhoneNumber', ({ phone }) => telephoneFinding(phone)),
  fax: ofContact(who, 'FaxNumber', ({ fax }) => telephoneFinding(fax)),
  email: ofContact(who, 'EmailAddress', ({ email }) => codeFinding(email)),
  languages: ofContact(who, 'Languages', languages),
  date: ofApproval(who, 'ApprovalTimestamp', ({ at }) => dayFinding(at)),
  signature: signature(who),
});

export const issuing = details('issuing');
export const validating = details('validating');

export const issuingState = finder('CountryCode', ({ order }) => countryFinding(order?.country));

export const contactPoint = finder(
  memberOf('issuing', 'ApproverDetails/ApproverContactDetails (Point of Contact)'),
  (received) => {
    const contact = contactPointOf(received.issuing);
    return contact === null ? nothing : { values: contactValues(contact) };
  },
);

/** Annexes I and II, section A. */
export const authorityFinders = <A extends 'I.A' | 'II.A'>(at: A): Finders => ({
  [`${at}.1`]: issuingState,
  [`${at}.2`]: issuing.name,
  [`${at}.3`]: validating.name,
  [`${at}.4`]: issuing.file,
  [`${at}.5`]: validating.file,
});

/** Annex I, section I; Annex II, section F. */
export const issuingFinders = <A extends 'I.I' | 'II.F'>(at: A): Finders => ({
  [`${at}.1a`]: role('issuing', 'JudgeCourtOrInvestigatingJudge'),
  [`${at}.1b`]: role('issuing', 'PublicProsecutor'),
  [`${at}.1c`]: role('issuing', 'OtherCompetentAuthority'),
  [`${at}.2`]: finder(memberOf('issuing', 'ApprovalIsEmergency'), (received) =>
    ticked(received.issuing?.isEmergency === true),
  ),
  [`${at}.3`]: issuing.name,
  [`${at}.4`]: issuing.representative,
  [`${at}.5`]: issuing.post,
  [`${at}.6`]: issuing.file,
  [`${at}.7`]: issuing.address,
  [`${at}.8`]: issuing.telephone,
  [`${at}.9`]: issuing.fax,
  [`${at}.10`]: issuing.email,
  [`${at}.11`]: issuing.languages,
  [`${at}.12`]: contactPoint,
  [`${at}.13`]: issuing.date,
  [`${at}.14`]: issuing.signature,
});

/** Annex I, section J; Annex II, section G. */
export const validatingFinders = <A extends 'I.J' | 'II.G'>(at: A): Finders => ({
  [`${at}.1a`]: role('validating', 'JudgeCourtOrInvestigatingJudge'),
  [`${at}.1b`]: role('validating', 'PublicProsecutor'),
  [`${at}.2`]: validating.name,
  [`${at}.3`]: validating.representative,
  [`${at}.4`]: validating.post,
  [`${at}.5`]: validating.file,
  [`${at}.6`]: validating.address,
  [`${at}.7`]: validating.telephone,
  [`${at}.8`]: validating.fax,
  [`${at}.9`]: validating.email,
  [`${at}.10`]: validating.languages,
  [`${at}.11`]: validating.date,
  [`${at}.12`]: validating.signature,
});
