import type { Uuid } from '../base/units.ts';
import { generalError, objectExists, transientError } from './error-codes.ts';
import type { ActionResult, ErrorInformation, Hi1Response } from './model.ts';

/** An action of a message that was sent; its place in the message is its ActionIdentifier. */
export interface SentAction {
  readonly verb: 'CREATE' | 'UPDATE' | 'DELIVER';
  readonly id: Uuid;
}

export type OutcomeVerdict =
  /** Every action succeeded. */
  | { readonly kind: 'accepted' }
  /** The service said no; sending again would not change that. */
  | { readonly kind: 'refused'; readonly error: ErrorInformation }
  /** 3003: the same bytes may be sent again. */
  | { readonly kind: 'transient'; readonly error: ErrorInformation }
  /** It says neither yes nor no to everything that was asked. */
  | { readonly kind: 'inconclusive' };

function refusalOf(errors: readonly ErrorInformation[]): OutcomeVerdict | null {
  // All or nothing (clause H.5.2.2.4): the actions beside the failed one answer only that they were not applied,
  // which comes as the general code. The telling code is another one, when there is one.
  const telling = errors.filter(({ code }) => code !== generalError);
  // That something of it is there already tells more than any other: an attempt has arrived.
  const error =
    telling.find(({ code }) => code === objectExists) ??
    telling.find(({ code }) => code !== transientError) ??
    telling[0] ??
    errors[0];
  if (error === undefined) return null;
  return { kind: error.code === transientError ? 'transient' : 'refused', error };
}

const answers = (result: ActionResult | undefined, action: SentAction): boolean =>
  (result?.verb === 'CREATE' || result?.verb === 'UPDATE' || result?.verb === 'DELIVER') &&
  result.verb === action.verb &&
  result.id === action.id;

/**
 * What a response with HTTP status 200 says about a message that was sent. Anything it says counts only when the
 * response belongs to the same transaction (clause 6.2.5); it is accepted only when it answers every single action
 * with its own verb and identifier.
 */
export function judgeOutcome(
  transactionId: Uuid,
  actions: readonly SentAction[],
  { header, outcome }: Hi1Response,
): OutcomeVerdict {
  const isOurs = header.transactionId === transactionId;
  const whole = outcome.kind === 'refused' ? refusalOf([outcome.error]) : null;
  // Also a refusal of the whole message: under another transaction it need not be about ours at all, and to take it
  // for our own would give up an answer that may have arrived. That the service is busy settles nothing either way.
  if (!isOurs) return whole?.kind === 'transient' ? whole : { kind: 'inconclusive' };
  if (outcome.kind === 'refused') return whole ?? { kind: 'inconclusive' };
  const errors = [...outcome.actions.values()].flatMap((result) =>
    result.verb === 'ERROR' ? [result.error] : [],
  );
  const refusal = refusalOf(errors);
  if (refusal !== null) return refusal;
  const isComplete = actions.every((action, number) =>
    answers(outcome.actions.get(number), action),
  );
  return isComplete ? { kind: 'accepted' } : { kind: 'inconclusive' };
}
