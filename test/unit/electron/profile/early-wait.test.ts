import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EarlyWait } from '../../../../electron/profile/early-wait.ts';

const timers = {
  after: (ms: number, act: () => void) => {
    const timer = setTimeout(act, ms);
    return () => clearTimeout(timer);
  },
};

/** A wait for a page that comes when the test says so. */
function waiting() {
  let come: () => void = () => undefined;
  let fail: (reason: unknown) => void = () => undefined;
  const page = new Promise<void>((resolve, reject) => {
    come = resolve;
    fail = reject;
  });
  const wait = new EarlyWait(timers, page);
  let isOver = false;
  void wait.over.then(() => (isOver = true));
  return { wait, come, fail, isOver: () => isOver };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('verifying leaves the computer to the window', () => {
  it('for as long as the page loads, and its time counts from there', async () => {
    const { come, isOver } = waiting();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(isOver()).toBe(false);
    come();
    await vi.advanceTimersByTimeAsync(2_999);
    expect(isOver()).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(isOver()).toBe(true);
  });

  it('until the window has asked for its rows', async () => {
    const { wait, come, isOver } = waiting();
    come();
    await vi.advanceTimersByTimeAsync(100);
    wait.end();
    await vi.advanceTimersByTimeAsync(0);
    expect(isOver()).toBe(true);
  });

  it('no longer when the page cannot be loaded, or never comes', async () => {
    const failing = waiting();
    failing.fail(new Error('no page'));
    await vi.advanceTimersByTimeAsync(3_000);
    expect(failing.isOver()).toBe(true);
    const never = waiting();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(never.isOver()).toBe(true);
  });
});
