import type { OrderFacts } from '../../../shared/orders/facts.ts';
import { judgementsFor } from '../../../shared/orders/judgements.ts';
import { articleText } from '../../../shared/text/steps.ts';
import { upperFirst } from '../../format/upper-first.ts';
import type { Ombud } from '../../state/ombud.svelte.ts';
import type { OrderAct } from '../inbox/order-acts.ts';
import { comeNow } from './come-now.ts';
import { isWanted, judgementIcons, rightFor } from './judgement-look.ts';
import { leadToJudgement } from './lead-to-judgement.ts';
import { barText, whyNot } from './why-not.ts';

/** What people may find and decide about an order (`shared/orders/judgements.ts`), as acts on its screen. */
export function judgementActs(facts: OrderFacts, ombud: Ombud): readonly OrderAct[] {
  return judgementsFor(facts, comeNow(facts, ombud)).map((judgement) => {
    const { name, reason, articles } = judgement;
    const { code } = ombud.speech;
    const who = reason === null ? whyNot(ombud, rightFor(name, facts)) : null;
    const bar = reason === null ? who : barText(reason, ombud);
    const article = articles === null || who !== null ? null : articleText(articles, code);
    return {
      id: name,
      text: ombud.words.judgements.acts[name],
      icon: judgementIcons[name],
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
