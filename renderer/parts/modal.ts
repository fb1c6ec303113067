import { holdPlace } from './focus-place.ts';

/**
 * Shows a native modal, which keeps the focus inside; the answer ends that and gives the focus back. Giving it back is
 * ours: Svelte takes the element away before it closes.
 * `next`: the id of what takes the focus when what opened it is gone, or goes once the journal has what was recorded.
 */
export function showModal(dialog: HTMLDialogElement | undefined, next?: string): () => void {
  const before = document.activeElement;
  const held = before instanceof HTMLElement && before !== document.body ? holdPlace(before) : null;
  dialog?.showModal();
  return () => {
    dialog?.close();
    held?.giveBack(next);
  };
}

/** So long nothing may have been typed before keys act again, in milliseconds. */
const pauseMs = 1_000;

/**
 * The same for what nobody asked for: it takes no button in its hand, and what is still being typed for something else
 * does nothing here, until there was a pause. Chords act: the lock is within reach at any time.
 */
export function showUnasked(dialog: HTMLDialogElement | undefined): () => void {
  const giveBack = showModal(dialog);
  dialog?.querySelector<HTMLElement>('h1')?.focus();
  let pause: ReturnType<typeof setTimeout> | null = null;
  const wait = (): void => {
    if (pause !== null) clearTimeout(pause);
    dialog?.toggleAttribute('data-deaf', true);
    pause = setTimeout(() => {
      pause = null;
      dialog?.toggleAttribute('data-deaf', false);
    }, pauseMs);
  };
  const onkeydown = (event: KeyboardEvent): void => {
    if (pause === null || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    wait();
  };
  wait();
  dialog?.addEventListener('keydown', onkeydown, true);
  return () => {
    dialog?.removeEventListener('keydown', onkeydown, true);
    if (pause !== null) clearTimeout(pause);
    giveBack();
  };
}
