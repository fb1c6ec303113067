import { Notification } from 'electron';
import type { ShellText } from '../../shared/text/shell.ts';

export type Notice = 'emergency' | 'emergencyWaits' | 'arrived' | 'signInToSend' | 'attention';

/** Both stay on the screen until somebody closes them, or nothing waits any more. */
const isAlarm = (notice: Notice): boolean => notice === 'emergency' || notice === 'emergencyWaits';
/** The alarm on the screen: told again it takes its own place, and no second one. */
let alarm: Notification | null = null;

/** Title and body of a notice: fixed words, nothing of any order. */
export function noticeWords(
  text: ShellText,
  notice: Notice,
): { readonly title: string; readonly body: string } {
  return { title: text[notice], body: text[`${notice}Body`] };
}

/** Tells the person through the operating system; a click brings the window up. */
export function tell(text: ShellText, notice: Notice, onClick: () => void): void {
  if (!Notification.isSupported()) return;
  const notification = new Notification({
    ...noticeWords(text, notice),
    urgency: isAlarm(notice) ? 'critical' : 'normal',
    timeoutType: isAlarm(notice) ? 'never' : 'default',
  });
  if (isAlarm(notice)) {
    alarm?.close();
    alarm = notification;
  }
  notification.on('click', onClick);
  notification.show();
}

/** Takes the alarm off the screen. */
export function endAlarm(): void {
  alarm?.close();
  alarm = null;
}
