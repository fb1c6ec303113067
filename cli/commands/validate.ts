import { readArguments } from '../arguments.ts';
import { refuseCall, type Command, type ExitCode, type Io } from '../command.ts';
import { argumentText } from '../text/arguments.ts';
import { validateText } from '../text/validate.ts';

/** `ombud validate [--json] FILE...`: all files in one process, the schemas compiled once. */
export const validate: Command = {
  name: 'validate',
  summary: (lang) => validateText[lang].summary,
  usage: (lang) => validateText[lang].usage,
  run: async (args: readonly string[], io: Io): Promise<ExitCode> => {
    const read = readArguments(args, { json: 'flag' }, io.lang);
    if (!read.ok) return refuseCall(validate, read.error, io);
    const { files, flags } = read.value;
    if (files.length === 0) return refuseCall(validate, argumentText[io.lang].noFile, io);
    const { validateFiles } = await import('../validate/validate-files.ts');
    return validateFiles(files, flags.has('json'), io);
  },
};
