import type { Ombud } from '../ombud.svelte.ts';
import { appCommands } from './app-commands.ts';
import { byHandCommands } from './by-hand-commands.ts';
import type { Command } from './command.ts';
import { deskCommands } from './desk-commands.ts';
import { goCommands } from './go-commands.ts';
import { orderCommands } from './order-commands.ts';

/** THE table of what can be done by key or command, as of now. Sending and refusing have no key. */
export const commandsOf = (ombud: Ombud): readonly Command[] => [
  ...orderCommands(ombud),
  ...byHandCommands(ombud),
  ...deskCommands(ombud),
  ...goCommands(ombud),
  ...appCommands(ombud),
];
