/** May this authority issue this order (Article 4), and is what the law asks for besides in the certificate? */
import { finding, type Finding } from './finding.ts';
import {
  dataKinds,
  isFlagged,
  isPreservation,
  itemsNamed,
  kindOf,
  priorityOf,
  type SenderContent,
} from './order-seen.ts';

/**
 * Article 4(1): identity data by a judge, court, investigating judge or public prosecutor, or validated by one. 4(2):
 * traffic and content data by a judge, court or investigating judge, or validated by one. 4(3): preservation as 4(1).
 * 4(5): in an emergency without validation, for identity data and preservation only.
 */
export function checkCompetence(content: SenderContent): readonly Finding[] {
  const { issuing, validating } = content;
  const kind = kindOf(issuing);
  const kinds = dataKinds(content);
  const signed = ['order', issuing?.approverRole] as const;
  const validated = ['validating', validating?.approverRole] as const;
  if (kind === null) return [finding('competence.kindNotGiven', signed)];
  if (kind === 'judge') return [finding('competence.itself', signed)];
  if (!isPreservation(content) && kinds === null)
    return [finding('competence.dataNotGiven', signed)];
  const needsJudge = !isPreservation(content) && kinds?.has('intrusive') === true;
  if (kind === 'prosecutor' && !needsJudge) return [finding('competence.itself', signed)];
  if (validating === null) return [withoutValidation(content, needsJudge)];
  const by = kindOf(validating);
  if (by === null) return [finding('competence.validatorKindMissing', signed, validated)];
  if (by === 'judge') return [finding('competence.validated', signed, validated)];
  if (by === 'other') return [finding('competence.validationMissing', signed, validated)];
  const code = needsJudge ? 'competence.validatedByProsecutor' : 'competence.validated';
  return [finding(code, signed, validated)];
}

function withoutValidation(content: SenderContent, needsJudge: boolean): Finding {
  const signed = ['order', content.issuing?.approverRole] as const;
  if (content.issuing?.isEmergency !== true) return finding('competence.validationMissing', signed);
  if (needsJudge) return finding('competence.emergencyNotForThese', signed);
  const claimed = isFlagged(content, 'IsEmergency') || priorityOf(content) === 'EightHours';
  return finding(
    claimed || isPreservation(content) ? 'competence.emergency' : 'competence.emergencyNotClaimed',
    signed,
  );
}

/** Article 5(4): traffic and content data need an offence of a certain weight; section G(c) of the form names it. */
export function checkOffence(content: SenderContent): readonly Finding[] {
  const kinds = dataKinds(content);
  if (isPreservation(content)) return [];
  if (kinds?.has('intrusive') === false) return [finding('offence.notAsked')];
  const [stated] = itemsNamed(content, ['penalty', 'custod', 'offence', 'offense', 'threshold']);
  return stated === undefined
    ? [finding('offence.notInMessage')]
    : [finding('offence.stated', ['order', stated])];
}

/** Article 8: sections C and K must say the same. Nothing is inferred from the kind of data (8(2) has exceptions). */
export function checkNotification(content: SenderContent): readonly Finding[] {
  if (isPreservation(content)) return [];
  const priority = priorityOf(content);
  const flagged = isFlagged(content, 'EnforcingAuthorityNotified');
  const bySection = priority === 'EightHours' ? flagged : priority === 'TenDaysSubjectToEA';
  const pairs = [
    ['priority', priority] as const,
    ['flags', content.flags.map(({ value }) => value).join(', ')] as const,
  ];
  if (flagged !== bySection) return [finding('notification.disagrees', ...pairs)];
  return [finding(flagged ? 'notification.both' : 'notification.neither', ...pairs)];
}

/** Article 10(4) and 3(18): the emergency box against the reason given for it. */
export function checkEmergency(content: SenderContent): readonly Finding[] {
  const priority = priorityOf(content);
  const flagged = isFlagged(content, 'IsEmergency');
  const [reason] = itemsNamed(content, ['emergency', 'imminentthreat']);
  const eightHours = priority === 'EightHours';
  if (!isPreservation(content) && flagged !== eightHours) {
    const flags = content.flags.map(({ value }) => value).join(', ');
    return [finding('emergency.disagrees', ['priority', priority], ['flags', flags])];
  }
  if (!flagged && !eightHours) {
    return reason === undefined
      ? [finding('emergency.notClaimed')]
      : [finding('emergency.reasonWithoutBox', ['order', reason])];
  }
  return reason === undefined
    ? [finding('emergency.reasonNotInMessage')]
    : [finding('emergency.reasonGiven', ['order', reason])];
}
