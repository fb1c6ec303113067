import { clipboard } from 'electron';

/** Puts a text on the system's clipboard. */
export function copyText(text: string): void {
  void clipboard.writeText(text);
}
