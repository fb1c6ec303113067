import { readArguments } from '../arguments.ts';
import { refuseCall, type Command, type ExitCode, type Io } from '../command.ts';
import { jsonLine } from '../plain.ts';
import { argumentText } from '../text/arguments.ts';
import { endpointsText } from '../text/endpoints.ts';

/** `ombud endpoints [--json]`: the table of endpoints this build speaks. */
export const endpoints: Command = {
  name: 'endpoints',
  summary: (lang) => endpointsText[lang].summary,
  usage: (lang) => endpointsText[lang].usage,
  run: async (args: readonly string[], io: Io): Promise<ExitCode> => {
    const read = readArguments(args, { json: 'flag' }, io.lang);
    if (!read.ok) return refuseCall(endpoints, read.error, io);
    const { files, flags } = read.value;
    if (files.length > 0) return refuseCall(endpoints, argumentText[io.lang].noFileTaken, io);
    const { endpointRecords, endpointsList } = await import('../endpoints/print-endpoints.ts');
    if (flags.has('json')) endpointRecords().forEach((record) => io.out(jsonLine(record)));
    else io.out(endpointsList(endpointsText[io.lang]));
    return 0;
  },
};
