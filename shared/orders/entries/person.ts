/** Who did it: the provider's opaque subject and the name as signed in; never a personal number. */
export interface PersonRef {
  readonly subject: string;
  readonly name: string;
}

export const roles = [
  'administrator',
  'legal_representative',
  'handler',
  'reviewer',
  'compliance_reader',
  'on_call',
] as const;
export type Role = (typeof roles)[number];
