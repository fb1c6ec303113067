/** The time that is left when a question of ours has been clarified: Article 10(6), question U11. */
import { err, ok } from '../../base/result.ts';
import { utcMs, type UtcMs } from '../../base/units.ts';
import { hourMs } from '../arithmetic.ts';
import type { ClockInputs, ProductionClockId, Rest, WhyStep } from '../clock-reading.ts';
import { why } from '../why-step.ts';
import type { Asked } from './asked.ts';
import { statedLimit, type StatedLimit } from './stated.ts';
import { startingSpan, type Spanning } from './spans.ts';

const article = 'Art. 10(6)';
const limitArticle = 'Art. 10(8)';

/** Every question in the order of its sending; null where one is not whole. */
function restsOf({
  formSentAt,
  clarifiedAt,
  earlierRests = [],
}: ClockInputs): readonly Rest[] | null {
  if (formSentAt === undefined || clarifiedAt === undefined) return null;
  const all = [...earlierRests, { formSentAt, clarifiedAt }];
  return all.sort((a, b) => a.formSentAt - b.formSentAt || a.clarifiedAt - b.clarifiedAt);
}

interface Ends {
  readonly target: UtcMs;
  readonly latest: UtcMs;
}

/**
 * The law lets the duty rest at every question (Article 10(6)) and does not say what is left after several. Each is taken
 * to stop what ran then: the original time, or what the one before it had left. One asked after the legal end of that
 * stops nothing any more, and a time in which two were open counts once. A limit that was set anew (`at`) is stopped by
 * what is asked after that.
 */
export function resumedSpan(asked: Asked, runs: ProductionClockId, gated: boolean): Spanning {
  const { formSentAt: sent, clarifiedAt: clarified } = asked.inputs;
  if (sent === undefined) return err({ reason: 'inputMissing', input: 'formSentAt' });
  if (clarified === undefined) return err({ reason: 'inputMissing', input: 'clarifiedAt' });
  const original = startingSpan(asked, runs, gated);
  if (!original.ok) return original;
  const rests = restsOf(asked.inputs) ?? [];
  if (rests.some((rest) => rest.clarifiedAt < rest.formSentAt))
    return err({ reason: 'inputWrong', input: 'clarifiedAt' });
  const { notBefore, warnings } = original.value;
  const { asapEmergencyHours, asapNormalHours } = asked.settings;
  const hours = runs === 'PRODUCE_8H' ? asapEmergencyHours : asapNormalHours;
  const { at, date, limitSetAt } = asked.inputs;
  const anew = at === undefined && date === undefined ? null : statedLimit(asked, limitArticle);
  if (anew?.ok === false) return anew;
  let ends: Ends = anew?.value ?? original.value;
  let before: Ends = ends;
  // What came before a new limit was set had its part in it.
  let restedUntil: number = limitSetAt ?? Number.NEGATIVE_INFINITY;
  const steps: WhyStep[] = anew === null ? [] : [...limitSteps(asked.inputs, anew.value)];
  let count = 0;
  for (const rest of rests) {
    const from = Math.max(rest.formSentAt, restedUntil);
    const isOver = rest.formSentAt >= ends.latest && rest.formSentAt > restedUntil;
    if (isOver || rest.clarifiedAt <= restedUntil) continue;
    before = ends;
    ends = endsAfter(before, from, rest.clarifiedAt, hours);
    restedUntil = rest.clarifiedAt;
    count += 1;
    steps.push(...stepsOf(rest, before));
  }
  if (count === 0) return err({ reason: 'inputWrong', input: 'formSentAt' });
  const [target, latest] = [notSooner(ends.target, notBefore), notSooner(ends.latest, notBefore)];
  const soon = Math.max(before.target, restedUntil + hours * hourMs);
  const key =
    target === before.target ? 'resumeKept' : target === soon ? 'resumeSoon' : 'resumeRest';
  return ok({
    notBefore,
    target,
    latest,
    steps: [
      ...steps,
      ...(count > 1 ? [why('resumeAgain', article, {}, { n: count }, 'U11')] : []),
      ...(notBefore === null ? [] : [why('resumeGate', 'Art. 10(2)', { notBefore })]),
      why(key, article, { target }, { hours }, 'U11'),
      why('resumeLatest', article, { latest }, {}, 'U11'),
    ],
    warnings: [...warnings, ...(anew?.value.warnings ?? [])],
  });
}

/** The new limit: a moment in one sentence, a day with whose midnight it ends by. */
const limitSteps = ({ at }: ClockInputs, { latest, steps }: StatedLimit): readonly WhyStep[] =>
  at === undefined
    ? [why('resumeLimit', limitArticle, { at: latest }), ...steps]
    : [why('resumeLimit', limitArticle, { at })];

/** A new limit moves the end, never the beginning (Article 10(2)). */
const notSooner = (end: UtcMs, notBefore: UtcMs | null): UtcMs =>
  utcMs(Math.max(end, notBefore ?? end));

/** The old target where it is still ahead, else as soon as possible; the rest of the time is the legal end alone. */
function endsAfter({ target, latest }: Ends, from: number, clarified: UtcMs, hours: number): Ends {
  const soon = Math.max(target, clarified + hours * hourMs);
  const next = Math.min(clarified + Math.max(0, target - from), soon);
  // Nothing is left of a limit that had passed when it was set, and its end is not before the clarification.
  return { target: utcMs(next), latest: utcMs(Math.max(next, clarified + (latest - from))) };
}

const stepsOf = ({ formSentAt, clarifiedAt }: Rest, { target, latest }: Ends): WhyStep[] => [
  why('suspended', article, { sent: formSentAt, clarified: clarifiedAt }),
  why('resumeFrom', article, { oldTarget: target, oldLatest: latest }),
];
