import type { Command } from './command.ts';
import { clock } from './commands/clock.ts';
import { endpoints } from './commands/endpoints.ts';
import { show } from './commands/show.ts';
import { validate } from './commands/validate.ts';

/** Every command there is, in the order of the help. */
export const commands: readonly Command[] = [validate, show, endpoints, clock];
