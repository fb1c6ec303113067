import { focusNextPane } from '../panes.ts';
import type { Ombud } from '../ombud.svelte.ts';
import type { ViewName } from '../route.svelte.ts';
import type { Command } from './command.ts';
import { openSavedView } from './view-commands.ts';

/** Moving about: in the list, between panes, to a view. */
export function goCommands(ombud: Ombud): readonly Command[] {
  const { route, inbox, overlay } = ombud;
  const move = (step: number): void => {
    if (route.view !== 'inbox') return;
    const next = inbox.neighbour(route.order, step);
    if (next !== null) route.choose(next);
  };
  const key = { group: 'move', isKeyOnly: true } as const;
  const to = (view: ViewName, more: Omit<Command, 'id' | 'group' | 'act'>): Command => ({
    id: `go.${view}`,
    group: 'goTo',
    act: () => route.go(view),
    ...more,
  });
  return [
    {
      ...key,
      id: 'next',
      icon: 'down',
      keys: 'j',
      name: (t) => t.shortcuts.next,
      act: () => move(1),
    },
    {
      ...key,
      id: 'previous',
      icon: 'down',
      keys: 'k',
      name: (t) => t.shortcuts.previous,
      act: () => move(-1),
    },
    {
      ...key,
      id: 'open',
      icon: 'inbox',
      keys: 'Enter',
      always: true,
      within: '[role="listbox"]',
      name: (t) => t.shortcuts.open,
      act: () => focus('#order-title'),
    },
    {
      ...key,
      id: 'back',
      icon: 'back',
      keys: 'Escape',
      always: true,
      name: (t) => t.shortcuts.back,
      act: () => back(ombud),
    },
    {
      group: 'move',
      id: 'search',
      icon: 'search',
      keys: '/',
      name: (t) => t.shortcuts.search,
      act: () => {
        route.go('inbox');
        // The field is there with the next drawing of the page.
        setTimeout(() => focus('#search'));
      },
    },
    {
      ...key,
      id: 'pane',
      icon: 'window',
      keys: 'F6',
      always: true,
      name: (t) => t.shortcuts.pane,
      act: () => focusNextPane(document, document.activeElement),
    },
    {
      ...key,
      id: 'palette',
      icon: 'search',
      keys: 'Control+k',
      name: (t) => t.palette.title,
      act: () => ombud.palette.open(),
    },
    {
      group: 'move',
      id: 'shortcuts',
      icon: 'keyboard',
      keys: '?',
      name: (t) => t.palette.shortcuts,
      act: () => overlay.show('shortcuts'),
    },
    to('inbox', { icon: 'inbox', keys: 'g i', name: (t) => t.frame.inbox }),
    to('preservation', {
      icon: 'keep',
      keys: 'g p',
      name: (t) => t.frame.preservation,
      also: (t) => t.palette.also.keep,
    }),
    to('outbox', { icon: 'outbox', keys: 'g o', name: (t) => t.frame.outbox }),
    to('certificate', { icon: 'admin', keys: 'g a', name: (t) => t.frame.certificate }),
    to('connection', { icon: 'plug', keys: 'g c', name: (t) => t.frame.connection }),
    to('identity', { icon: 'person', name: (t) => t.palette.identity }),
    ...openSavedView(ombud),
  ];
}

export function focus(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.focus();
}

/** Out of a field first; then one step back: from the answer to the order, a search to all orders, an order to the list. */
function back(ombud: Ombud): void {
  const { route, inbox } = ombud;
  if (leaveField()) return;
  if (ombud.isSnoozeOpen) {
    ombud.isSnoozeOpen = false;
    focus('#put-aside');
  } else if (route.view !== 'inbox') route.go('inbox');
  else if (inbox.search !== '') inbox.search = '';
  else if (
    document.activeElement instanceof HTMLElement &&
    document.activeElement.id === 'search'
  ) {
    focus('[role="listbox"]');
  } else if (inbox.isFilterOpen) inbox.isFilterOpen = false;
  else route.choose(null);
}

/** Leaves the field that is written in, and nothing else with it; the search has a step of its own. */
function leaveField(): boolean {
  const field = document.activeElement;
  if (!(field instanceof HTMLElement) || field.id === 'search') return false;
  if (!field.matches('input:not([type="radio"], [type="checkbox"]), textarea')) return false;
  field.blur();
  return true;
}
