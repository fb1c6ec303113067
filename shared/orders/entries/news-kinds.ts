/** What can come after an order that came another way (Articles 10 to 12, 19(5)). */
export const newsKinds = [
  'withdrawal',
  'newDeadline',
  'decision',
  'word',
  'extension',
  'productionRequest',
  'preservationEnd',
] as const;
export type NewsKind = (typeof newsKinds)[number];

/** What the enforcing authority decides (Article 12). `conditional`: it refuses nothing, and limits the use (12(4)). */
export const newsOutcomes = ['none', 'conditional', 'partial', 'full'] as const;
export type NewsOutcome = (typeof newsOutcomes)[number];

/** The decision an outcome is; under conditions nothing is refused. */
export const decisionOf = (outcome: NewsOutcome): 'none' | 'partial' | 'full' =>
  outcome === 'conditional' ? 'none' : outcome;

export const newsSpeakers = ['issuing', 'enforcing'] as const;
export type NewsSpeaker = (typeof newsSpeakers)[number];
