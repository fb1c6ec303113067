import { describe, expect, it } from 'vitest';
import { readArguments } from '../../../cli/arguments.ts';

const options = { json: 'flag', zone: 'value', input: 'many' } as const;
const read = (...args: string[]) => readArguments(args, options, 'en');

describe('the arguments of a command', () => {
  it('sorts flags, values and files in any order', () => {
    const read1 = read('a', '--json', '--zone', 'Europe/Stockholm', '-', 'b');
    expect(read1).toEqual({
      ok: true,
      value: {
        flags: new Set(['json']),
        values: new Map([['zone', 'Europe/Stockholm']]),
        lists: new Map(),
        files: ['a', '-', 'b'],
      },
    });
  });

  it('takes a value behind an equals sign, also an empty or odd one', () => {
    expect(read('--zone=').ok && read('--zone=')).toMatchObject({
      value: { values: new Map([['zone', '']]) },
    });
    expect(read('--zone=a=b\nc')).toMatchObject({
      value: { values: new Map([['zone', 'a=b\nc']]) },
    });
  });

  it('keeps everything that is given for one that may be given often', () => {
    expect(read('--input', 'a=1', '--input=b=2', '--input', 'a=1')).toMatchObject({
      value: { lists: new Map([['input', ['a=1', 'b=2', 'a=1']]]), values: new Map() },
    });
  });

  it('takes everything behind -- for a file', () => {
    expect(read('--', '--json', '--')).toMatchObject({
      value: { flags: new Set(), files: ['--json', '--'] },
    });
  });

  it.each([
    [['--jsn'], 'there is no option --jsn.'],
    [['-j'], 'there is no option -j.'],
    [['--constructor'], 'there is no option --constructor.'],
    [['--json=yes'], '--json takes no value.'],
    [['--zone'], '--zone wants a value.'],
  ])('refuses %s', (args, reason) => {
    expect(read(...args)).toEqual({ ok: false, error: reason });
  });
});
