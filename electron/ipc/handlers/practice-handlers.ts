import type { Fault } from '../../../shared/base/fault.ts';
import { ok, type Result } from '../../../shared/base/result.ts';
import type { PracticeControls } from '../../platform/practice-controls.ts';
import type { Handlers } from '../router.ts';

export type PracticeCalls = Extract<keyof Handlers, `practice.${string}`>;

export interface PracticeHandlerParts {
  readonly controls: PracticeControls;
  /** Reads the mailbox now: what was sent is there. */
  readonly fetchNow: () => void;
}

const plain = (result: Result<unknown, Fault>): Result<Record<string, never>, Fault> =>
  result.ok ? ok({}) : result;

/** Calls of the practice menu. The router lets them through in the practice profile only. */
export function practiceHandlers({
  controls,
  fetchNow,
}: PracticeHandlerParts): Pick<Handlers, PracticeCalls> {
  return {
    'practice.order': async ({ template }) => {
      const sent = await controls.sendOrder(template);
      if (sent.ok) fetchNow();
      return plain(sent);
    },
    'practice.begin': async ({ situation }) => {
      const begun = await controls.begin(situation);
      if (begun.ok) fetchNow();
      return begun;
    },
    'practice.forward': async () => {
      const played = await controls.playForward();
      if (played.ok) fetchNow();
      return played;
    },
    'practice.normal': async () => {
      const back = await controls.backToNormal();
      if (back.ok) fetchNow();
      return plain(back);
    },
    'practice.page': async ({ language }) => plain(await controls.openPage(language)),
  };
}
