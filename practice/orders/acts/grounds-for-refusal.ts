import { nameOfAuthority } from '../../national/court-directory.ts';
import { writtenVersions } from '../../national/versions.ts';
import type { DecisionKind, OrderRecord } from '../../state/platform-state.ts';
import type { AuthorityParts } from '../send-message.ts';
import { endpointOf, taskWords, writeAct } from './write-act.ts';

/** Point O4: v1.2.1 has document types for the three decisions, v1.3.1 an information object each. */
export const refusalForms = ['documents', 'objects'] as const;
export type RefusalForm = (typeof refusalForms)[number];

/** Values of EPOCRefusalType that are known. */
export const refusalGrounds = [
  'DataProtectedByImmunities',
  'FundamentalRights',
  'NeBisInIdem',
] as const;

export interface DecisionRequest {
  readonly kind: DecisionKind;
  /** Tasks a partial refusal closes. */
  readonly tasks: readonly string[];
  /** Somebody else signs, whose word must open nothing. */
  readonly bySomebodyElse: boolean;
  /** That of the provider's version when left out. */
  readonly form?: RefusalForm;
  readonly ground?: (typeof refusalGrounds)[number];
  /** Sends the signed decision along; in the form of documents it is the decision. */
  readonly letter?: boolean;
  /** Under what conditions the data may be used (Article 12(4)), in words: no object has a member for them. */
  readonly conditions?: string;
}

const documentTypes: Readonly<Record<DecisionKind, string>> = {
  none: 'NoGroundsForRefusal',
  full: 'FullGroundsForRefusal',
  partial: 'PartialGroundsForRefusal',
};

const decisions: Readonly<Record<DecisionKind, string>> = {
  none: 'No ground for refusal is raised.',
  full: 'The order is refused.',
  partial: 'The order is refused in part.',
};

/** The enforcing authority decides on grounds for refusal; the id of what says so. */
export function decide(
  parts: AuthorityParts,
  order: OrderRecord,
  request: DecisionRequest,
): string {
  const { kind, bySomebodyElse, ground = 'FundamentalRights', letter = false } = request;
  const usual = kind === 'none' ? decisions.none : 'Practice decision of the enforcing authority.';
  const { conditions } = request;
  const { state } = parts.store;
  const now = parts.now();
  const actor = bySomebodyElse ? 'someoneElse' : 'enforcingAuthority';
  const spoken = writtenVersions(state, order.organisation, now);
  const form = request.form ?? (spoken.profile === 'v1.2.1' ? 'documents' : 'objects');
  const tasks = kind === 'partial' ? request.tasks : [];
  const { objects } = writeAct(parts, order, {
    endpoint: 'groundsforrefusal',
    act: form === 'documents' ? 'refusal-document' : `refusal-${kind}`,
    actor,
    version: { ...spoken, profile: form === 'documents' ? 'v1.2.1' : 'v1.3.1' },
    words: {
      type: documentTypes[kind],
      ground,
      decision: decisions[kind],
      comment:
        conditions === undefined ? usual : `${usual} Conditions (Article 12(4)): ${conditions}`,
      authority: nameOfAuthority(endpointOf(state, order, actor).id),
      tasks: taskWords(tasks),
      decisions: letter ? [{}] : [],
    },
    record: ([first]) => {
      const objectId = first?.object.id ?? '';
      order.decisions.push({
        kind,
        tasks,
        at: now,
        objectId,
        byEnforcingAuthority: !bySomebodyElse,
      });
    },
  });
  parts.log.write('order.decided', {
    order: order.id,
    decision: kind,
    form,
    tasks,
    bySomebodyElse,
  });
  return objects[0] ?? '';
}
