import type { Act } from './act.svelte.ts';
import type { Ombud } from './ombud.svelte.ts';

/** Where the end of what a dialog asked for is shown. */
export type Asker = Pick<Ombud, 'overlay' | 'toasts' | 'faultLine'>;

/**
 * Does what an open dialog asks for. The end of it closes that dialog and no other that was opened meanwhile; a refusal
 * that the dialog is no longer there to show is told all the same.
 */
export async function askedBy(
  asker: Asker,
  act: Pick<Act, 'fault' | 'clear'>,
  ask: () => Promise<boolean>,
): Promise<boolean> {
  const { overlay, toasts } = asker;
  const { opening } = overlay;
  const isDone = await ask();
  const { fault } = act;
  if (isDone) overlay.close(opening);
  else if (fault !== null && overlay.opening !== opening) {
    toasts.warn(() => asker.faultLine(fault));
    // What is told there is not told again in the dialog that is open now.
    act.clear();
  }
  return isDone;
}
