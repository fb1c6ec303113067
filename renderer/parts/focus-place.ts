/** A place the focus comes back to, also when what stood there is taken away. */
export interface HeldPlace {
  /**
   * Gives the focus back. Where the element is gone, or goes while it has the focus, the one with the id `next` takes it,
   * or else the heading of what is left around it: a heading, for nothing may be pressed there by mistake.
   */
  giveBack(next?: string): void;
}

/** Remembers where an element stands, while it stands there. */
export function holdPlace(element: HTMLElement): HeldPlace {
  const around: Element[] = [];
  for (let one = element.parentElement; one !== null; one = one.parentElement) around.push(one);

  function moveOn(next?: string): void {
    const wanted = next === undefined ? null : document.getElementById(next);
    if (wanted !== null && isFocused(wanted)) return;
    const left = around.filter((one) => one.isConnected);
    for (const one of left) {
      const heading = one.querySelector<HTMLElement>('h1[tabindex], h2[tabindex]');
      if (heading !== null && isFocused(heading)) return;
    }
  }
  return {
    giveBack(next) {
      if (isFocused(element)) whenItGoes(element, () => moveOn(next));
      else moveOn(next);
    },
  };
}

/** It is not where it is gone, hidden or disabled. */
function isFocused(element: HTMLElement): boolean {
  element.focus();
  return document.activeElement === element;
}

/** Acts once an element that has the focus is taken away; the person moving on ends the waiting. */
function whenItGoes(element: HTMLElement, act: () => void): void {
  const end = new AbortController();
  const observer = new MutationObserver(() => {
    if (element.isConnected) return;
    end.abort();
    if (document.activeElement === document.body) act();
  });
  end.signal.addEventListener('abort', () => observer.disconnect());
  observer.observe(document.body, { childList: true, subtree: true });
  const { signal } = end;
  document.addEventListener('pointerdown', () => end.abort(), { signal });
  document.addEventListener(
    'focusin',
    ({ target }) => {
      if (target !== element) end.abort();
    },
    { signal },
  );
}
