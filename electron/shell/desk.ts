import { app, dialog, MessageChannelMain, nativeTheme, powerMonitor } from 'electron';
import type { Fault } from '../../shared/base/fault.ts';
import type { Result } from '../../shared/base/result.ts';
import type { AppState, Language } from '../../shared/bridge/app-state.ts';
import type { Push } from '../../shared/bridge/pushes.ts';
import { fill } from '../../shared/text/fill.ts';
import { practiceText } from '../../shared/text/practice.ts';
import { shellText } from '../../shared/text/shell.ts';
import type { AppStateStore } from '../ipc/app-state-store.ts';
import type { SaveOutcome } from '../ipc/handlers/report-handlers.ts';
import type { DoorPort } from '../ipc/vault-door.ts';
import { setMenu } from './menu.ts';
import { tell, type Notice } from './notices.ts';
import { printSheet, sheetAsPdf, sheetFileName, type PaperOutcome } from './paper.ts';
import { OmbudWindow, type Route } from './window.ts';
import { writePrivately } from './write-privately.ts';

/** What a person does to the desktop itself. */
export interface PersonActs {
  /** Any input in the window. */
  readonly input: () => void;
  /** The menu's lock. */
  readonly lock: () => void;
}

/** The person's side of the desktop: the window with its title and menu, dialogs, notices. */
export class Desk {
  readonly #state: AppStateStore;
  readonly #window: OmbudWindow;
  readonly #person: PersonActs;
  #language: Language | null = null;

  constructor(state: AppStateStore, preload: string, person: PersonActs) {
    this.#state = state;
    this.#person = person;
    this.#window = new OmbudWindow({
      preload,
      title: this.#title(state.current),
      devTools: false,
      background: nativeTheme.shouldUseDarkColors ? '#101514' : '#f3f4f1',
      onInput: person.input,
    });
    state.onChange((changed) => this.#follow(changed));
    this.#follow(state.shown);
    app.on('activate', () => this.raise());
  }

  async open(route: Route): Promise<void> {
    this.#window.answerCalls(route);
    await this.#window.open();
  }

  /** A new page in a new process; the old one ends with everything it held, and with its dialogs. */
  replaceWindow(): void {
    this.#window.replace();
  }

  raise(): void {
    this.#window.raise();
  }

  push(push: Push): void {
    // A locked window is told that it is locked, and nothing else.
    if (push.name !== 'state' && this.#state.current.phase === 'locked') return;
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
    const asked = this.#window.generation;
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
    // What was chosen for a page that is gone is chosen for nobody.
    return canceled || asked !== this.#window.generation ? [] : filePaths;
  }

  print(reference: string): Promise<Result<PaperOutcome, Fault>> {
    return printSheet(this.#window.contents, reference);
  }

  makePdf(reference: string): Promise<Result<Uint8Array, Fault>> {
    return sheetAsPdf(this.#window.contents, reference);
  }

  /** Where a person wants the PDF; null when they thought better of it. */
  async choosePlace(reference: string): Promise<string | null> {
    const text = this.#text;
    const { canceled, filePath } = await dialog.showSaveDialog({
      title: text.savePdf,
      defaultPath: sheetFileName(reference),
      filters: [{ name: text.filePdf, extensions: ['pdf'] }],
      properties: ['createDirectory', 'showOverwriteConfirmation'],
    });
    return canceled || filePath === undefined || filePath === '' ? null : filePath;
  }

  /** Where a person wants something received; null when they thought better of it, or the page is gone. */
  async chooseFile(name: string): Promise<string | null> {
    const asked = this.#window.generation;
    const { canceled, filePath } = await dialog.showSaveDialog({
      title: this.#text.saveDocument,
      defaultPath: name,
      properties: ['createDirectory', 'showOverwriteConfirmation'],
    });
    const isGone = asked !== this.#window.generation;
    return canceled || isGone || filePath === undefined || filePath === '' ? null : filePath;
  }

  /** Saves a text where the person says, readable by this account alone. */
  async saveText(name: string, content: string): Promise<SaveOutcome> {
    const text = this.#text;
    const asked = this.#window.generation;
    const { canceled, filePath } = await dialog.showSaveDialog({
      title: text.saveReport,
      defaultPath: name,
      filters: [{ name: text.fileText, extensions: ['txt'] }],
    });
    const isGone = asked !== this.#window.generation;
    if (canceled || isGone || filePath === undefined || filePath === '') return 'cancelled';
    return (await writePrivately(filePath, content)) ? 'saved' : 'failed';
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
      setMenu({
        text: this.#text,
        show: (view) => this.push({ name: 'show', body: { view, order: null } }),
        lock: this.#person.lock,
        practice:
          state.profile?.kind === 'practice'
            ? {
                text: practiceText[state.settings.language],
                act: (body) => this.push({ name: 'practice', body }),
              }
            : null,
      });
    }
    this.push({ name: 'state', body: state });
  }
}
