import { err, ok, type Result } from '../shared/base/result.ts';
import type { Language } from '../shared/bridge/app-state.ts';
import { argumentText } from './text/arguments.ts';

/**
 * What a command takes: `flag` stands alone, `value` has something behind it (`--zone NAME` or `--zone=NAME`), `many` the same
 * and as often as wanted.
 */
export type Options = Readonly<Record<string, 'flag' | 'value' | 'many'>>;

export interface Arguments {
  readonly flags: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, string>;
  /** Everything given for a `many`, in its order. */
  readonly lists: ReadonlyMap<string, readonly string[]>;
  /** Everything else in its order; `-` is one of them. */
  readonly files: readonly string[];
}

/**
 * Sorts the arguments of a command. Behind `--` everything is a file.
 *
 * @returns or a sentence on the first argument that means nothing
 */
export function readArguments(
  args: readonly string[],
  options: Options,
  lang: Language,
): Result<Arguments, string> {
  const text = argumentText[lang];
  const flags = new Set<string>();
  const values = new Map<string, string>();
  const lists = new Map<string, readonly string[]>();
  const files: string[] = [];
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? '';
    if (arg === '--') {
      files.push(...args.slice(at + 1));
      break;
    }
    if (!arg.startsWith('-') || arg === '-') {
      files.push(arg);
      continue;
    }
    const [, name = '', given] = /^--([^=]+)(?:=([^]*))?$/.exec(arg) ?? [];
    const kind = Object.hasOwn(options, name) ? options[name] : undefined;
    if (kind === undefined) return err(text.unknownOption(arg));
    if (kind === 'flag') {
      if (given !== undefined) return err(text.flagWithValue(name));
      flags.add(name);
      continue;
    }
    const value = given ?? args[(at += 1)];
    if (value === undefined) return err(text.valueMissing(name));
    if (kind === 'many') lists.set(name, [...(lists.get(name) ?? []), value]);
    else if (values.has(name)) return err(text.givenTwice(name));
    else values.set(name, value);
  }
  return ok({ flags, values, lists, files });
}
