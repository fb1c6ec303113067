import { describe, expect, it } from 'vitest';
import { shownOf } from '../../../../electron/lock/shown-state.ts';
import { appStateGuard, type AppState } from '../../../../shared/bridge/app-state.ts';
import { openState, signedIn } from '../../../contract/fixture/state.ts';

const order = '7e84603b-be7b-4cba-af26-8468d177f36a';
const lock: AppState['lock'] = {
  cause: 'idle',
  since: 1,
  opensBy: 'system',
  step: 'resting',
  fault: null,
  emergencyWaits: true,
};
const full = openState({
  lock,
  session: signedIn,
  journalHead: 4_711,
  place: { view: 'answer', order },
  alarms: [{ code: 'store.damaged', params: { path: 'secret' } }],
});

describe('the snapshot for the window', () => {
  it('holds nothing of persons, orders or amounts while Ombud is locked', () => {
    const shown = shownOf({ ...full, phase: 'locked' });
    expect(appStateGuard.parse(shown)).toEqual(shown);
    const text = JSON.stringify(shown);
    for (const secret of ['Ingrid', 'legal_representative', order, '4711', 'secret', '3F:91'])
      expect(text).not.toContain(secret);
    expect(shown).toMatchObject({ certificate: null, report: null, alarms: [], lock });
    expect(shown.reading).toEqual({ allowed: false, fault: { code: 'bridge.locked' } });
  });

  it('shows a sign-in under way, for the way back out', () => {
    const session = {
      state: 'waiting',
      step: 'browser',
      startedAt: 1,
      until: 2,
      origin: 'https://eid.example',
    } as const;
    expect(shownOf({ ...full, phase: 'locked', session }).session).toEqual(session);
  });

  it('is the whole one at work', () => {
    expect(shownOf(full)).toEqual({ ...full, lock: null });
  });
});
