import { describe, expect, it } from 'vitest';
import type { Command } from '../../../cli/command.ts';
import { run, type Program } from '../../../cli/run.ts';
import { scriptedIo } from './scripted-io.ts';

const echo: Command = {
  name: 'echo',
  summary: (lang) => (lang === 'sv' ? 'säger efter' : 'says it again'),
  usage: (lang) => `ombud echo (${lang})\n`,
  run: async (args, io) => {
    io.out(`${io.lang}:${args.join(' ')}`);
    return 1;
  },
};
const program: Program = { commands: [echo], version: () => '1.2.3' };

async function call(...args: string[]) {
  const io = scriptedIo();
  const code = await run(args, program, io);
  return { code, ...io.written };
}

describe('the program', () => {
  it('hands a command what stands behind its name, and gives its exit code back', async () => {
    expect(await call('echo', 'a', '-b', '--', '--help')).toEqual({
      code: 1,
      out: 'en:a -b -- --help',
      err: '',
    });
  });

  it.each([
    [['--lang', 'sv', 'echo', 'a']],
    [['echo', '--lang=sv', 'a']],
    [['echo', 'a', '--lang', 'sv']],
  ])('takes the language wherever it stands: %s', async (args) => {
    expect((await call(...args)).out).toBe('sv:a');
  });

  it.each([[['--help']], [['-h']], [['help']]])('lists the commands for %s', async (args) => {
    const { code, out, err } = await call(...args);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^ombud COMMAND[^]*\n {2}echo {2}says it again\n[^]*--version/);
  });

  it.each([[['echo', '--help']], [['--help', 'echo']], [['help', 'echo']], [['echo', '-h', 'x']]])(
    'explains one command for %s',
    async (args) => {
      expect(await call(...args)).toEqual({ code: 0, out: 'ombud echo (en)\n', err: '' });
    },
  );

  it('says its version', async () => {
    expect(await call('--version')).toEqual({ code: 0, out: 'ombud 1.2.3\n', err: '' });
  });

  it.each([
    [[], 'ombud COMMAND'],
    [['dance'], 'no command “dance”'],
    [['--lang', 'fi', 'echo'], 'not “fi”'],
    [['echo', '--lang'], 'not “”'],
    [['help', 'dance'], 'no command “dance”'],
  ])('refuses %s on standard error with 2', async (args, told) => {
    const { code, out, err } = await call(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(told);
  });
});
