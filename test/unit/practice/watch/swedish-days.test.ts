import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { endOfEightHours, endOfTenDays } from '../../../../practice/watch/swedish-days.ts';

interface Case {
  readonly id: string;
  readonly clock: string;
  readonly trigger: string;
  readonly expected: { readonly latest: string };
}

const { cases } = JSON.parse(
  readFileSync(new URL('../../../fixtures/clocks.cases.json', import.meta.url), 'utf8'),
) as { cases: Case[] };
const of = (...clocks: string[]): Case[] => cases.filter(({ clock }) => clocks.includes(clock));

describe('the referee’s own calendar', () => {
  it.each(of('PRODUCE_10D', 'PRODUCE_10D_NOTIFIED'))('$id ends the ten days', (one) => {
    expect(endOfTenDays(Date.parse(one.trigger))).toBe(Date.parse(one.expected.latest));
  });

  it.each(of('PRODUCE_8H'))('$id ends the eight hours', (one) => {
    expect(endOfEightHours(Date.parse(one.trigger))).toBe(Date.parse(one.expected.latest));
  });

  it.each([
    ['Good Friday 2029', '2029-03-20T09:00:00+01:00', '2029-04-03T22:00:00Z'],
    ['1 May 2029', '2029-04-21T09:00:00+02:00', '2029-05-02T22:00:00Z'],
    ['National Day 2029', '2029-05-27T09:00:00+02:00', '2029-06-07T22:00:00Z'],
    ['Christmas Day 2029', '2029-12-15T09:00:00+01:00', '2029-12-27T23:00:00Z'],
  ])('knows %s', (_, received, end) => {
    expect(endOfTenDays(Date.parse(received))).toBe(Date.parse(end));
  });
});
