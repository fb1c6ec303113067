import { describe, expect, test } from 'vitest';
import { validityOf } from '../../../../renderer/views/certificate/validity.ts';
import { factsLine, outcomeOf } from '../../../../renderer/views/connection/report.ts';
import { signInSteps } from '../../../../renderer/views/identity/sign-in-steps.ts';
import { clockChanges } from '../../../../renderer/views/inbox/clock-changes.ts';
import { themeName } from '../../../../renderer/state/theme.ts';
import { texts } from '../../../../renderer/text/text.ts';
import { parseInstant, utcMs, type UtcMs } from '../../../../shared/base/units.ts';
import { passedReport, stoppedReport } from '../../../contract/fixture/state.ts';

const at = (text: string): UtcMs => parseInstant(text) ?? utcMs(Number.NaN);
const zone = 'Europe/Stockholm';

describe('changes of the clock inside asked periods', () => {
  const period = (start: string, end: string): { start: UtcMs; end: UtcMs } => ({
    start: at(start),
    end: at(end),
  });

  test('are found to the second, with direction and the periods they lie in', () => {
    const changes = clockChanges(
      [
        period('2026-10-01T00:00:00Z', '2026-10-31T23:59:59Z'),
        period('2026-03-01T00:00:00Z', '2026-12-01T00:00:00Z'),
      ],
      zone,
    );
    expect(changes).toEqual([
      { at: at('2026-03-29T01:00:00Z'), isForward: true, numbers: [2] },
      { at: at('2026-10-25T01:00:00Z'), isForward: false, numbers: [1, 2] },
    ]);
  });

  test('are none where there are none, in a zone without them, or without a period', () => {
    expect(clockChanges([period('2026-11-01T00:00:00Z', '2026-11-30T00:00:00Z')], zone)).toEqual(
      [],
    );
    expect(clockChanges([period('2026-01-01T00:00:00Z', '2027-01-01T00:00:00Z')], 'UTC')).toEqual(
      [],
    );
    expect(clockChanges([{ start: null, end: null }], zone)).toEqual([]);
  });
});

describe('validity of the certificate', () => {
  const dates = { validFrom: at('2025-01-01T00:00:00Z'), validTo: at('2027-01-01T00:00:00Z') };

  test('is told before, within and after', () => {
    expect(validityOf(dates, at('2024-12-31T00:00:00Z'))).toMatchObject({
      state: 'notYet',
      percent: 0,
    });
    expect(validityOf(dates, at('2026-01-01T00:00:00Z'))).toMatchObject({
      state: 'valid',
      daysLeft: 365,
      percent: 50,
      isShort: false,
    });
    expect(validityOf(dates, at('2026-12-01T00:00:00Z'))).toMatchObject({ isShort: true });
    expect(validityOf(dates, at('2027-01-02T00:00:00Z'))).toMatchObject({
      state: 'expired',
      daysLeft: 0,
      percent: 100,
      isShort: true,
    });
  });
});

test('the steps of the sign-in are done, now and ahead', () => {
  expect(signInSteps('exchanging').map(({ state }) => state)).toEqual([
    'done',
    'done',
    'now',
    'ahead',
  ]);
  expect(signInSteps('opening').map(({ state }) => state)).toEqual([
    'now',
    'ahead',
    'ahead',
    'ahead',
  ]);
});

test('a report tells where it stopped', () => {
  expect(outcomeOf(null)).toEqual({ state: 'none', step: 0, steps: 0 });
  expect(outcomeOf(passedReport)).toEqual({ state: 'passed', step: 11, steps: 11 });
  const stopped = stoppedReport('address', 'connection.addressDropped');
  expect(outcomeOf(stopped)).toEqual({ state: 'failed', step: 7, steps: 11 });
  const hops = passedReport.hops.map((hop, index) =>
    index === 3 ? ({ ...hop, state: 'running' } as const) : hop,
  );
  expect(outcomeOf({ ...passedReport, finishedAt: null, hops })).toMatchObject({
    state: 'running',
    step: 4,
  });
});

test('the theme follows the computer only when asked to', () => {
  const dark = { dark: true, contrast: false };
  expect(themeName('system', dark)).toBe('dark');
  expect(themeName('light', dark)).toBe('light');
  expect(themeName('system', { dark: true, contrast: true })).toBe('contrast-dark');
  expect(themeName('system', { dark: false, contrast: true })).toBe('contrast');
  expect(themeName('system', { dark: false, contrast: false })).toBe('light');
});

test('what a hop found is said in words; what nobody knows stays as it came', () => {
  const words = {
    names: texts.sv.connection.facts,
    roles: texts.sv.terms.roles,
    date: () => '14 feb 2027',
  };
  const line = (facts: Record<string, string>): string => {
    const [hop] = passedReport.hops;
    if (hop === undefined) throw new Error('the report has no hop');
    return factsLine({ ...hop, facts }, words);
  };
  expect(line({ roles: 'handler, legal_representative' })).toBe(
    'roller Handläggare, Rättsligt ombud',
  );
  expect(line({ number: '5560000167' })).toBe('nummer 556000-0167');
  expect(line({ validTo: '2027-02-14T22:59:59Z' })).toBe('giltigt till 14 feb 2027');
  expect(line({ validTo: '2027-02-14' })).toBe('giltigt till 14 feb 2027');
  expect(line({ validTo: 'soon', future: 'x' })).toBe('giltigt till soon, future x');
  expect(line({})).toBe('');
});
