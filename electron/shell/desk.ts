import { app, dialog, MessageChannelMain, nativeTheme, powerMonitor } from 'electron';
import type { AppState, Language } from '../../shared/bridge/app-state.ts';
import type { Push } from '../../shared/bridge/table.ts';
import { fill } from '../../shared/text/fill.ts';
import { shellText } from '../../shared/text/shell.ts';
import type { AppStateStore } from '../ipc/app-state-store.ts';
import type { DoorPort } from '../ipc/vault-door.ts';
import { setMenu } from './menu.ts';
import { tell, type Notice } from './notices.ts';
import { OmbudWindow, type Route } from './window.ts';

/** The person's side of the desktop: the window with its title and menu, dialogs, notices. */
export class Desk {
  readonly #state: AppStateStore;
  readonly #window: OmbudWindow;
  #language: Language | null = null;

  constructor(state: AppStateStore, preload: string) {
    this.#state = state;
    this.#window = new OmbudWindow({
      preload,
      title: this.#title(state.current),
      devTools: false,
      background: nativeTheme.shouldUseDarkColors ? '#101514' : '#f3f4f1',
    });
    state.onChange((changed) => this.#follow(changed));
    this.#follow(state.current);
    app.on('activate', () => this.raise());
  }

  async open(route: Route): Promise<void> {
    this.#window.answerCalls(route);
    await this.#window.open();
  }

  raise(): void {
    this.#window.raise();
  }

  push(push: Push): void {
    this.#window.push(push);
  }

  notify(notice: Notice): void {
    tell(this.#text, notice, () => this.raise());
  }

  /** A fresh channel: one end goes to the page, the other is the answer. */
  connectVault(): DoorPort {
    const { port1, port2 } = new MessageChannelMain();
    this.#window.sendPort(port2);
    return port1;
  }

  /** Paths a person chose; empty when they chose none. */
  async pick(what: 'certificate' | 'files'): Promise<readonly string[]> {
    const text = this.#text;
    const { canceled, filePaths } = await dialog.showOpenDialog({
      title: what === 'certificate' ? text.pickCertificate : text.pickFiles,
      properties: what === 'certificate' ? ['openFile'] : ['openFile', 'multiSelections'],
      filters: [
        ...(what === 'certificate'
          ? [{ name: text.fileCertificate, extensions: ['p12', 'pfx'] }]
          : []),
        { name: text.fileAny, extensions: ['*'] },
      ],
    });
    return canceled ? [] : filePaths;
  }

  /** Tells when the computer woke up: clocks and the connection have moved. */
  onResume(act: () => void): void {
    powerMonitor.on('resume', act);
  }

  get #text(): (typeof shellText)[Language] {
    return shellText[this.#state.current.settings.language];
  }

  #title({ profile, settings }: AppState): string {
    const text = shellText[settings.language];
    if (profile === null) return text.title;
    const words = profile.kind === 'practice' ? text.titlePractice : text.titleLive;
    return fill(words, { provider: profile.provider });
  }

  #follow(state: AppState): void {
    this.#window.setTitle(this.#title(state));
    if (state.settings.language !== this.#language) {
      this.#language = state.settings.language;
      setMenu(this.#text, (view) => this.push({ name: 'show', body: { view, order: null } }));
    }
    this.push({ name: 'state', body: state });
  }
}
