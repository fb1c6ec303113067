import type { ActTexts } from './act-texts.ts';

export const actsEn: ActTexts = {
  acts: {
    newDeadline: { label: 'Set a new deadline', what: 'Two days from now, for every identifier.' },
    extend: { label: 'Extend by 30 days', what: 'Form 6. Possible once.' },
    confirmProduction: {
      label: 'Confirm that production was requested',
      what: 'Form 5. The data are kept until they are produced.',
    },
    requestProduction: {
      label: 'Request production',
      what: 'Form 5, and the production order it tells of.',
    },
    endPreservation: { label: 'End the preservation', what: 'The data need not be kept longer.' },
    receive: {
      label: 'Confirm what was delivered',
      what: 'The deliveries that wait were received.',
    },
    reject: { label: 'Report an error', what: 'The deliveries that wait could not be used.' },
    withdraw: { label: 'Withdraw the order', what: 'Nothing may be sent any more.' },
    clear: { label: 'Clear early: no grounds', what: 'The data may be sent at once.' },
    refuse: { label: 'Refuse the order', what: 'Nothing may be sent.' },
    refuseFirst: {
      label: 'Refuse the first identifier',
      what: 'Nothing may be sent about it; the others go on.',
    },
    strangerClears: {
      label: 'Claims to clear it',
      what: 'Has no right to. It must open nothing.',
    },
    strangerWrites: { label: 'Writes a letter', what: 'Has nothing to do with the order.' },
    RequestAdditionalInformation: {
      label: 'Ask something',
      what: 'A letter that asks for an answer within two days.',
    },
    ProvideAdditionalInformation: {
      label: 'Give more information',
      what: 'A letter, and a statement that supplements the order.',
    },
    Maintain: {
      label: 'Maintain the order',
      what: 'A letter after Form 3: execute it all the same.',
    },
    ProceedingToCourt: {
      label: 'Go to court',
      what: 'A letter after Form 3: a court reviews the conflict of laws.',
    },
    EnforcingAuthorityAgreesWithObjection: {
      label: 'Share the objection',
      what: 'A letter after Form 3: you are right.',
    },
    EnforcingAuthorityDisagreesWithObjection: {
      label: 'Reject the objection',
      what: 'A letter after Form 3: the order stands.',
    },
    EnforcementProceduresInitiated: {
      label: 'Begin enforcement',
      what: 'A letter: the issuing authority has asked for it.',
    },
    EnforcingAuthorityRecognizesOrder: {
      label: 'Recognise the order',
      what: 'A letter: you are formally required to comply.',
    },
    EnforcingAuthorityDoesNotRecogniseOrder: {
      label: 'Do not recognise the order',
      what: 'A letter: it will not be enforced.',
    },
  },
  misfits: {
    withdrawn: 'The order has been withdrawn.',
    notNotified: 'Only an authority that was notified, or got a Form 3, can decide.',
    onlyOneIdentifier: 'The order has one identifier only.',
    preservesOnly: 'A preservation order asks for no data.',
    preservesNothing: 'Only for preservation orders.',
    extendedAlready: 'It has been extended once already.',
    requestedAlready: 'Production has been requested already.',
    preservationEnded: 'The preservation has ended.',
    preservationExpired: 'The time of the preservation is over.',
    answered: 'The order has been answered.',
    nothingWaits: 'No delivery waits for an answer.',
    noObjection: 'Needs a Form 3 from the provider first.',
  },
  notNow: (count) => `Not now (${count})`,
  provider: 'Provider',
  followUp: 'Production of what was preserved',
  letters: {
    RequestAdditionalInformation: 'asked something',
    ProvideAdditionalInformation: 'gave more information',
    Maintain: 'maintained the order',
    ProceedingToCourt: 'went to court',
    EnforcingAuthorityAgreesWithObjection: 'shared the objection',
    EnforcingAuthorityDisagreesWithObjection: 'rejected the objection',
    EnforcementProceduresInitiated: 'began enforcement',
    EnforcingAuthorityRecognizesOrder: 'recognised the order',
    EnforcingAuthorityDoesNotRecogniseOrder: 'did not recognise the order',
  },
  objected: (reasons, isWhole) =>
    `Form 3 against ${isWhole ? 'the whole order' : 'a part of it'}: ${reasons}`,
  reasons: {
    Incomplete: 'incomplete',
    ManifestErrors: 'manifest errors',
    InsufficientInformation: 'too little information',
    DataNotHeld: 'data not held',
    DeFactoImpossibility: 'impossible in fact',
    InvalidIssuingAuthority: 'not a valid issuing authority',
    OffenceNotCovered: 'offence not covered',
    ServiceNotCovered: 'service not covered',
    ImmunitiesOrPrivileges: 'immunities or privileges',
    ConflictOfLaw: 'conflict with the law of a third country',
  },
  kept: (kept, lost) =>
    lost === 0 ? `preserved (${kept})` : `preserved (${kept}), not available (${lost})`,
  keptUntil: (when) => `to be kept until ${when}`,
  extended: 'extended by 30 days',
  requested: 'confirmed that production was requested',
  preservationEnded: 'ended the preservation',
  deadlineSet: (when) => `set a new deadline, ${when}`,
  withdrawalConfirmed: 'confirmed the withdrawal',
};
