/** Situations the practice platform can play, by what they are about, in the order a person should learn them. */
export const situationGroups = {
  answering: [
    'production',
    'emergency',
    'window',
    'newDeadline',
    'changed',
    'withdrawal',
    'received',
    'faulty',
  ],
  decisions: [
    'cleared',
    'clearedDocument',
    'refused',
    'refusedDocument',
    'refusedInPart',
    'refusedInPartDocument',
    'conditional',
    'conditionalDocument',
    'emergencyRefused',
  ],
  preserving: [
    'dataPreserved',
    'preservation',
    'extension',
    'subsequentProduction',
    'endOfPreservation',
  ],
  letters: [
    'question',
    'answer',
    'nonExecution',
    'clarification',
    'inParts',
    'silence',
    'preservationSilence',
  ],
  objections: ['reviewUpholds', 'reviewLifts', 'enforcement'],
  unusual: ['duplicate', 'redirected', 'sealBroken', 'sealMissing', 'byHand'],
} as const;

export type SituationGroup = keyof typeof situationGroups;
export type PracticeSituation = (typeof situationGroups)[SituationGroup][number];

export const situationGroupNames = Object.keys(situationGroups) as readonly SituationGroup[];
export const practiceSituations: readonly PracticeSituation[] =
  Object.values(situationGroups).flat();
