import type { OrderRecord } from '../../state/platform-state.ts';
import type { AuthorityParts } from '../send-message.ts';

/** Values of EPOCNonExecutionReason. */
export const objectionReasons = [
  'Incomplete',
  'ManifestErrors',
  'InsufficientInformation',
  'DataNotHeld',
  'DeFactoImpossibility',
  'InvalidIssuingAuthority',
  'OffenceNotCovered',
  'ServiceNotCovered',
  'ImmunitiesOrPrivileges',
  'ConflictOfLaw',
] as const;
export type ObjectionReason = (typeof objectionReasons)[number];

export interface PostedForm {
  readonly reasons: readonly ObjectionReason[];
  /** Null: it is against the whole order. */
  readonly tasks: readonly string[] | null;
}

/** The issuing authority has got a Form 3 that the provider sent by post: no message of the service carries it. */
export function formByPost(
  parts: AuthorityParts,
  order: OrderRecord,
  { reasons, tasks }: PostedForm,
): { readonly order: string; readonly reasons: readonly string[] } {
  order.objections = [
    ...(order.objections ?? []),
    { at: parts.now(), transaction: '', reasons, whole: tasks === null, tasks: tasks ?? [] },
  ];
  parts.store.commit();
  parts.log.write('form3.byPost', { order: order.id, reasons, tasks });
  return { order: order.id, reasons };
}
