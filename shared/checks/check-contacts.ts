/** Ways to reach the authority, against the directory's and the State's. */
import type { ApprovalDetails, ContactDetails } from '../hi1/model.ts';
import type { DirectoryLook } from './directory-look.ts';
import { dialCodeOf, dialled, isOfState } from './dial-codes.ts';
import { finding, type Finding } from './finding.ts';
import { domainOf, isFreeProvider, isOddDomain, isSameOwner } from './mail-domain.ts';
import { certificatesOf, stateOf, type SenderContent } from './order-seen.ts';

const given = (values: readonly (string | null)[]): readonly string[] => [
  ...new Set(
    values.flatMap((value) => ((value ?? '').trim() === '' ? [] : [(value ?? '').trim()])),
  ),
];
const mailsOf = (contacts: readonly ContactDetails[] | undefined): readonly string[] =>
  given((contacts ?? []).map(({ email }) => email));
const phonesOf = (contacts: readonly ContactDetails[] | undefined): readonly string[] =>
  given((contacts ?? []).map(({ phone }) => phone));
const waysOf = (approval: ApprovalDetails | null | undefined): readonly string[] => [
  ...mailsOf(approval?.contacts),
  ...phonesOf(approval?.contacts),
];

/** Annex I, section I: a mail address and a telephone number; and whether they have changed since the order came. */
export function checkContact(content: SenderContent): readonly Finding[] {
  const { issuing } = content;
  const now = waysOf(issuing);
  if (mailsOf(issuing?.contacts).length === 0 || phonesOf(issuing?.contacts).length === 0)
    return [finding('contact.missing', ['order', now.join(', ')])];
  const first = certificatesOf(content)
    .map(({ approvals }) => approvals.find(({ type }) => type === issuing?.type))
    .map(waysOf)
    .find((ways) => ways.length > 0);
  const added = first === undefined ? [] : now.filter((way) => !first.includes(way));
  return added.length === 0
    ? [finding('contact.given', ['order', now.join(', ')])]
    : [finding('contact.changed', ['order', added.join(', ')], ['earlier', first?.join(', ')])];
}

/** Mail addresses: whose domain, and is it the directory's? */
export function checkMail(content: SenderContent, look: DirectoryLook | null): readonly Finding[] {
  const sides = [
    { approval: content.issuing, entry: look?.issuing.entry ?? null },
    { approval: content.validating, entry: look?.validating.entry ?? null },
  ];
  const found = sides.flatMap(({ approval, entry }) => {
    const listed = mailsOf(entry?.contacts).flatMap((mail) => domainOf(mail) ?? []);
    const told = mailsOf(approval?.contacts).map((mail) => mailFinding(mail, listed));
    // Without an entry there is nothing to compare with, and that is said of the authority itself.
    return told.filter(({ outcome }) => entry !== null || outcome !== 'mail.notComparable');
  });
  return oncePerOutcome(found);
}

function mailFinding(mail: string, listed: readonly string[]): Finding {
  const order = ['order', mail] as const;
  const domain = domainOf(mail);
  if (domain === null || isOddDomain(domain)) return finding('mail.oddAddress', order);
  const directory = ['directory', [...new Set(listed)].join(', ')] as const;
  if (isFreeProvider(domain)) return finding('mail.freeProvider', order, directory);
  if (listed.length === 0) return finding('mail.notComparable', order);
  const isListed = listed.some((known) => isSameOwner(known, domain));
  return finding(isListed ? 'mail.sameDomain' : 'mail.otherDomain', order, directory);
}

/** Telephone numbers: one of the directory's, or of the issuing State's numbering plan. */
export function checkTelephone(
  content: SenderContent,
  look: DirectoryLook | null,
): readonly Finding[] {
  const country = stateOf(content) ?? '';
  const listed = new Set(
    [look?.issuing.entry, look?.validating.entry]
      .flatMap((entry) => phonesOf(entry?.contacts))
      .flatMap((phone) => dialled(phone) ?? []),
  );
  const phones = [
    ...phonesOf(content.issuing?.contacts),
    ...phonesOf(content.validating?.contacts),
  ];
  const found = phones.map((phone) => {
    const digits = dialled(phone);
    const order = ['order', digits === null ? phone : `+${digits}`] as const;
    if (digits !== null && listed.has(digits)) return finding('telephone.ofState', order);
    const isOwn = digits === null ? null : isOfState(digits, country);
    if (isOwn === null) return finding('telephone.unreadable', order);
    const state = ['state', `${country} ${dialCodeOf(country) ?? ''}`] as const;
    return finding(isOwn ? 'telephone.ofState' : 'telephone.otherState', order, state);
  });
  return oncePerOutcome(found);
}

/** Several of one kind are one line; and where something is to be looked at, what agrees needs no line of its own. */
function oncePerOutcome(found: readonly Finding[]): readonly Finding[] {
  const joined = new Map<string, Finding>();
  for (const one of found) {
    const known = joined.get(one.outcome);
    const compared = [...(known?.compared ?? []), ...one.compared].filter(
      ({ source, value }, at, all) =>
        all.findIndex((other) => other.source === source && other.value === value) === at,
    );
    joined.set(one.outcome, { ...one, compared });
  }
  const lines = [...joined.values()];
  const isClear = lines.every(({ verdict }) => verdict === 'agrees');
  return isClear ? lines : lines.filter(({ verdict }) => verdict !== 'agrees');
}
