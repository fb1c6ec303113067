import { describe, expect, it } from 'vitest';
import { change } from './gate-cases.ts';
import { ingrid, nils } from './journal-builder.ts';
import { everybody, inState, told } from './steps-told.ts';

describe('a second person', () => {
  const frozen = inState('frozen');
  const asks = change(frozen, {}, { needsSecondPerson: true });

  it('is asked only where the profile asks for one', () => {
    expect(told(frozen)).not.toHaveProperty('approve');
    expect(told(asks)).toMatchObject({ approve: null, send: 'secondPerson' });
  });

  it('is not the one who froze, and needs the right', () => {
    expect(told(asks, { ...everybody, name: ingrid.name })['approve']).toBe('frozenByYou');
    expect(told(asks, { ...everybody, rights: ['send'] })['approve']).toBe('role');
  });

  it('has approved: nothing more is asked', () => {
    const answer = { ...frozen.facts.answer, approvedBy: [nils] };
    const given = change(frozen, { answer }, { needsSecondPerson: true });
    expect(told(given)).not.toHaveProperty('approve');
    expect(told(given)['send']).toBeNull();
  });
});
