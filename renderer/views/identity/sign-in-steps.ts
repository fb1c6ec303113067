import type { SessionState } from '../../../shared/bridge/app-state.ts';

export type SignInStep = Extract<SessionState, { state: 'waiting' }>['step'];

const order = [
  'opening',
  'browser',
  'exchanging',
  'roles',
] as const satisfies readonly SignInStep[];

/** The four steps with their state, seen from the one that is under way. */
export function signInSteps(
  current: SignInStep,
): readonly { readonly name: SignInStep; readonly state: 'done' | 'now' | 'ahead' }[] {
  const at = order.indexOf(current);
  return order.map((name, index) => ({
    name,
    state: index < at ? 'done' : index === at ? 'now' : 'ahead',
  }));
}
