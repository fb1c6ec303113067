import { untrack } from 'svelte';
import type { Ombud } from './ombud.svelte.ts';

/** Whatever a person has half written is theirs: nobody else finds it, or records it in their own name. */
export function followPerson(ombud: Ombud): void {
  /** Who was here last; signing out and in again takes nothing from them. */
  let last: string | null = null;
  const subject = $derived(ombud.subject);
  $effect(() => {
    const next = subject;
    untrack(() => {
      // Main has them: they come again with their writer.
      ombud.desk.forgetDrafts();
      if (next !== null && last !== null && next !== last) handOver(ombud, next);
    });
    last = next ?? last;
  });
}

/** Somebody else is here, `subject`: every sheet is empty, and no dialog of the one before is open. */
export function handOver(ombud: Ombud, subject: string): void {
  const { overlay, paper } = ombud;
  if (overlay.open !== 'emergency') overlay.close();
  paper.keeper.handOver(subject);
  for (const desk of [ombud.byHand, ombud.news, ombud.sent, ombud.preservation, ombud.judgements])
    desk.forgetWritten();
  ombud.letters.putDown();
  ombud.draft.forgetFiles();
}
