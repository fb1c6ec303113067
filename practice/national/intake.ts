/** What a provider creates: read, judged, and done as a whole or not at all (M7). The outcome has rules of its own. */
import type { PlatformLog } from '../state/log.ts';
import type { OrderRecord, PlatformState, StateFile } from '../state/platform-state.ts';
import type { SignedInCaller } from './caller.ts';
import { creationFault, fittingFault, missingFault } from './creation-rules.ts';
import type { PlatformEndpoint } from './endpoint-table.ts';
import type { Handled } from './exchange.ts';
import { orderOf, type ActFault } from './outcome-rules.ts';
import type { Action } from './request.ts';
import { actionError } from './response.ts';
import { readSubmitted, type SubmittedAct } from './submission-content.ts';
import { element, leaf } from './xml-text.ts';

export interface IntakeParts {
  readonly store: StateFile;
  readonly log: PlatformLog;
  readonly now: () => number;
}

/** One message, as far as the judging goes. */
export interface Submission {
  readonly state: PlatformState;
  readonly order: OrderRecord;
  readonly acts: readonly SubmittedAct[];
  readonly transaction: string;
  readonly now: number;
}

/** What an endpoint adds to the rules they all share. */
export interface IntakeRules {
  readonly endpoint: PlatformEndpoint;
  readonly fault: (submission: Submission, act: SubmittedAct) => ActFault | null;
  /** Notes in the order's record what was said; the objects are stored already. */
  readonly record: (submission: Submission) => void;
}

/** Files themselves are left out: GET need not send them back. */
const withoutContents = (xml: string): string =>
  xml.replace(/<doc:Contents>[^<]*<\/doc:Contents>/, '');

function store({ state, order, acts, now }: Submission): void {
  for (const { object } of acts) {
    const { id, type, country, owner, external, associated, members } = object;
    state.objects[id] = {
      id,
      type: type ?? '',
      country,
      owner,
      external,
      associated,
      members: (members ?? []).map(({ name, xml }) => ({ name, xml: withoutContents(xml) })),
      generation: 1,
      lastChanged: Math.floor(now / 1000) * 1000,
      organisation: order.organisation,
    };
  }
}

/** Without an order to judge by, the link is what fails: nobody learns of other organisations' orders. */
const noOrder: ActFault = { code: 3016, text: 'No order of this organisation is named' };

/** Every action or none; an action that is fine answers 3000 when another one is refused. */
export function takeIn(
  parts: IntakeParts,
  caller: SignedInCaller,
  rules: IntakeRules,
  actions: readonly Action[],
  transaction: string,
): Handled {
  const { store: file, log, now } = parts;
  const { endpoint } = rules;
  const read = readSubmitted(actions);
  const acts = read.filter((act) => act !== null);
  const order = orderOf(file.state, caller.registration.organisationNumber, acts);
  const submission =
    order === null ? null : { state: file.state, order, acts, transaction, now: now() };

  const faultOf = (act: SubmittedAct | null, { verb }: Action): ActFault | null => {
    if (act === null) return { code: 3001, text: `${verb} is not offered here` };
    const unfit = fittingFault(endpoint, acts, act);
    if (unfit !== null) return unfit;
    if (submission === null) return noOrder;
    const creation = { ...submission, sender: caller.registration };
    return creationFault(creation, act) ?? rules.fault(submission, act);
  };
  const refuse = (codes: readonly string[]): void =>
    log.write(`${endpoint}.refused`, { order: order?.id ?? null, transaction, codes });

  const unfit = read.some((act) => {
    return act === null || fittingFault(endpoint, acts, act) !== null;
  });
  const missing = unfit ? null : missingFault(endpoint, acts);
  if (missing !== null) {
    refuse([String(missing.code)]);
    return { answers: [], refusal: missing };
  }
  const faults = actions.map((action, index) => faultOf(read[index] ?? null, action));
  if (submission === null || faults.some((one) => one !== null)) {
    refuse(faults.map((one) => String(one?.code ?? 3000)));
    const spared: ActFault = { code: 3000, text: 'Not applied: another action was refused' };
    return {
      answers: actions.map(({ identifier }, index) => {
        const { code, text } = faults[index] ?? spared;
        return actionError(identifier, code, text);
      }),
    };
  }
  store(submission);
  rules.record(submission);
  log.write(`${endpoint}.accepted`, {
    order: submission.order.id,
    transaction,
    person: caller.person.id,
    objects: acts.map(({ object }) => object.id),
  });
  return {
    answers: acts.map(({ identifier, verb, object }) => ({
      identifier,
      xml: element(`${verb}Response`, leaf('Identifier', object.id)),
    })),
  };
}
