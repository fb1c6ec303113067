import { assertNever } from '../../../shared/base/assert-never.ts';
import type { AppState } from '../../../shared/bridge/app-state.ts';
import type { HoldVerdict } from '../../../shared/holds/hold-release.ts';
import { waitingLetters } from '../../../shared/messages/thread.ts';
import type { OrderFacts } from '../../../shared/orders/facts.ts';
import type { StepName } from '../../../shared/orders/next-steps.ts';
import { askSent } from '../../state/commands/by-hand-commands.ts';
import type { Ombud } from '../../state/ombud.svelte.ts';
import { holdNow } from '../preservation/hold-now.ts';

/** Goes to where a step is done. Nothing is sent by it. */
export function leadTo(name: StepName, facts: OrderFacts, ombud: Ombud): void {
  const { route, letters, preservation, overlay } = ombud;
  const { id } = facts;
  switch (name) {
    case 'take':
      return ombud.emergency.ask();
    case 'prepare':
    case 'answerRest':
    case 'freeze':
    case 'approve':
    case 'reopen':
    case 'send':
    case 'queue':
    case 'takeBack':
      return route.prepare(id);
    case 'writeLetter':
    case 'answerLetter': {
      const [first] = name === 'answerLetter' ? waitingLetters(facts) : [];
      route.openTab(id, 'letters');
      return letters.write(id, first ?? null);
    }
    case 'confirmWithdrawal':
      route.choose(id);
      // The button is there with the next drawing of the page.
      setTimeout(() => document.querySelector<HTMLElement>('#confirm-withdrawal')?.focus());
      return;
    case 'recordConfirmed':
      return askSent(ombud, { endpoint: 'confirmWithdrawal', answers: null });
    case 'recordReply':
    case 'recordLetter': {
      const [first] = name === 'recordReply' ? waitingLetters(facts) : [];
      return askSent(ombud, { endpoint: 'correspondence', answers: first ?? null });
    }
    case 'recordDeletion':
      preservation.ask(id, 'delete');
      return overlay.show('hold');
    case 'confirmPreserved':
      preservation.ask(id, 'confirm');
      return overlay.show('hold');
    case 'release':
      preservation.ask(id, 'release');
      return overlay.show('hold');
    default:
      return assertNever(name);
  }
}

/** What is kept for an order, as the register would judge it now; null: it is not in the register. */
export function holdOf({ id }: OrderFacts, app: AppState, ombud: Ombud): HoldVerdict | null {
  const row = ombud.preservation.rows.find(({ facts }) => facts.id === id);
  return row === undefined ? null : holdNow(row, app, ombud);
}
