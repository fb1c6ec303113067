/** How the order is written: by one sender, and in letters that are what they seem. */
import { foreignLetters, isHidden } from './characters.ts';
import { finding, type Finding } from './finding.ts';
import { askedTasks } from '../orders/asked.ts';
import { issuingEndpoint, stateOf, type SenderContent } from './order-seen.ts';

/** All parts of the order come from the authority that made it. */
export function checkSender(content: SenderContent): readonly Finding[] {
  const issuer = issuingEndpoint(content);
  const others = askedTasks(content).flatMap(({ owner, country }) =>
    owner === null || issuer === null || (owner === issuer.id && (country ?? '') === issuer.country)
      ? []
      : [`${country ?? ''} ${owner}`.trim()],
  );
  const own = issuer === null ? null : `${issuer.country} ${issuer.id}`;
  return others.length === 0
    ? [finding('sender.one', ['order', own])]
    : [finding('sender.several', ['order', own], ['parts', [...new Set(others)].join(', ')])];
}

/** Names, offices and addresses of authorities: whatever a person trusts by reading it. */
function namesIn({ issuing, validating, otherApprovals }: SenderContent): readonly string[] {
  return [issuing, validating, ...otherApprovals].flatMap((approval) => {
    if (approval === null) return [];
    const { approverName, approverRole, reference, contacts } = approval;
    const ways = contacts.flatMap(({ name, role, email, phone, address }) => [
      name,
      role,
      email,
      phone,
      address,
    ]);
    return [approverName, approverRole, reference, ...ways].filter((text) => text !== null);
  });
}

/** Unicode TR 36: characters that hide or turn what stands around them, and letters that pass for others. */
export function checkCharacters(content: SenderContent): readonly Finding[] {
  const country = stateOf(content);
  const texts = namesIn(content);
  const hidden = texts.filter((text) => [...text].some(isHidden));
  const foreign = texts.filter((text) => foreignLetters(text, country).length > 0);
  const found = [
    ...(hidden.length === 0 ? [] : [finding('characters.hidden', ...written(hidden))]),
    ...(foreign.length === 0 ? [] : [finding('characters.lookAlike', ...written(foreign))]),
  ];
  return found.length === 0 ? [finding('characters.plain')] : found;
}

/** The texts as they stand; whoever shows them marks the characters by their code. */
const written = (texts: readonly string[]): readonly (readonly ['order', string])[] =>
  [...new Set(texts)].map((text) => ['order', text] as const);
