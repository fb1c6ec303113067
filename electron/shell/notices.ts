import { Notification } from 'electron';
import type { ShellText } from '../../shared/text/shell.ts';

export type Notice = 'emergency' | 'arrived' | 'signInToSend' | 'attention';

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
    urgency: notice === 'emergency' ? 'critical' : 'normal',
    timeoutType: notice === 'emergency' ? 'never' : 'default',
  });
  notification.on('click', onClick);
  notification.show();
}
