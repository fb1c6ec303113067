import { commandsOf } from './commands/commands.ts';
import type { Command } from './commands/command.ts';
import type { KeyAction } from './keyboard.ts';
import type { Ombud } from './ombud.svelte.ts';

/** A command that has a key. */
export type KeyCommand = Command & { readonly keys: string };

const hasKeys = (command: Command): command is KeyCommand => command.keys !== undefined;

/** Every command with a key: what the keyboard obeys and the sheet of shortcuts lists. */
export const keyCommands = (ombud: Ombud): readonly KeyCommand[] =>
  commandsOf(ombud).filter(hasKeys);

/** Every key of the window. What may not be done now does nothing; which keys there are never changes. */
export const keyActions = (ombud: Ombud): readonly KeyAction[] => keyCommands(ombud);
