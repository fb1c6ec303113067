// The checker of the kill matrix must see what it is there to see.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LogEntry } from '../../../practice/state/log.ts';
import type { Entry } from '../../../shared/orders/entry.ts';
import { clean, judge, readJournal, type Journalled } from './checker.ts';
import { KillWorld } from './world.ts';

let world: KillWorld;
let journalled: Journalled;
let log: readonly LogEntry[];

beforeAll(async () => {
  world = await KillWorld.begin();
  await world.issue('plain');
  await world.finish();
  journalled = await readJournal(world.folder, world.secretByte);
  log = await world.practice.log();
});
afterAll(() => world.end());

const without = (kind: Entry['kind']): Journalled => ({
  ...journalled,
  entries: journalled.entries.filter((entry) => entry.kind !== kind),
});
const twice = (kind: Entry['kind']): Journalled => ({
  ...journalled,
  entries: [...journalled.entries, ...journalled.entries.filter((entry) => entry.kind === kind)],
});
const logTwice = (kind: string): readonly LogEntry[] => [
  ...log,
  ...log.filter((entry) => entry.kind === kind),
];

test('a run without a death is clean', () => {
  expect(judge(journalled, log)).toEqual(clean);
});

test.each(['objectArrived', 'messageSealed'] as const)('%s missing is a loss', (kind) => {
  expect(judge(without(kind), log).lost).not.toEqual([]);
});

test.each(['outcome.accepted', 'outcome.delivered'])('%s missing is a loss', (kind) => {
  const short = log.filter((entry) => entry.kind !== kind);
  expect(judge(journalled, short).lost).not.toEqual([]);
});

test.each(['objectArrived', 'packageFrozen', 'answerQueued', 'messageSealed'] as const)(
  '%s twice is a doubling',
  (kind) => {
    expect(judge(twice(kind), log).doubled).not.toEqual([]);
  },
);

test.each(['outcome.accepted', 'outcome.delivered'])('%s twice is a doubling', (kind) => {
  expect(judge(journalled, logTwice(kind)).doubled).not.toEqual([]);
});

test('a breach is one, whether or not it was announced', () => {
  const breach: LogEntry = {
    sequence: 1,
    at: '',
    kind: 'breach',
    breach: 'doubled',
    provoked: true,
  };
  expect(judge(journalled, [...log, breach]).breaches).toEqual(['doubled']);
});
