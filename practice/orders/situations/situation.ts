/**
 * A situation: a short script of what the authorities and time do with one order, and between that what the person is
 * expected to do in Ombud. The scripts are data; `control/situation-play.ts` plays them.
 */
import type { OrderRecord } from '../../state/platform-state.ts';
import type { Tampering } from '../../seals/seal-forms.ts';
import type { AnyTemplate } from '../practice-orders.ts';

/** A sentence in both languages. */
export interface Both {
  readonly en: string;
  readonly sv: string;
}

/** Orders of one running situation, in the order they were issued; none where there is only a paper. */
export type Orders = readonly OrderRecord[];

/** Done by the person in Ombud. */
export interface PersonStep {
  readonly who: 'person';
  readonly say: Both;
  /** Whether the platform has seen it done; absent for what no platform can see. */
  readonly done?: (orders: Orders) => boolean;
}

/** Done by the platform with a control call of its own. */
export interface PlatformStep {
  readonly who: 'platform';
  readonly say: Both;
  readonly call: string;
  readonly body: (orders: Orders, now: number) => object;
}

export type SituationStep = PersonStep | PlatformStep;

export const situationGroups = [
  'answering',
  'decisions',
  'preserving',
  'letters',
  'objections',
  'unusual',
] as const;
export type SituationGroup = (typeof situationGroups)[number];

/** The first step is always the platform's: it is taken when the situation begins. */
export interface Situation {
  readonly group: SituationGroup;
  readonly title: Both;
  readonly steps: readonly [PlatformStep, ...SituationStep[]];
}

export const person = (en: string, sv: string, done?: PersonStep['done']): PersonStep => ({
  who: 'person',
  say: { en, sv },
  ...(done === undefined ? {} : { done }),
});

export const platform = (
  call: string,
  body: PlatformStep['body'],
  en: string,
  sv: string,
): PlatformStep => ({ who: 'platform', say: { en, sv }, call, body });

/**
 * An order is issued. `held`: what is delivered under it waits until somebody says how it was received. `tampering`: what
 * happens to its form on the way.
 */
export const issue = (
  template: AnyTemplate,
  en: string,
  sv: string,
  more: { readonly held?: true; readonly tampering?: Tampering } = {},
): PlatformStep => platform('/orders', () => ({ template, ...more }), en, sv);

export function firstOf(orders: Orders): OrderRecord {
  const [first] = orders;
  if (first === undefined) throw new Error('the situation has no order');
  return first;
}

/** Body of an act on the order the situation began with. */
export const onFirst =
  (more: object = {}): PlatformStep['body'] =>
  (orders) => ({ order: firstOf(orders).id, ...more });

/** Time goes to this instant, and never back. */
export const untilAt =
  (at: (order: OrderRecord, now: number) => number): PlatformStep['body'] =>
  (orders, now) => ({
    plusSeconds: Math.max(0, Math.ceil((at(firstOf(orders), now) - now) / 1000)),
  });
