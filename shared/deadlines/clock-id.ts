/** The clocks Ombud knows, and the kinds they are of. */

/** Clocks that say when the data of an order are due: Regulation (EU) 2023/1543, Article 10(2) to (4). */
export const productionClockIds = ['PRODUCE_10D', 'PRODUCE_10D_NOTIFIED', 'PRODUCE_8H'] as const;
export type ProductionClockId = (typeof productionClockIds)[number];

export const clockIds = [
  // production order
  'PRESERVE_ON_RECEIPT',
  ...productionClockIds,
  'NONEXEC_NOTICE',
  'CLARIFY_NOTICE',
  'IMPOSSIBILITY_NOTICE',
  'PRIVILEGE_NOTICE',
  'IA_REACT_5D_EPOC',
  'RESUME_AFTER_CLARIFY',
  'NEW_DEADLINE',
  'OTHER_DEADLINES',
  'EA_REVIEW_10D',
  'EA_REVIEW_96H',
  'PRESERVE_UNTIL_PRODUCED',
  'REASONED_OBJECTION',
  'COURT_REVIEW',
  'EXPOST_VALIDATION_48H',
  'REDIRECTED_EMERGENCY',
  // preservation order
  'PR_PRESERVE',
  'PRESERVE_60D',
  'PRESERVE_60D_EXT30',
  'SUBSEQUENT_PRODUCTION',
  'IA_REACT_5D_PR',
  'PR_CLARIFY_NOTICE',
  'PR_IMPOSSIBILITY_NOTICE',
  'PR_NONEXEC_NOTICE',
  'PR_PRIVILEGE_NOTICE',
  // enforcement and money
  'EA_RECOGNITION_5WD',
  'ENFORCEMENT_DEADLINE',
  'IA_REPLY_5WD',
  'COST_CLAIM',
  // system, statistics, maintenance
  'ALT_CHANNEL_RECORD',
  'EVIDENCE_AVAILABILITY',
  'SP_STATS',
  'AUTHORITY_STATS',
  'MAINTENANCE_NOTICE',
  'STATS_RETENTION',
] as const;
export type ClockId = (typeof clockIds)[number];

const known: ReadonlySet<string> = new Set(clockIds);
export const isClockId = (text: string): text is ClockId => known.has(text);

/**
 * What a clock asks of its reader.
 * - `DUE`: act before `latest`, plan for `target`.
 * - `GATE`: do not act before `notBefore`; `GATE+DUE`: both.
 * - `HOLD`: keep the data until `notBefore`, then a person decides; `notBefore = target = latest`.
 * - `WINDOW`: a date we choose lies in [`notBefore`, `latest`]; `target` is the proposal.
 * - `WATCH`: somebody else's clock; `target` is when to remind, `latest` when they are late.
 * - `DATE`: a fixed date of the calendar.
 * - `NONE`: the law sets no time limit; listed so that nobody looks for one.
 */
export type ClockKind = 'DUE' | 'GATE' | 'GATE+DUE' | 'HOLD' | 'WINDOW' | 'WATCH' | 'DATE' | 'NONE';

/** A question the law leaves open, by its number in the list of `shared/text/questions`. */
export const questionIds = [
  'U1',
  'U2',
  'U3',
  'U4',
  'U5',
  'U6',
  'U7',
  'U8',
  'U9',
  'U10',
  'U11',
  'U12',
  'U13',
  'U14',
  'U15',
  'U16',
  'U17',
  'U18',
  'U19',
  'U20',
  'U21',
  'U22',
] as const;
export type QuestionId = (typeof questionIds)[number];
