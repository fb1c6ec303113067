/** How the enforcing authority decides on a notified order, in the form of each profile version. */
import type { RefusalForm } from '../acts/grounds-for-refusal.ts';
import { hasSent } from './seen.ts';
import {
  firstOf,
  person,
  platform,
  type Both,
  type PlatformStep,
  type Situation,
  type SituationStep,
} from './situation.ts';
import { notifiedIssued, packIt } from './usual-steps.ts';

export const decides = (
  form: RefusalForm,
  body: (tasks: readonly string[]) => object,
  en: string,
  sv: string,
): PlatformStep =>
  platform(
    '/groundsforrefusal',
    (orders) => {
      const { id, tasks } = firstOf(orders);
      return { order: id, form, letter: true, ...body(tasks) };
    },
    en,
    sv,
  );

export const openNow = person(
  'See that the window is open, and send.',
  'Se att fönstret är öppet, och sänd.',
  hasSent,
);

export const decision = (
  title: Both,
  says: PlatformStep,
  ...then: readonly SituationStep[]
): Situation => ({
  group: 'decisions',
  title,
  steps: [notifiedIssued, packIt, says, ...then],
});

/** Profile v1.3.1 sends decisions as objects, v1.2.1 as documents. */
export const titled = (form: RefusalForm, en: string, sv: string): Both =>
  form === 'objects' ? { en, sv } : { en: `${en}, as a document`, sv: `${sv}, som handling` };
