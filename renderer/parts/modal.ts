/**
 * Shows a native modal, which keeps the focus inside; the answer ends that and gives the focus back. Giving it back is
 * ours: Svelte takes the element away before it closes.
 */
export function showModal(dialog: HTMLDialogElement | undefined): () => void {
  const before = document.activeElement;
  dialog?.showModal();
  return () => {
    dialog?.close();
    if (before instanceof HTMLElement) before.focus();
  };
}
