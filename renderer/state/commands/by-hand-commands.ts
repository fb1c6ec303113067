import type { Uuid } from '../../../shared/base/units.ts';
import type { Ombud } from '../ombud.svelte.ts';
import type { SentSubject } from '../sent-desk.svelte.ts';
import type { Command } from './command.ts';

/** Writing down what came or went another way than through the service. */
export const byHandCommands = (ombud: Ombud): readonly Command[] => [
  {
    id: 'register',
    group: 'goTo',
    icon: 'plus',
    name: (t) => t.paper.title,
    bar: () => registerBar(ombud),
    act: () => register(ombud),
  },
  {
    id: 'formSent',
    group: 'order',
    icon: 'form',
    name: (t) => t.byHand.formSent,
    also: (t) => t.palette.also.formSent,
    bar: () => {
      const { route, order, words } = ombud;
      const isOpen = route.view === 'inbox' && route.order !== null && order.detail !== null;
      return isOpen ? null : words.palette.openFirst;
    },
    act: () => {
      const { order, route } = ombud;
      if (route.order !== null && order.detail !== null) askForm(ombud);
    },
  },
  {
    id: 'newsCame',
    group: 'order',
    icon: 'inbox',
    name: (t) => t.news.title,
    also: (t) => t.palette.also.newsCame,
    bar: () => {
      const { route, order, words } = ombud;
      const isOpen = route.view === 'inbox' && route.order !== null && order.detail !== null;
      if (!isOpen) return words.palette.openFirst;
      return order.detail?.facts.channel == null ? words.news.throughService : null;
    },
    act: () => {
      const { order, route } = ombud;
      if (route.order !== null && order.detail?.facts.channel != null) askNews(ombud);
    },
  },
];

/** Opens the form about the open order. */
export function askForm({ byHand, order, overlay }: Ombud): void {
  const id = order.detail?.facts.id;
  if (id !== undefined) overlay.showOf(id, 'formSent', byHand.forms.of(id));
}

/** Why the person may not register an order now, in words; null: they may. */
export function registerBar(ombud: Ombud): string | null {
  const { reasons } = ombud.speech.steps;
  if (!ombud.isSignedIn) return reasons.signIn;
  return ombud.may('prepare') ? null : reasons.role;
}

/** Opens the form; what was begun and not registered is still in it. */
export function register({ paper, route }: Ombud): void {
  paper.registering.clear();
  route.go('register');
}

/** Opens the record of an answer that went another way. */
export function askAnswer({ byHand, order, overlay }: Ombud): void {
  const id = order.detail?.facts.id;
  if (id !== undefined) overlay.showOf(id, 'answerSent', byHand.answers.of(id));
}

/** Opens the sheet for what came later about the open order; what was begun and not recorded is still on it. */
export function askNews({ news, order, overlay }: Ombud): void {
  const id = order.detail?.facts.id;
  if (id !== undefined) overlay.showOf(id, 'newsCame', news.sheets.of(id));
}

/** Opens the sheet for a letter of ours about the open order, or for the confirmation of its withdrawal. */
export function askSent({ sent, order, overlay }: Ombud, subject: SentSubject): void {
  const id = order.detail?.facts.id;
  if (id !== undefined) overlay.showOf(id, 'messageSent', sent.begin(id, subject));
}

/** Asks why a record of what came later about the open order was wrong. */
export function askStrike({ news, order, overlay }: Ombud, record: Uuid): void {
  const id = order.detail?.facts.id;
  if (id === undefined) return;
  news.doubt(record);
  overlay.showOf(id, 'newsWrong');
}
