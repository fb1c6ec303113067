import type { Ombud } from '../ombud.svelte.ts';
import type { Command } from './command.ts';

/** The filter and the views people have saved. */
export function openSavedView({ inbox, route }: Ombud): readonly Command[] {
  const views = inbox.list.views.map((view): Command => ({
    id: `view.${view.id}`,
    group: 'goTo',
    icon: 'filter',
    name: (t) => t.palette.view(view.name),
    act: () => {
      inbox.open(view);
      route.go('inbox');
    },
  }));
  return [
    {
      id: 'filter',
      group: 'goTo',
      icon: 'filter',
      name: (t) => t.desk.filterLabel,
      act: () => {
        route.go('inbox');
        inbox.isFilterOpen = true;
      },
    },
    ...views,
  ];
}
