/** `npm run -s ombud -- COMMAND ...`: Ombud on the command line. */
import { commands } from './commands.ts';
import { processIo } from './io.ts';
import { languageOf } from './language.ts';
import { run } from './run.ts';
import { ownVersion } from './version.ts';

const io = processIo(languageOf(process.env));
process.exitCode = await run(process.argv.slice(2), { commands, version: ownVersion }, io);
