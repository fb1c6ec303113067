import type { KeyAction } from './keyboard.ts';
import type { Ombud } from './ombud.svelte.ts';
import { focusNextPane } from './panes.ts';

/** Every key of the window. Sending and refusing have none. */
export function keyActions(ombud: Ombud): readonly KeyAction[] {
  const { route, inbox, overlay } = ombud;
  const move = (step: number): void => {
    if (route.view !== 'inbox') return;
    const next = inbox.neighbour(route.order, step);
    if (next !== null) route.choose(next);
  };
  const inOrder = (act: () => void) => (): void => {
    if (route.view === 'inbox' && route.order !== null) act();
  };
  return [
    { keys: 'j', act: () => move(1) },
    { keys: 'k', act: () => move(-1) },
    { keys: '/', act: () => focus('#search') },
    { keys: 'g i', act: () => route.go('inbox') },
    { keys: 'g p', act: () => route.go('preservation') },
    { keys: 'g o', act: () => route.go('outbox') },
    { keys: 'g a', act: () => route.go('certificate') },
    { keys: 'g c', act: () => route.go('connection') },
    { keys: '?', act: () => overlay.show('shortcuts') },
    { keys: 'w', act: inOrder(() => (ombud.order.isWhyOpen = !ombud.order.isWhyOpen)) },
    { keys: 'p', act: inOrder(() => prepare(ombud)) },
    { keys: 'v', act: inOrder(() => (ombud.route.tab = 'form')) },
    { keys: 'y', act: inOrder(() => copyReference(ombud)) },
    { keys: 't', act: () => ombud.emergency.ask() },
    { keys: 'Control+p', act: () => ombud.print(ombud.route.tab === 'form' ? 'form' : 'order') },
    { keys: 'F6', always: true, act: () => focusNextPane(document, document.activeElement) },
    { keys: 'Escape', always: true, act: () => back(ombud) },
  ];
}

function focus(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.focus();
}

function prepare(ombud: Ombud): void {
  if (ombud.route.order !== null) ombud.route.prepare(ombud.route.order);
}

function copyReference(ombud: Ombud): void {
  const reference = ombud.order.detail?.content.reference;
  if (reference !== undefined) void ombud.copy(reference);
}

/** One step back: from the answer to the order, from a search to all orders, from an order to the list. */
function back(ombud: Ombud): void {
  const { route, inbox } = ombud;
  if (route.view === 'answer') route.go('inbox');
  else if (route.view !== 'inbox') route.go('inbox');
  else if (inbox.search !== '') inbox.search = '';
  else if (
    document.activeElement instanceof HTMLElement &&
    document.activeElement.id === 'search'
  ) {
    focus('[role="listbox"]');
  } else route.choose(null);
}
