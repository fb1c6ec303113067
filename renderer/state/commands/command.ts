import type { IconName } from '../../parts/icons.ts';
import type { Text } from '../../text/text.ts';

export const commandGroups = ['order', 'desk', 'goTo', 'move', 'settings', 'practice'] as const;
export type CommandGroup = (typeof commandGroups)[number];

/**
 * Something a person can have done: by a key, in the palette, or both. Key handling, the palette and the sheet of
 * shortcuts all read the one table, so that none of them can promise what another does not do.
 */
export interface Command {
  /** Names it within the window; never shown. */
  readonly id: string;
  readonly group: CommandGroup;
  readonly icon: IconName;
  readonly name: (words: Text) => string;
  /** Other words people look for it by; never shown. */
  readonly also?: (words: Text) => string;
  /** `g i` is a sequence, `Control+p` a chord; everything else is one `KeyboardEvent.key`. */
  readonly keys?: string;
  /** The key works without single letters too: F6, Escape. */
  readonly always?: boolean;
  /** The key works inside a dialog too. */
  readonly everywhere?: boolean;
  /** The key acts only where the focus is inside this. */
  readonly within?: string;
  /** A movement: a key without a line in the palette. */
  readonly isKeyOnly?: boolean;
  /** Why it may not be done now, in words; null: it may. Left out: always. */
  readonly bar?: () => string | null;
  readonly act: () => void;
}

/** The keys as they stand on a keyboard, one after the other. */
export const keyCaps = (keys: string): readonly string[] =>
  keys.split(' ').map((key) => {
    if (key === 'Escape') return 'Esc';
    const [, letter] = /^Control\+(.)$/.exec(key) ?? [];
    return letter === undefined ? key : `Ctrl+${letter.toUpperCase()}`;
  });
