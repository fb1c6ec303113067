import type { Role } from './entry.ts';

/** What a person may do. The service enforces its own list; Ombud never offers more than this. */
export const rights = [
  'readOrders',
  'prepare',
  'approve',
  'send',
  'takeAlarm',
  'export',
  'administer',
] as const;
export type Right = (typeof rights)[number];

/** Rights of each role. The administrator sees no order content. */
const rightsOf: Readonly<Record<Role, readonly Right[]>> = {
  administrator: ['administer'],
  legal_representative: [
    'readOrders',
    'prepare',
    'approve',
    'send',
    'takeAlarm',
    'export',
    'administer',
  ],
  handler: ['readOrders', 'prepare'],
  reviewer: ['readOrders', 'approve'],
  compliance_reader: ['readOrders', 'export'],
  on_call: ['readOrders', 'takeAlarm'],
};

/** True when any of the roles carries the right. */
export function hasRight(roles: readonly Role[], right: Right): boolean {
  return roles.some((role) => rightsOf[role].includes(right));
}

/** True when somebody with these roles may see orders and what is in them. */
export const mayRead = (roles: readonly Role[]): boolean => hasRight(roles, 'readOrders');
