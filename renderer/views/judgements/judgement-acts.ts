import { assertNever } from '../../../shared/base/assert-never.ts';
import { isDeciding } from '../../../shared/orders/link-rules.ts';
import {
  judgementsFor,
  type Judgement,
  type JudgementName,
} from '../../../shared/orders/judgements.ts';
import type { LinkRelation } from '../../../shared/orders/entries/judgement-entry.ts';
import type { OrderFacts } from '../../../shared/orders/facts.ts';
import type { Right } from '../../../shared/orders/rights.ts';
import { articleText } from '../../../shared/text/steps.ts';
import { upperFirst } from '../../format/upper-first.ts';
import type { IconName } from '../../parts/icons.ts';
import type { Ombud } from '../../state/ombud.svelte.ts';
import type { OrderAct } from '../inbox/order-acts.ts';
import { comeNow } from './come-now.ts';
import { barText, whyNot } from './why-not.ts';

const icons: Readonly<Record<JudgementName, IconName>> = {
  judgeWord: 'letterIn',
  settleDoubt: 'check',
  endReview: 'scale',
  takeExemption: 'calendar',
  enterNewDeadline: 'clock',
  enterOtherDeadline: 'clock',
  enterEnforcementDeadline: 'clock',
  takeOutLimit: 'remove',
  linkDuplicate: 'link',
  linkRedirected: 'link',
  linkFollowsPreservation: 'link',
  linkRelated: 'link',
  unlink: 'undo',
  attachOtherRequest: 'form',
};

const relations: Readonly<Partial<Record<JudgementName, LinkRelation>>> = {
  linkDuplicate: 'duplicate',
  linkRedirected: 'redirected',
  linkFollowsPreservation: 'followsPreservation',
  linkRelated: 'related',
};

/** The right the call behind it takes; taking a link away is judged where the link stands. */
function rightFor(name: JudgementName): Right {
  const relation = relations[name];
  if (relation !== undefined) return isDeciding(relation) ? 'send' : 'prepare';
  return ['settleDoubt', 'unlink', 'attachOtherRequest'].includes(name) ? 'prepare' : 'send';
}

/** What waits for somebody to say; all else is there for those who look for it. */
function isWanted({ name }: Judgement, { words }: OrderFacts): boolean {
  if (name === 'judgeWord')
    return words.some(({ verdict, speaker }) => verdict === null && speaker !== 'other');
  return name === 'settleDoubt' || name === 'endReview' || name === 'takeExemption';
}

/** What people may find and decide about an order (`shared/orders/judgements.ts`), as acts on its screen. */
export function judgementActs(facts: OrderFacts, ombud: Ombud): readonly OrderAct[] {
  return judgementsFor(facts, comeNow(facts, ombud)).map((judgement) => {
    const { name, reason, articles } = judgement;
    const { code } = ombud.speech;
    const who = reason === null ? whyNot(ombud, rightFor(name)) : null;
    const bar = reason === null ? who : barText(reason, ombud);
    const article = articles === null || who !== null ? null : articleText(articles, code);
    return {
      id: name,
      text: ombud.words.judgements.acts[name],
      icon: icons[name],
      isMain: false,
      isAlarm: false,
      isRare: !isWanted(judgement, facts),
      isBusy: false,
      barred:
        bar === null
          ? null
          : { reason: bar, articles: article === null ? null : upperFirst(article) },
      act: () => leadToJudgement(name, facts, ombud),
    };
  });
}

/** To something on the page that is there with its next drawing. */
function focusSoon(selector: string): void {
  setTimeout(() => document.querySelector<HTMLElement>(selector)?.focus());
}

function leadToJudgement(name: JudgementName, { id }: OrderFacts, ombud: Ombud): void {
  const { route, judgements } = ombud;
  switch (name) {
    case 'judgeWord':
      route.openTab(id, 'letters');
      return focusSoon('.finding .btn');
    case 'settleDoubt':
      return focusSoon('.doubt .btn');
    case 'endReview':
      return judgements.ask({ about: 'review' });
    case 'takeExemption':
      return judgements.ask({ about: 'exemption' });
    case 'enterNewDeadline':
    case 'enterOtherDeadline':
    case 'enterEnforcementDeadline':
      return judgements.ask({ about: 'limit' });
    case 'takeOutLimit':
      route.openTab(id, 'summary');
      return focusSoon('.limits .btn');
    case 'linkDuplicate':
    case 'linkRedirected':
    case 'linkFollowsPreservation':
    case 'linkRelated':
    case 'unlink':
      route.openTab(id, 'summary');
      return focusSoon('[aria-labelledby="related"] :is(.relation .btn, input)');
    case 'attachOtherRequest':
      return judgements.ask({ about: 'request', order: id });
    default:
      return assertNever(name);
  }
}
