import type { QuestionId } from '../../deadlines/clock-id.ts';

/** One clock in words. */
export interface ClockWording {
  readonly title: string;
  /** What the law says. */
  readonly rule: string;
  /** What follows when the time runs out. */
  readonly consequence: string;
}
export type ClockWords<Id extends string> = Readonly<Record<Id, ClockWording>>;

/** One open question of law and Ombud's answer. */
export interface QuestionWording {
  readonly asks: string;
  readonly choice: string;
}
export type QuestionWords = Readonly<Record<QuestionId, QuestionWording>>;
