import {
  BrowserWindow,
  ipcMain,
  type IpcMainInvokeEvent,
  type MessagePortMain,
  type WebContents,
} from 'electron';
import type { CallDoor, Push } from '../../shared/bridge/table.ts';
import type { Reply } from '../ipc/router.ts';
import type { Sender } from '../ipc/sender.ts';
import { appEntry } from './app-address.ts';
import { windowOptions } from './window-options.ts';

export type Route = (
  sender: Sender,
  name: unknown,
  request: unknown,
  door: CallDoor,
) => Promise<Reply>;

/** The one window: made from the frozen options, shown when painted, spoken to through three channels. */
export class OmbudWindow {
  readonly #window: BrowserWindow;

  constructor(options: Parameters<typeof windowOptions>[0]) {
    this.#window = new BrowserWindow(windowOptions(options));
    // The page's own title must not replace ours: it names profile and provider.
    this.#window.on('page-title-updated', (event) => event.preventDefault());
    this.#window.once('ready-to-show', () => this.#window.show());
    // The page holds nothing durable: when its process dies it is simply loaded again.
    this.#window.webContents.on('render-process-gone', (_event, { reason }) => {
      if (reason !== 'clean-exit' && reason !== 'killed') this.#window.reload();
    });
  }

  open(): Promise<void> {
    return this.#window.loadURL(appEntry);
  }

  /** What prints: the page as it is laid out now. */
  get contents(): WebContents {
    return this.#window.webContents;
  }

  setTitle(title: string): void {
    this.#window.setTitle(title);
  }

  raise(): void {
    if (this.#window.isDestroyed()) return;
    if (this.#window.isMinimized()) this.#window.restore();
    this.#window.show();
    this.#window.focus();
  }

  push(push: Push): void {
    if (!this.#window.isDestroyed()) this.#window.webContents.send('ombud:push', push);
  }

  /** Hands a port to the page, which gives it to the vault worker unread. */
  sendPort(port: MessagePortMain): void {
    if (!this.#window.isDestroyed())
      this.#window.webContents.postMessage('ombud:port', null, [port]);
  }

  /** Lets calls of this window in; everybody else's reach the router as strangers. */
  answerCalls(route: Route): void {
    ipcMain.handle('ombud:call', (event, name: unknown, request: unknown) =>
      route(this.#senderOf(event), name, request, 'page'),
    );
    // Preload's own door: the page has no function that leads here with words of its choice.
    ipcMain.handle('ombud:files', (event, request: unknown) =>
      route(this.#senderOf(event), 'files.offer', request, 'preload'),
    );
  }

  #senderOf(event: IpcMainInvokeEvent): Sender {
    const frame = event.senderFrame;
    return {
      address: frame?.url ?? '',
      isMainFrame: frame !== null && frame.parent === null,
      isOurWindow: !this.#window.isDestroyed() && event.sender.id === this.#window.webContents.id,
      isDestroyed: event.sender.isDestroyed(),
    };
  }
}
