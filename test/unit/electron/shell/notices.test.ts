import { beforeEach, expect, it, vi } from 'vitest';
import { endAlarm, tell, type Notice } from '../../../../electron/shell/notices.ts';
import { shellText } from '../../../../shared/text/shell.ts';

/** Notices that stand on the screen, by their titles. */
const standing = vi.hoisted(() => new Set<object>());
vi.mock('electron', () => ({
  Notification: class {
    static isSupported(): boolean {
      return true;
    }
    readonly title: string;
    constructor({ title }: { title: string }) {
      this.title = title;
    }
    on(): void {
      return undefined;
    }
    show(): void {
      standing.add(this);
    }
    close(): void {
      standing.delete(this);
    }
  },
}));

const text = shellText.en;
const titles = (): readonly unknown[] =>
  [...standing].map((notice) => (notice as { title: unknown }).title);
const show = (...notices: readonly Notice[]): void => {
  for (const notice of notices) tell(text, notice, () => undefined);
};

beforeEach(() => {
  endAlarm();
  standing.clear();
});

it('shows one alarm at a time, and other notices beside it', () => {
  show('emergency', 'arrived', 'emergencyWaits');
  expect(titles()).toEqual([text.arrived, text.emergencyWaits]);
});

it('takes the alarm off the screen, and nothing else, once it is true no longer', () => {
  show('arrived', 'emergency');
  endAlarm();
  expect(titles()).toEqual([text.arrived]);
  endAlarm();
  show('emergency');
  expect(titles()).toEqual([text.arrived, text.emergency]);
});
