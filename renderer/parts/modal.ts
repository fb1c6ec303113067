/**
 * Shows a native modal, which keeps the focus inside; the answer gives it back. Giving it back is ours: Svelte takes
 * the element away before it closes.
 */
export function showModal(dialog: HTMLDialogElement | undefined): () => void {
  const before = document.activeElement;
  dialog?.showModal();
  return () => {
    if (before instanceof HTMLElement) before.focus();
  };
}
