/** Keys of the window. Single letters act only outside fields and dialogs, and only when they are switched on. */
export interface KeyAction {
  /** `g i` is a sequence, `Control+p` a chord; everything else is one `KeyboardEvent.key`. */
  readonly keys: string;
  readonly act: () => void;
  /** Works without single letters too: F6, Escape. */
  readonly always?: boolean;
  /** Works inside a dialog too: the lock must be within reach at any time. */
  readonly everywhere?: boolean;
  /** Acts only where the focus is inside this. */
  readonly within?: string;
}

/** A second key must follow its first within this time, in milliseconds. */
const sequenceWindow = 1_500;

export class Keyboard {
  readonly #actions: ReadonlyMap<string, KeyAction>;
  readonly #areLettersOn: () => boolean;
  #prefix: { readonly key: string; readonly at: number } | null = null;

  constructor(actions: readonly KeyAction[], areLettersOn: () => boolean) {
    this.#actions = new Map(actions.map((action) => [action.keys, action]));
    this.#areLettersOn = areLettersOn;
  }

  /** Handles one key. `event.timeStamp` is the only time it needs. */
  readonly press = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.altKey) return;
    if (event.ctrlKey || event.metaKey) {
      this.#pressWithControl(event);
      return;
    }
    const prefix = this.#takePrefix(event.timeStamp);
    const action = this.#actions.get(prefix === null ? event.key : `${prefix} ${event.key}`);
    if (action?.within !== undefined && !isInside(event.target, action.within)) return;
    if (action?.always === true && !isInDialog(event.target)) {
      event.preventDefault();
      action.act();
      return;
    }
    if (!this.#areLettersOn() || isInDialog(event.target) || isTyping(event.target)) return;
    if (action !== undefined) {
      event.preventDefault();
      action.act();
    } else if (this.#startsSequence(event.key)) {
      this.#prefix = { key: event.key, at: event.timeStamp };
    }
  };

  /** `Control+p` and the like act everywhere but in a dialog, whatever the settings say. */
  #pressWithControl(event: KeyboardEvent): void {
    const action = this.#actions.get(`Control+${event.key.toLowerCase()}`);
    if (action === undefined) return;
    event.preventDefault();
    if (action.everywhere === true || !isInDialog(event.target)) action.act();
  }

  #takePrefix(at: number): string | null {
    const prefix = this.#prefix;
    this.#prefix = null;
    return prefix !== null && at - prefix.at < sequenceWindow ? prefix.key : null;
  }

  #startsSequence(key: string): boolean {
    return [...this.#actions.keys()].some((keys) => keys.startsWith(`${key} `));
  }
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input, textarea, select'));

const isInside = (target: EventTarget | null, selector: string): boolean =>
  target instanceof Element && target.closest(selector) !== null;

const isInDialog = (target: EventTarget | null): boolean =>
  (target instanceof Element && target.closest('dialog') !== null) ||
  document.querySelector('dialog[open]') !== null;
