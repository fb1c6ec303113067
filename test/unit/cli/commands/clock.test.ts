import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { clock } from '../../../../cli/commands/clock.ts';
import { clockIds } from '../../../../shared/deadlines/clock-id.ts';
import { bytes } from '../fixtures.ts';
import { scriptedIo, type Files } from '../scripted-io.ts';

async function call(args: readonly string[], files: Files = {}, lang: 'en' | 'sv' = 'en') {
  const io = scriptedIo(files, { lang });
  const code = await clock.run(args, io);
  return { code, ...io.written };
}

const lines = (out: string): Record<string, unknown>[] =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

const one = ['PRODUCE_10D', '--trigger', '2026-11-23T10:15:00+01:00', '--country', 'SE'];

describe('ombud clock --json --batch', () => {
  const path = join(import.meta.dirname, '..', '..', '..', 'fixtures', 'clocks.cases.json');
  interface Worked {
    readonly id: string;
    readonly expected: Readonly<Record<string, string>>;
  }
  const { cases } = JSON.parse(readFileSync(path, 'utf8')) as { readonly cases: readonly Worked[] };

  it('agrees with all hundred worked cases, one line each', async () => {
    const { code, out, err } = await call(['--json', '--batch', 'f'], { f: readFileSync(path) });
    expect([code, err]).toEqual([0, '']);
    const told = lines(out).map(({ id, notBefore, target, latest }) => ({
      id,
      expected: { ...(notBefore === undefined ? {} : { notBefore }), target, latest },
    }));
    expect(told).toEqual(cases.map(({ id, expected }) => ({ id, expected })));
  });

  it('says why in both languages, with article, open questions and versions', async () => {
    const { out } = await call([...one, '--json']);
    const [record] = lines(out);
    expect(record?.['why']).toMatchObject([
      { step: 'receivedOnce', article: 'Art. 10(3)', question: 'U1' },
      { step: 'rule' },
      { step: 'dayOfReceiptNotCounted', article: '1182/71 Art. 3(1)' },
      { step: 'weekendsCounted' },
      { step: 'lastDayWorking' },
      { step: 'daysEnd' },
      { step: 'targetDays', question: 'U2' },
      { step: 'consequence' },
      { step: 'question', question: 'U1' },
      { step: 'question', question: 'U2' },
      { step: 'question', question: 'U6' },
      { step: 'question', question: 'U8' },
      { step: 'question', question: 'U21' },
      { step: 'question', question: 'U22' },
      { step: 'versions', en: 'Rules 2.3, public holidays SE 2026.1.' },
    ]);
  });

  const good = {
    id: 'a',
    clock: 'PRODUCE_8H',
    country: 'SE',
    timezone: 'Europe/Stockholm',
    trigger: '2026-11-23T14:20:10+01:00',
  };
  const batch = (...written: unknown[]): Files => ({
    f: bytes(JSON.stringify({ cases: written })),
  });

  it('tells of a case that cannot be computed in its place, and goes on', async () => {
    const files = batch({ ...good, clock: 'PRODUCE_9H' }, 7, { ...good, id: 'c' });
    const { code, out } = await call(['--batch', 'f', '--json'], files);
    expect(code).toBe(1);
    expect(lines(out)).toMatchObject([
      { id: 'a', error: { problem: 'clockUnknown', name: 'PRODUCE_9H' } },
      { id: null, error: { problem: 'notACase' } },
      { id: 'c', target: '2026-11-23T21:20:10Z', latest: '2026-11-23T22:00:00Z' },
    ]);
  });

  it.each([
    [{ country: 'Sweden' }, 'countryUnreadable'],
    [{ trigger: '2026-11-23T14:20:10' }, 'triggerUnreadable'],
    [{ trigger: 17 }, 'triggerUnreadable'],
    [{ timezone: 'Europe/Nowhere' }, 'zoneUnknown'],
    [{ country: 'US', timezone: undefined }, 'zoneMissing'],
    [{ inputs: { colour: 'red' } }, 'inputUnknown'],
    [{ inputs: { constructor: 'red' } }, 'inputUnknown'],
    [{ inputs: { emergency: 'perhaps' } }, 'inputUnreadable'],
    [{ inputs: { days: 0 } }, 'inputUnreadable'],
    [{ inputs: { runs: 'SP_STATS' } }, 'inputUnreadable'],
    [{ inputs: { eaClearedAt: '2026-11-23' } }, 'inputUnreadable'],
    [{ inputs: 'none' }, 'inputUnreadable'],
    [{ clock: 'NEW_DEADLINE' }, 'inputMissing'],
    [{ clock: 'NEW_DEADLINE', inputs: { date: '2026-13-01' } }, 'inputWrong'],
  ])('%j: %s, in words of both languages', async (change, problem) => {
    const { code, out } = await call(['--batch', 'f', '--json'], batch({ ...good, ...change }));
    expect(code).toBe(1);
    const [record] = lines(out);
    expect(record).toMatchObject({ id: 'a', error: { problem } });
    expect(JSON.stringify(record)).toMatch(/"en":"[^"]+\.".*"sv":"[^"]+\."/);
  });

  it('takes the zone of the State where none is given', async () => {
    const { out } = await call(['--batch', 'f', '--json'], batch({ ...good, timezone: undefined }));
    expect(lines(out)).toMatchObject([{ target: '2026-11-23T21:20:10Z' }]);
  });

  it('warns where no table knows the holidays', async () => {
    const { code, out } = await call(
      ['--batch', 'f', '--json'],
      batch({ ...good, clock: 'PRODUCE_10D', country: 'BE', timezone: 'Europe/Brussels' }),
    );
    expect(code).toBe(0);
    expect(lines(out)).toMatchObject([
      { warnings: [{ step: 'unknownDaysDue', needsPerson: false }] },
    ]);
  });

  it.each([
    ['nothing there', {}, 'no such file'],
    ['no JSON', { f: bytes('{') }, 'cases'],
    ['a list', { f: bytes('[]') }, 'cases'],
    ['bytes that are no text', { f: new Uint8Array([0xff, 0xfe]) }, 'cases'],
  ])('%s: 2, on standard error', async (_, files, told) => {
    const { code, out, err } = await call(['--json', '--batch', 'f'], files);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(told);
  });
});

describe('ombud clock CLOCK', () => {
  it('explains one clock to a person, in local time and UTC', async () => {
    const { code, out } = await call(one);
    expect(code).toBe(0);
    expect(out).toContain('Ten days (PRODUCE_10D, DUE)');
    expect(out).toContain('Latest       2026-12-03 24:00 Europe/Stockholm (2026-12-03T23:00:00Z)');
    expect(out).toContain('1. Received 2026-11-23 10:15:00. [Art. 10(3)]');
    expect((await call(one, {}, 'sv')).out).toContain('Senast       2026-12-03 24:00');
  });

  it('opens no window by a calendar that it does not have', async () => {
    const notified = ['PRODUCE_10D_NOTIFIED', '--trigger', '2026-12-14T10:00:00+01:00'];
    const { out } = await call([...notified, '--country', 'DE']);
    expect(out).toContain('Not before   not certain, 2026-12-24 24:00 Europe/Berlin');
    expect(out).toContain('the window does not open by that alone');
    expect(out).not.toContain('Sending is allowed from');
    const known = await call([...notified, '--country', 'SE']);
    expect(known.out).toMatch(/Not before {3}2026-12-24 24:00/);
  });

  it('takes inputs as often as needed', async () => {
    const { out } = await call([
      'RESUME_AFTER_CLARIFY',
      ...one.slice(1),
      '--input',
      'runs=PRODUCE_10D',
      '--input=formSentAt=2026-11-24T10:15:00+01:00',
      '--input',
      'clarifiedAt=2026-11-27T16:00:00+01:00',
      '--json',
    ]);
    expect(lines(out)).toMatchObject([
      { target: '2026-12-03T09:15:00Z', latest: '2026-12-07T04:45:00Z' },
    ]);
  });

  it('writes null where the law gives no instant', async () => {
    const { out } = await call(['STATS_RETENTION', ...one.slice(1), '--json']);
    expect(lines(out)).toMatchObject([{ target: null, latest: null }]);
  });

  it.each([
    [[], 'one of CLOCK'],
    [['A', 'B'], 'one of CLOCK'],
    [['--list', '--batch', 'f'], 'one of CLOCK'],
    [['PRODUCE_10D', '--country', 'SE'], '--trigger'],
    [['PRODUCE_10D', '--trigger', '2026-11-23T10:15:00Z'], '--country'],
    [[...one, '--input', 'emergency'], 'NAME=VALUE'],
    [[...one, '--input', '=x'], 'NAME=VALUE'],
    [[...one, '--colour', 'red'], 'no option'],
    [['PRODUCE_9H', ...one.slice(1)], 'no clock “PRODUCE_9H”'],
    [['NONEXEC_NOTICE', ...one.slice(1)], '“runs” is wanted'],
  ])('refuses %j with 2', async (args, told) => {
    const { code, out, err } = await call(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(told);
  });

  it('ends with 1 where the events cannot be so', async () => {
    const { code, out, err } = await call([
      'NEW_DEADLINE',
      ...one.slice(1),
      '--input',
      'date=2027-02-30',
    ]);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('“date” cannot be right');
  });
});

describe('ombud clock --list', () => {
  it('names every clock once', async () => {
    const { code, out } = await call(['--list', '--json']);
    expect(code).toBe(0);
    expect(lines(out).map(({ id }) => id)).toEqual(clockIds);
    const told = (await call(['--list'], {}, 'sv')).out;
    for (const id of clockIds) expect(told).toContain(id);
    expect(told).toContain('Sändningsfönster');
  });
});

describe('ombud clock --portal', () => {
  it('says by which counting the portal’s date comes out', async () => {
    const late = ['PRODUCE_10D', '--trigger', '2026-11-26T10:15:00+01:00', '--country', 'SE'];
    const day = await call([...late, '--portal', '2026-12-06']);
    expect(day.code).toBe(0);
    expect(day.out).toContain('Answer by 2026-12-06 24:00 (1 day earlier than Ombud)');
    expect(day.out).toContain('Ombud moves it to the next working day. [1182/71 Art. 3(4)]');
    const utc = await call([...late, '--portal', '2026-12-08T00:00:00Z', '--json']);
    expect(lines(utc.out)[0]?.['portal']).toMatchObject({
      kind: 'answerBy',
      at: '2026-12-08T00:00:00Z',
      answer: 'explained',
      seconds: 3_600,
      explanations: [[{ reason: 'otherMidnight', article: '1182/71 Art. 3(2)(b)' }]],
    });
    const two = await call([...late, '--portal', '2026-12-07T00:00:00Z'], {}, 'sv');
    expect(two.out).toContain('Inget enstaka skäl ger det här datumet.');
    const odd = await call([...late, '--portal', '2027-05-01T13:37:00Z', '--json']);
    expect(lines(odd.out)[0]?.['portal']).toMatchObject({ answer: 'unexplained' });
  });

  it('asks of a hold until when it keeps', async () => {
    const kept = ['PRESERVE_60D', '--trigger', '2026-11-23T10:15:00+01:00', '--country', 'SE'];
    const { out } = await call([...kept, '--portal', '2027-01-22', '--json']);
    expect(lines(out)[0]?.['portal']).toMatchObject({ kind: 'keepUntil', answer: 'same' });
  });

  it('is refused when it is no date, and absent when it is not asked for', async () => {
    const wrong = await call([...one, '--portal', 'Thursday']);
    expect(wrong.code).toBe(2);
    expect(wrong.err).toContain('“Thursday” is no date');
    const plain = await call([...one, '--json']);
    expect(lines(plain.out)[0]).not.toHaveProperty('portal');
  });
});

describe('ombud clock, what cannot be so', () => {
  const deadline = ['NEW_DEADLINE', '--trigger', '2026-11-26T10:00:00+01:00', '--country', 'SE'];

  it('refuses a deadline that had passed when it was set, as the window does', async () => {
    const { code, out, err } = await call([...deadline, '--input', 'date=2026-11-01']);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('had passed already');
    const later = await call([...deadline, '--input', 'at=2026-11-26T10:00:01+01:00']);
    expect(later.code).toBe(0);
    // The day is over in Finland and not here: by our midnight it may still be kept.
    const between = [
      ...['NEW_DEADLINE', '--trigger', '2026-11-26T23:30:00+01:00', '--country', 'SE'],
      ...['--input', 'date=2026-11-26', '--input', 'issuingCountry=FI', '--json'],
    ];
    const read = await call(between);
    expect(lines(read.out)[0]).toMatchObject({
      target: '2026-11-26T22:00:00Z',
      latest: '2026-11-26T23:00:00Z',
    });
  });

  it('refuses what is said twice', async () => {
    const again = await call([...one, '--trigger', '2026-11-24T10:15:00+01:00']);
    expect(again.code).toBe(2);
    expect(again.err).toContain('--trigger is given twice');
    const inputs = ['--input', 'date=2026-12-01', '--input', 'date=2026-12-02'];
    const twice = await call([...deadline, ...inputs]);
    expect(twice.code).toBe(2);
    expect(twice.err).toContain('“date” is given twice');
  });

  it('says that a date or a moment is wanted, and lists them so', async () => {
    const { err } = await call(deadline);
    expect(err).toContain('“date” or “at” is wanted');
    expect((await call(['--list'])).out).toMatch(/NEW_DEADLINE.*\n +date\|at! issuing/);
    const rows = lines((await call(['--list', '--json'])).out);
    expect(rows.find(({ id }) => id === 'NEW_DEADLINE')?.['inputs']).toMatchObject({
      oneOf: ['date', 'at'],
    });
  });

  it('takes 24:00 for the end of the day', async () => {
    const late = ['PRODUCE_10D', '--trigger', '2026-11-22T24:00:00+01:00', '--country', 'SE'];
    const { out } = await call([...late, '--portal', '2026-12-03T24:00:00+01:00', '--json']);
    expect(lines(out)[0]).toMatchObject({
      latest: '2026-12-03T23:00:00Z',
      portal: { at: '2026-12-03T23:00:00Z', answer: 'same' },
    });
    expect((await call([...one, '--portal', '2026-12-03T24:01:00+01:00'])).code).toBe(2);
  });

  it('calls a date of the portal before the event wrong', async () => {
    const { code, out, err } = await call([...one, '--portal', '1990-01-01']);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('before the event');
  });

  it('takes EL for Greece', async () => {
    const greek = ['PRODUCE_8H', '--trigger', '2026-11-23T10:15:00Z', '--country', 'EL'];
    expect((await call(greek)).out).toContain('Europe/Athens');
    const { out } = await call([
      ...deadline,
      '--input',
      'date=2027-01-08',
      '--input',
      'issuingCountry=EL',
    ]);
    expect(out).toContain('2027-01-08 23:00:00 Europe/Stockholm');
  });

  it('names what a case lacks, and gives no name to one without', async () => {
    const trigger = '2026-11-23T10:15:00Z';
    const cases = [
      { country: 'SE', trigger },
      { clock: 'PRODUCE_8H', trigger },
      { clock: 'PRODUCE_8H', country: 'SE' },
      { clock: 'PRODUCE_8H', country: 'SE', trigger },
    ];
    const f = bytes(JSON.stringify({ cases }));
    const { out } = await call(['--batch', 'f', '--json'], { f });
    expect(lines(out)).toMatchObject([
      { id: null, error: { problem: 'clockMissing' } },
      { id: null, error: { problem: 'countryMissing' } },
      { id: null, error: { problem: 'triggerMissing' } },
      { id: null, target: '2026-11-23T18:15:00Z' },
    ]);
    expect(out).not.toContain('undefined');
  });

  it('warns of an event before the Regulation applied', async () => {
    const early = ['PRODUCE_10D', '--trigger', '2026-08-17T23:59:59+02:00', '--country', 'SE'];
    expect((await call(early)).out).toContain('18 August 2026');
    const first = ['PRODUCE_10D', '--trigger', '2026-08-18T00:00:00+02:00', '--country', 'SE'];
    expect((await call(first)).out).not.toContain('18 August 2026');
  });

  it('warns of a local time that the clocks left out', async () => {
    const at = (trigger: string) =>
      call(['PRODUCE_8H', '--trigger', trigger, '--country', 'SE']).then(({ err }) => err);
    expect(await at('2027-03-28T02:30:00+01:00')).toContain('does not exist');
    expect(await at('2027-03-28T03:30:00+02:00')).toBe('');
    expect(await at('2027-03-28T02:30:00Z')).toBe('');
  });
});
