import { untrack } from 'svelte';
import type { Ombud } from './ombud.svelte.ts';

/** Whatever is shown: what changes on the sheet of an order on paper is kept by main, while its writer is signed in. */
export function followPaper(ombud: Ombud): void {
  const { paper } = ombud;
  $effect(() => {
    const { draft, keeper } = paper;
    if (!keeper.isOpen || keeper.writer !== ombud.subject) return;
    untrack(() => keeper.note(draft));
  });
}
