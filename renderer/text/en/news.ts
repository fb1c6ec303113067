/** What came about an order later, when the order itself came another way (Article 19(5)). */
export const newsEn = {
  title: 'Record what came later',
  lead: 'For news of the authorities on paper, by e-mail or over a portal. It does here what the same news from the service would do, and is told to nobody.',
  throughService: 'The service knows this order, and its news comes through the service.',
  kind: 'What came',
  choose: 'Choose',
  kinds: {
    withdrawal: 'Withdrawal of the order',
    newDeadline: 'New deadline',
    decision: 'Decision of the enforcing authority',
    word: 'Answer or another letter',
    extension: 'Extension of the preservation (Annex VI)',
    productionRequest: 'Production has been requested (Annex V)',
    preservationEnd: 'The data need no longer be kept',
  },
  channel: 'Channel',
  cameAt: 'Came in',
  sender: 'From whom',
  senderHint: 'The authority, and the role of whoever signed.',
  deadlineAt: 'New deadline',
  until: 'The end it names, if any',
  scope: 'What it is about',
  tasks: 'Identifiers',
  outcome: 'What it decides',
  outcomes: {
    none: 'No ground for refusal',
    conditional: 'No refusal, under conditions',
    partial: 'Refused in part',
    full: 'Refused as a whole',
  },
  refused: 'Identifiers refused',
  speaker: 'Which authority',
  speakers: { issuing: 'Issuing authority', enforcing: 'Enforcing authority' },
  verdict: 'What it does',
  later: 'Decide later',
  laterEffect: 'Nothing changes yet. What it does is said at the letter, under Letters.',
  words: 'What it says, in its own words',
  conditions: 'The conditions, in its own words',
  whenMissing: 'Choose what came.',
  timeMissing: 'Give the time at which it came in.',
  deadlineMissing: 'Give the new deadline.',
  tasksMissing: 'Choose the identifiers it is about.',
  changes: 'What this changes',
  now: 'Now',
  then: 'Then',
  unchanged: 'Choose what came, and what it changes is shown here.',
  effect: {
    withdrawal:
      'Nothing can be sent any more and every clock stops; what is kept may be let go (Article 10(9)). This cannot be taken back.',
    newDeadline:
      'The answer is due by the new deadline instead, unless a later one has come (Article 10(8)).',
    newDeadlineSome: 'Of these identifiers the answer is due by the new deadline (Article 10(8)).',
    none: 'The answer need not wait for the ten days any more, unless a later decision has come; whatever else holds it back still does (Article 10(2)).',
    conditional:
      'The answer need not wait for the ten days any more, unless a later decision has come; the conditions are shown with the order (Article 12(4)).',
    partial:
      'What is refused must not be given, in addition to what was refused before; the rest may when its time has come (Article 12(2)).',
    full: 'Nothing can be sent any more and the clock stops (Article 12(2)).',
    extension:
      'The data are kept thirty days longer, once (Article 11(1)). An end that it names does not move that.',
    productionRequest: 'The data are kept until they have been produced (Article 11(2)).',
    preservationEnd:
      'The duty to keep the data ends, unless something later asks for them; then a person may let them go (Article 11(3)).',
  },
  namedEnd: {
    earlier: (named: string, end: string) =>
      `It names ${named}, but nothing may go before ${end}: that the data are no longer needed the authority says in a message of its own (Article 11(3)).`,
    later: (named: string, end: string) =>
      `It names ${named}, but the duty ends ${end}: the law knows one extension of thirty days. You are reminded to ask the authority before anything is let go.`,
  },
  record: 'Record',
  recorded: 'Recorded.',
  came: 'What came later',
  from: (sender: string, channel: string) => `${sender} · ${channel}`,
  toldBy: (name: string, time: string) => `Recorded by ${name}, ${time}`,
  deadlineSet: (time: string) => `until ${time}`,
} as const;
