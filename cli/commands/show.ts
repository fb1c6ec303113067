import { readArguments } from '../arguments.ts';
import { refuseCall, type Command, type ExitCode, type Io } from '../command.ts';
import { argumentText } from '../text/arguments.ts';
import { showText } from '../text/show.ts';

/** `ombud show [--json] FILE`: what one message says. */
export const show: Command = {
  name: 'show',
  summary: (lang) => showText[lang].summary,
  usage: (lang) => showText[lang].usage,
  run: async (args: readonly string[], io: Io): Promise<ExitCode> => {
    const read = readArguments(args, { json: 'flag' }, io.lang);
    if (!read.ok) return refuseCall(show, read.error, io);
    const { files, flags } = read.value;
    const [file] = files;
    if (file === undefined || files.length > 1)
      return refuseCall(show, argumentText[io.lang].oneFile, io);
    const { showFile } = await import('../show/show-file.ts');
    return showFile(file, flags.has('json'), io);
  },
};
