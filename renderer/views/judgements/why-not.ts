import type { Uuid } from '../../../shared/base/units.ts';
import type { JudgementBar } from '../../../shared/orders/judgements.ts';
import type { Right } from '../../../shared/orders/rights.ts';
import type { HistoryItem } from '../../../shared/orders/content.ts';
import type { Ombud } from '../../state/ombud.svelte.ts';

/** Why the person may not decide; null: they may. Main asks again. */
export function whyNot(ombud: Ombud, right: Right): string | null {
  const { reasons } = ombud.speech.steps;
  if (!ombud.isSignedIn) return reasons.signIn;
  return ombud.may(right) ? null : reasons.role;
}

/** A bar of the rules: of the order as a whole where nothing was asked yet, else as main would word it. */
export function barText(bar: JudgementBar, ombud: Ombud): string {
  const { nothing } = ombud.words.judgements;
  if (bar === 'noDoubt' || bar === 'notLinked' || bar === 'noLimit') return nothing[bar];
  return ombud.speech.fault({ code: `judgement.${bar}` }).sentence;
}

/** The last finding about a word: who made it, and when. */
export const findingOf = (history: readonly HistoryItem[], word: Uuid): HistoryItem | undefined =>
  history.filter(({ entry }) => entry.kind === 'wordJudged' && entry.word === word).at(-1);
