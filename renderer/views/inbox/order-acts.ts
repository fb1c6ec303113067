import type { AppState } from '../../../shared/bridge/app-state.ts';
import { mainStep } from '../../../shared/orders/main-step.ts';
import type { NextStep } from '../../../shared/orders/next-steps.ts';
import { articleText, stepReason } from '../../../shared/text/steps.ts';
import { upperFirst } from '../../format/upper-first.ts';
import type { IconName } from '../../parts/icons.ts';
import type { Ombud } from '../../state/ombud.svelte.ts';
import { stepsNow } from '../../state/steps.ts';
import type { OrderDetail } from '../../vault/queries.ts';
import { gateNow } from '../answer/gate-now.ts';
import { byHandActs } from '../by-hand/by-hand-acts.ts';
import { snoozeActs } from '../desk/snooze-act.ts';
import { judgementActs } from '../judgements/judgement-acts.ts';
import { holdOf, leadTo } from './lead-to.ts';
import { stepIcons } from './step-icons.ts';

/** One act as the order's screen tells it. */
export interface OrderAct {
  readonly id: string;
  readonly text: string;
  readonly icon: IconName;
  /** It is what the order waits for. */
  readonly isMain: boolean;
  /** It must not be overlooked. */
  readonly isAlarm: boolean;
  /** It is there for those who look for it. */
  readonly isRare: boolean;
  readonly isBusy: boolean;
  /** Null when it is allowed. */
  readonly barred: { readonly reason: string; readonly articles: string | null } | null;
  readonly act: () => void;
}

/** One field of work that tells its acts. */
export type ActSource = (detail: OrderDetail, app: AppState, ombud: Ombud) => readonly OrderAct[];

/** Every field of work, in the order in which the screen tells it. */
export const actSources: readonly ActSource[] = [
  stepActs,
  ({ facts }, _app, ombud) => judgementActs(facts, ombud),
  ({ facts }, _app, ombud) => byHandActs(facts, ombud),
  snoozeActs,
];

export interface ToldActs {
  readonly main: OrderAct | null;
  readonly others: readonly OrderAct[];
  readonly rare: readonly OrderAct[];
  /** What is not allowed, those with one reason together. */
  readonly barred: readonly BarredActs[];
}

export interface BarredActs {
  readonly names: string;
  readonly reason: string;
  readonly articles: string | null;
}

export function actsOf(...asked: Parameters<ActSource>): ToldActs {
  const acts = actSources.flatMap((source) => source(...asked));
  const allowed = acts.filter(({ barred }) => barred === null);
  const main = allowed.find(({ isMain }) => isMain) ?? null;
  return {
    main,
    others: allowed.filter((act) => act !== main && !act.isRare),
    rare: allowed.filter((act) => act !== main && act.isRare),
    barred: barredOf(acts),
  };
}

/** Those with one reason stand together; the article is told if any of them names it. */
function barredOf(acts: readonly OrderAct[]): readonly BarredActs[] {
  const groups = new Map<string, BarredActs>();
  for (const { text, barred } of acts) {
    if (barred === null) continue;
    const known = groups.get(barred.reason);
    groups.set(barred.reason, {
      reason: barred.reason,
      articles: known?.articles ?? barred.articles,
      names: known === undefined ? text : `${known.names} · ${text}`,
    });
  }
  return [...groups.values()];
}

/** The steps of `shared/orders/next-steps.ts`, and the way to an answer that is begun. */
function stepActs(detail: OrderDetail, app: AppState, ombud: Ombud): readonly OrderAct[] {
  const { facts } = detail;
  const steps = stepsNow(facts, gateNow(detail, app, ombud), ombud, holdOf(facts, app, ombud));
  const main = mainStep(facts, [...steps.values()]);
  const acts = [...steps.values()].map((step) => stepAct(step, step === main, detail, ombud));
  const isBegun = facts.answer.state !== 'none' || facts.earlierAnswers !== undefined;
  const isShown = isBegun && steps.get('prepare')?.isAllowed !== true;
  return isShown ? [showAnswer(detail, main === null, ombud), ...acts] : acts;
}

const showAnswer = ({ facts }: OrderDetail, isMain: boolean, ombud: Ombud): OrderAct => ({
  id: 'showAnswer',
  text: ombud.words.answer.showAnswer,
  icon: 'file',
  isMain,
  isAlarm: false,
  isRare: false,
  isBusy: false,
  barred: null,
  act: () => ombud.route.prepare(facts.id),
});

function stepAct(step: NextStep, isMain: boolean, { facts }: OrderDetail, ombud: Ombud): OrderAct {
  const { name, articles } = step;
  const { code, steps } = ombud.speech;
  // The article is told apart from its sentence here.
  const reason = stepReason({ ...step, articles: null }, code, ombud.writer);
  const isGoingOn = name === 'prepare' && isGathered(facts);
  return {
    id: name,
    text: isGoingOn ? ombud.words.answer.goOn : steps.names[name],
    icon: stepIcons[name],
    isMain,
    isAlarm: name === 'take',
    isRare: false,
    isBusy: isBusy(name, ombud),
    barred:
      reason === null
        ? null
        : { reason, articles: articles === null ? null : upperFirst(articleText(articles, code)) },
    act: () => doOrLead(name, facts, ombud),
  };
}

/** Files are there already, or the rest of an order was begun by name. */
const isGathered = ({ answer, earlierAnswers }: OrderDetail['facts']): boolean =>
  answer.state === 'collecting' || earlierAnswers !== undefined;

const isBusy = (name: NextStep['name'], { emergency, draft }: Ombud): boolean =>
  (name === 'take' && emergency.taking.busy) ||
  ((name === 'send' || name === 'answerRest') && draft.releasing.busy);

/**
 * Begun by name, and gone on with where answers are prepared; why it could not be is said there too. Whoever has gone
 * elsewhere meanwhile is not fetched back.
 */
function answerRest({ answer, id }: OrderDetail['facts'], { draft, route }: Ombud): void {
  if (answer.package === null) return;
  const { view } = route;
  void draft.openRest(id, answer.package.hash).then(() => {
    if (route.order === id && route.view === view) route.prepare(id);
  });
}

/** Taking an alarm is done here, the rest of an order begun, and sending a packed answer is asked about here; all else where it belongs. */
function doOrLead(name: NextStep['name'], facts: OrderDetail['facts'], ombud: Ombud): void {
  if (name === 'take') void ombud.emergency.take(facts.id);
  else if (name === 'answerRest') answerRest(facts, ombud);
  else if (name === 'send') ombud.overlay.showOf(facts.id, 'sendAnswer');
  else leadTo(name, facts, ombud);
}
