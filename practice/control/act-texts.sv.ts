import type { ActTexts } from './act-texts.ts';

export const actsSv: ActTexts = {
  acts: {
    newDeadline: { label: 'Sätt en ny frist', what: 'Två dygn från nu, för varje identifierare.' },
    extend: { label: 'Förläng med 30 dagar', what: 'Formulär 6. Går en gång.' },
    confirmProduction: {
      label: 'Bekräfta att utlämnande har begärts',
      what: 'Formulär 5. Uppgifterna bevaras tills de har lämnats ut.',
    },
    requestProduction: {
      label: 'Begär utlämnande',
      what: 'Formulär 5 och den order om utlämnande som det berättar om.',
    },
    endPreservation: {
      label: 'Avsluta bevarandet',
      what: 'Uppgifterna behöver inte bevaras längre.',
    },
    receive: { label: 'Bekräfta leveransen', what: 'De leveranser som väntar har tagits emot.' },
    reject: { label: 'Anmäl fel', what: 'De leveranser som väntar gick inte att använda.' },
    withdraw: { label: 'Återkalla ordern', what: 'Inget får sändas längre.' },
    clear: {
      label: 'Klartecken i förtid: ingen avslagsgrund',
      what: 'Uppgifterna får sändas genast.',
    },
    refuse: { label: 'Avslå ordern', what: 'Inget får sändas.' },
    refuseFirst: {
      label: 'Avslå den första identifieraren',
      what: 'Inget får sändas om den; de andra går vidare.',
    },
    strangerClears: {
      label: 'Påstår sig ge klartecken',
      what: 'Har inte rätt till det. Det får inte öppna något.',
    },
    strangerWrites: { label: 'Skriver en skrivelse', what: 'Har inget med ordern att göra.' },
    RequestAdditionalInformation: {
      label: 'Ställ en fråga',
      what: 'En skrivelse som ber om svar inom två dygn.',
    },
    ProvideAdditionalInformation: {
      label: 'Lämna mer information',
      what: 'En skrivelse och en uppgift som kompletterar ordern.',
    },
    Maintain: {
      label: 'Vidhåll ordern',
      what: 'En skrivelse efter formulär 3: verkställ den ändå.',
    },
    ProceedingToCourt: {
      label: 'Gå till domstol',
      what: 'En skrivelse efter formulär 3: en domstol prövar lagkonflikten.',
    },
    EnforcingAuthorityAgreesWithObjection: {
      label: 'Dela invändningen',
      what: 'En skrivelse efter formulär 3: du har rätt.',
    },
    EnforcingAuthorityDisagreesWithObjection: {
      label: 'Avvisa invändningen',
      what: 'En skrivelse efter formulär 3: ordern står fast.',
    },
    EnforcementProceduresInitiated: {
      label: 'Inled verkställighet',
      what: 'En skrivelse: den utfärdande myndigheten har begärt det.',
    },
    EnforcingAuthorityRecognizesOrder: {
      label: 'Erkänn ordern',
      what: 'En skrivelse: du är formellt skyldig att följa den.',
    },
    EnforcingAuthorityDoesNotRecogniseOrder: {
      label: 'Erkänn inte ordern',
      what: 'En skrivelse: den verkställs inte.',
    },
  },
  misfits: {
    withdrawn: 'Ordern är återkallad.',
    notNotified: 'Bara en myndighet som är underrättad, eller har fått formulär 3, kan besluta.',
    onlyOneIdentifier: 'Ordern har bara en identifierare.',
    preservesOnly: 'En bevarandeorder begär inga uppgifter.',
    preservesNothing: 'Bara för bevarandeorder.',
    extendedAlready: 'Bevarandet har redan förlängts en gång.',
    requestedAlready: 'Utlämnande har redan begärts.',
    preservationEnded: 'Bevarandet är avslutat.',
    preservationExpired: 'Tiden för bevarandet är ute.',
    answered: 'Ordern är besvarad.',
    nothingWaits: 'Ingen leverans väntar på svar.',
    noObjection: 'Kräver först ett formulär 3 från leverantören.',
  },
  notNow: (count) => `Inte nu (${count})`,
  provider: 'Leverantören',
  followUp: 'Utlämnande av det som bevarats',
  letters: {
    RequestAdditionalInformation: 'ställde en fråga',
    ProvideAdditionalInformation: 'lämnade mer information',
    Maintain: 'vidhöll ordern',
    ProceedingToCourt: 'gick till domstol',
    EnforcingAuthorityAgreesWithObjection: 'delade invändningen',
    EnforcingAuthorityDisagreesWithObjection: 'avvisade invändningen',
    EnforcementProceduresInitiated: 'inledde verkställighet',
    EnforcingAuthorityRecognizesOrder: 'erkände ordern',
    EnforcingAuthorityDoesNotRecogniseOrder: 'erkände inte ordern',
  },
  objected: (reasons, isWhole) =>
    `formulär 3 mot ${isWhole ? 'hela ordern' : 'en del av den'}: ${reasons}`,
  reasons: {
    Incomplete: 'ofullständig',
    ManifestErrors: 'uppenbara fel',
    InsufficientInformation: 'för lite information',
    DataNotHeld: 'uppgifterna finns inte',
    DeFactoImpossibility: 'omöjligt i praktiken',
    InvalidIssuingAuthority: 'inte en behörig utfärdande myndighet',
    OffenceNotCovered: 'brottet omfattas inte',
    ServiceNotCovered: 'tjänsten omfattas inte',
    ImmunitiesOrPrivileges: 'immunitet eller privilegier',
    ConflictOfLaw: 'konflikt med lagen i ett tredjeland',
  },
  kept: (kept, lost) =>
    lost === 0 ? `bevarat (${kept})` : `bevarat (${kept}), fanns inte (${lost})`,
  keptUntil: (when) => `ska bevaras till ${when}`,
  extended: 'förlängde med 30 dagar',
  requested: 'bekräftade att utlämnande har begärts',
  preservationEnded: 'avslutade bevarandet',
  deadlineSet: (when) => `satte en ny frist, ${when}`,
  withdrawalConfirmed: 'bekräftade återkallelsen',
};
