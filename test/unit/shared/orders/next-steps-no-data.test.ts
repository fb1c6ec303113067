import { describe, expect, it } from 'vitest';
import { change, opening } from './gate-cases.ts';
import { order } from './journal-builder.ts';
import { inState, steps, told } from './steps-told.ts';

describe('what the law holds back', () => {
  it('an order to preserve is not answered with data', () => {
    const given = change(inState('none'), { instrument: 'preservation' });
    expect(told(given)).toMatchObject({ prepare: 'preservesOnly', send: 'preservesOnly' });
    expect(steps(given)[0]?.articles).toBe('11(1)');
  });

  it('a duplicate is answered under the other order', () => {
    const links = [{ other: order, relation: 'duplicate', at: opening, by: null }] as const;
    expect(told(change(inState('frozen'), { links }))['send']).toBe('duplicate');
    expect(told(change(inState('none'), { links }))).toMatchObject({
      prepare: 'duplicate',
      send: 'duplicate',
    });
    const lapse = [{ ...links[0], lapse: 'withdrawn' }] as const;
    expect(told(change(inState('none'), { links: lapse }))['prepare']).toBeNull();
  });
});
