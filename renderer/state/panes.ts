/** F6: the next part of the window gets the focus; after the last one the first. */
export function focusNextPane(root: ParentNode, active: Element | null): void {
  const panes = [...root.querySelectorAll<HTMLElement>('[data-pane]')];
  const at = panes.findIndex((pane) => active !== null && pane.contains(active));
  const next = panes[(at + 1) % panes.length];
  if (next !== undefined) firstStop(next)?.focus();
}

const stops =
  'h1[tabindex], [role="listbox"], button:not([tabindex="-1"]), input, a[href], [tabindex="0"]';

const firstStop = (pane: HTMLElement): HTMLElement | null =>
  pane.querySelector<HTMLElement>(stops) ?? pane;
