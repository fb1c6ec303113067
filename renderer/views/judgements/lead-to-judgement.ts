import { assertNever } from '../../../shared/base/assert-never.ts';
import type { OrderFacts } from '../../../shared/orders/facts.ts';
import type { JudgementName } from '../../../shared/orders/judgements.ts';
import type { Ombud } from '../../state/ombud.svelte.ts';

/** To something on the page that is there with its next drawing. */
function focusSoon(selector: string): void {
  setTimeout(() => document.querySelector<HTMLElement>(selector)?.focus());
}

/** Goes to where people find or decide something, or asks it at once. Nothing is decided by it. */
export function leadToJudgement(name: JudgementName, { id }: OrderFacts, ombud: Ombud): void {
  const { route, judgements } = ombud;
  switch (name) {
    case 'judgeWord':
      route.openTab(id, 'letters');
      return focusSoon('.finding .btn');
    case 'settleDoubt':
      return focusSoon('.doubt .btn');
    case 'endReview':
      return judgements.ask({ order: id, about: 'review' });
    case 'takeExemption':
      return judgements.ask({ order: id, about: 'exemption' });
    case 'enterNewDeadline':
    case 'enterOtherDeadline':
    case 'enterEnforcementDeadline':
      return judgements.ask({ order: id, about: 'limit' });
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
      return judgements.askRequest(id);
    default:
      return assertNever(name);
  }
}
