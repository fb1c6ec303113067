import {
  BrowserWindow,
  ipcMain,
  type IpcMainInvokeEvent,
  type MessagePortMain,
  type WebContents,
} from 'electron';
import type { CallDoor } from '../../shared/bridge/call-row.ts';
import type { Push } from '../../shared/bridge/pushes.ts';
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

type WindowParts = Parameters<typeof windowOptions>[0] & {
  /** Any input of a person: keys, pointer, wheel, touch. */
  readonly onInput: () => void;
};

/** The one window: made from the frozen options, shown when painted, spoken to through three channels. */
export class OmbudWindow {
  readonly #parts: WindowParts;
  #window: BrowserWindow;
  #title: string;
  #generation = 0;

  constructor(parts: WindowParts) {
    this.#parts = parts;
    this.#title = parts.title;
    this.#window = this.#make();
  }

  /** Rises with every new page process: what was asked for one page is not given to another. */
  get generation(): number {
    return this.#generation;
  }

  /** Resolves when the page has loaded, or another window has taken its place before that. */
  async open(): Promise<void> {
    const opened = this.#window;
    try {
      await opened.loadURL(appEntry);
    } catch (error) {
      if (!opened.isDestroyed() && this.#window === opened) throw error;
    }
  }

  /** What prints: the page as it is laid out now. */
  get contents(): WebContents {
    return this.#window.webContents;
  }

  /**
   * Puts a new window with a new process in the place of this one. The old process is killed, not asked: it ends at
   * once, runs no code of its own any more and leaves no dump of its memory.
   */
  replace(): void {
    const old = this.#window;
    if (old.isDestroyed()) return;
    const page = old.webContents.getOSProcessId();
    this.#generation += 1;
    // The new one exists before the old one goes: without any window the program would end.
    const fresh = this.#make();
    this.#window = fresh;
    takePlaceOf(old, fresh);
    endProcess(page);
    old.destroy();
    void this.open();
  }

  #make(): BrowserWindow {
    const window = new BrowserWindow(windowOptions({ ...this.#parts, title: this.#title }));
    // The page's own title must not replace ours: it names profile and provider.
    window.on('page-title-updated', (event) => event.preventDefault());
    window.once('ready-to-show', () => window.show());
    window.webContents.on('input-event', this.#parts.onInput);
    // The page holds nothing durable: when its process dies it is simply loaded again.
    window.webContents.on('render-process-gone', (_event, { reason }) => {
      if (reason !== 'clean-exit' && reason !== 'killed') window.reload();
    });
    return window;
  }

  setTitle(title: string): void {
    this.#title = title;
    if (!this.#window.isDestroyed()) this.#window.setTitle(title);
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

/** Same place, size and state on the screen. */
function takePlaceOf(old: BrowserWindow, fresh: BrowserWindow): void {
  fresh.setBounds(old.getNormalBounds());
  if (old.isMaximized()) fresh.maximize();
  if (old.isFullScreen()) fresh.setFullScreen(true);
  if (old.isMinimized()) fresh.minimize();
}

function endProcess(id: number): void {
  try {
    if (id > 0) process.kill(id, 'SIGKILL');
  } catch {
    // It has ended by itself already.
  }
}
