import type { PracticeSituation, SituationGroup } from '../orders/practice-situations.ts';

/** Words of the menu that plays situations; `{said}` and `{then}` are the platform’s own sentences. */
export interface SituationText {
  readonly play: string;
  readonly forward: string;
  readonly groups: Readonly<Record<SituationGroup, string>>;
  readonly names: Readonly<Record<PracticeSituation, string>>;
  readonly happenedThen: string;
  readonly waits: string;
}

export const situationsEn: SituationText = {
  play: 'Play a situation',
  forward: 'Play forward',
  groups: {
    answering: 'Answering an order',
    decisions: 'Grounds for refusal',
    preserving: 'Preservation',
    letters: 'Letters and Form 3',
    objections: 'Review and enforcement',
    unusual: 'Out of the ordinary',
  },
  names: {
    production: 'Production',
    emergency: 'Emergency, eight hours',
    window: 'Notified: wait for the window',
    newDeadline: 'New deadline',
    changed: 'Changed after packing',
    withdrawal: 'Withdrawal',
    received: 'Delivery received',
    faulty: 'Delivery faulty',
    cleared: 'Early clearance: no grounds',
    clearedDocument: 'Early clearance: no grounds, as a document',
    refused: 'Refused',
    refusedDocument: 'Refused, as a document',
    refusedInPart: 'Refused in part',
    refusedInPartDocument: 'Refused in part, as a document',
    conditional: 'Conditions',
    conditionalDocument: 'Conditions, as a document',
    emergencyRefused: 'Emergency: refused after sending',
    dataPreserved: 'Data preserved',
    preservation: 'Preservation for sixty days',
    extension: 'Extension (Form 6)',
    subsequentProduction: 'Production after preservation',
    endOfPreservation: 'End of preservation',
    question: 'The authority asks something',
    answer: 'You ask something',
    nonExecution: 'Non-execution: Form 3 by post',
    clarification: 'Clarification',
    inParts: 'Answered in two parts',
    silence: 'Five days’ silence',
    preservationSilence: 'Five days’ silence, to be preserved',
    reviewUpholds: 'Review: the order is upheld',
    reviewLifts: 'Review: the order is lifted',
    enforcement: 'Enforcement',
    duplicate: 'The same order again',
    redirected: 'Redirected emergency',
    sealBroken: 'A form changed after sealing',
    sealMissing: 'A form without a seal',
    byHand: 'On paper, by another channel',
  },
  happenedThen: '{said} Now you: {then}',
  waits: 'First you: {said}',
};
