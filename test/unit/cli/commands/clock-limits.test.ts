// Limits that an authority states, on the command line: what is wanted of them, and what cannot be so.
import { describe, expect, it } from 'vitest';
import { clock } from '../../../../cli/commands/clock.ts';
import { clockRecords } from '../../../../cli/clocks/list.ts';
import { scriptedIo } from '../scripted-io.ts';

async function call(id: string, ...inputs: readonly string[]) {
  const io = scriptedIo({}, { lang: 'en' });
  const given = inputs.flatMap((input) => ['--input', input]);
  const args = [id, '--trigger', '2026-12-15T10:00:00+01:00', '--country', 'SE', ...given];
  const code = await clock.run(args, io);
  return { code, ...io.written };
}

describe('a limit that had passed when it was set', () => {
  const running = ['runs=PRODUCE_10D', 'receivedAt=2026-12-14T10:00:00+01:00'];

  it.each([
    ['NEW_DEADLINE', []],
    ['ENFORCEMENT_DEADLINE', []],
    ['OTHER_DEADLINES', []],
    ['OTHER_DEADLINES', running],
  ])('is refused for %s %s', async (id, more) => {
    for (const passed of ['date=2026-12-10', 'at=2026-12-15T10:00:00+01:00']) {
      const { code, out, err } = await call(id, passed, ...more);
      expect([code, out]).toEqual([1, '']);
      expect(err).toContain('had passed already');
    }
    for (const ahead of ['date=2026-12-15', 'at=2026-12-15T10:00:01+01:00'])
      expect((await call(id, ahead, ...more)).code).toBe(0);
  });
});

describe('ombud clock --list --json', () => {
  it('wants a date or a moment of those that have no other end', () => {
    const wanting = clockRecords().filter(({ inputs }) => inputs.oneOf.length > 0);
    expect(wanting.map(({ id, inputs }) => [id, ...inputs.oneOf])).toEqual([
      ['NEW_DEADLINE', 'date', 'at'],
      ['OTHER_DEADLINES', 'date', 'at'],
      ['ENFORCEMENT_DEADLINE', 'date', 'at'],
    ]);
  });
});

describe('Greece, which the Union writes EL', () => {
  it.each(['GR', 'EL'])(
    'as %s has its midnight found behind the date of a portal',
    async (state) => {
      const inputs = ['--input', `issuingCountry=${state}`, '--portal', '2026-12-28T23:00+01:00'];
      const io = scriptedIo({}, { lang: 'en' });
      const trigger = '2026-12-15T10:00:00+01:00';
      const args = ['PRODUCE_10D', '--trigger', trigger, '--country', 'SE', ...inputs];
      expect(await clock.run(args, io)).toBe(0);
      expect(io.written.out).toContain('Its days end at midnight in Europe/Athens.');
    },
  );

  it.each(['en', 'sv'] as const)('is named in the help, and so is the end of a day, %s', (lang) => {
    expect(clock.usage(lang)).toContain('EL');
    expect(clock.usage(lang)).toContain('T24:00');
  });
});
