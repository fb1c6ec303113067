/** Finds the command a call means and runs it; answers for the rest: help, version, and calls nobody understands. */
import type { Command, ExitCode, Io } from './command.ts';
import { languageNamed } from './language.ts';
import { programText } from './text/program.ts';

export interface Program {
  readonly commands: readonly Command[];
  readonly version: () => string;
}

interface Call {
  readonly io: Io;
  /** Without the options that every command has. */
  readonly args: readonly string[];
  readonly wantsHelp: boolean;
}

/** Takes out what every command understands. Behind `--` everything is a file's name. */
function readCall(args: readonly string[], io: Io): Call | { readonly badLanguage: string } {
  const rest: string[] = [];
  let { lang } = io;
  let wantsHelp = false;
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? '';
    if (arg === '--') {
      rest.push(...args.slice(at));
      break;
    }
    if (arg === '--lang' || arg.startsWith('--lang=')) {
      const named = arg === '--lang' ? (args[(at += 1)] ?? '') : arg.slice('--lang='.length);
      const found = languageNamed(named);
      if (found === null) return { badLanguage: named };
      lang = found;
    } else if (arg === '--help' || arg === '-h') wantsHelp = true;
    else rest.push(arg);
  }
  return { io: { ...io, lang }, args: rest, wantsHelp };
}

function overview({ commands }: Program, { lang }: Io): string {
  const width = Math.max(0, ...commands.map(({ name }) => name.length));
  const lines = commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary(lang)}\n`);
  const { head, tail } = programText[lang];
  return `${head}\n${lines.join('')}\n${tail}`;
}

/** @param args of the process, without the program itself */
export async function run(args: readonly string[], program: Program, io: Io): Promise<ExitCode> {
  const call = readCall(args, io);
  if ('badLanguage' in call) {
    io.err(programText[io.lang].noSuchLanguage(call.badLanguage));
    return 2;
  }
  const [first, ...behind] = call.args;
  const asksHelp = first === 'help';
  const name = asksHelp ? behind[0] : first;
  if (name === undefined) {
    const isAsked = asksHelp || call.wantsHelp;
    (isAsked ? io.out : io.err)(overview(program, call.io));
    return isAsked ? 0 : 2;
  }
  if (name === '--version') {
    io.out(`ombud ${program.version()}\n`);
    return 0;
  }
  const command = program.commands.find((one) => one.name === name);
  if (command === undefined) {
    io.err(programText[call.io.lang].noSuchCommand(name));
    return 2;
  }
  if (asksHelp || call.wantsHelp) {
    io.out(command.usage(call.io.lang));
    return 0;
  }
  return command.run(behind, call.io);
}
