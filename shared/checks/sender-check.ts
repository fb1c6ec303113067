/**
 * The sender check: what a careful person would compare before trusting an order, compared. Every finding is advice to
 * a person. None drops an order, stops or moves a clock, or says that somebody is not who they say; the issuing
 * authority is asked, and the order keeps running meanwhile (Article 9(4), 10(6); Regulation (EU) 2023/1543).
 */
import { checkAuthority, checkValidator } from './check-authority.ts';
import {
  checkCompetence,
  checkEmergency,
  checkNotification,
  checkOffence,
} from './check-competence.ts';
import { checkContact, checkMail, checkTelephone } from './check-contacts.ts';
import { checkLanguage, type DeclaredLanguages } from './check-language.ts';
import { checkSeals } from './check-seals.ts';
import { checkCharacters, checkSender } from './check-writing.ts';
import type { DirectoryLook } from './directory-look.ts';
import type { Finding } from './finding.ts';
import type { SenderContent } from './order-seen.ts';
import type { Verdict } from './outcomes.ts';

const rank: Readonly<Record<Verdict, number>> = { look: 0, cannotTell: 1, agrees: 2 };

/**
 * Checks one order as it is now. Pure and total: whatever the message holds, there is a list.
 *
 * @param look what the directory says of its authorities, null before the directory of that State was read
 * @returns what a person should look at first, then what cannot be told, then what agrees
 */
export function senderCheck(
  content: SenderContent,
  look: DirectoryLook | null,
  declared: DeclaredLanguages,
): readonly Finding[] {
  const found = [
    ...checkAuthority(content, look),
    ...checkValidator(content, look),
    ...checkCompetence(content),
    ...checkOffence(content),
    ...checkNotification(content),
    ...checkEmergency(content),
    ...checkLanguage(content, declared),
    ...checkContact(content),
    ...checkMail(content, look),
    ...checkTelephone(content, look),
    ...checkSeals(content),
    ...checkSender(content),
    ...checkCharacters(content),
  ];
  return found.sort((a, b) => rank[a.verdict] - rank[b.verdict]);
}

/** How many of each verdict. */
export function countVerdicts(findings: readonly Finding[]): Readonly<Record<Verdict, number>> {
  const count = (verdict: Verdict): number =>
    findings.filter((one) => one.verdict === verdict).length;
  return { agrees: count('agrees'), look: count('look'), cannotTell: count('cannotTell') };
}
