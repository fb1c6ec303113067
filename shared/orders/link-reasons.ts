/** What two orders with the same signs have in common, and what that says. */
import { linkReasons, type LinkReason } from './desk-entry.ts';
import type { Sign } from './order-links.ts';

/** The signs of another order that this one would be related by, each with the reason. */
export function answersTo(sign: Sign): readonly (readonly [Sign, LinkReason])[] {
  const at = sign.indexOf('\n');
  const kind = sign.slice(0, at);
  const text = sign.slice(at + 1);
  switch (kind) {
    case 'is':
      return [
        [`names\n${text}`, 'named'],
        [`is\n${text}`, 'sameReference'],
      ];
    case 'names':
      return [[`is\n${text}`, 'named']];
    case 'case':
      return [[sign, 'sameCase']];
    case 'target':
      return [[sign, 'sameTarget']];
    case 'asks':
      return [[`keeps\n${text}`, 'preserved']];
    case 'keeps':
      return [[`asks\n${text}`, 'preserved']];
    case 'issuer':
      return [];
    default:
      return [[sign, 'sameContent']];
  }
}

/** Whether anything shows that one asks for what the other preserves: the same authority, or the same identifier. */
export const haveCommon = (one: readonly Sign[], other: readonly Sign[]): boolean =>
  one.some((sign) => /^(?:issuer|target)\n/.test(sign) && other.includes(sign));

/** Reasons that speak for the same order having come twice. */
export const isDuplicate = (reasons: readonly LinkReason[]): boolean =>
  reasons.includes('sameReference') || reasons.includes('sameContent');

/** The same authority of the same State asks for the same: not only the reference agrees. */
export const saysTheSame = (reasons: readonly LinkReason[]): boolean =>
  reasons.includes('sameContent');

/** The weightiest first. */
export const byWeight = (one: LinkReason, other: LinkReason): number =>
  linkReasons.indexOf(one) - linkReasons.indexOf(other);
