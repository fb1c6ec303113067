// A person is never too fast; a page gone mad is.
import { describe, expect, it } from 'vitest';
import { CallRate } from '../../../../electron/ipc/call-rate.ts';
import { calls, type CallName } from '../../../../shared/bridge/table.ts';

const names = Object.keys(calls) as CallName[];
const rows = names.map((name) => [name, calls[name].pace] as const);

/** Calls at these milliseconds: which of them pass. */
function passing(name: CallName, times: readonly number[]): readonly number[] {
  let now = 0;
  const rate = new CallRate({ elapsed: () => now });
  return times.filter((at) => {
    now = at;
    return rate.admit(name, calls[name].pace);
  });
}
const every = (ms: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => index * ms);

describe('the pace of every call [SC-21]', () => {
  it.each(rows)('%s: ten presses within a second all count', (name) => {
    const times = every(100, 10);
    expect(passing(name, times)).toEqual(times);
  });

  it.each(rows)('%s: cancelled and pressed again within the second, at any place in it', (name) => {
    for (const start of [0, 400, 900, 990]) {
      const times = [start, start + 150, start + 300, start + 450, start + 600];
      expect(passing(name, times)).toEqual(times);
    }
  });

  it.each(rows)('%s: two presses a second pass for as long as anybody likes', (name) => {
    const times = every(500, 600);
    expect(passing(name, times)).toEqual(times);
  });

  it.each(rows)('%s: a flood is held to its burst and its pace', (name, { burst, perSecond }) => {
    expect(burst).toBeLessThanOrEqual(60);
    expect(perSecond).toBeLessThanOrEqual(60);
    expect(passing(name, every(0, 1_000))).toHaveLength(burst);
    const tenSeconds = passing(name, every(1, 10_000));
    expect(tenSeconds.length).toBeLessThanOrEqual(burst + perSecond * 10);
    expect(tenSeconds.length).toBeGreaterThanOrEqual(burst + perSecond * 9);
  });

  const ofTheHand: readonly CallName[] = ['app.place', 'settings.change', 'app.state'];
  it.each(ofTheHand)('%s: a key held down passes', (name) => {
    const times = every(30, 300);
    expect(passing(name, times)).toEqual(times);
  });
});

it('what is refused costs nothing: the next second is open however great the flood', () => {
  let now = 0;
  const rate = new CallRate({ elapsed: () => now });
  const pace = { burst: 2, perSecond: 1 };
  for (let index = 0; index < 100; index += 1) rate.admit('app.quit', pace);
  expect(rate.admit('app.quit', pace)).toBe(false);
  now = 1_000;
  expect(rate.admit('app.quit', pace)).toBe(true);
  expect(rate.admit('app.quit', pace)).toBe(false);
});
