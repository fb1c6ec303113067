import { describe, expect, it } from 'vitest';
import { utcMs } from '../../../../shared/base/units.ts';
import { change, opening } from './gate-cases.ts';
import { task1 } from './journal-builder.ts';
import { inState, steps, told } from './steps-told.ts';

describe('the gate', () => {
  const early = { now: utcMs(opening - 1), platformNow: utcMs(opening - 1) };

  it('closed by time: not now, but by itself when it opens', () => {
    const given = change(inState('frozen'), {}, early);
    expect(told(given)).toMatchObject({ send: 'windowClosed', queue: null });
    expect(steps(given).find(({ name }) => name === 'send')?.until).toBe(opening);
  });

  it('closed by time is told before what is still to be prepared', () => {
    expect(told(change(inState('none'), {}, early))['send']).toBe('windowClosed');
  });

  it('closed by something a person can do: to be queued', () => {
    const given = change(inState('frozen'), {}, { lastPollAt: null });
    expect(told(given)).toMatchObject({ send: 'gateClosed', queue: null });
  });

  it('closed and nobody can say how long: neither', () => {
    const given = { ...inState('frozen'), clock: null };
    expect(told(given)).toMatchObject({ send: 'windowUnknown', queue: 'windowUnknown' });
  });

  it('closed by a refusal that covers the package: neither', () => {
    const refusal = { scope: 'partial', tasks: [task1], at: opening } as const;
    const given = change(inState('frozen'), { refusal });
    expect(told(given)).toMatchObject({
      send: 'refusedInPart',
      queue: 'refusedInPart',
      reopen: null,
    });
  });
});
